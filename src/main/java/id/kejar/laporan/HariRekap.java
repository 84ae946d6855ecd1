package id.kejar.laporan;

import java.time.LocalDate;

/**
 * One day that one person owed.
 *
 * @param nomor of the person's row in the recapitulation
 * @param terisi something was sent for it, whatever became of it
 */
record HariRekap(int nomor, LocalDate tanggal, boolean terisi) {}
