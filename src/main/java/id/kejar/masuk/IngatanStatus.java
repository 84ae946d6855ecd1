package id.kejar.masuk;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Looks at an account with every request, but into the database only every two seconds. */
@Component
class IngatanStatus implements IngatanAkun {

    /** For so long another node may go on with what this one has taken away. */
    private static final Duration UMUR = Duration.ofSeconds(2);

    private static final int TERBANYAK = 10_000;

    private record Diingat(StatusAkun status, long sampai) {}

    private final ConcurrentMap<String, Diingat> tiapAkun = new ConcurrentHashMap<>();

    StatusAkun status(String akun, Function<String, StatusAkun> sumber) {
        var ada = tiapAkun.get(akun);
        if (ada != null && System.nanoTime() - ada.sampai() < 0) {
            return ada.status();
        }
        var status = sumber.apply(akun);
        if (tiapAkun.size() >= TERBANYAK) {
            tiapAkun.clear();
        }
        tiapAkun.put(akun, new Diingat(status, System.nanoTime() + UMUR.toNanos()));
        return status;
    }

    @Override
    public void lupakan(String akun) {
        tiapAkun.remove(akun);
    }
}
