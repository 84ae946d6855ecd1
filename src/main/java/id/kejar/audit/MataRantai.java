package id.kejar.audit;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The place of a line in its satker's chain, with the hash over the line and over the link before it. */
@Entity
@Immutable
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

    String sidik() {
        return sidik;
    }
}
