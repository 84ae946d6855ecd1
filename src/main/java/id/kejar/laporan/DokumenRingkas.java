package id.kejar.laporan;

import java.time.Instant;
import java.util.UUID;

/** A document without its bytes, for lists. */
record DokumenRingkas(UUID id, Dokumen.Jenis jenis, String namaBerkas, Instant dibuatPada) {}
