package id.kejar.laporan;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One workbook for all subbagian: the sums side by side, then for each of them the table that its head signs and its charts.
 * One file, because the office files it as one; each sheet prints by itself.
 */
final class RekapSubbagianXlsx {

    private RekapSubbagianXlsx() {}

    static void tulis(RekapSubbagian rekap, OutputStream keluar) throws IOException {
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            GayaXlsx gaya = new GayaXlsx(buku);
            NamaLembar nama = new NamaLembar();
            new LembarPerSubbagian(buku.createSheet(nama.untuk("Ringkasan")), gaya, rekap).tulis();
            for (BagianRekap bagian : rekap.bagian()) {
                RekapBulanan miliknya = rekap.milik(bagian);
                if (!miliknya.baris().isEmpty()) {
                    new LembarRekap(buku.createSheet(nama.untuk(bagian.singkatan())), gaya, miliknya).tulis();
                    new LembarGrafik(buku.createSheet(nama.untuk("Grafik " + bagian.singkatan())), gaya, miliknya)
                            .tulis(bagian.nama());
                }
            }
            RekapBulanan satker = rekap.satker();
            String judul = "Rekapitulasi per Sub Bagian %s %s".formatted(satker.namaSatker(), satker.labelPeriode());
            PaketTetap.tulis(buku, judul, satker.namaSatker(), satker.tanggalSurat(), keluar);
        }
    }
}
