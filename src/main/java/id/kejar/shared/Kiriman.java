package id.kejar.shared;

import jakarta.persistence.Entity;
import java.time.Instant;

/** A submission that was received under a key of the sender's. */
@Entity
class Kiriman extends Entitas {

    private String pelaku;
    private String kunci;
    private String sidik;
    private Instant pada;

    protected Kiriman() {}

    Kiriman(String pelaku, String kunci, String sidik, Instant pada) {
        this.pelaku = pelaku;
        this.kunci = kunci;
        this.sidik = sidik;
        this.pada = pada;
    }

    boolean bersidik(String lain) {
        return sidik.equals(lain);
    }
}
