package id.kejar.entri;

import java.time.LocalDate;
import java.util.UUID;

/** A day of a person on which a file stands as evidence. */
record PemakaianBerkas(UUID berkasId, UUID entriId, UUID pegawaiId, LocalDate tanggal) {}
