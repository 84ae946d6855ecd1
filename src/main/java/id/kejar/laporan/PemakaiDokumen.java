package id.kejar.laporan;

import java.time.Instant;

/** Somebody who has a version of a document. @param terakhir when he last downloaded it */
record PemakaiDokumen(String akun, Dokumen.Jenis jenis, int versi, Instant terakhir) {}
