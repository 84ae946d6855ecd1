package id.kejar.masuk;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords. @see AturanKunci */
final class TungguDahulu extends LockedException {

    private final transient Duration sisa;

    TungguDahulu(Duration sisa) {
        super("Terlalu banyak percobaan yang salah.");
        this.sisa = sisa;
    }

    /** Whole seconds, at least one. */
    long detik() {
        return Math.max(1, sisa.plusMillis(999).toSeconds());
    }
}
