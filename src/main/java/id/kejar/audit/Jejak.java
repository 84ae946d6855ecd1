package id.kejar.audit;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;

/** One line of the audit log: who did what to which thing, when, and in what words. It is only ever added. */
@Entity
@Immutable
class Jejak extends Entitas {

    private String satker;
    private Instant pada;
    private String pelaku;
    private String tindakan;
    private String objek;
    private String rincian;

    protected Jejak() {}

    Jejak(String satker, Instant pada, String pelaku, String tindakan, String objek, String rincian) {
        this.satker = satker;
        // What is hashed must be what the database gives back, which keeps microseconds.
        this.pada = pada.truncatedTo(ChronoUnit.MICROS);
        this.pelaku = pelaku;
        this.tindakan = tindakan;
        this.objek = objek;
        this.rincian = rincian;
    }

    IsiJejak isi() {
        return new IsiJejak(id(), satker, pada, pelaku, tindakan, objek, rincian);
    }

    String satker() {
        return satker;
    }

    Instant pada() {
        return pada;
    }

    BarisJejak baris() {
        return new BarisJejak(pada, pelaku, tindakan, objek, rincian);
    }
}
