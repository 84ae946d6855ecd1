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
        double ukuranHuruf = ukuran * (tebal ? LEBIH_TEBAL : 1);
        int baris = 0;
        for (int awal = 0; awal <= teks.length(); ) {
            int akhir = sampai(teks, '\n', awal, teks.length());
            baris += jumlahBaris(teks, awal, akhir, ukuranHuruf, ruang);
            awal = akhir + 1;
        }
        return baris * ukuran * JARAK_BARIS + BANTALAN_ATAS_BAWAH;
    }

    private static int jumlahBaris(String teks, int dari, int sampai, double ukuran, double ruang) {
        int baris = 1;
        double terpakai = 0;
        for (int awal = dari; awal < sampai; ) {
            int akhirKata = sampai(teks, ' ', awal, sampai);
            int akhir = Math.min(akhirKata + 1, sampai);
            if (terpakai > 0 && terpakai + lebar(teks, awal, akhirKata, ukuran) > ruang) {
                baris++;
                terpakai = 0;
            }
            double lebar = lebar(teks, awal, akhir, ukuran);
            // a word longer than the line is broken by the reader
            while (lebar > ruang) {
                baris++;
                lebar -= ruang;
            }
            terpakai += lebar;
            awal = akhir;
        }
        return baris;
    }

    private static int sampai(String teks, char tanda, int awal, int batas) {
        int ada = teks.indexOf(tanda, awal);
        return ada < 0 || ada > batas ? batas : ada;
    }

    private static double lebar(String teks, int dari, int sampai, double ukuran) {
        int lebar = 0;
        for (int urutan = dari; urutan < sampai; ) {
            int huruf = teks.codePointAt(urutan);
            lebar += lebar(huruf);
            urutan += Character.charCount(huruf);
        }
        return lebar * ukuran / SATU_EM;
    }

    private static int lebar(int huruf) {
        int urutan = huruf - ' ';
        if (urutan >= 0 && urutan < LEBAR.length) {
            return LEBAR[urutan];
        }
        return huruf < 0x2000 ? LEBAR_LAIN : LEBAR_PENUH;
    }
}
