package id.kejar.laporan;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Somebody downloaded a document: he is told when another takes its place. */
@Entity
class UnduhanDokumen extends Entitas {

    private UUID dokumenId;
    private String akun;
    private Instant pada;

    protected UnduhanDokumen() {}

    UnduhanDokumen(UUID dokumenId, String akun, Instant pada) {
        this.dokumenId = dokumenId;
        this.akun = akun;
        this.pada = pada;
    }
}
