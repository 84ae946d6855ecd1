package id.kejar.temuan;

import id.kejar.entri.CuplikanKegiatan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How much of a kind of work a person usually reports: the middle of what he reported under the same name and unit. */
final class KebiasaanVolume {

    /** Fewer earlier reports make no habit. */
    private static final int SEDIKITNYA = 5;

    private record Jenis(UUID pegawaiId, String kegiatan, String satuan) {

        static Jenis dari(CuplikanKegiatan kegiatan) {
            return new Jenis(
                    kegiatan.pegawaiId(), TeksHari.baku(kegiatan.namaKegiatan()), TeksHari.baku(kegiatan.satuan()));
        }
    }

    private final Map<Jenis, List<CuplikanKegiatan>> tiapJenis;

    KebiasaanVolume(Collection<CuplikanKegiatan> terdahulu) {
        tiapJenis = terdahulu.stream().collect(Collectors.groupingBy(Jenis::dari));
    }

    /** @return the usual volume, without the activity itself; empty while there is no habit */
    Optional<BigDecimal> biasanya(CuplikanKegiatan kegiatan) {
        var lain = tiapJenis.getOrDefault(Jenis.dari(kegiatan), List.of()).stream()
                .filter(satu -> !satu.id().equals(kegiatan.id()))
                .map(CuplikanKegiatan::volume)
                .sorted()
                .toList();
        return lain.size() < SEDIKITNYA ? Optional.empty() : Optional.of(lain.get(lain.size() / 2));
    }

    /** How many times the one is the other, whichever is greater; at least 1. */
    static BigDecimal kelipatan(BigDecimal volume, BigDecimal biasanya) {
        var besar = volume.max(biasanya);
        var kecil = volume.min(biasanya);
        return besar.divide(kecil, 2, RoundingMode.HALF_UP);
    }
}
