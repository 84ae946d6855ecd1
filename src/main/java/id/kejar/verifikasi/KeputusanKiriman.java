package id.kejar.verifikasi;

import java.time.LocalDate;

/**
 * One decision as another system posts it with the completion (docs/proses.md).
 *
 * @param pegawai account name
 * @param tanggal {@code null} means every undecided day of that person
 */
record KeputusanKiriman(String pegawai, LocalDate tanggal, HasilKeputusan hasil, String alasan) {}
