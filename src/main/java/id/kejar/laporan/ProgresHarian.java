package id.kejar.laporan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** One activity as the national e-Kinerja takes it: there a realisasi is a whole number, and never nought. */
record ProgresHarian(LocalDate tanggal, KegiatanLaporan kegiatan) {

    static List<ProgresHarian> dari(List<HariLaporan> semua) {
        return semua.stream()
                .flatMap(hari -> hari.kegiatan().stream().map(satu -> new ProgresHarian(hari.tanggal(), satu)))
                .toList();
    }

    BigDecimal realisasi() {
        return kegiatan.volume().setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ONE);
    }

    boolean dibulatkan() {
        return realisasi().compareTo(kegiatan.volume()) != 0;
    }

    /** {@code Menyusun laporan (1,5 laporan)}: what rounding took from the realisasi stands here. */
    String kegiatanHarian() {
        return dibulatkan() ? "%s (%s)".formatted(kegiatan.nama(), kegiatan.volumeTercetak()) : kegiatan.nama();
    }

    boolean tanpaRencanaAksi() {
        return TeksDokumen.kosong(kegiatan.rencanaHasilKerja());
    }
}
