package id.kejar.laporan;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The letterhead over a sheet, what the sheet is, and of which month. */
final class KopXlsx {

    private KopXlsx() {}

    static void tulis(
            PenulisLembar tulis,
            GayaXlsx gaya,
            XSSFSheet lembar,
            KepalaSurat kepala,
            int kolomTerakhir,
            String judul,
            String keterangan) {
        tulis.melintang(kepala.lembaga(), gaya.kop, 0, kolomTerakhir, 18);
        tulis.melintang(kepala.daerah(), gaya.kop, 0, kolomTerakhir, 18);
        XSSFRow alamat = tulis.melintang(kepala.alamat(), gaya.alamat, 0, kolomTerakhir, 15);
        RegionUtil.setBorderBottom(
                BorderStyle.DOUBLE,
                new CellRangeAddress(alamat.getRowNum(), alamat.getRowNum(), 0, kolomTerakhir),
                lembar);
        tulis.lewati(6);
        tulis.melintang(judul, gaya.judul, 0, kolomTerakhir, 18);
        tulis.melintang(keterangan, gaya.tengah, 0, kolomTerakhir, 15);
        tulis.lewati(8);
    }
}
