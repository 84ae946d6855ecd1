package id.kejar.kinerja;

import id.kejar.kinerja.KinerjaTampil.HariIniTampil;
import id.kejar.kinerja.KinerjaTampil.PerluTampil;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.TanggalIndonesia;
import java.time.ZoneId;

/** Puts a person's month into what he reads of it: value, today, what to do, calendar, the days behind the figures. */
final class PenyajiKinerja {

    private final BahanBulan bahan;
    private final BulanPegawai bulan;
    private final ZoneId zona;

    PenyajiKinerja(BahanBulan bahan, ZoneId zona) {
        this.bahan = bahan;
        this.bulan = new BulanPegawai(bahan);
        this.zona = zona;
    }

    /** @param sebutan the period's name, @param batas until when days may be filled in, {@code null} when no longer */
    KinerjaTampil sajikan(String sebutan, String batas) {
        var kalender = new PenyajiKalender(bahan, bulan);
        var angka = new PenyajiAngka(bahan, bulan, zona);
        return new KinerjaTampil(
                sebutan,
                TanggalIndonesia.rentang(bahan.mulai(), bahan.akhir()),
                bahan.status().sebutan(),
                kelas(bahan.status()),
                batas,
                new PenyajiNilai(bahan, bulan).sajikan(),
                bulan.hariIni().map(this::hariIni).orElse(null),
                bulan.perluDikerjakan().stream().map(this::perlu).toList(),
                kalender.minggu(),
                kalender.legenda(),
                angka.sajikan(),
                angka.diLuarHitungan(),
                angka.beda().orElse(null));
    }

    /** Class of the stylesheet. */
    static String kelas(StatusPeriode tahap) {
        return switch (tahap) {
            case TERBUKA -> "info";
            case DITETAPKAN -> "ok";
            case VERIFIKASI, KOMPILASI, PLENO -> "perlu";
        };
    }

    boolean adaIsinya() {
        return bulan.adaIsinya();
    }

    // what to do -----------------------------------------------------------------------------------------------

    private HariIniTampil hariIni(HariBulan hari) {
        var entri = hari.entriId().orElse(null);
        return switch (hari.keadaan()) {
            case CUTI ->
                tanpaTombol("Hari ini Anda tercatat %s; tidak ada yang perlu diisi.".formatted(hari.sebutanAbsen()));
            case BUKAN_TUGAS -> tanpaTombol("Hari ini Anda tidak tercatat bertugas.");
            case LIBUR, AKHIR_PEKAN ->
                new HariIniTampil(
                        "Hari ini %s; tidak wajib diisi.".formatted(sebutanLibur(hari)),
                        hari.dapatDimulai() ? "Isi hari ini (lembur/tahapan)" : null,
                        null,
                        hari.dapatDimulai() ? hari.tanggal().toString() : null,
                        false);
            case BELUM_DIISI, NANTI ->
                entri == null
                        ? tanpaTombol(
                                "Lembar hari ini belum dibuka. Muat ulang beberapa menit lagi; bila tetap belum ada,"
                                        + " hubungi Operator KEJAR.")
                        : new HariIniTampil(null, "Isi hari ini", entri, null, true);
            case KONSEP -> new HariIniTampil(null, "Lanjutkan isian hari ini", entri, null, true);
            case DIKEMBALIKAN -> new HariIniTampil(null, "Perbaiki isian hari ini", entri, null, true);
            case TERISI, DISETUJUI ->
                new HariIniTampil("Hari ini sudah dikirim.", "Lihat isian hari ini", entri, null, false);
            case TIDAK_TERISI -> tanpaTombol("Pengisian periode ini sudah ditutup.");
        };
    }

    private static HariIniTampil tanpaTombol(String kalimat) {
        return new HariIniTampil(kalimat, null, null, null, false);
    }

    private PerluTampil perlu(HariBulan hari) {
        var dikembalikan = hari.keadaan() == KeadaanHari.DIKEMBALIKAN;
        return new PerluTampil(
                hari.entriId().orElse(null),
                TanggalIndonesia.hariBulan(hari.tanggal()),
                hari.keadaan().sebutan(),
                dikembalikan ? hari.isi().alasanPengembalian() : null,
                hari.keadaan().kelas());
    }

    private static String sebutanLibur(HariBulan hari) {
        return hari.libur() == null ? "akhir pekan" : "libur, " + hari.libur();
    }
}
