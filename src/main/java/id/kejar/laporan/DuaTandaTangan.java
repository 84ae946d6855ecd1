package id.kejar.laporan;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Two who sign side by side, names on one line however long their offices are; place and date above the right one. */
record DuaTandaTangan(
        String tempatTanggal, String sebutanKiri, Penandatangan kiri, String sebutanKanan, Penandatangan kanan) {

    private static final int RUANG = 900;

    /** @param kolomKiri how many columns of the table the left one takes */
    void tulis(TabelNaskah tabel, int kolomKiri, int kolomKanan) {
        baris(tabel, "", "", kolomKiri, kolomKanan);
        baris(tabel, "", tempatTanggal, kolomKiri, kolomKanan);
        baris(tabel, sebutanKiri, sebutanKanan, kolomKiri, kolomKanan);
        baris(tabel, kiri.jabatanTercetak(), kanan.jabatanTercetak(), kolomKiri, kolomKanan);
        baris(tabel, "", "", kolomKiri, kolomKanan).setHeight(RUANG);
        garisBawahi(baris(tabel, kiri.namaTercetak(), kanan.namaTercetak(), kolomKiri, kolomKanan));
        baris(tabel, nip(kiri), nip(kanan), kolomKiri, kolomKanan);
    }

    private static XWPFTableRow baris(TabelNaskah tabel, String kiri, String kanan, int kolomKiri, int kolomKanan) {
        return tabel.bebas(
                Naskah.UKURAN,
                SelNaskah.tengah(kiri).melintang(kolomKiri),
                SelNaskah.tengah(kanan).melintang(kolomKanan));
    }

    private static void garisBawahi(XWPFTableRow baris) {
        baris.getTableCells().forEach(sel -> sel.getParagraphArray(0).getRuns().forEach(lari -> {
            lari.setBold(true);
            lari.setUnderline(UnderlinePatterns.SINGLE);
        }));
    }

    private static String nip(Penandatangan siapa) {
        return siapa.berNip() ? siapa.nipTercetak() : "";
    }
}
