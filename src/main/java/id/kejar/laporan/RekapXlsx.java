package id.kejar.laporan;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The monthly recapitulation as a workbook: the table to sign, its charts, the activities behind it, what its columns mean. */
final class RekapXlsx {

    private RekapXlsx() {}

    static void tulis(RekapBulanan rekap, OutputStream keluar) throws IOException {
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            GayaXlsx gaya = new GayaXlsx(buku);
            new LembarRekap(buku.createSheet("Rekap"), gaya, rekap).tulis();
            new LembarGrafik(buku.createSheet("Grafik"), gaya, rekap).tulis(rekap.namaSatker());
            new LembarRincian(buku.createSheet("Rincian"), gaya, rekap).tulis();
            new LembarKeterangan(buku.createSheet("Keterangan"), gaya, rekap).tulis();
            String judul = "Rekapitulasi Data Kinerja %s %s".formatted(rekap.namaSatker(), rekap.labelPeriode());
            PaketTetap.tulis(buku, judul, rekap.namaSatker(), rekap.tanggalSurat(), keluar);
        }
    }
}
