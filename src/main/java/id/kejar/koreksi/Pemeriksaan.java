package id.kejar.koreksi;

import id.kejar.shared.Penolakan;
import java.time.Instant;

/**
 * A superior has looked at a correction.
 *
 * @param sebagai his capacity in words
 * @param catatan {@code null} when he wrote nothing
 */
record Pemeriksaan(String akun, String sebagai, String catatan, Instant pada) {

    /** @param apa what the note has to say, as the end of a sentence */
    Pemeriksaan beralasan(String apa) {
        if (catatan == null) {
            throw Penolakan.aturan("Tuliskan di catatan %s.".formatted(apa));
        }
        return this;
    }
}
