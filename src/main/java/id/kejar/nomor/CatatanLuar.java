package id.kejar.nomor;

import java.time.LocalDate;

/**
 * One number, or several in a row, that letters outside KEJAR bear.
 *
 * @param sampai the last one; equal to {@code dari} for a single number
 * @param keterangan what those letters are
 */
record CatatanLuar(JenisNaskah jenis, NomorUrut dari, NomorUrut sampai, LocalDate tanggal, String keterangan) {}
