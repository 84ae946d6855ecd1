package id.kejar.audit;

import java.time.Instant;

/**
 * Which lines of the log are looked for.
 *
 * @param dari included
 * @param sampai not included
 * @param pelaku an account, {@code null} for all
 * @param tindakan how the word of the act begins, {@code null} for all
 * @param objek how the object begins, {@code null} for all
 */
public record SaringanJejak(
        String satker, Instant dari, Instant sampai, String pelaku, String tindakan, String objek) {}
