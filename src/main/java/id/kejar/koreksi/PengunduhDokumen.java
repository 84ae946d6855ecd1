package id.kejar.koreksi;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Knows who has downloaded what was issued of a month. Implemented by {@code laporan}, which no feature may know. */
public interface PengunduhDokumen {

    /** @return accounts that downloaded a document of the month that was issued before this moment */
    Set<String> pengunduh(UUID periodeId, Instant sebelum);
}
