package id.kejar.masuk;

import java.time.Duration;

/** How long an account is closed after wrong passwords (issue 5, point 2: lock-out with growing delay). */
final class AturanKunci {

    /** Wrong passwords in a row that cost nothing: people mistype. */
    static final int TANPA_AKIBAT = 4;

    static final Duration PERTAMA = Duration.ofSeconds(30);
    static final Duration TERLAMA = Duration.ofMinutes(15);

    private AturanKunci() {}

    /**
     * @param gagal wrong passwords in a row, this one included
     * @return zero for the first four, then 30 s, 1, 2, 4, 8 and at most 15 minutes
     */
    static Duration tunda(int gagal) {
        if (gagal <= TANPA_AKIBAT) {
            return Duration.ZERO;
        }
        var kali = Math.min(gagal - TANPA_AKIBAT - 1, 10);
        var tunda = PERTAMA.multipliedBy(1L << kali);
        return tunda.compareTo(TERLAMA) > 0 ? TERLAMA : tunda;
    }
}
