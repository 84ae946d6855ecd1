package id.kejar.organisasi;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A first password: drawn at random, and legible on paper, without characters that look alike. Four groups of four out of
 * 52 signs are more than 90 bits.
 */
final class SandiAwal {

    private static final String KECIL = "abcdefghijkmnpqrstuvwx";
    private static final String BESAR = "ABCDEFGHJKLMNPQRSTUVWX";
    private static final String ANGKA = "23456789";
    private static final String SEMUA = KECIL + BESAR + ANGKA;
    private static final int KELOMPOK = 4;
    private static final int PANJANG_KELOMPOK = 4;
    private static final SecureRandom ACAK = new SecureRandom();

    private SandiAwal() {}

    static String buat() {
        String sandi;
        do {
            sandi = IntStream.range(0, KELOMPOK).mapToObj(urutan -> kelompok()).collect(Collectors.joining("-"));
        } while (!memuatSemuaJenis(sandi));
        return sandi;
    }

    private static String kelompok() {
        return ACAK.ints(PANJANG_KELOMPOK, 0, SEMUA.length())
                .mapToObj(SEMUA::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** As password policies want it. */
    private static boolean memuatSemuaJenis(String sandi) {
        return sandi.chars().anyMatch(Character::isLowerCase)
                && sandi.chars().anyMatch(Character::isUpperCase)
                && sandi.chars().anyMatch(Character::isDigit);
    }
}
