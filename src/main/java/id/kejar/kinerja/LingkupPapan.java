package id.kejar.kinerja;

import java.util.Arrays;
import java.util.Locale;

/** Whose days a board shows. */
enum LingkupPapan {
    SATKER("Seluruh satker"),
    BAWAHAN("Bawahan langsung saya");

    private final String sebutan;

    LingkupPapan(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }

    /** As it stands in the page's address. */
    String kunci() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return {@code null} for an address that says nothing of it */
    static LingkupPapan dari(String kunci) {
        return Arrays.stream(values())
                .filter(satu -> satu.kunci().equals(kunci))
                .findFirst()
                .orElse(null);
    }
}
