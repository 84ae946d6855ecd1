package id.kejar.periode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusPeriodeTest {

    private static final Instant TUTUP = Instant.parse("2026-11-03T16:59:59Z");

    @ParameterizedTest(name = "{0} menjadi {1}: {2}")
    @CsvSource({
        "TERBUKA,    TERBUKA,    false",
        "TERBUKA,    VERIFIKASI, true",
        "TERBUKA,    KOMPILASI,  false",
        "TERBUKA,    PLENO,      false",
        "TERBUKA,    DITETAPKAN, false",
        "VERIFIKASI, TERBUKA,    false",
        "VERIFIKASI, VERIFIKASI, false",
        "VERIFIKASI, KOMPILASI,  true",
        "VERIFIKASI, PLENO,      false",
        "VERIFIKASI, DITETAPKAN, false",
        "KOMPILASI,  TERBUKA,    false",
        "KOMPILASI,  VERIFIKASI, true",
        "KOMPILASI,  KOMPILASI,  false",
        "KOMPILASI,  PLENO,      true",
        "KOMPILASI,  DITETAPKAN, false",
        "PLENO,      TERBUKA,    false",
        "PLENO,      VERIFIKASI, true",
        "PLENO,      KOMPILASI,  true",
        "PLENO,      PLENO,      false",
        "PLENO,      DITETAPKAN, true",
        "DITETAPKAN, TERBUKA,    false",
        "DITETAPKAN, VERIFIKASI, false",
        "DITETAPKAN, KOMPILASI,  false",
        "DITETAPKAN, PLENO,      false",
        "DITETAPKAN, DITETAPKAN, false"
    })
    void berpindahHanyaMenurutPanahModel(StatusPeriode dari, StatusPeriode ke, boolean boleh) {
        assertThat(dari.bolehMenjadi(ke)).isEqualTo(boleh);

        var periode = periodeBerstatus(dari);
        if (boleh) {
            periode.masuk(ke);
            assertThat(periode.status()).isEqualTo(ke);
        } else {
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> periode.masuk(ke))
                    .withMessage(
                            "Periode Oktober 2026 berstatus %s dan tidak dapat menjadi %s.",
                            dari.sebutan(), ke.sebutan())
                    .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.BENTROK);
            assertThat(periode.status()).isEqualTo(dari);
        }
    }

    @Test
    void bersebutanDalamBahasaIndonesia() {
        assertThat(Arrays.stream(StatusPeriode.values()).map(StatusPeriode::sebutan))
                .containsExactly("Terbuka", "Verifikasi", "Kompilasi", "Pleno", "Ditetapkan");
    }

    @ParameterizedTest
    @EnumSource(StatusPeriode.class)
    void menerimaIsianHanyaSelamaTerbukaDanSebelumPengisianTutup(StatusPeriode status) {
        var periode = periodeBerstatus(status);

        assertThat(periode.menerimaIsian(TUTUP.minusMillis(1))).isEqualTo(status == StatusPeriode.TERBUKA);
        assertThat(periode.menerimaIsian(TUTUP)).isFalse();
        assertThat(periode.menerimaIsian(TUTUP.plusMillis(1))).isFalse();
    }

    private static Periode periodeBerstatus(StatusPeriode status) {
        var periode = new Periode(
                "657342", YearMonth.of(2026, 10), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), TUTUP);
        List.of(StatusPeriode.values()).subList(1, status.ordinal() + 1).forEach(periode::masuk);
        return periode;
    }
}
