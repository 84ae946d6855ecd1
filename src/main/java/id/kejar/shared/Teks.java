package id.kejar.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as people type them, made fit to be stored, or refused with a sentence. */
public final class Teks {

    /** White space of any script, and the characters that browsers paste without showing them. */
    private static final Pattern TAK_TERLIHAT = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

    /** Marks that turn the direction of reading: with them a text could turn the sentence around it. */
    private static final Pattern ARAH_BACA = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Ten dots are no reason. */
    private static final int HURUF_SEBUAH_ALASAN = 5;

    private Teks() {}

    /** @return the text, trimmed; @throws Penolakan when empty, too long, or not storable */
    public static String wajib(String teks, String sebutan, int maksimum) {
        var rapi = opsional(teks, sebutan, maksimum);
        if (rapi == null) {
            throw Penolakan.aturan("%s belum diisi.".formatted(sebutan));
        }
        return rapi;
    }

    /**
     * A reason that somebody else will read: long enough, and in words.
     *
     * @param bagiSiapa why it is asked for, as the end of a sentence
     * @throws Penolakan when it is missing, too short, too long, or no words
     */
    public static String alasan(String teks, String sebutan, int minimum, int maksimum, String bagiSiapa) {
        var rapi = wajib(teks, sebutan, maksimum);
        if (rapi.length() < minimum) {
            throw Penolakan.aturan("%s paling sedikit %d karakter, %s.".formatted(sebutan, minimum, bagiSiapa));
        }
        if (rapi.chars().filter(Character::isLetter).count() < HURUF_SEBUAH_ALASAN) {
            throw Penolakan.aturan("%s perlu ditulis dengan kata-kata, %s.".formatted(sebutan, bagiSiapa));
        }
        return rapi;
    }

    /** @return the text, trimmed, or {@code null} when there is none; @throws Penolakan when too long or not storable */
    public static String opsional(String teks, String sebutan, int maksimum) {
        if (teks == null || TAK_TERLIHAT.matcher(teks).matches()) {
            return null;
        }
        var rapi = Normalizer.normalize(
                ARAH_BACA.matcher(teks).replaceAll("").strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
        if (rapi.length() > maksimum) {
            throw Penolakan.aturan("%s terlalu panjang: %s karakter, paling banyak %s."
                    .formatted(sebutan, angka(rapi.length()), angka(maksimum)));
        }
        if (!dapatDisimpan(rapi)) {
            throw Penolakan.aturan(
                    "%s memuat karakter yang tidak dapat disimpan. Ketik ulang tanpa menempel dari aplikasi lain."
                            .formatted(sebutan));
        }
        return rapi;
    }

    /** No control characters but line breaks and tabs, and no half of a character pair. */
    private static boolean dapatDisimpan(String teks) {
        for (var i = 0; i < teks.length(); i++) {
            var huruf = teks.charAt(i);
            if (Character.isHighSurrogate(huruf)
                    && i + 1 < teks.length()
                    && Character.isLowSurrogate(teks.charAt(i + 1))) {
                i++;
            } else if (huruf == '\uFFFE'
                    || huruf == '\uFFFF'
                    || Character.isSurrogate(huruf)
                    || (Character.isISOControl(huruf) && huruf != '\n' && huruf != '\t')) {
                return false;
            }
        }
        return true;
    }

    private static String angka(int bilangan) {
        return "%,d".formatted(bilangan).replace(',', '.');
    }
}
