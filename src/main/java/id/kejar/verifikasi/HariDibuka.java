package id.kejar.verifikasi;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The verifier has opened a day with findings in this round: he has seen what was found. */
@Entity
class HariDibuka implements Persistable<HariDibuka.Kunci> {

    @Embeddable
    record Kunci(UUID lembarId, UUID entriId, int putaran) {}

    @EmbeddedId
    private Kunci kunci;

    private Instant pada;

    protected HariDibuka() {}

    HariDibuka(LembarVerifikasi lembar, UUID entriId, Instant pada) {
        this.kunci = new Kunci(lembar.id(), entriId, lembar.putaran());
        this.pada = pada;
    }

    @Override
    public Kunci getId() {
        return kunci;
    }

    /** Only made to be stored; what is read is never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID entriId() {
        return kunci.entriId();
    }
}
