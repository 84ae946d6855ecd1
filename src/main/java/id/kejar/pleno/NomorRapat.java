package id.kejar.pleno;

import java.time.Instant;
import java.util.UUID;

/** The number that the Berita Acara of a meeting bears. */
record NomorRapat(UUID rapatId, String satker, String nomor, Instant waktu) {}
