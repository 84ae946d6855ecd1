package id.kejar.laporan;

import id.kejar.organisasi.Kertas;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet leaves the printer: on the office's paper, one page wide, numbered. */
final class CetakXlsx {

    private static final double TEPI_SAMPING = 0.4;
    private static final double TEPI_ATAS = 0.5;
    private static final double TEPI_BAWAH = 0.65;
    private static final double TITIK_SEINCI = 72;

    private CetakXlsx() {}

    static void atur(XSSFSheet lembar, Kertas kertas, boolean mendatar, String kaki) {
        PrintSetup cetak = lembar.getPrintSetup();
        cetak.setPaperSize(kodeKertas(kertas));
        cetak.setLandscape(mendatar);
        cetak.setFitWidth((short) 1);
        cetak.setFitHeight((short) 0);
        lembar.setFitToPage(true);
        lembar.setHorizontallyCenter(true);
        lembar.setMargin(PageMargin.LEFT, TEPI_SAMPING);
        lembar.setMargin(PageMargin.RIGHT, TEPI_SAMPING);
        lembar.setMargin(PageMargin.TOP, TEPI_ATAS);
        lembar.setMargin(PageMargin.BOTTOM, TEPI_BAWAH);
        lembar.setMargin(PageMargin.FOOTER, 0.3);
        // An ampersand starts a code in a footer.
        lembar.getFooter().setLeft("&8" + TeksDokumen.bersih(kaki).replace("&", "&&"));
        lembar.getFooter().setRight("&8Halaman &P dari &N");
    }

    static void ulangiBaris(XSSFSheet lembar, int dari, int sampai) {
        lembar.setRepeatingRows(new CellRangeAddress(dari, sampai, -1, -1));
    }

    /** Spreadsheets know paper by a code; none is F4, and folio (8.5 × 13 inches) differs from it by a millimetre. */
    private static short kodeKertas(Kertas kertas) {
        return switch (kertas) {
            case A4 -> PrintSetup.A4_PAPERSIZE;
            case F4 -> PrintSetup.FOLIO8_PAPERSIZE;
        };
    }

    /** The height of one landscape page in the sheet's own points, once its width is made to fit. */
    static double tinggiHalamanMendatar(Kertas kertas, double lebarLembar) {
        double panjang = UkuranKertas.dari(kertas).panjangTitik();
        double lebar = UkuranKertas.dari(kertas).lebarTitik();
        double skala = Math.min(1, (panjang - 2 * TEPI_SAMPING * TITIK_SEINCI) / lebarLembar);
        return (lebar - (TEPI_ATAS + TEPI_BAWAH) * TITIK_SEINCI) / skala;
    }
}
