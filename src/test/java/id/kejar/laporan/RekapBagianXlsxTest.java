package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.Kertas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbooks of the subbagian and of the people, and the charts of all three. */
class RekapBagianXlsxTest {

    @Test
    void tiapSubbagianMendapatLembarYangDitandatanganiKepalanya() throws IOException {
        try (XSSFWorkbook buku = buka(subbagian(Contoh.rekapSubbagian()))) {
            assertThat(buku)
                    .extracting(lembar -> ((XSSFSheet) lembar).getSheetName())
                    .containsExactly(
                            "Ringkasan",
                            "KUL",
                            "Grafik KUL",
                            "TPH",
                            "Grafik TPH",
                            "RENDATIN",
                            "Grafik RENDATIN",
                            "PARHUMAS-SDM",
                            "Grafik PARHUMAS-SDM");
            XSSFSheet kul = buku.getSheet("KUL");
            assertThat(teks(kul))
                    .contains("Kepala Sub Bagian Keuangan, Umum dan Logistik,", "JUMLAH SELURUHNYA (8 pegawai)")
                    .doesNotContain("Hendra Gunawan, S.T.", "Jumlah Sub Bagian Keuangan, Umum dan Logistik");
        }
    }

    @Test
    void ringkasanSubbagianMenjumlahkanSeluruhSatker() throws IOException {
        try (XSSFWorkbook buku = buka(subbagian(Contoh.rekapSubbagian()))) {
            XSSFSheet ringkasan = buku.getSheet("Ringkasan");
            Row jumlah = baris(ringkasan, "JUMLAH SELURUHNYA");

            assertThat(jumlah.getCell(2).getNumericCellValue()).isEqualTo(31);
            assertThat(jumlah.getCell(3).getNumericCellValue()).isEqualTo(31 * 22);
            assertThat(baris(ringkasan, "Sub Bagian Keuangan, Umum dan Logistik")
                            .getCell(2)
                            .getNumericCellValue())
                    .isEqualTo(8);
        }
    }

    @Test
    void tiapPegawaiMendapatLembarBerisiKegiatannyaSendiri() throws IOException {
        try (XSSFWorkbook buku = buka(pegawai(Contoh.rekapPegawai()))) {
            assertThat(buku.getNumberOfSheets()).isEqualTo(2 + 31);
            XSSFSheet lembar = buku.getSheet("3 Siti Rahmawati");
            int kepala = baris(lembar, "Kegiatan").getRowNum();

            assertThat(lembar.getRow(kepala + 1)
                            .getCell(1)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(lembar.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (kepala + 1));
            assertThat(lembar.getRepeatingRows().getFirstRow()).isEqualTo(kepala);
            assertThat(teks(lembar))
                    .contains("Siti Rahmawati, S.Sos.  ·  NIP 19860404 201504 1 003", "Mengetahui,")
                    .anyMatch(teks -> teks.startsWith("Wajib isi 19, terisi 17 (terlambat 3), tidak terisi 2"));
            // 44 activities of two a day
            assertThat(lembar.getRow(kepala + 44).getCell(0).getNumericCellValue())
                    .isEqualTo(44);
        }
    }

    @Test
    void namaPadaDaftarMembukaLembarnya() throws IOException {
        try (XSSFWorkbook buku = buka(pegawai(Contoh.rekapPegawai()))) {
            Cell nama = baris(buku.getSheet("Daftar"), "Dwi Haryanto, A.Md.").getCell(1);

            assertThat(nama.getHyperlink().getAddress()).isEqualTo("'4 Dwi Haryanto'!A1");
            assertThat(buku.getSheet("4 Dwi Haryanto")).isNotNull();
        }
    }

    @Test
    void grafikBukuMenunjukAngkaDiSampingnya() throws IOException {
        try (XSSFWorkbook buku = buka(rekap(Contoh.rekap(Contoh.baris(), Contoh.rincian(124))))) {
            XSSFSheet lembar = buku.getSheet("Grafik");
            List<XSSFChart> grafik = lembar.getDrawingPatriarch().getCharts();

            assertThat(grafik).hasSize(2);
            assertThat(grafik.get(0).getTitleText().getString()).isEqualTo("Hari terisi tiap minggu");
            var deret =
                    grafik.get(0).getCTChart().getPlotArea().getBarChartArray(0).getSerArray(1);
            assertThat(deret.getVal().getNumRef().getF()).isEqualTo("Grafik!$C$5:$C$9");
            Row minggu = lembar.getRow(4);
            assertThat(minggu.getCell(0).getStringCellValue()).isEqualTo("1–4 Oktober");
            assertThat(minggu.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            int terisi = Contoh.baris().stream().mapToInt(BarisRekap::terisi).sum();
            int tertulis = 0;
            for (int nomor = 4; nomor <= 8; nomor++) {
                tertulis += (int) lembar.getRow(nomor).getCell(2).getNumericCellValue();
            }
            assertThat(tertulis).isEqualTo(terisi);
        }
    }

    @Test
    void tiapPegawaiMendapatHalamanGrafik() throws IOException {
        try (XSSFWorkbook buku = buka(pegawai(Contoh.rekapPegawai()))) {
            XSSFSheet lembar = buku.getSheet("Grafik");

            assertThat(lembar.getRowBreaks()).hasSize(30);
            // who owed no day and did nothing has a week chart of noughts and no chart of codes
            assertThat(lembar.getDrawingPatriarch().getCharts()).hasSizeBetween(61, 62);
        }
    }

    @Test
    void namaYangMenyerupaiRumusTetapTeksDiSetiapBuku() throws IOException {
        for (String awal : List.of("=", "+", "-", "@", "\u0007=")) {
            String nama = awal + "HYPERLINK(\"http://contoh.invalid\")";
            BarisRekap orang =
                    new BarisRekap(1, nama, null, nama, nama, 22, 0, 0, 22, 22, 0, 0, 22, 0, null, null, nama);
            RekapBulanan rekap = Contoh.rekap(List.of(orang), Contoh.rincian(2));
            BagianRekap bagian = new BagianRekap(nama, nama, new Penandatangan(nama, nama, null, null));
            for (byte[] berkas : List.of(
                    subbagian(new RekapSubbagian(rekap, List.of(bagian))), pegawai(Contoh.rekapPegawai(rekap)))) {
                try (XSSFWorkbook buku = buka(berkas)) {
                    assertThat(buku)
                            .allSatisfy(lembar -> lembar.forEach(baris -> baris.forEach(sel -> {
                                assertThat(sel.getCellType()).isNotEqualTo(CellType.FORMULA);
                                if (sel.getCellType() == CellType.STRING
                                        && TeksDokumen.sepertiRumus(sel.getStringCellValue())) {
                                    assertThat(sel.getCellStyle().getQuotePrefixed())
                                            .as(sel.getStringCellValue())
                                            .isTrue();
                                }
                            })));
                }
            }
        }
    }

    @Test
    void namaLembarSahDanTidakKembar() {
        NamaLembar nama = new NamaLembar();

        assertThat(nama.untuk("KUL/SDM: [1]*?, O'Brien"))
                .doesNotContainPattern("[/:\\[\\]*?,']")
                .startsWith("KUL");
        assertThat(nama.untuk("Keuangan")).isEqualTo("Keuangan");
        assertThat(nama.untuk("KEUANGAN")).isEqualTo("KEUANGAN (2)");
        String panjang = "Partisipasi Hubungan Masyarakat dan SDM";
        assertThat(nama.untuk(panjang)).hasSize(31);
        assertThat(nama.untuk(panjang)).hasSize(31).endsWith(" (2)");
    }

    @Test
    void dicetakPadaKertasSatker() throws IOException {
        RekapBulanan rekap = Contoh.rekap(Contoh.kepala(Kertas.A4), Contoh.baris(), Contoh.rincian(62));
        try (XSSFWorkbook buku = buka(pegawai(Contoh.rekapPegawai(rekap)))) {
            assertThat(buku).allSatisfy(lembar -> {
                assertThat(lembar.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(lembar.getFooter().getRight()).contains("&P").contains("&N");
            });
        }
    }

    @Test
    void menghasilkanBitYangSamaUntukIsiYangSama() throws IOException {
        assertThat(subbagian(Contoh.rekapSubbagian())).isEqualTo(subbagian(Contoh.rekapSubbagian()));
        assertThat(pegawai(Contoh.rekapPegawai())).isEqualTo(pegawai(Contoh.rekapPegawai()));
    }

    private interface Penulis {
        void tulis(ByteArrayOutputStream keluar) throws IOException;
    }

    private static byte[] tulis(Penulis penulis) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        penulis.tulis(keluar);
        return keluar.toByteArray();
    }

    private static byte[] rekap(RekapBulanan rekap) throws IOException {
        return tulis(keluar -> RekapXlsx.tulis(rekap, keluar));
    }

    private static byte[] subbagian(RekapSubbagian rekap) throws IOException {
        return tulis(keluar -> RekapSubbagianXlsx.tulis(rekap, keluar));
    }

    private static byte[] pegawai(RekapPegawai rekap) throws IOException {
        return tulis(keluar -> RekapPegawaiXlsx.tulis(rekap, keluar));
    }

    private static XSSFWorkbook buka(byte[] berkas) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(berkas));
    }

    private static List<String> teks(XSSFSheet lembar) {
        List<String> semua = new ArrayList<>();
        lembar.forEach(baris -> baris.forEach(sel -> {
            if (sel.getCellType() == CellType.STRING) {
                semua.add(sel.getStringCellValue());
            }
        }));
        return semua;
    }

    private static Row baris(XSSFSheet lembar, String teks) {
        for (Row baris : lembar) {
            for (Cell sel : baris) {
                if (sel.getCellType() == CellType.STRING
                        && sel.getStringCellValue().equals(teks)) {
                    return baris;
                }
            }
        }
        throw new AssertionError("Tidak ada sel " + teks);
    }
}
