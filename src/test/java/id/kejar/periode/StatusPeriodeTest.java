package id.kejar.periode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusPeriodeTest {

    private static final Instant DIBUKA = Instant.parse("2026-10-01T00:00:05Z");
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
            periode.masuk(ke, TUTUP);
            assertThat(periode.status()).isEqualTo(ke);
        } else {
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> periode.masuk(ke, TUTUP))
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

    /** Each stage is entered a day after the one before it. */
    private static Instant sesudah(StatusPeriode tahap) {
        return TUTUP.plus(Duration.ofDays(tahap.ordinal()));
    }

    @Test
    void mencatatKapanTiapTahapDimasukiDanDitinggalkan() {
        assertThat(periodeBerstatus(StatusPeriode.KOMPILASI).tahap())
                .containsExactly(
                        tercatat(StatusPeriode.TERBUKA, DIBUKA, sesudah(StatusPeriode.VERIFIKASI)),
                        tercatat(
                                StatusPeriode.VERIFIKASI,
                                sesudah(StatusPeriode.VERIFIKASI),
                                sesudah(StatusPeriode.KOMPILASI)),
                        tercatat(StatusPeriode.KOMPILASI, sesudah(StatusPeriode.KOMPILASI), null));
    }

    @Test
    void bulanYangDikembalikanMencatatTiapLintasan() {
        var periode = periodeBerstatus(StatusPeriode.PLENO);
        periode.masuk(StatusPeriode.VERIFIKASI, TUTUP.plus(Duration.ofDays(9)));
        periode.masuk(StatusPeriode.KOMPILASI, TUTUP.plus(Duration.ofDays(11)));

        assertThat(periode.tahap())
                .extracting(TahapTercatat::tahap)
                .containsExactly(
                        StatusPeriode.TERBUKA,
                        StatusPeriode.VERIFIKASI,
                        StatusPeriode.KOMPILASI,
                        StatusPeriode.PLENO,
                        StatusPeriode.VERIFIKASI,
                        StatusPeriode.KOMPILASI);
        assertThat(periode.tahap().get(4).selesai()).contains(TUTUP.plus(Duration.ofDays(11)));
    }

    @Test
    void perpindahanYangDitolakTidakMengubahCatatan() {
        var periode = periodeBerstatus(StatusPeriode.VERIFIKASI);
        var semula = periode.tahap();

        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> periode.masuk(StatusPeriode.DITETAPKAN, TUTUP));
        assertThat(periode.tahap()).isEqualTo(semula);
    }

    private static TahapTercatat tercatat(StatusPeriode tahap, Instant masuk, Instant selesai) {
        return new TahapTercatat(tahap, Optional.of(masuk), Optional.ofNullable(selesai));
    }

    private static Periode periodeBerstatus(StatusPeriode status) {
        var periode = new Periode(
                "657342", YearMonth.of(2026, 10), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), TUTUP, DIBUKA);
        List.of(StatusPeriode.values())
                .subList(1, status.ordinal() + 1)
                .forEach(tahap -> periode.masuk(tahap, sesudah(tahap)));
        return periode;
    }
}
