package id.kejar.laporan;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook. */
final class GayaXlsx {

    static final short UKURAN = 10;
    private static final String HURUF = "Arial";
    private static final byte[] ABU_KEPALA = {(byte) 0xD9, (byte) 0xE1, (byte) 0xEA};
    private static final byte[] ABU_KELOMPOK = {(byte) 0xEE, (byte) 0xF2, (byte) 0xF6};
    private static final byte[] BIRU_TAUTAN = {(byte) 0x0B, (byte) 0x4F, (byte) 0x8A};

    final XSSFCellStyle kop;
    final XSSFCellStyle alamat;
    final XSSFCellStyle judul;
    final XSSFCellStyle tengah;
    final XSSFCellStyle penandatangan;
    final XSSFCellStyle biasa;
    final XSSFCellStyle paragraf;
    final XSSFCellStyle kepala;
    final XSSFCellStyle nomorKolom;
    final XSSFCellStyle teks;
    final XSSFCellStyle teksTengah;
    final XSSFCellStyle angka;
    final XSSFCellStyle volumeBulat;
    final XSSFCellStyle volumePecahan;
    final XSSFCellStyle nilai;
    final XSSFCellStyle tanggal;
    final XSSFCellStyle jam;
    final XSSFCellStyle bilangan;
    final XSSFCellStyle tanggalBaku;
    final XSSFCellStyle jamBaku;
    final XSSFCellStyle tautan;
    final XSSFCellStyle jumlahKosong;
    final XSSFCellStyle melintangAwal;
    final XSSFCellStyle melintang;
    final XSSFCellStyle melintangAkhir;
    final XSSFCellStyle jumlahAngka;
    final XSSFCellStyle jumlahNilai;
    final XSSFCellStyle namaPenandatangan;

    private final XSSFWorkbook buku;
    // Styles compare by their XML, which takes longer than writing the cell: here each is only itself.
    private final Map<XSSFCellStyle, XSSFCellStyle> dikutip = new IdentityHashMap<>();
    private final Map<XSSFCellStyle, Huruf> huruf = new IdentityHashMap<>();

    GayaXlsx(XSSFWorkbook buku) {
        this.buku = buku;
        // Font 0 is the workbook's default: column widths are counted in its digits.
        XSSFFont dasar = buku.getFontAt(0);
        dasar.setFontName(HURUF);
        dasar.setFontHeightInPoints(UKURAN);

        kop = tanpaGaris(HorizontalAlignment.CENTER, huruf(13, true));
        alamat = tanpaGaris(HorizontalAlignment.CENTER, huruf(9, false));
        alamat.setBorderBottom(BorderStyle.DOUBLE);
        judul = tanpaGaris(HorizontalAlignment.CENTER, huruf(12, true));
        tengah = tanpaGaris(HorizontalAlignment.CENTER, dasar);
        penandatangan = tanpaGaris(HorizontalAlignment.CENTER, dasar);
        penandatangan.setWrapText(true);
        penandatangan.setVerticalAlignment(VerticalAlignment.TOP);
        biasa = tanpaGaris(HorizontalAlignment.LEFT, dasar);
        paragraf = tanpaGaris(HorizontalAlignment.LEFT, dasar);
        paragraf.setWrapText(true);
        paragraf.setVerticalAlignment(VerticalAlignment.TOP);
        XSSFFont nama = huruf(UKURAN, true);
        nama.setUnderline(Font.U_SINGLE);
        namaPenandatangan = tanpaGaris(HorizontalAlignment.CENTER, nama);

        kepala = bergaris(HorizontalAlignment.CENTER, huruf(9, true), ABU_KEPALA);
        nomorKolom = bergaris(HorizontalAlignment.CENTER, huruf(8, false), ABU_KEPALA);
        teks = bergaris(HorizontalAlignment.LEFT, dasar, null);
        teksTengah = bergaris(HorizontalAlignment.CENTER, dasar, null);
        angka = berformat(HorizontalAlignment.CENTER, dasar, null, "#,##0");
        volumeBulat = berformat(HorizontalAlignment.RIGHT, dasar, null, "#,##0");
        volumePecahan = berformat(HorizontalAlignment.RIGHT, dasar, null, "#,##0.0##");
        volumeBulat.setIndention((short) 1);
        volumePecahan.setIndention((short) 1);
        nilai = berformat(HorizontalAlignment.RIGHT, dasar, null, "0.00");
        nilai.setIndention((short) 1);
        tanggal = berformat(HorizontalAlignment.CENTER, dasar, null, "[$-421]dd mmm yyyy");
        jam = berformat(HorizontalAlignment.CENTER, dasar, null, "hh\".\"mm");
        // No grouping, no names of months: programs that read the shown text take these for what they are.
        bilangan = berformat(HorizontalAlignment.CENTER, dasar, null, "0");
        tanggalBaku = berformat(HorizontalAlignment.CENTER, dasar, null, "yyyy-mm-dd");
        jamBaku = berformat(HorizontalAlignment.CENTER, dasar, null, "hh:mm");
        XSSFFont bertaut = huruf(UKURAN, false);
        bertaut.setUnderline(Font.U_SINGLE);
        bertaut.setColor(new XSSFColor(BIRU_TAUTAN, buku.getStylesSource().getIndexedColors()));
        tautan = bergaris(HorizontalAlignment.LEFT, bertaut, null);
        XSSFFont tebal = huruf(UKURAN, true);
        jumlahKosong = bergaris(HorizontalAlignment.LEFT, tebal, ABU_KELOMPOK);
        melintangAwal = melintang(tebal, BorderStyle.THIN, BorderStyle.NONE);
        melintang = melintang(tebal, BorderStyle.NONE, BorderStyle.NONE);
        melintangAkhir = melintang(tebal, BorderStyle.NONE, BorderStyle.THIN);
        jumlahAngka = berformat(HorizontalAlignment.CENTER, tebal, ABU_KELOMPOK, "#,##0");
        jumlahNilai = berformat(HorizontalAlignment.RIGHT, tebal, ABU_KELOMPOK, "0.00");
        jumlahNilai.setIndention((short) 1);
    }

    /** The same look for a text that would be a formula if it were typed: editing the cell leaves it a text. */
    XSSFCellStyle dikutip(XSSFCellStyle asal) {
        return dikutip.computeIfAbsent(asal, gaya -> {
            XSSFCellStyle salinan = gaya.copy();
            salinan.setQuotePrefixed(true);
            return salinan;
        });
    }

    /** What decides how much room a text of this style takes. */
    Huruf huruf(XSSFCellStyle gaya) {
        return huruf.computeIfAbsent(
                gaya,
                satu -> new Huruf(
                        satu.getWrapText(),
                        satu.getFont().getFontHeightInPoints(),
                        satu.getFont().getBold()));
    }

    /** @param terbungkus whether a long text goes on in the next line */
    record Huruf(boolean terbungkus, int ukuran, boolean tebal) {}

    private XSSFFont huruf(int ukuran, boolean tebal) {
        XSSFFont huruf = buku.createFont();
        huruf.setFontName(HURUF);
        huruf.setFontHeightInPoints((short) ukuran);
        huruf.setBold(tebal);
        return huruf;
    }

    private XSSFCellStyle tanpaGaris(HorizontalAlignment rata, XSSFFont huruf) {
        XSSFCellStyle gaya = buku.createCellStyle();
        gaya.setAlignment(rata);
        gaya.setVerticalAlignment(VerticalAlignment.CENTER);
        gaya.setFont(huruf);
        return gaya;
    }

    private XSSFCellStyle bergaris(HorizontalAlignment rata, XSSFFont huruf, byte[] latar) {
        XSSFCellStyle gaya = tanpaGaris(rata, huruf);
        gaya.setWrapText(true);
        gaya.setBorderTop(BorderStyle.THIN);
        gaya.setBorderBottom(BorderStyle.THIN);
        gaya.setBorderLeft(BorderStyle.THIN);
        gaya.setBorderRight(BorderStyle.THIN);
        if (latar != null) {
            gaya.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            gaya.setFillForegroundColor(
                    new XSSFColor(latar, buku.getStylesSource().getIndexedColors()));
            gaya.setFillBackgroundColor(IndexedColors.AUTOMATIC.getIndex());
        }
        return gaya;
    }

    /** No line between neighbours: a text may run over the empty cells beside it. */
    private XSSFCellStyle melintang(XSSFFont huruf, BorderStyle kiri, BorderStyle kanan) {
        XSSFCellStyle gaya = bergaris(HorizontalAlignment.LEFT, huruf, ABU_KELOMPOK);
        gaya.setWrapText(false);
        gaya.setBorderLeft(kiri);
        gaya.setBorderRight(kanan);
        return gaya;
    }

    private XSSFCellStyle berformat(HorizontalAlignment rata, XSSFFont huruf, byte[] latar, String format) {
        XSSFCellStyle gaya = bergaris(rata, huruf, latar);
        gaya.setDataFormat(buku.createDataFormat().getFormat(format));
        return gaya;
    }
}
