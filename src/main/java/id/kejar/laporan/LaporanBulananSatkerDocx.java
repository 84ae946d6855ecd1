package id.kejar.laporan;

import id.kejar.kompilasi.JumlahHari;
import id.kejar.kompilasi.RingkasanBulan;
import id.kejar.shared.Angka;
import id.kejar.shared.TanggalIndonesia;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** The monthly report of an office: a skeleton of sentences from the figures, to be completed by whoever signs it. */
final class LaporanBulananSatkerDocx {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final String[] ROMAWI = {"I", "II", "III", "IV", "V", "VI", "VII"};

    private final Naskah naskah;
    private final LaporanBulananSatker laporan;
    private final BagianIkhtisar ikhtisar;
    private int bab;

    private LaporanBulananSatkerDocx(Naskah naskah, LaporanBulananSatker laporan) {
        this.naskah = naskah;
        this.laporan = laporan;
        this.ikhtisar = new BagianIkhtisar(naskah, laporan.ikhtisar());
    }

    static void tulis(LaporanBulananSatker laporan, OutputStream keluar) throws IOException {
        try (Naskah naskah = new Naskah(laporan.kepala().kertas())) {
            new LaporanBulananSatkerDocx(naskah, laporan).tulis();
            naskah.simpan(
                    "Laporan Bulanan Data Kinerja periode " + laporan.ikhtisar().labelPeriode(),
                    laporan.kepala().namaDalamKalimat(),
                    laporan.tanggal(),
                    keluar);
        }
    }

    private void tulis() throws IOException {
        naskah.nomorHalaman("Laporan Bulanan · " + laporan.ikhtisar().labelPeriode());
        naskah.kop(laporan.kepala());
        judul();
        pendahuluan();
        pelaksanaan();
        hasilKerja();
        penetapan();
        segel();
        penutup();
    }

    private void judul() {
        naskah.paragraf("LAPORAN BULANAN DATA KINERJA PEGAWAI", ParagraphAlignment.CENTER, true);
        naskah.paragraf(
                        laporan.kepala().namaKapital() + "\nPERIODE "
                                + laporan.ikhtisar().labelPeriode().toUpperCase(INDONESIA),
                        ParagraphAlignment.CENTER,
                        true)
                .setSpacingAfter(240);
    }

    private void pendahuluan() {
        bab("PENDAHULUAN");
        naskah.alinea(
                ("Laporan ini memuat hasil pengumpulan data kinerja pegawai %s periode %s, yang diisi harian oleh "
                                + "pegawai, diverifikasi oleh atasan langsung, dihimpun, dan ditetapkan dalam Rapat Pleno tanggal %s.")
                        .formatted(
                                laporan.kepala().namaDalamKalimat(),
                                laporan.ikhtisar().periodeTercetak(),
                                TanggalIndonesia.tanggal(laporan.tanggalRapat())));
    }

    private void pelaksanaan() throws IOException {
        bab("PELAKSANAAN PENGISIAN DAN VERIFIKASI");
        JumlahHari hari = laporan.ikhtisar().bulan().hari();
        naskah.alinea(
                ("Sebanyak %s pegawai wajib mengisi %s hari. Terisi %s hari, %s di antaranya terlambat; tidak terisi "
                                + "%s hari. Atasan langsung menyetujui %s hari dan mengembalikan %s hari yang sampai penutupan "
                                + "verifikasi belum diperbaiki. Nilai keseluruhan %s%s.")
                        .formatted(
                                Terbilang.denganAngka(hari.pegawai()),
                                Angka.bulat(hari.wajib()),
                                Angka.bulat(hari.terisi()),
                                Angka.bulat(hari.terlambat()),
                                Angka.bulat(hari.tidakTerisi()),
                                Angka.bulat(hari.disetujui()),
                                Angka.bulat(hari.dikembalikan()),
                                Angka.persen(hari.nilai().orElse(null)),
                                perubahan(hari)));
        ikhtisar.perbandingan();
        ikhtisar.grafikMingguan();
        ikhtisar.perSubbagian();
    }

    private String perubahan(JumlahHari hari) {
        RingkasanBulan lalu = laporan.ikhtisar().lalu();
        if (lalu == null || lalu.hari().nilai().isEmpty() || hari.nilai().isEmpty()) {
            return "";
        }
        BigDecimal selisih = hari.nilai().get().subtract(lalu.hari().nilai().get());
        String label = laporan.ikhtisar().labelLalu();
        return switch (selisih.signum()) {
            case 1 -> ", naik %s poin dari %s".formatted(Angka.duaDesimal(selisih), label);
            case -1 -> ", turun %s poin dari %s".formatted(Angka.duaDesimal(selisih.abs()), label);
            default -> ", sama dengan " + label;
        };
    }

    private void hasilKerja() throws IOException {
        bab("HASIL KERJA");
        RingkasanBulan bulan = laporan.ikhtisar().bulan();
        naskah.alinea(
                "Pegawai melaporkan %s kegiatan, %s di antaranya pada hari yang disetujui. Kegiatan tersebar pada %s kode output dan %s indikator kinerja sebagai berikut."
                        .formatted(
                                Angka.bulat(bulan.kegiatan().kegiatan()),
                                Angka.bulat(bulan.kegiatan().disetujui()),
                                Angka.bulat((int) bulan.perKodeOutput().stream()
                                        .filter(satu -> satu.kode() != null)
                                        .count()),
                                Angka.bulat((int) bulan.perIndikator().stream()
                                        .filter(satu -> satu.indikatorId() != null)
                                        .count())));
        ikhtisar.perKodeOutput();
        ikhtisar.perIndikator();
    }

    private void penetapan() {
        bab("PENETAPAN DALAM RAPAT PLENO");
        PutusanRapat putusan = laporan.putusan();
        boolean denganCatatan = putusan.hasil() == PutusanRapat.Hasil.DITETAPKAN_DENGAN_CATATAN;
        naskah.alinea("Rapat Pleno tanggal %s menetapkan%s data kinerja periode ini dengan Berita Acara Nomor %s."
                .formatted(
                        TanggalIndonesia.tanggal(laporan.tanggalRapat()),
                        denganCatatan ? " dengan catatan" : "",
                        TeksDokumen.atauTitik(laporan.nomorBeritaAcara())));
        if (!TeksDokumen.kosong(putusan.catatan())) {
            naskah.alinea("Catatan rapat: " + putusan.catatan());
        }
        List<TindakLanjut> tindakLanjut = laporan.tindakLanjut();
        if (!tindakLanjut.isEmpty()) {
            naskah.alinea("Rapat meminta tindak lanjut:").setKeepNext(true);
            new BagianRapat(naskah).tindakLanjut(tindakLanjut);
        }
    }

    private void segel() {
        if (!laporan.segel().isEmpty()) {
            bab("SEGEL DATA");
            naskah.alinea(
                            "Angka dalam laporan ini berasal dari data kinerja yang disegel dengan sidik SHA-256 berikut.")
                    .setKeepNext(true);
            new BagianRapat(naskah).segel(laporan.segel());
        }
    }

    private void penutup() {
        bab("PENUTUP");
        naskah.alinea("Demikian laporan ini disusun sebagai dasar penyusunan Laporan Kinerja.")
                .setKeepNext(true);
        new TandaTanganNaskah(naskah, Naskah.LEBAR_TEGAK)
                .diKanan(
                        laporan.kepala().kota() + ", " + TanggalIndonesia.tanggal(laporan.tanggal()),
                        laporan.sekretaris());
    }

    private void bab(String nama) {
        naskah.bagian("%s. %s".formatted(ROMAWI[bab++], nama));
    }
}
