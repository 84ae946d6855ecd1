package id.kejar.laporan;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.IsianKegiatan;
import id.kejar.entri.KegiatanTerkirim;
import id.kejar.koreksi.IsiKegiatanBaru;
import id.kejar.koreksi.KoreksiSah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows a month's days with the corrections that a pleno has ratified; the days themselves stay as they were sealed. */
record BulanDikoreksi(Map<UUID, IsiKegiatanBaru> kegiatan, List<KoreksiSah> hari) {

    static BulanDikoreksi dari(List<KoreksiSah> koreksi) {
        var kegiatan = new HashMap<UUID, IsiKegiatanBaru>();
        koreksi.forEach(satu -> satu.isiBaru().ifPresent(isi -> kegiatan.put(isi.kegiatanId(), isi)));
        return new BulanDikoreksi(
                Map.copyOf(kegiatan),
                koreksi.stream().filter(satu -> satu.isiBaru().isEmpty()).toList());
    }

    IsianKegiatan isian(KegiatanTerkirim terkirim) {
        var baru = kegiatan.get(terkirim.id());
        return baru == null ? terkirim.isian() : baru.pada(terkirim.isian());
    }

    /** What the day counts as, and by what: the last correction wins. */
    String keadaan(HariKinerja satu) {
        return hari.stream()
                .filter(koreksi -> koreksi.menyangkut(satu.pegawaiId(), satu.tanggal()))
                .reduce((awal, akhir) -> akhir)
                .map(koreksi ->
                        "%s (koreksi versi %d)".formatted(koreksi.jenis().sebutan(), koreksi.versi()))
                .orElse(satu.status().sebutan());
    }
}
