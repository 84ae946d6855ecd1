package id.kejar.tandatangan;

import java.nio.charset.StandardCharsets;

/** What can be told of a PDF without a parser. */
final class NaskahPdf {

    /** ISO 32000-1, 7.5.2, and what readers accept before it (its Annex H, note 13). */
    private static final byte[] KEPALA = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static final int KEPALA_PALING_JAUH = 1024;

    /** Every signature has one, and in the clear: what it lists is left out of the hash (ISO 32000-1, 12.8.1). */
    private static final byte[] TANDA_TANGAN = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

    private NaskahPdf() {}

    static boolean pdf(byte[] isi) {
        var letak = cari(isi, KEPALA, 0);
        return letak >= 0 && letak < KEPALA_PALING_JAUH;
    }

    /** How many signatures it has; whether they are valid is not asked. */
    static int tandaTangan(byte[] isi) {
        var banyak = 0;
        for (var letak = cari(isi, TANDA_TANGAN, 0); letak >= 0; letak = cari(isi, TANDA_TANGAN, letak + 1)) {
            banyak++;
        }
        return banyak;
    }

    private static int cari(byte[] isi, byte[] pola, int dari) {
        for (var letak = dari; letak <= isi.length - pola.length; letak++) {
            if (cocok(isi, pola, letak)) {
                return letak;
            }
        }
        return -1;
    }

    private static boolean cocok(byte[] isi, byte[] pola, int letak) {
        for (var ke = 0; ke < pola.length; ke++) {
            if (isi[letak + ke] != pola[ke]) {
                return false;
            }
        }
        return true;
    }
}
