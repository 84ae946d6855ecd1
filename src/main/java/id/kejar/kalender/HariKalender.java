package id.kejar.kalender;

import java.time.LocalDate;

/** One row of the holiday table as the calendar reads it, which is often. */
record HariKalender(LocalDate tanggal, String nama, JenisLibur jenis) {}
