package id.kejar.pemberitahuan;

import java.util.UUID;

/** @param tautan {@code null} where there is nowhere to go */
public record PemberitahuanTampil(UUID id, String judul, String isi, String tautan, String pada) {}
