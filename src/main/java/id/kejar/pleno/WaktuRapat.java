package id.kejar.pleno;

import java.time.Instant;
import java.util.Optional;

/**
 * When a meeting was held, for those who measure.
 *
 * @param mulai as invited, later as held; empty while it is being prepared
 * @param selesai empty where its end is not on record
 * @param dicatat when its outcome was recorded; empty before
 * @param memutuskan it had its quorum
 * @param menetapkan it adopted the month
 */
public record WaktuRapat(
        Optional<Instant> mulai,
        Optional<Instant> selesai,
        Optional<Instant> dicatat,
        boolean memutuskan,
        boolean menetapkan) {}
