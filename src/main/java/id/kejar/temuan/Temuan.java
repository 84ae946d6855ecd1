package id.kejar.temuan;

import java.util.UUID;

/**
 * Something about a day that a verifier should see before he decides; it accuses nobody.
 *
 * @param kegiatanId {@code null} when it concerns the whole day
 * @param alasan one Indonesian sentence that says what was seen and where
 */
public record Temuan(JenisTemuan jenis, UUID kegiatanId, String alasan) {}
