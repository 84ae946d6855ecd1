package id.kejar.laporan;

import java.time.LocalDate;

/**
 * What a meeting asked for.
 *
 * @param tenggat null when the meeting set no date
 * @param keadaan in which this meeting left it; null for what it asked for itself
 */
record TindakLanjut(String uraian, String penanggungJawab, LocalDate tenggat, String keadaan) {}
