package id.kejar.kepegawaian;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The list of people as a workbook: empty as a template, filled in as an export. What is exported can be imported again
 * and changes nothing. All columns are text, so that no NIP loses digits.
 */
final class DaftarPegawaiXlsx {

    private static final int LEBAR_HURUF = 256;

    private DaftarPegawaiXlsx() {}

    /**
     * @param baris the people, by column; empty for a template
     * @param subbagian abbreviations that may stand in the column
     */
    static byte[] tulis(List<Map<Kolom, String>> baris, List<String> subbagian) {
        try (var buku = new XSSFWorkbook();
                var hasil = new ByteArrayOutputStream()) {
            var kepala = gayaKepala(buku);
            var teks = gayaTeks(buku);
            daftar(buku.createSheet(PembacaXlsx.LEMBAR), baris, kepala, teks);
            petunjuk(buku.createSheet("Petunjuk"), subbagian, kepala, teks);
            buku.write(hasil);
            return hasil.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Daftar pegawai tidak dapat ditulis", e);
        }
    }

    private static void daftar(XSSFSheet lembar, List<Map<Kolom, String>> baris, CellStyle kepala, CellStyle teks) {
        var judul = lembar.createRow(0);
        for (var kolom : Kolom.values()) {
            var sel = judul.createCell(kolom.ordinal());
            sel.setCellValue(kolom.judul());
            sel.setCellStyle(kepala);
            lembar.setColumnWidth(
                    kolom.ordinal(), LEBAR_HURUF * (kolom == Kolom.NAMA || kolom == Kolom.JABATAN ? 36 : 20));
            lembar.setDefaultColumnStyle(kolom.ordinal(), teks);
        }
        for (var nomor = 0; nomor < baris.size(); nomor++) {
            var ini = lembar.createRow(nomor + 1);
            baris.get(nomor).forEach((kolom, nilai) -> {
                var sel = ini.createCell(kolom.ordinal());
                sel.setCellValue(nilai);
                sel.setCellStyle(teks);
            });
        }
        lembar.createFreezePane(0, 1);
    }

    private static void petunjuk(XSSFSheet lembar, List<String> subbagian, CellStyle kepala, CellStyle teks) {
        baris(lembar, 0, kepala, "Kolom", "Isinya");
        var nomor = 1;
        for (var kolom : Kolom.values()) {
            baris(lembar, nomor++, teks, kolom.judul(), kolom.penjelasan());
        }
        nomor++;
        baris(lembar, nomor++, teks, "peran", "Yang dikenal: " + PembacaBaris.daftarPeran());
        baris(
                lembar,
                nomor++,
                teks,
                "subbagian",
                subbagian.isEmpty() ? "Belum ada yang tercatat." : "Yang berlaku: " + String.join(", ", subbagian));
        baris(lembar, nomor++, teks, "tanggal", "Ditulis tahun-bulan-tanggal, misalnya 2026-11-09.");
        baris(lembar, nomor++, teks, "sel kosong", "Tidak mengubah yang sudah tercatat.");
        baris(
                lembar,
                nomor,
                teks,
                "urutan kolom",
                "Bebas, asal judulnya tetap. Kolom yang tidak dipakai boleh dihapus.");
        lembar.setColumnWidth(0, LEBAR_HURUF * 20);
        lembar.setColumnWidth(1, LEBAR_HURUF * 90);
    }

    private static void baris(XSSFSheet lembar, int nomor, CellStyle gaya, String satu, String dua) {
        var baris = lembar.createRow(nomor);
        var sel = List.of(baris.createCell(0), baris.createCell(1));
        sel.get(0).setCellValue(satu);
        sel.get(1).setCellValue(dua);
        sel.forEach(ini -> ini.setCellStyle(gaya));
    }

    private static CellStyle gayaKepala(XSSFWorkbook buku) {
        var huruf = buku.createFont();
        huruf.setBold(true);
        var gaya = buku.createCellStyle();
        gaya.setFont(huruf);
        gaya.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        gaya.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        gaya.setBorderBottom(BorderStyle.THIN);
        gaya.setAlignment(HorizontalAlignment.LEFT);
        gaya.setVerticalAlignment(VerticalAlignment.CENTER);
        return gaya;
    }

    private static CellStyle gayaTeks(XSSFWorkbook buku) {
        var gaya = buku.createCellStyle();
        gaya.setDataFormat(buku.createDataFormat().getFormat("@"));
        gaya.setAlignment(HorizontalAlignment.LEFT);
        return gaya;
    }
}
