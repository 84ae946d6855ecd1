package id.kejar.entri;

import java.time.LocalDate;
import java.util.UUID;

/** A day that is open already for a person. */
record HariTerbuka(UUID pegawaiId, LocalDate tanggal) {}
