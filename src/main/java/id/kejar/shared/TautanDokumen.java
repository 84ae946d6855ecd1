package id.kejar.shared;

/** A document that can be downloaded. @param tautan path on this server, beginning with {@code /} */
public record TautanDokumen(String nama, String keterangan, String tautan) {}
