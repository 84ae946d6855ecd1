package id.kejar.laporan;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Blocks of signatures: what belongs to one signature, and one group of signatures, stays on one page. */
final class TandaTanganNaskah {

    private static final int RUANG = 900;

    private final Naskah naskah;
    private final int lebar;

    TandaTanganNaskah(Naskah naskah, int lebar) {
        this.naskah = naskah;
        this.lebar = lebar;
    }

    /** One signature on the right half of the page. */
    void diKanan(String pembuka, Penandatangan siapa) {
        int kiri = lebar / 2 - 200;
        TabelNaskah tabel = TabelNaskah.tanpaGaris(naskah, Naskah.UKURAN, kiri, lebar - kiri);
        XWPFTableRow baris = tabel.baris(SelNaskah.kiri(""), SelNaskah.tengah(pembuka));
        blok(baris.getCell(1), siapa);
    }

    /** The first alone in the middle, the others in pairs, the last of an odd number alone again. */
    void berpasangan(List<Penandatangan> semua, Penandatangan notulis) {
        TabelNaskah tabel = TabelNaskah.tanpaGaris(naskah, Naskah.UKURAN, lebar / 2, lebar - lebar / 2);
        List<XWPFTableRow> baris = new ArrayList<>();
        baris.add(sendiri(tabel, "", semua.get(0)));
        for (int nomor = 1; nomor < semua.size(); nomor += 2) {
            baris.add(
                    nomor + 1 < semua.size()
                            ? berdua(tabel, semua.get(nomor), semua.get(nomor + 1))
                            : sendiri(tabel, "", semua.get(nomor)));
        }
        if (notulis != null) {
            baris.add(sendiri(tabel, "Notulis,", notulis));
        }
        baris.subList(0, baris.size() - 1).forEach(TabelNaskah::ikutBerikut);
    }

    private XWPFTableRow sendiri(TabelNaskah tabel, String pembuka, Penandatangan siapa) {
        XWPFTableRow baris = tabel.baris(SelNaskah.tengah(pembuka).melintang(2));
        blok(baris.getCell(0), siapa);
        return baris;
    }

    private XWPFTableRow berdua(TabelNaskah tabel, Penandatangan kiri, Penandatangan kanan) {
        XWPFTableRow baris = tabel.baris(SelNaskah.tengah(""), SelNaskah.tengah(""));
        tabel.rataAtas(baris);
        blok(baris.getCell(0), kiri);
        blok(baris.getCell(1), kanan);
        return baris;
    }

    private static void blok(XWPFTableCell sel, Penandatangan siapa) {
        XWPFParagraph jabatan = baris(sel);
        jabatan.setSpacingAfter(RUANG);
        Naskah.tulis(jabatan, siapa.jabatanTercetak() + ",", Naskah.UKURAN, false);
        Naskah.tulis(baris(sel), siapa.namaTercetak(), Naskah.UKURAN, true).setUnderline(UnderlinePatterns.SINGLE);
        XWPFParagraph nip = baris(sel);
        nip.setSpacingAfter(160);
        Naskah.tulis(nip, siapa.berNip() ? siapa.nipTercetak() : "", Naskah.UKURAN, false);
    }

    private static XWPFParagraph baris(XWPFTableCell sel) {
        XWPFParagraph paragraf = sel.addParagraph();
        Naskah.rapat(paragraf);
        paragraf.setAlignment(ParagraphAlignment.CENTER);
        return paragraf;
    }
}
