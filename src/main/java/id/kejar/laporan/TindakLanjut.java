package id.kejar.laporan;

import java.time.LocalDate;

/** @param tenggat null when the meeting set no date */
record TindakLanjut(String uraian, String penanggungJawab, LocalDate tenggat) {}
