package id.kejar.audit;

import java.time.Instant;

/** One line of the audit log, for reading. @param pelaku an account, or {@code sistem} */
public record BarisJejak(Instant pada, String pelaku, String tindakan, String objek, String rincian) {}
