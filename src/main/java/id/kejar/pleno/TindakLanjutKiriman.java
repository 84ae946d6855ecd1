package id.kejar.pleno;

import java.time.LocalDate;

/**
 * A follow-up as another system posts it.
 *
 * @param pegawai account of the person who answers for it; without it {@code penanggungJawab} names him in words
 */
record TindakLanjutKiriman(String uraian, String penanggungJawab, String pegawai, LocalDate tenggat) {}
