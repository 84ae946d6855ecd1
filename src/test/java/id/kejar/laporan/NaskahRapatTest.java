package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.Kertas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The letters before, of and after a pleno. */
class NaskahRapatTest {

    @Test
    void beritaAcaraMenyebutSuaraPendapatBerbedaUsulDanSegel() throws IOException {
        assertThat(teks(beritaAcara(Contoh.beritaAcaraLengkap())))
                .contains("Rapat Pleno menetapkan dengan catatan Rekapitulasi Data Kinerja periode Oktober 2026")
                .contains(
                        "Keputusan diambil dengan 3 (tiga) suara setuju, 1 (satu) suara tidak setuju, dan 0 (nol) abstain")
                .contains("Hari tanpa kode output seharusnya dikembalikan")
                .contains("Disahkan")
                .contains("Bukti yang dilampirkan bertanggal sesudah periode.")
                .contains("9f86d081884c7d659a2feaa0c55ad015\na3bf4f1b2b0b822cd15d6c15b0f00a08")
                .contains("September 2026");
    }

    @Test
    void beritaAcaraTanpaSuaraUsulDanSegelTidakBerbagianKosong() throws IOException {
        assertThat(teks(beritaAcara(Contoh.beritaAcara(true))))
                .doesNotContain("Pemungutan Suara")
                .doesNotContain("Usul Koreksi")
                .doesNotContain("Segel")
                .contains("C. Keputusan");
    }

    @Test
    void risalahMenyebutJalannyaRapat() throws IOException {
        assertThat(teks(risalah(Contoh.risalah(false))))
                .contains("09.00 s.d. 10.45 WIB")
                .contains("Rapat membahas hari yang tidak terisi pada minggu terakhir Oktober")
                .contains("Pendapat berbeda dinyatakan oleh Hesti Purwaningrum")
                .contains("Tindak Lanjut Rapat Sebelumnya")
                .contains("Selesai: daftar disebarkan 30 Oktober 2026")
                .contains("Nomor 63/PK.01-BA/3319/2026")
                .doesNotContain("TERLAMBAT");
    }

    @Test
    void risalahYangTerlambatMengatakannya() throws IOException {
        assertThat(teks(risalah(Contoh.risalah(true))))
                .contains("26 November 2026 – TERLAMBAT, lebih dari tiga hari kerja setelah rapat");
    }

    @Test
    void risalahTanpaPembahasanMengatakanBahwaTidakDicatat() throws IOException {
        Risalah utuh = Contoh.risalah(false);
        Persidangan rapat = utuh.rapat();
        Persidangan tanpa = new Persidangan(
                rapat.mulai(),
                null,
                rapat.zona(),
                rapat.tempat(),
                rapat.agenda(),
                null,
                rapat.peserta(),
                rapat.kuorum());

        assertThat(teks(risalah(dengan(utuh, utuh.kepala(), tanpa, utuh.putusan()))))
                .contains("Pokok pembahasan tidak dicatat di KEJAR.")
                .contains("09.00 WIB s.d. selesai");
    }

    @Test
    void bahanPlenoMembandingkanDenganBulanLalu() throws IOException {
        byte[] berkas = bahan(Contoh.bahanPleno(true));

        assertThat(teks(berkas))
                .contains("Dari 593 hari wajib isi, 585 hari terisi dan 8 hari tidak terisi")
                .contains("Hari wajib isi\t593\t610\t−17")
                .contains("Nilai keseluruhan\t97,81%\t93,61%\t+4,20 poin")
                .contains("Sub Bagian Perencanaan, Data dan Informasi")
                .contains("6639.EBA.994")
                .contains("1.260 dokumen; 12,5 laporan")
                .contains("Persentase data pemilih yang dimutakhirkan tepat waktu")
                .contains("Perlu dilihat")
                .contains("3 kode output tahun ini belum ada kegiatannya.");
    }

    @Test
    void bahanPlenoBulanPertamaMengatakanTidakAdaPembanding() throws IOException {
        assertThat(teks(bahan(Contoh.bahanPleno(false))))
                .contains("Ini bulan pertama yang dihimpun di KEJAR")
                .contains("Hari wajib isi\t593\t–\t–");
    }

    @Test
    void bahanPlenoTidakMenyebutNamaPegawai() throws IOException {
        String teks = teks(bahan(Contoh.bahanPleno(true)));
        String penandatangan = Contoh.kasubbagRendatin().nama();

        assertThat(Contoh.baris())
                .extracting(BarisRekap::nama)
                .filteredOn(nama -> !nama.equals(penandatangan))
                .noneMatch(teks::contains);
    }

    @Test
    void laporanBulananBercerita() throws IOException {
        assertThat(teks(laporan(Contoh.laporanSatker(Contoh.putusanDenganCatatan(), Contoh.segel()))))
                .contains("Sebanyak 31 (tiga puluh satu) pegawai wajib mengisi 593 hari")
                .contains("naik 4,20 poin dari September 2026")
                .contains(
                        "menetapkan dengan catatan data kinerja periode ini dengan Berita Acara Nomor 63/PK.01-BA/3319/2026")
                .contains("V. SEGEL DATA")
                .contains("Plh. Sekretaris");
    }

    @Test
    void laporanBulananTanpaSegelTidakBerbabSegel() throws IOException {
        assertThat(teks(laporan(Contoh.laporanSatker(Contoh.putusanDenganCatatan(), List.of()))))
                .doesNotContain("SEGEL")
                .contains("V. PENUTUP");
    }

    @Test
    void grafikAdalahGambarDenganUraian() throws IOException {
        for (byte[] berkas : List.of(
                bahan(Contoh.bahanPleno(true)),
                laporan(Contoh.laporanSatker(Contoh.putusanDenganCatatan(), Contoh.segel())))) {
            try (XWPFDocument dokumen = buka(berkas)) {
                assertThat(dokumen.getAllPictures()).hasSize(2);
                assertThat(dokumen.getDocument().xmlText())
                        .contains("descr=\"Hari terisi tiap minggu. 1–4 Oktober: hari wajib 60 hari terisi 60;")
                        .contains("descr=\"Kegiatan tiap kode output. 3357.QGE.001: kegiatan 420;");
            }
        }
    }

    @Test
    void menulisTeksYangMenyerupaiRumusAtauMarkahApaAdanya() throws IOException {
        for (String kasar : List.of("=1+1", "+62", "-5", "@SUM(A1)", "<w:p>&\u0000\u0008\uD800 =1")) {
            String bersih = TeksDokumen.bersih(kasar);
            PutusanRapat putusan = new PutusanRapat(
                    PutusanRapat.Hasil.DITETAPKAN_DENGAN_CATATAN,
                    kasar,
                    3,
                    List.of(new PutusanRapat.SuaraTercetak(kasar, kasar, PutusanRapat.Pilihan.TIDAK_SETUJU, kasar)),
                    List.of(new PutusanRapat.UsulDiputus(kasar, false, kasar)));
            Risalah risalah = Contoh.risalah(false);

            assertThat(teks(risalah(dengan(risalah, risalah.kepala(), risalah.rapat(), putusan))))
                    .contains(bersih)
                    .contains("Catatan: " + bersih);
            assertThat(teks(laporan(Contoh.laporanSatker(putusan, List.of())))).contains("Catatan rapat: " + bersih);
        }
    }

    @Test
    void menghasilkanDokumenYangSahMenurutSkemanya() throws IOException {
        for (byte[] berkas : semua()) {
            try (XWPFDocument dokumen = buka(berkas)) {
                assertThat(KeabsahanNaskah.pelanggaran(dokumen)).isEmpty();
            }
        }
    }

    @Test
    void menghasilkanBitYangSamaUntukIsiYangSama() throws IOException {
        assertThat(semua()).usingElementComparator(Arrays::compare).isEqualTo(semua());
    }

    /** In Aceh the office is a KIP: whatever does not come from its data must not call it otherwise. */
    @Test
    void tidakMenyebutKpuBagiKip() throws IOException {
        KepalaSurat kip = new KepalaSurat(
                "KOMISI INDEPENDEN PEMILIHAN", "KABUPATEN PIDIE JAYA", "Jalan Contoh 1", "Meureudu", Kertas.F4);
        Risalah risalah = Contoh.risalah(true);
        BeritaAcara acara = Contoh.beritaAcaraLengkap();
        UndanganRapat undangan = Contoh.undangan(null);
        UndanganRapat undanganKip = new UndanganRapat(
                kip,
                null,
                undangan.tanggalSurat(),
                undangan.kepada(),
                undangan.waktu(),
                undangan.zona(),
                undangan.tempat(),
                undangan.agenda(),
                undangan.penandatangan());
        BahanPleno bahan = Contoh.bahanPleno(true);
        LaporanBulananSatker laporan = Contoh.laporanSatker(acara.putusan(), acara.segel());

        for (byte[] berkas : List.of(
                tulis(keluar -> UndanganDocx.tulis(undanganKip, keluar)),
                risalah(dengan(risalah, kip, risalah.rapat(), risalah.putusan())),
                beritaAcara(new BeritaAcara(
                        kip,
                        acara.nomor(),
                        acara.labelPeriode(),
                        acara.rapat(),
                        acara.putusan(),
                        acara.tindakLanjut(),
                        acara.lampiran(),
                        acara.verifikator(),
                        acara.segel(),
                        acara.penandatangan(),
                        acara.notulis())),
                bahan(new BahanPleno(
                        kip,
                        bahan.ikhtisar(),
                        bahan.pemeriksaan(),
                        bahan.verifikator(),
                        undanganKip,
                        bahan.tanggal(),
                        bahan.pembuat())),
                laporan(new LaporanBulananSatker(
                        kip,
                        laporan.ikhtisar(),
                        laporan.nomorBeritaAcara(),
                        laporan.tanggalRapat(),
                        laporan.putusan(),
                        laporan.tindakLanjut(),
                        laporan.segel(),
                        laporan.tanggal(),
                        laporan.sekretaris())))) {
            String tanpaData = teks(berkas).replace("KPU Kabupaten Kudus", "").replace("contoh dari KPU Kota Palu", "");
            assertThat(tanpaData)
                    .contains("KOMISI INDEPENDEN PEMILIHAN")
                    .doesNotContain("KPU")
                    .doesNotContainIgnoringCase("Komisi Pemilihan Umum");
        }
    }

    private static Risalah dengan(Risalah asal, KepalaSurat kepala, Persidangan rapat, PutusanRapat putusan) {
        return new Risalah(
                kepala,
                asal.nomorBeritaAcara(),
                asal.labelPeriode(),
                rapat,
                putusan,
                asal.tindakLanjut(),
                asal.tindakLanjutTerbawa(),
                asal.dibuat(),
                asal.terlambat(),
                asal.pimpinan(),
                asal.notulis());
    }

    private static List<byte[]> semua() throws IOException {
        return List.of(
                beritaAcara(Contoh.beritaAcaraLengkap()),
                risalah(Contoh.risalah(true)),
                bahan(Contoh.bahanPleno(true)),
                bahan(Contoh.bahanPleno(false)),
                laporan(Contoh.laporanSatker(Contoh.putusanDenganCatatan(), Contoh.segel())));
    }

    private interface Penulis {
        void tulis(ByteArrayOutputStream keluar) throws IOException;
    }

    private static byte[] tulis(Penulis penulis) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        penulis.tulis(keluar);
        return keluar.toByteArray();
    }

    private static byte[] beritaAcara(BeritaAcara acara) throws IOException {
        return tulis(keluar -> BeritaAcaraDocx.tulis(acara, keluar));
    }

    private static byte[] risalah(Risalah risalah) throws IOException {
        return tulis(keluar -> RisalahDocx.tulis(risalah, keluar));
    }

    private static byte[] bahan(BahanPleno bahan) throws IOException {
        return tulis(keluar -> BahanPlenoDocx.tulis(bahan, keluar));
    }

    private static byte[] laporan(LaporanBulananSatker laporan) throws IOException {
        return tulis(keluar -> LaporanBulananSatkerDocx.tulis(laporan, keluar));
    }

    private static XWPFDocument buka(byte[] berkas) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(berkas));
    }

    private static String teks(byte[] berkas) throws IOException {
        try (XWPFWordExtractor pembaca = new XWPFWordExtractor(buka(berkas))) {
            return pembaca.getText();
        }
    }
}
