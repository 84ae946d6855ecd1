package id.kejar.laporan;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table with fixed columns whose rows are never split over two pages. */
final class TabelNaskah {

    private static final String LATAR_KEPALA = "D9E1EA";
    private static final String LATAR_JUMLAH = "EEF2F6";

    // Below this size a table is dense: narrow margins, smaller headings.
    private static final int UKURAN_BIASA = 10;

    private final XWPFTable tabel;
    private final int[] lebar;
    private final int ukuran;
    private boolean masihKosong = true;
    private boolean garis;

    private TabelNaskah(Naskah naskah, int ukuran, int[] lebar) {
        this.tabel = naskah.dokumen().createTable();
        this.lebar = lebar;
        this.ukuran = ukuran;
        tabel.setCellMargins(30, sisi(), 30, sisi());
        tetapkanLebar();
    }

    static TabelNaskah bergaris(Naskah naskah, int ukuran, int... lebar) {
        TabelNaskah baru = new TabelNaskah(naskah, ukuran, lebar);
        baru.garis = true;
        // A table's text, not its border, stands at the margin unless it is moved in.
        CTTblWidth geser = baru.tabel.getCTTbl().getTblPr().addNewTblInd();
        geser.setType(STTblWidth.DXA);
        geser.setW(BigInteger.valueOf(baru.sisi()));
        return baru;
    }

    static TabelNaskah tanpaGaris(Naskah naskah, int ukuran, int... lebar) {
        TabelNaskah baru = new TabelNaskah(naskah, ukuran, lebar);
        baru.tabel.removeBorders();
        return baru;
    }

    /** Repeated on every page that the table reaches. */
    XWPFTableRow kepala(String... label) {
        XWPFTableRow baris = baris(Arrays.stream(label)
                .map(isi -> SelNaskah.tengah(isi).tebalkan())
                .toList());
        baris.setRepeatHeader(true);
        if (ukuran < UKURAN_BIASA) {
            baris.getTableCells().forEach(sel -> sel.getParagraphs()
                    .forEach(paragraf -> paragraf.getRuns().forEach(lari -> lari.setFontSize(ukuran - 1))));
        }
        warnai(baris, LATAR_KEPALA);
        ikutBerikut(baris);
        return baris;
    }

    XWPFTableRow jumlah(List<SelNaskah> sel) {
        XWPFTableRow baris = baris(sel.stream().map(SelNaskah::tebalkan).toList());
        warnai(baris, LATAR_JUMLAH);
        return baris;
    }

    XWPFTableRow baris(SelNaskah... sel) {
        return baris(List.of(sel));
    }

    XWPFTableRow baris(List<SelNaskah> isi) {
        XWPFTableRow baris = barisKosong(isi.size());
        int kolom = 0;
        for (int nomor = 0; nomor < isi.size(); nomor++) {
            SelNaskah satu = isi.get(nomor);
            XWPFTableCell sel = baris.getCell(nomor);
            rentangkan(sel, kolom, satu.rentang());
            sel.setVerticalAlignment(XWPFVertAlign.CENTER);
            XWPFParagraph paragraf = sel.getParagraphs().get(0);
            Naskah.rapat(paragraf);
            paragraf.setAlignment(satu.rata());
            if (garis && satu.rata() == ParagraphAlignment.RIGHT) {
                paragraf.setIndentationRight(sisi());
            }
            Naskah.tulis(paragraf, satu.isi(), ukuran, satu.tebal());
            kolom += satu.rentang();
        }
        return baris;
    }

    void rataAtas(XWPFTableRow baris) {
        baris.getTableCells().forEach(sel -> sel.setVerticalAlignment(XWPFVertAlign.TOP));
    }

    /** Keeps the row on the page of the next one. */
    static void ikutBerikut(XWPFTableRow baris) {
        baris.getTableCells().forEach(sel -> sel.getParagraphs().forEach(paragraf -> paragraf.setKeepNext(true)));
    }

    /** Keeps the last rows, and what follows the table, on one page. */
    void ikatBarisTerakhir(int banyak) {
        List<XWPFTableRow> baris = tabel.getRows();
        baris.subList(Math.max(0, baris.size() - banyak), baris.size()).forEach(TabelNaskah::ikutBerikut);
    }

    private int sisi() {
        return ukuran < UKURAN_BIASA ? 50 : 80;
    }

    private XWPFTableRow barisKosong(int banyakSel) {
        XWPFTableRow baris = masihKosong ? tabel.getRow(0) : tabel.insertNewTableRow(tabel.getNumberOfRows());
        masihKosong = false;
        while (baris.getTableCells().size() < banyakSel) {
            baris.addNewTableCell();
        }
        for (XWPFTableCell sel : baris.getTableCells()) {
            if (sel.getParagraphs().isEmpty()) {
                sel.addParagraph();
            }
        }
        baris.setCantSplitRow(true);
        return baris;
    }

    private void rentangkan(XWPFTableCell sel, int kolom, int rentang) {
        int total = Arrays.stream(lebar, kolom, kolom + rentang).sum();
        sel.setWidthType(TableWidthType.DXA);
        sel.setWidth(String.valueOf(total));
        if (rentang > 1) {
            CTTcPr sifat = sel.getCTTc().getTcPr();
            sifat.addNewGridSpan().setVal(BigInteger.valueOf(rentang));
        }
    }

    private static void warnai(XWPFTableRow baris, String warna) {
        baris.getTableCells().forEach(sel -> sel.setColor(warna));
    }

    private void tetapkanLebar() {
        CTTblPr sifat = tabel.getCTTbl().getTblPr();
        CTTblWidth total = sifat.isSetTblW() ? sifat.getTblW() : sifat.addNewTblW();
        total.setType(STTblWidth.DXA);
        total.setW(BigInteger.valueOf(Arrays.stream(lebar).sum()));
        sifat.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var kisi = tabel.getCTTbl().getTblGrid() == null
                ? tabel.getCTTbl().addNewTblGrid()
                : tabel.getCTTbl().getTblGrid();
        while (kisi.sizeOfGridColArray() > 0) {
            kisi.removeGridCol(0);
        }
        Arrays.stream(lebar).forEach(satu -> kisi.addNewGridCol().setW(BigInteger.valueOf(satu)));
    }
}
