package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.Kertas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RekapXlsxTest {

    private static final int KOLOM_NILAI = 13;

    @Test
    void menulisEmpatLembar() throws IOException {
        try (XSSFWorkbook buku = buka(lengkap())) {
            assertThat(buku)
                    .extracting(lembar -> ((XSSFSheet) lembar).getSheetName())
                    .containsExactly("Rekap", "Grafik", "Rincian", "Keterangan");
        }
    }

    @Test
    void menulisHitunganDanNilaiSebagaiAngka() throws IOException {
        try (XSSFWorkbook buku = buka(lengkap())) {
            XSSFRow baris = cari(buku.getSheet("Rekap"), 1, "Siti Rahmawati, S.Sos.");

            assertThat(baris.getCell(0).getNumericCellValue()).isEqualTo(3);
            for (int kolom = 4; kolom <= KOLOM_NILAI; kolom++) {
                assertThat(baris.getCell(kolom).getCellType()).isEqualTo(CellType.NUMERIC);
            }
            assertThat(baris.getCell(KOLOM_NILAI).getNumericCellValue()).isEqualTo(89.47);
            assertThat(baris.getCell(KOLOM_NILAI).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
            assertThat(baris.getCell(2).getStringCellValue()).isEqualTo("198604042015041003");
        }
    }

    @Test
    void memberiTandaHubungBilaTidakAdaHariWajib() throws IOException {
        try (XSSFWorkbook buku = buka(lengkap())) {
            assertThat(cari(buku.getSheet("Rekap"), 1, "Umi Kulsum, S.Ag.")
                            .getCell(KOLOM_NILAI)
                            .getStringCellValue())
                    .isEqualTo("–");
        }
    }

    @Test
    void menulisPitaTiapOrangDanSekaliSumbernya() throws IOException {
        try (XSSFWorkbook buku = buka(lengkap())) {
            XSSFSheet lembar = buku.getSheet("Rekap");

            assertThat(cari(lembar, 1, "Siti Rahmawati, S.Sos.")
                            .getCell(KOLOM_NILAI + 1)
                            .getStringCellValue())
                    .isEqualTo("71–100");
            assertThat(cari(lembar, 1, "Umi Kulsum, S.Ag.")
                            .getCell(KOLOM_NILAI + 1)
                            .getStringCellValue())
                    .isEqualTo("–");
            assertThat(adaTeks(lembar, "Pita nilai 71–100: tidak dikenakan potongan tukin."))
                    .isTrue();
            assertThat(sel(lembar))
                    .filteredOn(sel -> sel.getCellType() == CellType.STRING)
                    .extracting(Cell::getStringCellValue)
                    .filteredOn(teks -> teks.contains("belum terverifikasi"))
                    .containsExactly("Sumber pita nilai: contoh dari KPU Kota Palu, belum terverifikasi dengan juknis;"
                            + " sesuaikan tabel pita nilai sebelum dipakai.");
        }
    }

    @Test
    void rekapTanpaPitaTidakBercatatan() throws IOException {
        BarisRekap orang =
                new BarisRekap(1, "Tenaga Pendukung", null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null);
        try (XSSFWorkbook buku = buka(Contoh.rekap(List.of(orang), List.of()))) {
            assertThat(sel(buku.getSheet("Rekap")))
                    .filteredOn(sel -> sel.getCellType() == CellType.STRING)
                    .extracting(Cell::getStringCellValue)
                    .noneMatch(teks -> teks.contains("Sumber pita"));
        }
    }

    @Test
    void menjumlahkanTiapSubbagianDanKeseluruhan() throws IOException {
        try (XSSFWorkbook buku = buka(lengkap())) {
            XSSFSheet lembar = buku.getSheet("Rekap");
            XSSFRow subbagian = cari(lembar, 1, "Jumlah Sub Bagian Keuangan, Umum dan Logistik");
            XSSFRow semua = cari(lembar, 1, "JUMLAH SELURUHNYA (31 pegawai)");
            XSSFRow rataRata = cari(lembar, 1, "RATA-RATA NILAI PEGAWAI");

            assertThat(subbagian.getCell(4).getNumericCellValue()).isEqualTo(8 * 22);
            assertThat(semua.getCell(4).getNumericCellValue()).isEqualTo(31 * 22);
            double disetujui = semua.getCell(11).getNumericCellValue();
            double wajib = semua.getCell(7).getNumericCellValue();
            assertThat(semua.getCell(KOLOM_NILAI).getNumericCellValue())
                    .isEqualTo(Math.round(disetujui / wajib * 10_000) / 100.0);
            assertThat(rataRata.getCell(KOLOM_NILAI).getNumericCellValue()).isBetween(90.0, 100.0);
        }
    }

    @Test
    void tidakMenjumlahkanKelompokYangBerisiSatuOrang() throws IOException {
        try (XSSFWorkbook buku = buka(lengkap())) {
            assertThat(adaTeks(buku.getSheet("Rekap"), "Sekretariat")).isTrue();
            assertThat(adaTeks(buku.getSheet("Rekap"), "Jumlah Sekretariat")).isFalse();
        }
    }

    @Test
    void mengulangKepalaTabelPadaSetiapHalamanDanMembekukannya() throws IOException {
        try (XSSFWorkbook buku = buka(lengkap())) {
            XSSFSheet lembar = buku.getSheet("Rekap");
            int kepala = cari(lembar, 0, "No.").getRowNum();

            assertThat(lembar.getRepeatingRows().formatAsString()).isEqualTo("%d:%d".formatted(kepala + 1, kepala + 3));
            assertThat(lembar.getPaneInformation().isFreezePane()).isTrue();
            assertThat(lembar.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (kepala + 3));
            assertThat(lembar.getCTWorksheet().getAutoFilter().getRef()).startsWith("A" + (kepala + 3) + ":Q");
            assertThat(lembar.getFitToPage()).isTrue();
            assertThat(lembar.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(lembar.getPrintSetup().getFitHeight()).isZero();
            assertThat(lembar.getPrintSetup().getLandscape()).isTrue();
            assertThat(lembar.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.FOLIO8_PAPERSIZE);
            assertThat(lembar.getFooter().getRight()).contains("&P").contains("&N");
        }
    }

    @Test
    void dicetakPadaKertasSatker() throws IOException {
        for (Kertas kertas : Kertas.values()) {
            RekapBulanan rekap = Contoh.rekap(Contoh.kepala(kertas), Contoh.baris(), Contoh.rincian(40));
            try (XSSFWorkbook buku = buka(rekap)) {
                short kode = kertas == Kertas.A4 ? PrintSetup.A4_PAPERSIZE : PrintSetup.FOLIO8_PAPERSIZE;
                assertThat(buku)
                        .allSatisfy(lembar -> assertThat(lembar.getPrintSetup().getPaperSize())
                                .isEqualTo(kode));
            }
        }
    }

    @Test
    void menaruhTandaTanganDiBawahDenganNipBerspasi() throws IOException {
        try (XSSFWorkbook buku = buka(lengkap())) {
            XSSFSheet lembar = buku.getSheet("Rekap");
            XSSFRow atas = cari(lembar, 1, "Mengetahui,");

            assertThat(atas.getCell(9).getStringCellValue()).isEqualTo("Kudus, 9 November 2026");
            assertThat(lembar.getRow(atas.getRowNum() + 1).getCell(1).getStringCellValue())
                    .isEqualTo("Plh. Sekretaris KPU Kabupaten Kudus,");
            XSSFCell nama = lembar.getRow(atas.getRowNum() + 3).getCell(1);
            assertThat(nama.getCellStyle().getFont().getBold()).isTrue();
            assertThat(nama.getCellStyle().getFont().getUnderline()).isEqualTo((byte) 1);
            assertThat(lembar.getRow(atas.getRowNum() + 4).getCell(1).getStringCellValue())
                    .isEqualTo("NIP 19800101 200501 1 001");
        }
    }

    @Test
    void tidakMemisahkanTandaTanganDariAkhirTabelPadaJumlahPegawaiBerapaPun() throws IOException {
        for (int banyak = 1; banyak <= 31; banyak++) {
            try (XSSFWorkbook buku = buka(Contoh.rekap(Contoh.baris().subList(0, banyak), List.of()))) {
                XSSFSheet lembar = buku.getSheet("Rekap");
                int rataRata = cari(lembar, 1, "RATA-RATA NILAI PEGAWAI").getRowNum();
                for (int pemutus : lembar.getRowBreaks()) {
                    assertThat(pemutus).as("%d pegawai", banyak).isLessThan(rataRata - 2);
                }
            }
        }
    }

    @Test
    void menulisTanggalDanJamYangSebenarnyaPadaRincian() throws IOException {
        try (XSSFWorkbook buku = buka(lengkap())) {
            XSSFRow baris = buku.getSheet("Rincian").getRow(4);

            assertThat(baris.getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(baris.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("[$-421]dd mmm yyyy");
            assertThat(DateUtil.isCellDateFormatted(baris.getCell(0))).isTrue();
            assertThat(baris.getCell(3).getLocalDateTimeCellValue().toLocalTime())
                    .isEqualTo(LocalTime.of(7, 30));
            assertThat(baris.getCell(4).getLocalDateTimeCellValue().toLocalTime())
                    .isEqualTo(LocalTime.NOON);
            assertThat(baris.getCell(8).getNumericCellValue()).isEqualTo(2.5);
        }
    }

    @Test
    void menulisTeksYangMenyerupaiRumusSebagaiTeks() throws IOException {
        String jahat = "=HYPERLINK(\"http://contoh.invalid\",\"klik\")";
        try (XSSFWorkbook buku = buka(denganKegiatan(jahat))) {
            XSSFCell sel = buku.getSheet("Rincian").getRow(4).getCell(6);

            assertThat(sel.getStringCellValue()).isEqualTo(jahat);
            assertThat(sel.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(buku.getSheet("Rincian")
                            .getRow(4)
                            .getCell(7)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isFalse();
            for (int lembar = 0; lembar < buku.getNumberOfSheets(); lembar++) {
                assertThat(sel(buku.getSheetAt(lembar))).noneMatch(satu -> satu.getCellType() == CellType.FORMULA);
            }
        }
    }

    @Test
    void menyimpanTeksYangMenyerupaiUrutanLolosApaAdanya() throws IOException {
        try (XSSFWorkbook buku = buka(denganKegiatan("_x003D_1+1 dan \u0001_x0041_"))) {
            assertThat(buku.getSheet("Rincian").getRow(4).getCell(6).getStringCellValue())
                    .isEqualTo("_x003D_1+1 dan _x0041_");
        }
    }

    @Test
    void memuatTeksYangSangatPanjangDalamBatasTinggiBaris() throws IOException {
        try (XSSFWorkbook buku = buka(denganKegiatan("Menyusun laporan kegiatan. ".repeat(2_000)))) {
            XSSFRow baris = buku.getSheet("Rincian").getRow(4);

            assertThat(baris.getCell(6).getStringCellValue()).hasSize(32_767).endsWith("…");
            assertThat(baris.getHeightInPoints()).isEqualTo(409f);
        }
    }

    @Test
    void menerimaNipVolumeDanJamYangKosong() throws IOException {
        BarisRincian kosong = new BarisRincian(
                1,
                LocalDate.of(2026, 10, 1),
                "Tenaga Pendukung",
                null,
                null,
                null,
                null,
                "a",
                null,
                null,
                null,
                null,
                null);
        BarisRekap orang =
                new BarisRekap(1, "Tenaga Pendukung", null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null);
        try (XSSFWorkbook buku = buka(Contoh.rekap(List.of(orang), List.of(kosong)))) {
            assertThat(buku.getSheet("Rincian").getRow(4).getCell(2).getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(buku.getSheet("Rincian").getRow(4).getCell(8).getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(cari(buku.getSheet("Rekap"), 1, "Tenaga Pendukung")
                            .getCell(2)
                            .getCellType())
                    .isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void menulisBukuKosongTanpaPegawai() throws IOException {
        try (XSSFWorkbook buku = buka(Contoh.rekap(List.of(), List.of()))) {
            assertThat(adaTeks(buku.getSheet("Rekap"), "JUMLAH SELURUHNYA (0 pegawai)"))
                    .isTrue();
        }
    }

    @Test
    void menghasilkanBitYangSamaDiZonaWaktuManaPun() throws IOException {
        byte[] pertama = tulis(lengkap());

        TimeZone semula = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
            assertThat(tulis(lengkap())).isEqualTo(pertama);
        } finally {
            TimeZone.setDefault(semula);
        }
    }

    @Test
    void menghasilkanBitYangSamaUntukIsiYangSama() throws IOException {
        byte[] pertama = tulis(lengkap());

        assertThat(tulis(lengkap())).isEqualTo(pertama);
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pertama));
        for (ZipEntry entri = zip.getNextEntry(); entri != null; entri = zip.getNextEntry()) {
            assertThat(entri.getTimeLocal().getYear()).as(entri.getName()).isEqualTo(1980);
        }
        try (XSSFWorkbook buku = buka(lengkap())) {
            assertThat(buku.getProperties().getCoreProperties().getCreated()).hasSameTimeAs("2026-11-09T00:00:00Z");
            assertThat(buku.getProperties().getCoreProperties().getModified()).hasSameTimeAs("2026-11-09T00:00:00Z");
        }
    }

    /** How fast it is written is measured by KecepatanDokumen. */
    @Test
    void ribuanKegiatanTertulisSemuanya() throws IOException {
        try (XSSFWorkbook buku = buka(Contoh.rekap(Contoh.baris(), Contoh.rincian(1_400)))) {
            assertThat(buku.getSheet("Rincian").getPhysicalNumberOfRows()).isGreaterThanOrEqualTo(1_400);
        }
    }

    private static RekapBulanan lengkap() {
        return Contoh.rekap(Contoh.baris(), Contoh.rincian(40));
    }

    private static RekapBulanan denganKegiatan(String kegiatan) {
        return Contoh.rekap(
                Contoh.baris(),
                List.of(new BarisRincian(
                        1,
                        LocalDate.of(2026, 10, 1),
                        "Nama",
                        "198001012005011001",
                        LocalTime.of(7, 30),
                        LocalTime.of(8, 0),
                        null,
                        kegiatan,
                        "Hasil",
                        BigDecimal.ONE,
                        "dokumen",
                        null,
                        "Disetujui")));
    }

    private static byte[] tulis(RekapBulanan rekap) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        RekapXlsx.tulis(rekap, keluar);
        return keluar.toByteArray();
    }

    private static XSSFWorkbook buka(RekapBulanan rekap) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(tulis(rekap)));
    }

    private static List<Cell> sel(Iterable<org.apache.poi.ss.usermodel.Row> lembar) {
        List<Cell> semua = new ArrayList<>();
        lembar.forEach(baris -> baris.forEach(semua::add));
        return semua;
    }

    private static boolean adaTeks(XSSFSheet lembar, String teks) {
        return sel(lembar).stream()
                .anyMatch(satu -> satu.getCellType() == CellType.STRING
                        && satu.getStringCellValue().equals(teks));
    }

    private static XSSFRow cari(XSSFSheet lembar, int kolom, String teks) {
        for (int nomor = 0; nomor <= lembar.getLastRowNum(); nomor++) {
            XSSFCell sel = lembar.getRow(nomor).getCell(kolom);
            if (sel != null
                    && sel.getCellType() == CellType.STRING
                    && sel.getStringCellValue().equals(teks)) {
                return lembar.getRow(nomor);
            }
        }
        throw new AssertionError("Tidak ada baris " + teks);
    }
}
