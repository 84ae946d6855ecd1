package id.kejar.temuan;

import id.kejar.entri.CuplikanKegiatan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** On which days of a month a person wrote the very same activity with the very same result. */
final class TeksBerulang {

    private record Tulisan(UUID pegawaiId, String bentukBaku) {

        static Tulisan dari(CuplikanKegiatan kegiatan) {
            return new Tulisan(kegiatan.pegawaiId(), TeksHari.baku(kegiatan));
        }
    }

    private final Map<Tulisan, List<CuplikanKegiatan>> tiapTulisan;

    TeksBerulang(Collection<CuplikanKegiatan> sebulan) {
        tiapTulisan = sebulan.stream().collect(Collectors.groupingBy(Tulisan::dari));
    }

    /** @return the other days, each once, the earliest first */
    List<LocalDate> hariLain(CuplikanKegiatan kegiatan) {
        return tiapTulisan.getOrDefault(Tulisan.dari(kegiatan), List.of()).stream()
                .filter(lain -> !lain.entriId().equals(kegiatan.entriId()))
                .map(CuplikanKegiatan::tanggal)
                .distinct()
                .sorted()
                .toList();
    }
}
