package id.kejar.verifikasi;

import java.util.UUID;

/**
 * Who verified how many of one person's days, and as what.
 *
 * @param sebagai his capacity as it was then, e.g. {@code atasan langsung}
 * @param hari days on which his decision is the last one, at least 1
 */
public record Pemeriksa(UUID pegawaiId, String sebagai, int hari) {

    /** Whether his name alone says it. */
    public boolean atasanLangsung() {
        return sebagai.equals(Wewenang.ATASAN_LANGSUNG);
    }
}
