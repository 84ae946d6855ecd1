package id.kejar.kompilasi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The value of a month: approved days over days owed, in percent with two decimals, half up. It is one of the factors of
 * the tunjangan kinerja (Konawe Utara 7/2026, KETIGA), never its calculation.
 */
public final class NilaiKinerja {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private NilaiKinerja() {}

    /**
     * @param disetujui approved days among those owed, 0–{@code wajib}
     * @param wajib days owed: working days less excused days
     * @return empty when no day was owed, so that nobody on leave for a month is worth nought
     */
    public static Optional<BigDecimal> hitung(int disetujui, int wajib) {
        if (disetujui < 0 || disetujui > wajib) {
            throw new IllegalArgumentException("Disetujui %d di luar 0–%d".formatted(disetujui, wajib));
        }
        if (wajib == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(disetujui)
                .multiply(SERATUS)
                .divide(BigDecimal.valueOf(wajib), 2, RoundingMode.HALF_UP));
    }
}
