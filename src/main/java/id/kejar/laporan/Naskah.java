package id.kejar.laporan;

import id.kejar.organisasi.Kertas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** An official letter in the making: the office's paper, Bookman Old Style, letterhead. The only place of this package that fills a run. */
final class Naskah implements AutoCloseable {

    static final String HURUF = "Bookman Old Style";
    static final int UKURAN = 11;
    /** Twips of a portrait line between the margins, whatever the paper. */
    static final int LEBAR_TEGAK = 11906 - 1418 - 1134;
    /** Twips of a landscape line between the margins, whatever the paper. */
    static final int LEBAR_MENDATAR = 16838 - 2 * 1020;

    private static final String WARNA_TAUTAN = "0B4F8A";
    // Points: 16 cm.
    private static final int LEBAR_GAMBAR = 453;
    private static final int TEPI_ATAS = 1020;
    private static final int TEPI_LAIN = 1134;

    private final XWPFDocument dokumen = new XWPFDocument();
    private final UkuranKertas kertas;

    Naskah(Kertas kertas) {
        this.kertas = UkuranKertas.dari(kertas);
        XWPFStyles gaya = dokumen.createStyles();
        CTFonts huruf = CTFonts.Factory.newInstance();
        huruf.setAscii(HURUF);
        huruf.setHAnsi(HURUF);
        huruf.setCs(HURUF);
        huruf.setEastAsia(HURUF);
        gaya.setDefaultFonts(huruf);
        gaya.setSpellingLanguage("id-ID");
        halaman(bagianTerakhir(), false);
    }

    XWPFDocument dokumen() {
        return dokumen;
    }

    XWPFParagraph paragraf() {
        XWPFParagraph paragraf = dokumen.createParagraph();
        rapat(paragraf);
        return paragraf;
    }

    XWPFParagraph paragraf(String isi, ParagraphAlignment rata, boolean tebal) {
        XWPFParagraph paragraf = paragraf();
        paragraf.setAlignment(rata);
        tulis(paragraf, isi, UKURAN, tebal);
        return paragraf;
    }

    /** Running text; each of its lines is a paragraph, because a broken line would be justified to the full width. */
    XWPFParagraph alinea(String isi) {
        XWPFParagraph paragraf = null;
        for (String baris : TeksDokumen.bersih(isi).strip().split("\\n+")) {
            paragraf = paragraf(baris, ParagraphAlignment.BOTH, false);
            paragraf.setSpacingBetween(1.15);
            paragraf.setSpacingAfter(120);
        }
        return paragraf;
    }

    XWPFParagraph jarak(int twips) {
        XWPFParagraph paragraf = paragraf();
        paragraf.setSpacingBetween(1, LineSpacingRule.EXACT);
        paragraf.setSpacingAfter(twips);
        return paragraf;
    }

    /** A centred line in large letters, as on a cover. */
    XWPFParagraph judul(String isi, int ukuran) {
        XWPFParagraph paragraf = paragraf();
        paragraf.setAlignment(ParagraphAlignment.CENTER);
        tulis(paragraf, isi, ukuran, true);
        return paragraf;
    }

    /** A heading inside the text, on the page of what follows it. */
    XWPFParagraph bagian(String isi) {
        XWPFParagraph kepala = paragraf(isi, ParagraphAlignment.LEFT, true);
        kepala.setSpacingBefore(60);
        kepala.setSpacingAfter(60);
        kepala.setKeepNext(true);
        return kepala;
    }

    /** A picture as wide as the line, with words for whoever cannot see it. */
    void gambar(GambarNaskah gambar) throws IOException {
        XWPFParagraph paragraf = paragraf();
        paragraf.setAlignment(ParagraphAlignment.CENTER);
        paragraf.setSpacingAfter(120);
        int lebar = LEBAR_GAMBAR * Units.EMU_PER_POINT;
        int tinggi = (int) ((long) lebar * gambar.tinggi() / gambar.lebar());
        try (InputStream png = new ByteArrayInputStream(gambar.png())) {
            paragraf.createRun()
                    .addPicture(png, PictureType.PNG, gambar.judul() + ".png", lebar, tinggi)
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(gambar.uraian());
        } catch (InvalidFormatException e) {
            throw new IOException("Gambar %s tidak diterima".formatted(gambar.judul()), e);
        }
        CTInline bingkai = paragraf.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0);
        bingkai.getDocPr().setDescr(gambar.uraian());
    }

    void kop(KepalaSurat kepala) {
        judul(kepala.lembaga(), 15);
        judul(kepala.daerah(), 15);
        XWPFParagraph alamat = paragraf();
        alamat.setAlignment(ParagraphAlignment.CENTER);
        alamat.setSpacingBefore(40);
        alamat.setSpacingAfter(240);
        alamat.setBorderBottom(Borders.DOUBLE);
        garisKop(alamat);
        tulis(alamat, kepala.alamat(), 9, false);
    }

    private static void garisKop(XWPFParagraph paragraf) {
        var garis = paragraf.getCTP().getPPr().getPBdr().getBottom();
        garis.setSz(BigInteger.valueOf(12));
        garis.setSpace(BigInteger.valueOf(6));
    }

    /** {@code Halaman X dari Y} at the foot of every page. */
    void nomorHalaman() {
        XWPFParagraph paragraf = dokumen.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraf.setAlignment(ParagraphAlignment.RIGHT);
        nomorHalaman(paragraf);
    }

    /** The same on portrait pages, with a word at the left that tells a loose sheet from another's. */
    void nomorHalaman(String keterangan) {
        XWPFParagraph paragraf = dokumen.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        CTTabStop kanan = paragraf.getCTP().addNewPPr().addNewTabs().addNewTab();
        kanan.setVal(STTabJc.RIGHT);
        kanan.setPos(BigInteger.valueOf(LEBAR_TEGAK));
        tulis(paragraf, keterangan, 8, false).addTab();
        nomorHalaman(paragraf);
    }

    /** The first page is a cover: nothing at its foot. */
    void tanpaKakiPadaHalamanPertama() {
        bagianTerakhir().addNewTitlePg();
    }

    private static void nomorHalaman(XWPFParagraph paragraf) {
        tulis(paragraf, "Halaman ", 8, false);
        bidang(paragraf, "PAGE");
        tulis(paragraf, " dari ", 8, false);
        bidang(paragraf, "NUMPAGES");
    }

    /** What follows stands on landscape pages of its own. */
    void lanjutkanMendatar() {
        XWPFParagraph pemisah = paragraf();
        pemisah.setSpacingBetween(1, LineSpacingRule.EXACT);
        CTSectPr tegak = pemisah.getCTP().getPPr().addNewSectPr();
        CTSectPr terakhir = bagianTerakhir();
        terakhir.getFooterReferenceList()
                .forEach(rujukan -> tegak.addNewFooterReference().set(rujukan));
        halaman(tegak, false);
        halaman(terakhir, true);
    }

    void simpan(String judul, String pembuat, LocalDate tanggal, OutputStream keluar) throws IOException {
        // A document may not end with a table.
        jarak(0);
        PaketTetap.tulis(dokumen, judul, pembuat, tanggal, keluar);
    }

    @Override
    public void close() throws IOException {
        dokumen.close();
    }

    static void rapat(XWPFParagraph paragraf) {
        paragraf.setSpacingBefore(0);
        paragraf.setSpacingAfter(0);
    }

    static XWPFRun tulis(XWPFParagraph paragraf, String isi, int ukuran, boolean tebal) {
        XWPFRun lari = paragraf.createRun();
        lari.setFontFamily(HURUF);
        lari.setFontSize(ukuran);
        lari.setBold(tebal);
        String[] baris = TeksDokumen.bersih(isi).split("\n", -1);
        for (int nomor = 0; nomor < baris.length; nomor++) {
            if (nomor > 0) {
                lari.addBreak();
            }
            lari.setText(baris[nomor]);
        }
        return lari;
    }

    /** A label that opens an address at a click. */
    static void tautan(XWPFParagraph paragraf, String label, String alamat, int ukuran) {
        XWPFHyperlinkRun lari = paragraf.createHyperlinkRun(alamat);
        lari.setFontFamily(HURUF);
        lari.setFontSize(ukuran);
        lari.setColor(WARNA_TAUTAN);
        lari.setUnderline(UnderlinePatterns.SINGLE);
        lari.setText(label);
    }

    private static void bidang(XWPFParagraph paragraf, String perintah) {
        var bidang = paragraf.getCTP().addNewFldSimple();
        bidang.setInstr(perintah);
        XWPFRun lari = new XWPFRun(bidang.addNewR(), (IRunBody) paragraf);
        lari.setFontFamily(HURUF);
        lari.setFontSize(8);
        lari.setText("1");
    }

    private CTSectPr bagianTerakhir() {
        var badan = dokumen.getDocument().getBody();
        return badan.isSetSectPr() ? badan.getSectPr() : badan.addNewSectPr();
    }

    private void halaman(CTSectPr bagian, boolean mendatar) {
        CTPageSz ukuran = bagian.isSetPgSz() ? bagian.getPgSz() : bagian.addNewPgSz();
        ukuran.setW(BigInteger.valueOf(mendatar ? kertas.panjang() : kertas.lebar()));
        ukuran.setH(BigInteger.valueOf(mendatar ? kertas.lebar() : kertas.panjang()));
        ukuran.setOrient(mendatar ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        int sampingMendatar = (kertas.panjang() - LEBAR_MENDATAR) / 2;
        CTPageMar tepi = bagian.isSetPgMar() ? bagian.getPgMar() : bagian.addNewPgMar();
        tepi.setTop(BigInteger.valueOf(TEPI_ATAS));
        tepi.setBottom(BigInteger.valueOf(TEPI_LAIN));
        tepi.setLeft(BigInteger.valueOf(mendatar ? sampingMendatar : kertas.tepiKiri()));
        tepi.setRight(BigInteger.valueOf(mendatar ? sampingMendatar : TEPI_LAIN));
        tepi.setHeader(BigInteger.valueOf(567));
        tepi.setFooter(BigInteger.valueOf(567));
        tepi.setGutter(BigInteger.ZERO);
    }
}
