package id.kejar.laporan;

/** Works out how much room a text takes in Arial, without asking the machine for its fonts. */
final class UkuranTeks {

    private static final double JARAK_BARIS = 1.2;
    private static final double BANTALAN_SAMPING = 4;
    private static final double BANTALAN_ATAS_BAWAH = 4;
    private static final double LEBIH_TEBAL = 1.08;
    private static final double SATU_EM = 1000;
    private static final int LEBAR_LAIN = 556;
    private static final int LEBAR_PENUH = 1000;

    /** The advance widths of the printable ASCII characters, in thousandths of the size. */
    private static final int[] LEBAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
        611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
        667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
        222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
    };

    private UkuranTeks() {}

    static double tinggi(String teks, int ukuran, boolean tebal, double lebarKolom) {
        double ruang = lebarKolom - BANTALAN_SAMPING;
        int baris = 0;
        for (String alinea : teks.split("\n", -1)) {
            baris += jumlahBaris(alinea, ukuran * (tebal ? LEBIH_TEBAL : 1), ruang);
        }
        return baris * ukuran * JARAK_BARIS + BANTALAN_ATAS_BAWAH;
    }

    private static int jumlahBaris(String alinea, double ukuran, double ruang) {
        int baris = 1;
        double terpakai = 0;
        for (String kata : alinea.split("(?<= )")) {
            double lebar = lebar(kata, ukuran);
            if (terpakai > 0 && terpakai + lebar(kata.stripTrailing(), ukuran) > ruang) {
                baris++;
                terpakai = 0;
            }
            // a word longer than the line is broken by the reader
            while (lebar > ruang) {
                baris++;
                lebar -= ruang;
            }
            terpakai += lebar;
        }
        return baris;
    }

    private static double lebar(String kata, double ukuran) {
        return kata.codePoints().mapToDouble(UkuranTeks::lebar).sum() * ukuran / SATU_EM;
    }

    private static int lebar(int huruf) {
        int urutan = huruf - ' ';
        if (urutan >= 0 && urutan < LEBAR.length) {
            return LEBAR[urutan];
        }
        return huruf < 0x2000 ? LEBAR_LAIN : LEBAR_PENUH;
    }
}
