package id.kejar.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The one clock of the application. The engine follows it, so that timers, due dates and our own rules never disagree
 * about what time it is (docs/adr/0009).
 *
 * <p>It runs at the speed of the system clock, moved by an offset: {@code kejar.waktu.mulai} sets it for training and
 * demonstrations, tests move it to fire timers, and the demo office is filled in day by day with it.
 */
public final class JamKejar extends Clock {

    private final ZoneId zona;
    private volatile Duration selisih = Duration.ZERO;

    public JamKejar(ZoneId zona) {
        this.zona = zona;
    }

    /** Moves application and engine to the given moment; both go on from there. */
    public void pindahKe(Instant saat) {
        geser(Duration.between(Instant.now(), saat));
    }

    /** Brings application and engine back to the system's time. */
    public void kembaliKeWaktuSistem() {
        geser(Duration.ZERO);
    }

    /** Does something as of another moment, and comes back; for filling in a past that was not lived through. */
    public void pada(Instant saat, Runnable kerja) {
        var sebelumnya = selisih;
        pindahKe(saat);
        try {
            kerja.run();
        } finally {
            geser(sebelumnya);
        }
    }

    private void geser(Duration selisihBaru) {
        selisih = selisihBaru;
        ClockUtil.offset(selisihBaru.toMillis());
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(selisih);
    }

    @Override
    public ZoneId getZone() {
        return zona;
    }

    @Override
    public Clock withZone(ZoneId zonaLain) {
        var induk = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zonaLain;
            }

            @Override
            public Clock withZone(ZoneId z) {
                return induk.withZone(z);
            }

            @Override
            public Instant instant() {
                return induk.instant();
            }
        };
    }
}
