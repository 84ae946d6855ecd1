package id.kejar.masuk;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Accounts that do not exist close like those that do, so that nobody learns which exist. They are remembered in memory only, the
 * last few thousand: what anybody types must not fill a table.
 */
@Component
class AkunTakDikenal {

    private static final int TERBANYAK = 5_000;

    private final Clock jam;
    private final Map<String, AkunMasuk> tiapNama = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AkunMasuk> tertua) {
            return size() > TERBANYAK;
        }
    };

    AkunTakDikenal(Clock jam) {
        this.jam = jam;
    }

    synchronized Optional<Duration> terkunci(String nama) {
        return Optional.ofNullable(tiapNama.get(nama)).flatMap(satu -> satu.terkunci(jam.instant()));
    }

    synchronized void sandiSalah(String nama) {
        tiapNama.computeIfAbsent(nama, AkunMasuk::new).sandiSalah(jam.instant());
    }
}
