package id.kejar.laporan;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** What stands in a cell of a letter's table, over how many columns, and how. */
record SelNaskah(String isi, int rentang, ParagraphAlignment rata, boolean tebal) {

    static SelNaskah kiri(String isi) {
        return new SelNaskah(isi, 1, ParagraphAlignment.LEFT, false);
    }

    static SelNaskah tengah(String isi) {
        return new SelNaskah(isi, 1, ParagraphAlignment.CENTER, false);
    }

    static SelNaskah kanan(String isi) {
        return new SelNaskah(isi, 1, ParagraphAlignment.RIGHT, false);
    }

    SelNaskah tebalkan() {
        return new SelNaskah(isi, rentang, rata, true);
    }

    SelNaskah melintang(int kolom) {
        return new SelNaskah(isi, kolom, rata, tebal);
    }
}
