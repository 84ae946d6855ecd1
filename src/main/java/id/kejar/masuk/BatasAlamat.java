package id.kejar.masuk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Wrong logins from one address, which tries many accounts. A whole office stands behind one address, so the limit is wide; it is
 * kept by each node for itself.
 */
@Component
class BatasAlamat {

    static final int TERBANYAK = 100;
    static final Duration JENDELA = Duration.ofMinutes(10);

    private static final int ALAMAT_DIINGAT = 10_000;

    private record Hitungan(Instant sejak, int gagal) {}

    private final Clock jam;
    private final Map<String, Hitungan> tiapAlamat = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Hitungan> tertua) {
            return size() > ALAMAT_DIINGAT;
        }
    };

    BatasAlamat(Clock jam) {
        this.jam = jam;
    }

    synchronized void gagal(String alamat) {
        var kini = jam.instant();
        tiapAlamat.compute(
                alamat,
                (satu, ada) -> ada == null || lewat(ada, kini)
                        ? new Hitungan(kini, 1)
                        : new Hitungan(ada.sejak(), ada.gagal() + 1));
    }

    /** @return the rest of the time for which the address is not listened to; empty when it is */
    synchronized Optional<Duration> tertutup(String alamat) {
        var kini = jam.instant();
        return Optional.ofNullable(tiapAlamat.get(alamat))
                .filter(ada -> !lewat(ada, kini) && ada.gagal() >= TERBANYAK)
                .map(ada -> Duration.between(kini, ada.sejak().plus(JENDELA)));
    }

    private static boolean lewat(Hitungan ada, Instant kini) {
        return !kini.isBefore(ada.sejak().plus(JENDELA));
    }
}
