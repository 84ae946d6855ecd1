package id.kejar.audit;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A line that is written and not yet chained. Its own table, so that the log itself is never updated. */
@Entity
class JejakMenunggu extends Entitas {

    private UUID jejakId;

    protected JejakMenunggu() {}

    JejakMenunggu(UUID jejakId) {
        this.jejakId = jejakId;
    }
}
