package id.kejar.kepegawaian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Files as they come: what can be read is read, the rest is refused with what to do. */
class PembacaImporTest {

    private static final String[] KEPALA = {"nip", "nama", "mulai"};
    private static final String NIP = "199108302025061005";

    private static void ditolak(byte[] isi, String sebab) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> PembacaImpor.baca(isi))
                .withMessageContaining(sebab);
    }

    private static byte[] csv(String teks) {
        return teks.getBytes(StandardCharsets.UTF_8);
    }

    private static Sel sel(TabelImpor tabel, int baris, Kolom kolom) {
        return tabel.baris().get(baris).sel().get(kolom);
    }

    // what is no list ----------------------------------------------------------------------------------------------

    @Test
    void berkasKosongDitolak() {
        ditolak(new byte[0], "kosong");
        ditolak(csv("\n\n"), "tidak memuat satu pun pegawai");
    }

    @Test
    void xlsLamaDanPdfYangBergantiNamaDitolakMenurutIsinya() {
        ditolak(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}, ".xls");
        ditolak(csv("%PDF-1.7 dan seterusnya"), "PDF");
    }

    @Test
    void zipYangBukanLembarKerjaDitolak() {
        ditolak(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0}, "rusak");
    }

    @Test
    void bomZipDitolakTanpaDibuka() {
        var bom = ContohXlsx.bomZip();
        assertThat(bom.length).isLessThan(PembacaImpor.TERBESAR);
        ditolak(bom, "jauh lebih besar");
    }

    @Test
    void yangTerlaluBesarDitolak() {
        ditolak(new byte[PembacaImpor.TERBESAR + 1], "1 MB");
    }

    @Test
    void seratusRibuBarisDitolakDenganBatasnya() {
        var isi = csv("akun,nama\n" + "a1a,b\n".repeat(100_000));
        ditolak(isi, "lebih dari 500 baris");
    }

    @Test
    void limaRatusSatuBarisLembarKerjaDitolak() {
        var baris = new String[502][];
        baris[0] = new String[] {"akun", "nama"};
        for (var ke = 1; ke < baris.length; ke++) {
            baris[ke] = new String[] {"akun" + ke, "Nama"};
        }
        ditolak(ContohXlsx.dari(baris), "lebih dari 500 baris");
    }

    // headings -----------------------------------------------------------------------------------------------------

    @Test
    void tanpaBarisJudulDitolak() {
        ditolak(csv(NIP + ",Ratna Dewi,PNS"), "Baris pertama harus memuat judul kolom");
    }

    @Test
    void judulYangDigantiDisebutSelnya() {
        ditolak(csv("nip,nama,unit kerja\n" + NIP + ",Ratna,KUL"), "sel C1 tidak dikenal");
        ditolak(csv("nomor induk,nama\n" + NIP + ",Ratna"), "sel A1 tidak dikenal");
    }

    @Test
    void judulWajibDanJudulKembar() {
        ditolak(csv("nama,jabatan\nRatna,Penelaah"), "Kolom nip atau akun harus ada");
        ditolak(csv("nip,jabatan\n" + NIP + ",Penelaah"), "Kolom nama tidak ada");
        ditolak(csv("nip,nama,NIP\n" + NIP + ",Ratna," + NIP), "tertulis dua kali");
    }

    @Test
    void urutanKolomDanBesarHurufnyaBebas() {
        var tabel = PembacaImpor.baca(csv("Kelas Jabatan;NAMA;Nip\n7;Ratna;" + NIP));

        assertThat(sel(tabel, 0, Kolom.NIP).teks()).isEqualTo(NIP);
        assertThat(sel(tabel, 0, Kolom.KELAS_JABATAN).teks()).isEqualTo("7");
    }

    @Test
    void isiTanpaJudulDitolak() {
        ditolak(csv("akun,nama\nasn01,Ratna,catatan"), "Sel C2 berisi, tetapi kolomnya tidak berjudul");
    }

    // csv ----------------------------------------------------------------------------------------------------------

    @Test
    void titikKomaKomaDanTabSamaSaja() {
        for (var pemisah : List.of(";", ",", "\t")) {
            var tabel = PembacaImpor.baca(csv(String.join(pemisah, "akun", "nama", "jabatan") + "\r\n"
                    + String.join(pemisah, "asn01", "\"Ratna " + pemisah + " Dewi\"", "Penelaah") + "\r\n"));
            assertThat(sel(tabel, 0, Kolom.NAMA).teks()).isEqualTo("Ratna " + pemisah + " Dewi");
        }
    }

    @Test
    void barisSepDariExcelDanTandaUtf8Dilewati() {
        assertThat(PembacaImpor.baca(csv("sep=;\nakun;nama\nasn01;Ratna")).baris())
                .hasSize(1);
        assertThat(PembacaImpor.baca(csv("\uFEFFakun;nama\nasn01;Ratna")).baris())
                .hasSize(1);
    }

    @Test
    void windows1252TerbacaDenganPeringatan() {
        var tabel = PembacaImpor.baca("akun;nama\nasn01;René".getBytes(Charset.forName("windows-1252")));

        assertThat(sel(tabel, 0, Kolom.NAMA).teks()).isEqualTo("René");
        assertThat(tabel.peringatan()).singleElement().asString().contains("UTF-8");
        assertThat(PembacaImpor.baca(csv("akun;nama\nasn01;René")).peringatan()).isEmpty();
    }

    @Test
    void utf16DanNulDitolak() {
        ditolak("akun;nama\nasn01;Ratna".getBytes(StandardCharsets.UTF_16LE), "bukan teks CSV biasa");
        ditolak(csv("akun;nama\nasn01;Rat\0na"), "bukan teks CSV biasa");
    }

    @Test
    void rumusDalamTeksDikenali() {
        for (var rumus : List.of("=HYPERLINK(\"\"http://x\"\")", "@SUM(A1)", "+1+1", "-2+3")) {
            var tabel = PembacaImpor.baca(csv("akun,nama\nasn01,\"" + rumus + "\""));
            assertThat(sel(tabel, 0, Kolom.NAMA).jenis()).as(rumus).isEqualTo(Sel.Jenis.RUMUS);
            assertThat(sel(tabel, 0, Kolom.NAMA).alamat()).isEqualTo("B2");
        }
    }

    @Test
    void tandaKutipYangTidakBerpasanganDitolak() {
        ditolak(csv("akun,nama\nasn01,\"Ratna"), "tanda kutipnya tidak berpasangan");
    }

    @Test
    void tandaHubungBerartiKosong() {
        var tabel = PembacaImpor.baca(csv("akun,nama,pangkat\nasn01,Ratna,-"));
        assertThat(tabel.baris().get(0).sel()).doesNotContainKey(Kolom.PANGKAT);
    }

    // xlsx ---------------------------------------------------------------------------------------------------------

    @Test
    void selGabunganDitolakDenganAlamatnya() {
        var isi = ContohXlsx.dari(
                lembar -> lembar.addMergedRegion(new CellRangeAddress(1, 2, 1, 1)),
                KEPALA,
                new String[] {NIP, "Ratna", "2026-01-05"},
                new String[] {"198303152009111005", null, "2026-01-05"});
        ditolak(isi, "sel yang digabung (B2:B3)");
    }

    @Test
    void rumusTidakDipercayaiNilainya() {
        var tabel = PembacaImpor.baca(ContohXlsx.dari(
                lembar -> {
                    var sel = lembar.getRow(1).createCell(1);
                    sel.setCellFormula("A1&\"x\"");
                    lembar.getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(sel);
                },
                KEPALA,
                new String[] {NIP, null, "2026-01-05"}));

        assertThat(sel(tabel, 0, Kolom.NAMA)).isEqualTo(new Sel("B2", Sel.Jenis.RUMUS, "", null));
    }

    @Test
    void nipYangDijadikanBilanganTetapDikenaliSebagaiBilangan() {
        var tabel = PembacaImpor.baca(ContohXlsx.dari(
                lembar -> lembar.getRow(1).createCell(0).setCellValue(199108302025061005d),
                KEPALA,
                new String[] {null, "Ratna", "2026-01-05"}));

        assertThat(sel(tabel, 0, Kolom.NIP).jenis()).isEqualTo(Sel.Jenis.ANGKA);
        assertThat(sel(tabel, 0, Kolom.NIP).teks()).hasSize(18);
    }

    @Test
    void tanggalExcelTerbacaSebagaiTanggal() {
        var tabel = PembacaImpor.baca(ContohXlsx.dari(
                lembar -> {
                    var gaya = lembar.getWorkbook().createCellStyle();
                    gaya.setDataFormat(lembar.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
                    var sel = lembar.getRow(1).createCell(2);
                    sel.setCellValue(LocalDate.of(2026, 11, 9));
                    sel.setCellStyle(gaya);
                },
                KEPALA,
                new String[] {NIP, "Ratna", null}));

        assertThat(sel(tabel, 0, Kolom.MULAI).tanggal()).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void templatDanDaftarTerbacaLagi() {
        var isi = DaftarPegawaiXlsx.tulis(
                List.of(Map.of(Kolom.NIP, NIP, Kolom.NAMA, "Ratna", Kolom.MULAI, "2026-01-05")), List.of("KUL"));
        var tabel = PembacaImpor.baca(isi);

        assertThat(sel(tabel, 0, Kolom.NIP)).isEqualTo(Sel.teks("A2", NIP));
        ditolak(DaftarPegawaiXlsx.tulis(List.of(), List.of()), "tidak memuat satu pun pegawai");
    }
}
