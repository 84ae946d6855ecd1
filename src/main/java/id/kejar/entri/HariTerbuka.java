package id.kejar.entri;

import java.time.LocalDate;
import java.util.UUID;

/** A day that has been opened, as the opening reads it, which is often. */
record HariTerbuka(UUID entriId, UUID pegawaiId, LocalDate tanggal, StatusEntri status, Penanda penanda) {}
