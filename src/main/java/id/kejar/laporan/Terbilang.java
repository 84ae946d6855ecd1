package id.kejar.laporan;

import id.kejar.shared.Angka;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers in words, as official texts spell them. */
final class Terbilang {

    private static final int BATAS = 999_999_999;
    private static final String[] DASAR = {
        "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };

    private Terbilang() {}

    /** {@code 2026} → {@code dua ribu dua puluh enam} */
    static String dari(int angka) {
        if (angka < 0 || angka > BATAS) {
            throw new IllegalArgumentException("Terbilang hanya untuk 0 sampai 999.999.999, bukan " + angka);
        }
        return angka == 0 ? "nol" : kata(angka).trim();
    }

    /** {@code 2026} → {@code Dua Ribu Dua Puluh Enam} */
    static String berkapital(int angka) {
        return Arrays.stream(dari(angka).split(" "))
                .map(kata -> kata.substring(0, 1).toUpperCase(Locale.ROOT) + kata.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** {@code 4} → {@code 4 (empat)} */
    static String denganAngka(int angka) {
        return "%s (%s)".formatted(Angka.bulat(angka), dari(angka));
    }

    private static String kata(int angka) {
        if (angka < 12) {
            return DASAR[angka];
        }
        if (angka < 20) {
            return DASAR[angka - 10] + " belas";
        }
        if (angka < 100) {
            return DASAR[angka / 10] + " puluh" + sisa(angka % 10);
        }
        if (angka < 200) {
            return "seratus" + sisa(angka % 100);
        }
        if (angka < 1_000) {
            return DASAR[angka / 100] + " ratus" + sisa(angka % 100);
        }
        if (angka < 2_000) {
            return "seribu" + sisa(angka % 1_000);
        }
        if (angka < 1_000_000) {
            return kata(angka / 1_000) + " ribu" + sisa(angka % 1_000);
        }
        return kata(angka / 1_000_000) + " juta" + sisa(angka % 1_000_000);
    }

    private static String sisa(int angka) {
        return angka == 0 ? "" : " " + kata(angka);
    }
}
