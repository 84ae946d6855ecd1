package id.kejar.kalender;

import java.time.LocalDate;
import java.util.UUID;

/** One row of the holiday table as people read it. @param nasional the whole country's, not the satker's own */
public record HariTercatat(UUID id, LocalDate tanggal, String nama, JenisLibur jenis, boolean nasional) {}
