package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EKinerjaXlsxTest {

    @Test
    void menulisKolomEKinerjaPadaBarisPertamaLembarPertama() throws IOException {
        try (XSSFWorkbook buku = buka(Contoh.laporan())) {
            assertThat(buku)
                    .extracting(lembar -> ((XSSFSheet) lembar).getSheetName())
                    .containsExactly("Progres Harian", "Catatan");
            assertThat(sel(List.of(buku.getSheetAt(0).getRow(0))))
                    .extracting(Cell::getStringCellValue)
                    .containsExactly(
                            "Rencana Aksi",
                            "Tanggal",
                            "Jam Mulai",
                            "Jam Selesai",
                            "Kegiatan Harian",
                            "Realisasi",
                            "Satuan",
                            "Bukti Dukung");
        }
    }

    @Test
    void menulisSatuBarisUntukSetiapKegiatan() throws IOException {
        List<HariLaporan> hari = Contoh.hari();
        try (XSSFWorkbook buku = buka(Contoh.laporan(hari))) {
            assertThat(buku.getSheetAt(0).getLastRowNum())
                    .isEqualTo(hari.stream()
                            .mapToInt(satu -> satu.kegiatan().size())
                            .sum());
        }
    }

    @Test
    void menulisTanggalDanJamYangSebenarnyaSepertiYangDibacaEKinerja() throws IOException {
        try (XSSFWorkbook buku = buka(Contoh.laporan())) {
            XSSFRow baris = buku.getSheetAt(0).getRow(1);

            assertThat(DateUtil.isCellDateFormatted(baris.getCell(1))).isTrue();
            assertThat(baris.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(baris.getCell(2).getLocalDateTimeCellValue().toLocalTime())
                    .isEqualTo(LocalTime.of(7, 30));
            DataFormatter tampilan = new DataFormatter();
            assertThat(tampilan.formatCellValue(baris.getCell(1))).isEqualTo("2026-10-01");
            assertThat(tampilan.formatCellValue(baris.getCell(2))).isEqualTo("07:30");
            assertThat(tampilan.formatCellValue(baris.getCell(3))).isEqualTo("07:45");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 2, 'Menyusun (1,5 laporan)'",
        "1.49, 1, 'Menyusun (1,49 laporan)'",
        "0.25, 1, 'Menyusun (0,25 laporan)'",
        "0.50, 1, 'Menyusun (0,5 laporan)'",
        "1234.56, 1235, 'Menyusun (1.234,56 laporan)'",
        "999999999.99, 1000000000, 'Menyusun (999.999.999,99 laporan)'",
        "3.00, 3, Menyusun",
        "1, 1, Menyusun"
    })
    void membulatkanRealisasiDanMenyebutVolumeSebenarnya(String volume, String realisasi, String kegiatan)
            throws IOException {
        try (XSSFWorkbook buku = buka(Contoh.laporan(List.of(Contoh.satuHari("Menyusun", volume))))) {
            XSSFRow baris = buku.getSheetAt(0).getRow(1);

            assertThat(baris.getCell(4).getStringCellValue()).isEqualTo(kegiatan);
            assertThat(baris.getCell(5).getNumericCellValue()).isEqualTo(Double.parseDouble(realisasi));
            assertThat(new DataFormatter().formatCellValue(baris.getCell(5))).isEqualTo(realisasi);
            assertThat(baris.getCell(6).getStringCellValue()).isEqualTo("laporan");
        }
    }

    @Test
    void mencatatVolumeYangDibulatkanDenganNomorBarisnya() throws IOException {
        HariLaporan hari = hari(Contoh.satuKegiatan("Utuh", "2"), Contoh.satuKegiatan("Pecahan", "1.50"));
        try (XSSFWorkbook buku = buka(Contoh.laporan(List.of(hari)))) {
            XSSFSheet catatan = buku.getSheet("Catatan");
            XSSFRow baris = catatan.getRow(catatan.getLastRowNum());

            assertThat(semuaTeks(catatan))
                    .contains("Volume yang dibulatkan ada pada baris 3, dengan rincian di bawah ini.")
                    .doesNotContain("Tidak ada volume yang dibulatkan.", "Utuh");
            assertThat(baris.getCell(0).getNumericCellValue()).isEqualTo(3);
            assertThat(baris.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(Contoh.MULAI);
            assertThat(baris.getCell(2).getStringCellValue()).isEqualTo("Pecahan");
            assertThat(baris.getCell(3).getNumericCellValue()).isEqualTo(1.5);
            assertThat(baris.getCell(4).getStringCellValue()).isEqualTo("laporan");
            assertThat(baris.getCell(5).getNumericCellValue()).isEqualTo(2);
        }
    }

    @Test
    void mencatatBilaTidakAdaVolumeYangDibulatkan() throws IOException {
        try (XSSFWorkbook buku = buka(Contoh.laporan(List.of(Contoh.satuHari("Menyusun", "2"))))) {
            assertThat(semuaTeks(buku.getSheet("Catatan")))
                    .contains("Tidak ada volume yang dibulatkan.")
                    .doesNotContain("Baris");
        }
    }

    @Test
    void mencatatBarisTanpaRencanaAksi() throws IOException {
        KegiatanLaporan tanpa = new KegiatanLaporan(
                LocalTime.of(8, 0),
                LocalTime.of(9, 0),
                null,
                "Rapat",
                "Notula",
                BigDecimal.ONE,
                "laporan",
                null,
                null,
                List.of());
        HariLaporan hari = hari(Contoh.satuKegiatan("Menyusun", "1"), tanpa, tanpa);
        try (XSSFWorkbook buku = buka(Contoh.laporan(List.of(hari)))) {
            assertThat(buku.getSheetAt(0).getRow(2).getCell(0).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(semuaTeks(buku.getSheet("Catatan")))
                    .contains("Rencana Aksi masih kosong pada baris 3, 4. "
                            + "Lengkapi sebelum memindahkannya ke e-Kinerja.");
        }
        try (XSSFWorkbook buku = buka(Contoh.laporan(List.of(Contoh.satuHari("Menyusun", "1"))))) {
            assertThat(semuaTeks(buku.getSheet("Catatan"))).noneMatch(teks -> teks.contains("masih kosong"));
        }
    }

    @Test
    void menautkanBuktiPertamaDanMemisahkanYangLainDenganGantiBaris() throws IOException {
        HariLaporan hari = Contoh.satuHari(
                "Menyusun", "1", "notula.pdf", "https://contoh.invalid/a?b=1&c=2", "https://contoh.invalid/b");
        try (XSSFWorkbook buku = buka(Contoh.laporan(List.of(hari)))) {
            XSSFCell sel = buku.getSheetAt(0).getRow(1).getCell(7);

            assertThat(sel.getStringCellValue())
                    .isEqualTo("notula.pdf\nhttps://contoh.invalid/a?b=1&c=2\nhttps://contoh.invalid/b");
            assertThat(sel.getHyperlink().getAddress()).isEqualTo("https://contoh.invalid/a?b=1&c=2");
            assertThat(sel.getCellStyle().getWrapText()).isTrue();
            assertThat(sel.getRow().getHeightInPoints()).isGreaterThan(36f);
        }
    }

    @Test
    void membiarkanBuktiYangBukanAlamatLamanSebagaiTeks() throws IOException {
        HariLaporan hari = Contoh.satuHari("Menyusun", "1", "=HYPERLINK(\"https://contoh.invalid\")");
        try (XSSFWorkbook buku = buka(Contoh.laporan(List.of(hari)))) {
            XSSFCell sel = buku.getSheetAt(0).getRow(1).getCell(7);

            assertThat(sel.getHyperlink()).isNull();
            assertThat(sel.getCellType()).isEqualTo(CellType.STRING);
            assertThat(sel.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+62811", "-5", "@SUM(A1)"})
    void menulisTeksYangMenyerupaiRumusSebagaiTeks(String jahat) throws IOException {
        try (XSSFWorkbook buku = buka(Contoh.laporan(List.of(Contoh.satuHari(jahat, "1.50"))))) {
            XSSFCell sel = buku.getSheetAt(0).getRow(1).getCell(4);

            assertThat(sel.getStringCellValue()).isEqualTo(jahat + " (1,5 laporan)");
            assertThat(sel.getCellStyle().getQuotePrefixed()).isTrue();
            for (int lembar = 0; lembar < buku.getNumberOfSheets(); lembar++) {
                assertThat(sel(buku.getSheetAt(lembar))).noneMatch(satu -> satu.getCellType() == CellType.FORMULA);
            }
        }
    }

    @Test
    void mengulangMembekukanDanMenyaringKepalaTabel() throws IOException {
        try (XSSFWorkbook buku = buka(Contoh.laporan())) {
            XSSFSheet lembar = buku.getSheetAt(0);

            assertThat(lembar.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(lembar.getPaneInformation().isFreezePane()).isTrue();
            assertThat(lembar.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(lembar.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:H" + (lembar.getLastRowNum() + 1));
            assertThat(lembar.getPrintSetup().getLandscape()).isTrue();
            assertThat(lembar.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(lembar.getFooter().getRight()).contains("&P").contains("&N");
        }
    }

    @Test
    void menulisBulanTanpaKegiatan() throws IOException {
        try (XSSFWorkbook buku = buka(Contoh.laporan(List.of(), List.of(), 0, 0, null))) {
            assertThat(buku.getSheetAt(0).getLastRowNum()).isZero();
            assertThat(semuaTeks(buku.getSheet("Catatan")))
                    .contains("Tidak ada kegiatan pada periode ini, sehingga lembar Progres Harian kosong.");
        }
    }

    @Test
    void menyebutKeadaanLaporanPadaCatatan() throws IOException {
        try (XSSFWorkbook buku = buka(Contoh.laporan())) {
            assertThat(semuaTeks(buku.getSheet("Catatan"))).contains("Sementara: periode masih berjalan.");
        }
    }

    @Test
    void menghasilkanBitYangSamaDiZonaWaktuManaPun() throws IOException {
        byte[] pertama = tulis(Contoh.laporan());

        TimeZone semula = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
            assertThat(tulis(Contoh.laporan())).isEqualTo(pertama);
        } finally {
            TimeZone.setDefault(semula);
        }
        try (XSSFWorkbook buku = buka(Contoh.laporan())) {
            assertThat(buku.getProperties().getCoreProperties().getCreated()).hasSameTimeAs("2026-10-31T00:00:00Z");
        }
    }

    private static HariLaporan hari(KegiatanLaporan... kegiatan) {
        return new HariLaporan(Contoh.MULAI, "Hadir", "Disetujui", List.of(kegiatan));
    }

    private static byte[] tulis(LaporanPegawai laporan) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        EKinerjaXlsx.tulis(laporan, keluar);
        return keluar.toByteArray();
    }

    private static XSSFWorkbook buka(LaporanPegawai laporan) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(tulis(laporan)));
    }

    private static List<Cell> sel(Iterable<? extends Row> lembar) {
        List<Cell> semua = new ArrayList<>();
        lembar.forEach(baris -> baris.forEach(semua::add));
        return semua;
    }

    private static List<String> semuaTeks(XSSFSheet lembar) {
        return sel(lembar).stream()
                .filter(satu -> satu.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }
}
