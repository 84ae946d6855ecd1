package id.kejar.laporan;

import id.kejar.shared.Angka;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes rows of one sheet from top to bottom; the only place of this package that fills a cell. */
final class PenulisLembar {

    private static final double DETIK_SEHARI = 86_400.0;
    private static final int LEBAR_SATU_HURUF = 256;
    // Excel's own upper bound for the height of a row
    private static final float TINGGI_TERBESAR = 409f;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final Map<Integer, Double> lebar = new HashMap<>();
    private int berikut;
    private double tinggiTeksBarisTerbaru;

    PenulisLembar(XSSFSheet lembar, GayaXlsx gaya) {
        this.lembar = lembar;
        this.gaya = gaya;
    }

    void lebarKolom(double... huruf) {
        for (int kolom = 0; kolom < huruf.length; kolom++) {
            lembar.setColumnWidth(kolom, (int) Math.round(huruf[kolom] * LEBAR_SATU_HURUF));
        }
        lebar.clear();
    }

    XSSFRow barisBaru(double tinggi) {
        XSSFRow baris = lembar.createRow(berikut++);
        baris.setHeightInPoints((float) tinggi);
        tinggiTeksBarisTerbaru = 0;
        return baris;
    }

    void lewati(double tinggi) {
        barisBaru(tinggi);
    }

    int nomorBarisBerikut() {
        return berikut;
    }

    /** One text over several columns in a row of its own. */
    XSSFRow melintang(String isi, XSSFCellStyle gayaSel, int dari, int sampai, double tinggi) {
        XSSFRow baris = barisBaru(tinggi);
        melintang(baris, isi, gayaSel, dari, sampai);
        return baris;
    }

    void melintang(XSSFRow baris, String isi, XSSFCellStyle gayaSel, int dari, int sampai) {
        for (int kolom = dari; kolom <= sampai; kolom++) {
            baris.createCell(kolom).setCellStyle(gayaSel);
        }
        teks(baris, dari, isi, gayaSel);
        if (sampai > dari) {
            lembar.addMergedRegion(new CellRangeAddress(baris.getRowNum(), baris.getRowNum(), dari, sampai));
        }
    }

    void teks(XSSFRow baris, int kolom, String isi, XSSFCellStyle gayaSel) {
        XSSFCell sel = baris.createCell(kolom);
        String tertulis = TeksDokumen.untukSel(isi);
        sel.setCellStyle(TeksDokumen.sepertiRumus(tertulis) ? gaya.dikutip(gayaSel) : gayaSel);
        if (!tertulis.isEmpty()) {
            sel.setCellValue(tertulis);
            if (baris.getRowNum() == berikut - 1 && gaya.huruf(gayaSel).terbungkus()) {
                tinggiTeksBarisTerbaru = Math.max(tinggiTeksBarisTerbaru, tinggiTeks(tertulis, gayaSel, kolom, kolom));
            }
        }
    }

    void angka(XSSFRow baris, int kolom, int nilai, XSSFCellStyle gayaSel) {
        XSSFCell sel = baris.createCell(kolom);
        sel.setCellStyle(gayaSel);
        sel.setCellValue(nilai);
    }

    /** A dash where there is nothing to divide by. */
    void angka(XSSFRow baris, int kolom, BigDecimal nilai, XSSFCellStyle gayaSel) {
        XSSFCell sel = baris.createCell(kolom);
        sel.setCellStyle(gayaSel);
        if (nilai == null) {
            sel.setCellValue(Angka.TIDAK_ADA);
        } else {
            sel.setCellValue(nilai.doubleValue());
        }
    }

    void volume(XSSFRow baris, int kolom, BigDecimal volume) {
        if (volume == null) {
            teks(baris, kolom, null, gaya.volumeBulat);
            return;
        }
        boolean bulat = volume.stripTrailingZeros().scale() <= 0;
        angka(baris, kolom, volume, bulat ? gaya.volumeBulat : gaya.volumePecahan);
    }

    void tanggal(XSSFRow baris, int kolom, LocalDate tanggal) {
        tanggal(baris, kolom, tanggal, gaya.tanggal);
    }

    void tanggal(XSSFRow baris, int kolom, LocalDate tanggal, XSSFCellStyle gayaSel) {
        XSSFCell sel = baris.createCell(kolom);
        sel.setCellStyle(gayaSel);
        if (tanggal != null) {
            sel.setCellValue(tanggal);
        }
    }

    void jam(XSSFRow baris, int kolom, LocalTime jam) {
        jam(baris, kolom, jam, gaya.jam);
    }

    void jam(XSSFRow baris, int kolom, LocalTime jam, XSSFCellStyle gayaSel) {
        XSSFCell sel = baris.createCell(kolom);
        sel.setCellStyle(gayaSel);
        if (jam != null) {
            sel.setCellValue(jam.toSecondOfDay() / DETIK_SEHARI);
        }
    }

    /** One below the other; a cell can open only one of them: the first that is an address. */
    void tautan(XSSFRow baris, int kolom, List<String> semua) {
        Optional<String> alamat = semua.stream()
                .flatMap(satu -> TautanDokumen.alamat(satu).stream())
                .findFirst();
        teks(baris, kolom, String.join("\n", semua), alamat.isPresent() ? gaya.tautan : gaya.teks);
        alamat.ifPresent(tujuan -> {
            XSSFHyperlink tautan = lembar.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
            tautan.setAddress(tujuan);
            baris.getCell(kolom).setHyperlink(tautan);
        });
    }

    /** Makes the newest row as high as its longest wrapped text: not every reader works this out by itself. */
    void sesuaikanTinggi(XSSFRow baris, double tinggiTerkecil) {
        if (baris.getRowNum() != berikut - 1) {
            throw new IllegalArgumentException("Baris %d bukan yang terbaru".formatted(baris.getRowNum()));
        }
        baris.setHeightInPoints((float) Math.min(Math.max(tinggiTerkecil, tinggiTeksBarisTerbaru), TINGGI_TERBESAR));
    }

    double tinggiTeks(String isi, XSSFCellStyle gayaSel, int dari, int sampai) {
        GayaXlsx.Huruf huruf = gaya.huruf(gayaSel);
        return UkuranTeks.tinggi(isi, huruf.ukuran(), huruf.tebal(), lebarTitik(dari, sampai));
    }

    double lebarTitik(int dari, int sampai) {
        double jumlah = 0;
        for (int kolom = dari; kolom <= sampai; kolom++) {
            jumlah += lebar.computeIfAbsent(kolom, satu -> lembar.getColumnWidthInPixels(satu) * 0.75);
        }
        return jumlah;
    }
}
