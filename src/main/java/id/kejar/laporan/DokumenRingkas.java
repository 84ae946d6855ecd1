package id.kejar.laporan;

import java.time.Instant;
import java.util.UUID;

/** A document without its bytes, for lists. */
record DokumenRingkas(
        UUID id,
        Dokumen.Jenis jenis,
        int versi,
        UUID acuan,
        int terbitanKe,
        String namaBerkas,
        String sha256,
        String alasan,
        String diterbitkanOleh,
        Instant dibuatPada) {}
