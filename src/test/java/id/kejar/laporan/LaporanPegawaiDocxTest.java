package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class LaporanPegawaiDocxTest {

    private static final Penulis LAPORAN = LaporanBulananDocx::tulis;
    private static final Penulis BUKU = BukuKendaliDocx::tulis;
    /** Below the days: what is still said, and the rows of the two signatures. */
    private static final int BARIS_PENUTUP = 8;

    @Test
    void menulisKepalaLaporanBulanan() throws IOException {
        assertThat(teks(LAPORAN, Contoh.laporan()))
                .contains("LAPORAN BULANAN")
                .contains("Bulan\t:\tOktober 2026 (1–31 Oktober 2026)")
                .contains("Nama\t:\tSiti Rahmawati, S.Sos.")
                .contains("NIP\t:\t19860404 201504 2 003")
                .contains("Jabatan\t:\tPenata Kelola Sistem dan Teknologi Informasi")
                .contains("Unit Kerja\t:\tSekretariat KPU Kabupaten Kudus")
                .contains("Sub Bagian\t:\tSub Bagian Perencanaan, Data dan Informasi")
                .contains("Hasil Kinerja\t:\t95,45% (21 dari 22 hari wajib disetujui)")
                .contains("Keadaan\t:\tSementara: periode masih berjalan.");
    }

    @Test
    void meniadakanKeadaanBilaTidakAdaYangPerluDikatakan() throws IOException {
        LaporanPegawai tanpaKeadaan = Contoh.laporan(Contoh.hari());

        assertThat(teks(LAPORAN, tanpaKeadaan)).doesNotContain("Keadaan");
        assertThat(teks(BUKU, tanpaKeadaan)).contains("3. Kata pada").doesNotContain("4. ");
        assertThat(teks(BUKU, Contoh.laporan())).contains("4. Sementara: periode masih berjalan.");
    }

    @Test
    void menulisSampulBukuKendaliTanpaNomorHalaman() throws IOException {
        try (XWPFDocument dokumen = buka(BUKU, Contoh.laporan())) {
            assertThat(teks(BUKU, Contoh.laporan()))
                    .contains("BUKU KENDALI")
                    .contains("PERIODE BULAN OKTOBER 2026")
                    .contains("NAMA\t:\tSiti Rahmawati, S.Sos.")
                    .contains("PANGKAT\t:\tPenata Muda Tk. I (III/b)");
            assertThat(dokumen.getDocument().getBody().getSectPr().isSetTitlePg())
                    .isTrue();
            XWPFParagraph bagianPertama = dokumen.getParagraphs().stream()
                    .filter(paragraf -> paragraf.getText().startsWith("URAIAN TUGAS SASARAN"))
                    .findFirst()
                    .orElseThrow();
            assertThat(bagianPertama.isPageBreak()).isTrue();
        }
    }

    @Test
    void menyediakanTitikTitikUntukPangkatDanTandaHubungUntukNipYangTidakAda() throws IOException {
        LaporanPegawai utuh = Contoh.laporan();
        LaporanPegawai tanpa = denganPegawai(new IdentitasPegawai(
                "Bambang Sutrisno", null, null, "Sekretaris", utuh.pegawai().unitKerja(), null));

        assertThat(teks(BUKU, tanpa))
                .contains("NIP\t:\t–")
                .contains("PANGKAT\t:\t……")
                .doesNotContain("null");
        assertThat(teks(LAPORAN, tanpa)).contains("NIP\t:\t–").contains("Sub Bagian\t:\t–");
    }

    @Test
    void mencantumkanTugasSkpDanMerujuknyaPadaKegiatan() throws IOException {
        try (XWPFDocument dokumen = buka(BUKU, Contoh.laporan(List.of(Contoh.satuHari("Menyusun surat", "1"))))) {
            XWPFTable tugas = tabelBerkepala(dokumen, "URAIAN TUGAS SKP");
            assertThat(tugas.getRows()).hasSize(1 + Contoh.RENCANA.size());
            assertThat(tugas.getRow(2).getCell(1).getText()).isEqualTo(Contoh.RENCANA.get(1));
            assertThat(tabelBerkepala(dokumen, "URAIAN KEGIATAN")
                            .getRow(2)
                            .getCell(2)
                            .getText())
                    .endsWith("07.30–08.00 · SKP 2");
        }
    }

    @Test
    void menyatakanBilaTidakAdaTugasSkpYangDisebutkan() throws IOException {
        assertThat(teks(BUKU, Contoh.laporan(List.of(), Contoh.hari(), 21, 22, null)))
                .contains("Tidak ada rencana hasil kerja yang disebutkan pada periode ini.")
                .doesNotContain("· SKP");
    }

    @Test
    void mengulangKepalaTabelDanMenomoriKolomBukuKendali() throws IOException {
        try (XWPFDocument laporan = buka(LAPORAN, Contoh.laporan());
                XWPFDocument buku = buka(BUKU, Contoh.laporan())) {
            XWPFTable hariLaporan = tabelBerkepala(laporan, "Uraian Kegiatan");
            XWPFTable hariBuku = tabelBerkepala(buku, "URAIAN KEGIATAN");

            assertThat(isi(hariLaporan.getRow(0)))
                    .containsExactly("No.", "Hari/Tanggal", "Uraian Kegiatan", "Hasil Kerja/Output", "Keterangan");
            assertThat(isi(hariBuku.getRow(0)))
                    .containsExactly("NO", "HARI/TANGGAL", "URAIAN KEGIATAN", "OUTPUT/HASIL", "PARAF ATASAN LANGSUNG");
            assertThat(isi(hariBuku.getRow(1))).containsExactly("1", "2", "3", "4", "5");
            assertThat(hariLaporan.getRow(0).isRepeatHeader()).isTrue();
            assertThat(hariLaporan.getRow(1).isRepeatHeader()).isFalse();
            assertThat(hariBuku.getRow(0).isRepeatHeader()).isTrue();
            assertThat(hariBuku.getRow(1).isRepeatHeader()).isTrue();
            assertThat(hariBuku.getRow(2).isRepeatHeader()).isFalse();
            assertThat(hariLaporan.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void menyatukanKegiatanSehariDanMenjaganyaPadaSatuHalaman() throws IOException {
        try (XWPFDocument dokumen = buka(LAPORAN, Contoh.laporan())) {
            List<XWPFTableRow> hari =
                    tabelBerkepala(dokumen, "Uraian Kegiatan").getRows().subList(1, 5);

            assertThat(hari.get(0).getCell(1).getText()).isEqualTo("Kamis,\n1 Oktober 2026");
            for (int kolom : new int[] {0, 1, 4}) {
                assertThat(gabungan(hari.get(0).getCell(kolom))).isEqualTo(STMerge.RESTART);
                for (XWPFTableRow lanjutan : hari.subList(1, 4)) {
                    assertThat(gabungan(lanjutan.getCell(kolom))).isEqualTo(STMerge.CONTINUE);
                    assertThat(lanjutan.getCell(kolom).getText()).isEmpty();
                }
            }
            assertThat(hari.subList(0, 3)).allMatch(LaporanPegawaiDocxTest::ikutBerikut);
            assertThat(ikutBerikut(hari.get(3))).isFalse();
        }
    }

    @Test
    void memecahHariYangTerlaluPanjangDenganMenyebutTanggalnyaLagi() throws IOException {
        HariLaporan panjang = new HariLaporan(Contoh.MULAI, "Hadir", "Disetujui", Contoh.kegiatan(40, 1));
        try (XWPFDocument dokumen = buka(LAPORAN, Contoh.laporan(List.of(panjang)))) {
            List<XWPFTableRow> baris =
                    tabelBerkepala(dokumen, "Uraian Kegiatan").getRows().subList(1, 41);
            List<XWPFTableRow> awal = baris.stream()
                    .filter(satu -> gabungan(satu.getCell(1)) != STMerge.CONTINUE)
                    .toList();

            assertThat(awal).hasSizeBetween(3, 10);
            assertThat(awal.get(0).getCell(1).getText()).isEqualTo("Kamis,\n1 Oktober 2026");
            assertThat(awal.subList(1, awal.size()))
                    .allMatch(satu -> satu.getCell(1).getText().startsWith("Kamis,\n1 Oktober 2026")
                            && satu.getCell(1).getText().endsWith("(lanjutan)"));
            assertThat(baris.stream().filter(satu -> !ikutBerikut(satu)).count())
                    .isEqualTo(awal.size() - 1);
        }
    }

    @Test
    void menulisHariTanpaKegiatan() throws IOException {
        List<HariLaporan> hari = List.of(
                new HariLaporan(Contoh.MULAI, "Tidak terisi", "Tidak terisi", List.of()),
                new HariLaporan(Contoh.MULAI.plusDays(1), "Cuti tahunan", null, List.of()));
        try (XWPFDocument laporan = buka(LAPORAN, Contoh.laporan(hari));
                XWPFDocument buku = buka(BUKU, Contoh.laporan(hari))) {
            XWPFTable tabel = tabelBerkepala(laporan, "Uraian Kegiatan");

            assertThat(isi(tabel.getRow(1))).containsExactly("1.", "Kamis,\n1 Oktober 2026", "–", "Tidak terisi");
            assertThat(isi(tabel.getRow(2))).containsExactly("2.", "Jumat,\n2 Oktober 2026", "–", "Cuti tahunan");
            assertThat(isi(tabelBerkepala(buku, "URAIAN KEGIATAN").getRow(3)))
                    .containsExactly("2.", "Jumat,\n2 Oktober 2026", "Cuti tahunan", "");
        }
    }

    @Test
    void menulisVolumeDenganKomaDanStatusVerifikasi() throws IOException {
        try (XWPFDocument dokumen = buka(LAPORAN, Contoh.laporan(List.of(Contoh.satuHari("Menyusun", "1234.50"))))) {
            XWPFTableRow baris = tabelBerkepala(dokumen, "Uraian Kegiatan").getRow(1);

            assertThat(baris.getCell(3).getText()).contains("Volume: 1.234,5 laporan");
            assertThat(paragraf(baris.getCell(4))).containsExactly("Hadir", "Disetujui");
        }
    }

    @Test
    void menjelaskanNilaiBukuKendali() throws IOException {
        try (XWPFDocument dokumen = buka(BUKU, Contoh.laporan())) {
            XWPFTable tabel = tabelBerkepala(dokumen, "URAIAN KEGIATAN");
            XWPFTableRow nilai = tabel.getRow(tabel.getNumberOfRows() - BARIS_PENUTUP - 1);

            assertThat(isi(nilai)).containsExactly("NILAI (%)", "95,45");
            assertThat(tabel.getText())
                    .contains(
                            "Nilai = hari yang disetujui ÷ hari wajib × 100. Pada periode ini: 21 ÷ 22 × 100 = 95,45.");
        }
    }

    @Test
    void tidakMenghitungNilaiBilaTidakAdaHariWajib() throws IOException {
        LaporanPegawai kosong = Contoh.laporan(Contoh.RENCANA, List.of(), 0, 0, null);

        assertThat(teks(LAPORAN, kosong))
                .contains("Hasil Kinerja\t:\t– (tidak ada hari wajib)")
                .contains("Tidak ada hari yang dilaporkan pada periode ini.");
        assertThat(teks(BUKU, kosong))
                .contains("NILAI (%)\t–")
                .contains("Pada periode ini tidak ada hari wajib, sehingga nilai tidak dihitung.")
                .doesNotContain("0 ÷ 0");
    }

    @Test
    void tidakMencetakNilaiSelamaMenungguKeputusanAtasan() throws IOException {
        LaporanPegawai utuh = Contoh.laporan();
        LaporanPegawai menunggu = new LaporanPegawai(
                utuh.kepala(),
                utuh.namaSatker(),
                utuh.labelPeriode(),
                utuh.mulai(),
                utuh.akhir(),
                utuh.pegawai(),
                List.of(),
                utuh.hari(),
                null,
                0,
                22,
                utuh.keadaan(),
                utuh.tanggalSurat(),
                utuh.atasan(),
                utuh.pembuat());

        assertThat(teks(LAPORAN, menunggu))
                .contains("– (menunggu keputusan atasan)")
                .doesNotContain("0,00");
        assertThat(teks(BUKU, menunggu))
                .contains("NILAI (%)\t–")
                .contains("Nilai dihitung sesudah atasan langsung memutuskan.");
    }

    @Test
    void menolakNilaiYangTidakSesuaiDenganHariWajib() {
        LaporanPegawai utuh = Contoh.laporan();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LaporanPegawai(
                        utuh.kepala(),
                        utuh.namaSatker(),
                        utuh.labelPeriode(),
                        utuh.mulai(),
                        utuh.akhir(),
                        utuh.pegawai(),
                        List.of(),
                        List.of(),
                        utuh.nilai(),
                        0,
                        0,
                        null,
                        utuh.tanggalSurat(),
                        utuh.atasan(),
                        utuh.pembuat()))
                .withMessageContaining("0 hari wajib");
    }

    @Test
    void menaruhTandaTanganPadaHalamanHariTerakhir() throws IOException {
        for (Penulis penulis : List.of(LAPORAN, BUKU)) {
            try (XWPFDocument dokumen = buka(penulis, Contoh.laporan())) {
                XWPFTable tabel = dokumen.getTables().get(dokumen.getTables().size() - 1);
                int akhir = tabel.getNumberOfRows();
                List<XWPFTableRow> penutup = tabel.getRows().subList(akhir - BARIS_PENUTUP, akhir);

                assertThat(isi(penutup.get(2))).containsExactly("", "Kudus, 31 Oktober 2026");
                assertThat(isi(penutup.get(6)))
                        .containsExactly("Nur Aini Kusumaningrum, S.Kom.", "Siti Rahmawati, S.Sos.");
                assertThat(isi(penutup.get(7)))
                        .containsExactly("NIP 19860926 201505 2 001", "NIP 19860404 201504 2 003");
                assertThat(tabel.getRows().subList(akhir - BARIS_PENUTUP - 4, akhir - 1))
                        .allMatch(LaporanPegawaiDocxTest::ikutBerikut);
            }
        }
        assertThat(teks(LAPORAN, Contoh.laporan())).contains("Atasan Langsung,\tYang Membuat Laporan,");
        assertThat(teks(BUKU, Contoh.laporan())).contains("ATASAN LANGSUNG,\tYANG MEMBUAT LAPORAN,");
    }

    @Test
    void menomoriHalamanA4DenganNamaPegawai() throws IOException {
        for (Penulis penulis : List.of(LAPORAN, BUKU)) {
            try (XWPFDocument dokumen = buka(penulis, Contoh.laporan())) {
                CTPageSz kertas = dokumen.getDocument().getBody().getSectPr().getPgSz();
                assertThat(kertas.getW()).isEqualTo(BigInteger.valueOf(11906));
                assertThat(kertas.getH()).isEqualTo(BigInteger.valueOf(16838));
                assertThat(dokumen.getFooterList().get(0)._getHdrFtr().xmlText())
                        .contains("Siti Rahmawati, S.Sos. · Oktober 2026")
                        .contains("PAGE")
                        .contains("NUMPAGES");
            }
        }
    }

    @Test
    void hanyaMenautkanAlamatLaman() throws IOException {
        HariLaporan hari = Contoh.satuHari(
                "Menyusun", "1", "https://contoh.invalid/a", "javascript:alert(1)", "notula & foto.pdf");
        for (Penulis penulis : List.of(LAPORAN, BUKU)) {
            try (XWPFDocument dokumen = buka(penulis, Contoh.laporan(List.of(hari)))) {
                assertThat(dokumen.getHyperlinks())
                        .extracting(XWPFHyperlink::getURL)
                        .containsExactly("https://contoh.invalid/a");
                assertThat(dokumen.getTables()
                                .get(dokumen.getTables().size() - 1)
                                .getText())
                        .contains("Bukti: tautan\u00A01, javascript:alert(1), notula & foto.pdf");
            }
        }
    }

    @Test
    void menulisTeksBermarkahDanBerkarakterKendaliSebagaiTeks() throws IOException {
        String kasar = "<w:p>& =1+1 \u0000\u0008\uD800 selesai";

        assertThat(teks(LAPORAN, Contoh.laporan(List.of(Contoh.satuHari(kasar, "1")))))
                .contains("<w:p>& =1+1  selesai");
    }

    @Test
    void menghasilkanBitYangSamaDiZonaWaktuManaPun() throws IOException {
        for (Penulis penulis : List.of(LAPORAN, BUKU)) {
            byte[] pertama = tulis(penulis, Contoh.laporan());

            TimeZone semula = TimeZone.getDefault();
            try {
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
                assertThat(tulis(penulis, Contoh.laporan())).isEqualTo(pertama);
            } finally {
                TimeZone.setDefault(semula);
            }
        }
    }

    @Test
    void menghasilkanDokumenYangSahMenurutSkemanya() throws IOException {
        List<HariLaporan> terisiDanTidak = Contoh.hari().subList(4, 7);
        for (Penulis penulis : List.of(LAPORAN, BUKU)) {
            try (XWPFDocument dokumen = buka(penulis, Contoh.laporan(terisiDanTidak))) {
                assertThat(KeabsahanNaskah.pelanggaran(dokumen)).isEmpty();
            }
        }
    }

    private interface Penulis {
        void tulis(LaporanPegawai laporan, OutputStream keluar) throws IOException;
    }

    private static LaporanPegawai denganPegawai(IdentitasPegawai pegawai) {
        LaporanPegawai utuh = Contoh.laporan();
        return new LaporanPegawai(
                utuh.kepala(),
                utuh.namaSatker(),
                utuh.labelPeriode(),
                utuh.mulai(),
                utuh.akhir(),
                pegawai,
                utuh.rencanaHasilKerja(),
                utuh.hari(),
                utuh.nilai(),
                utuh.hariDisetujui(),
                utuh.hariWajib(),
                null,
                utuh.tanggalSurat(),
                utuh.atasan(),
                utuh.pembuat());
    }

    private static byte[] tulis(Penulis penulis, LaporanPegawai laporan) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        penulis.tulis(laporan, keluar);
        return keluar.toByteArray();
    }

    private static XWPFDocument buka(Penulis penulis, LaporanPegawai laporan) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(tulis(penulis, laporan)));
    }

    private static String teks(Penulis penulis, LaporanPegawai laporan) throws IOException {
        try (XWPFWordExtractor pembaca = new XWPFWordExtractor(buka(penulis, laporan))) {
            return pembaca.getText();
        }
    }

    private static XWPFTable tabelBerkepala(XWPFDocument dokumen, String label) {
        return dokumen.getTables().stream()
                .filter(tabel -> isi(tabel.getRow(0)).contains(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> isi(XWPFTableRow baris) {
        return baris.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private static List<String> paragraf(XWPFTableCell sel) {
        return sel.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static STMerge.Enum gabungan(XWPFTableCell sel) {
        return sel.getCTTc().getTcPr().isSetVMerge()
                ? sel.getCTTc().getTcPr().getVMerge().getVal()
                : null;
    }

    private static boolean ikutBerikut(XWPFTableRow baris) {
        return baris.getTableCells().stream()
                .flatMap(sel -> sel.getParagraphs().stream())
                .allMatch(XWPFParagraph::isKeepNext);
    }
}
