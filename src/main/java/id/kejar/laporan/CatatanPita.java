package id.kejar.laporan;

import id.kejar.kompilasi.PitaNilai;
import id.kejar.shared.Angka;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands under a recapitulation about its bands: what follows from each, and once how sure that is. */
final class CatatanPita {

    private CatatanPita() {}

    /** @return nothing where nobody has a band */
    static List<String> kalimat(List<BarisRekap> baris) {
        List<PitaNilai> pita = baris.stream()
                .filter(satu -> satu.pita() != null)
                .sorted(Comparator.comparing(BarisRekap::nilai).reversed())
                .map(BarisRekap::pita)
                .distinct()
                .toList();
        if (pita.isEmpty()) {
            return List.of();
        }
        String akibat =
                pita.stream().map(satu -> satu.nama() + ": " + satu.akibat()).collect(Collectors.joining("; "));
        Stream<String> sumber = pita.stream()
                .map(PitaNilai::sumber)
                .filter(Objects::nonNull)
                .distinct()
                .map("Sumber pita nilai: %s."::formatted);
        return Stream.concat(Stream.of("Pita nilai %s.".formatted(akibat)), sumber)
                .toList();
    }

    /** A dash where there is no value that could lie in a band. */
    static String nama(BarisRekap baris) {
        if (baris.nilai() == null) {
            return Angka.TIDAK_ADA;
        }
        return baris.pita() == null ? PitaNilai.TANPA_PITA : baris.pita().nama();
    }
}
