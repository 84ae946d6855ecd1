package id.kejar.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why a secret of an installation protects nothing: the ones that are tried first, and those that are tried in an hour. */
public final class KelemahanSandi {

    static final int TERPENDEK = 12;

    private static final int HURUF_BERBEDA = 5;

    /** What products, examples and tutorials come with, and what people type instead; compared without case and digits. */
    private static final Set<String> DIKENAL = Set.of(
            "kejar",
            "postgres",
            "postgresql",
            "password",
            "admin",
            "administrator",
            "root",
            "secret",
            "changeme",
            "rahasia",
            "sandi",
            "katasandi",
            "kpu",
            "kpuri",
            "indonesia",
            "qwerty",
            "qwertyuiop",
            "camunda",
            "demo",
            "test",
            "default",
            "welcome",
            "letmein",
            "iloveyou",
            "bismillah",
            "sayang");

    private KelemahanSandi() {}

    /**
     * @param nama of the account that the secret belongs to
     * @return the end of a sentence that begins with the name of the secret; empty when nothing speaks against it
     */
    public static Optional<String> dari(String nama, String sandi) {
        if (sandi == null || sandi.isBlank()) {
            return Optional.of("belum diisi");
        }
        var kecil = sandi.toLowerCase(Locale.ROOT);
        if (kecil.equals(nama.toLowerCase(Locale.ROOT))) {
            return Optional.of("sama dengan nama penggunanya");
        }
        if (DIKENAL.contains(kecil.replaceAll("[^a-z]", ""))) {
            return Optional.of("memakai kata yang dicoba orang lebih dahulu, dengan atau tanpa angka di sekitarnya");
        }
        if (sandi.length() < TERPENDEK) {
            return Optional.of("lebih pendek daripada %d huruf".formatted(TERPENDEK));
        }
        if (kecil.chars().distinct().count() < HURUF_BERBEDA) {
            return Optional.of("hanya mengulang beberapa huruf");
        }
        return Optional.empty();
    }
}
