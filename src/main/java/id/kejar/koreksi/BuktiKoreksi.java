package id.kejar.koreksi;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A file that proves why a month has to be corrected. */
@Embeddable
record BuktiKoreksi(UUID berkasId, String nama, String dilampirkanOleh, Instant dilampirkanPada) {}
