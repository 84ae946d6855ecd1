package id.kejar.audit;

import id.kejar.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is hashed of a line of the audit log. */
record IsiJejak(UUID id, String satker, Instant pada, String pelaku, String tindakan, String objek, String rincian) {

    /** In place of a hash before the first link. */
    static final String PANGKAL = "0".repeat(64);

    /** All fields as {@code length:bytes}, so that no two different lines read the same (docs/adr/0014). */
    private byte[] bentukBaku(String sidikSebelumnya) {
        return Stream.of(sidikSebelumnya, id.toString(), satker, pada.toString(), pelaku, tindakan, objek, rincian)
                .map(nilai -> nilai == null ? "-" : nilai.getBytes(StandardCharsets.UTF_8).length + ":" + nilai)
                .collect(Collectors.joining(","))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @param sebelumnya hash of the link before, or {@link #PANGKAL} */
    String sidik(String sebelumnya) {
        return Sha256.dari(bentukBaku(sebelumnya));
    }
}
