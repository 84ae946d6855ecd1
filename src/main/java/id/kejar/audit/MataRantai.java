package id.kejar.audit;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import java.util.UUID;

/** The place of a line in its satker's chain, with the hash over the line and over the link before it. */
@Entity
class MataRantai extends Entitas {

    private String satker;
    private long urutan;
    private UUID jejakId;
    private String sidik;

    protected MataRantai() {}

    MataRantai(String satker, long urutan, UUID jejakId, String sidik) {
        this.satker = satker;
        this.urutan = urutan;
        this.jejakId = jejakId;
        this.sidik = sidik;
    }

    long urutan() {
        return urutan;
    }

    UUID jejakId() {
        return jejakId;
    }

    String sidik() {
        return sidik;
    }
}
