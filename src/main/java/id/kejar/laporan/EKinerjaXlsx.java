package id.kejar.laporan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One person's month in the columns of the national e-Kinerja, so that nobody types a day twice. */
final class EKinerjaXlsx {

    private EKinerjaXlsx() {}

    static void tulis(LaporanPegawai laporan, OutputStream keluar) throws IOException {
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            GayaXlsx gaya = new GayaXlsx(buku);
            List<ProgresHarian> progres = ProgresHarian.dari(laporan.hari());
            // First, because whoever takes the workbook over reads the first sheet.
            new LembarProgres(buku.createSheet("Progres Harian"), gaya, laporan, progres).tulis();
            new LembarCatatanProgres(buku.createSheet("Catatan"), gaya, laporan, progres).tulis();
            PaketTetap.tulis(
                    buku,
                    "Progres Harian %s %s".formatted(laporan.pegawai().nama(), laporan.labelPeriode()),
                    laporan.namaSatker(),
                    laporan.tanggalSurat(),
                    keluar);
        }
    }
}
