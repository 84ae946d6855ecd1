package id.kejar.segel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The adoption of a month: which meeting adopted which recap (Kudus 738/2024, langkah 6). Never changed. */
@Entity
class Penetapan {

    @Id
    private UUID periodeId;

    private UUID rapatId;
    private UUID rekapId;
    private String catatan;
    private String ditetapkanOleh;
    private Instant ditetapkanPada;

    protected Penetapan() {}

    Penetapan(UUID periodeId, UUID rapatId, UUID rekapId, String catatan, String oleh, Instant pada) {
        this.periodeId = periodeId;
        this.rapatId = rapatId;
        this.rekapId = rekapId;
        this.catatan = catatan;
        this.ditetapkanOleh = oleh;
        this.ditetapkanPada = pada;
    }
}
