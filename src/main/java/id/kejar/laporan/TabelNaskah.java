package id.kejar.laporan;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table with fixed columns whose rows are never split over two pages. */
final class TabelNaskah {

    private static final String LATAR_KEPALA = "D9E1EA";
    private static final String LATAR_JUMLAH = "EEF2F6";
    private static final String LATAR_REDUP = "F6F7F9";

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

    void ketengahkan() {
        tabel.setTableAlignment(TableRowAlign.CENTER);
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

    /** A row without lines, on the page of the rows before it. */
    XWPFTableRow bebas(int ukuranHuruf, SelNaskah... sel) {
        ikatBarisTerakhir(1);
        XWPFTableRow baris = baris(sel);
        for (XWPFTableCell satu : baris.getTableCells()) {
            CTTcBorders garisSel = satu.getCTTc().getTcPr().addNewTcBorders();
            garisSel.addNewTop().setVal(STBorder.NIL);
            garisSel.addNewLeft().setVal(STBorder.NIL);
            garisSel.addNewBottom().setVal(STBorder.NIL);
            garisSel.addNewRight().setVal(STBorder.NIL);
            rata(satu, STVerticalJc.TOP);
            satu.getParagraphs().forEach(paragraf -> paragraf.getRuns().forEach(lari -> lari.setFontSize(ukuranHuruf)));
        }
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
            rata(sel, STVerticalJc.CENTER);
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

    /** Rows that belong together: on one page, a light line between them, these cells joined to that of the first. */
    void satukan(List<XWPFTableRow> semua, int... kolomBersama) {
        for (int nomor = 0; nomor < semua.size(); nomor++) {
            XWPFTableRow baris = semua.get(nomor);
            boolean terakhir = nomor == semua.size() - 1;
            for (int kolom = 0; kolom < baris.getTableCells().size(); kolom++) {
                garisDalam(baris.getCell(kolom), nomor > 0, !terakhir);
            }
            if (semua.size() > 1) {
                for (int kolom : kolomBersama) {
                    XWPFTableCell sel = baris.getCell(kolom);
                    sel.getCTTc().getTcPr().addNewVMerge().setVal(nomor == 0 ? STMerge.RESTART : STMerge.CONTINUE);
                }
            }
            if (!terakhir) {
                ikutBerikut(baris);
            }
        }
    }

    /** For a row that says that there is nothing. */
    void redupkan(XWPFTableRow baris) {
        warnai(baris, LATAR_REDUP);
    }

    void rataAtas(XWPFTableRow baris) {
        baris.getTableCells().forEach(sel -> rata(sel, STVerticalJc.TOP));
    }

    /** Keeps the row on the page of the next one. */
    static void ikutBerikut(XWPFTableRow baris) {
        baris.getTableCells().forEach(sel -> sel.getParagraphs().forEach(paragraf -> paragraf.setKeepNext(true)));
    }

    /** Keeps the last rows, and what follows the table, on one page. */
    void ikatBarisTerakhir(int banyak) {
        if (masihKosong) {
            return;
        }
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

    private static void garisDalam(XWPFTableCell sel, boolean atas, boolean bawah) {
        if (!atas && !bawah) {
            return;
        }
        CTTcBorders garis = sel.getCTTc().getTcPr().addNewTcBorders();
        if (atas) {
            putusPutus(garis.addNewTop());
        }
        if (bawah) {
            putusPutus(garis.addNewBottom());
        }
    }

    private static void putusPutus(CTBorder garis) {
        garis.setVal(STBorder.DOTTED);
        garis.setSz(BigInteger.valueOf(4));
        garis.setSpace(BigInteger.ZERO);
        garis.setColor("auto");
    }

    /** Not by the cell itself: that adds a second alignment to the first, which is no valid document. */
    private static void rata(XWPFTableCell sel, STVerticalJc.Enum tegak) {
        CTTcPr sifat = sel.getCTTc().getTcPr();
        (sifat.isSetVAlign() ? sifat.getVAlign() : sifat.addNewVAlign()).setVal(tegak);
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
