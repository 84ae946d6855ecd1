package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerbilangTest {

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "1, satu",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "19, sembilan belas",
        "20, dua puluh",
        "21, dua puluh satu",
        "99, sembilan puluh sembilan",
        "100, seratus",
        "101, seratus satu",
        "111, seratus sebelas",
        "200, dua ratus",
        "999, sembilan ratus sembilan puluh sembilan",
        "1000, seribu",
        "1001, seribu satu",
        "1100, seribu seratus",
        "1999, seribu sembilan ratus sembilan puluh sembilan",
        "2000, dua ribu",
        "2026, dua ribu dua puluh enam",
        "11000, sebelas ribu",
        "100000, seratus ribu",
        "101000, seratus satu ribu",
        "1000000, satu juta",
        "1001000, satu juta seribu",
        "999999999, sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu"
                + " sembilan ratus sembilan puluh sembilan"
    })
    void mengejaBilangan(int angka, String kata) {
        assertThat(Terbilang.dari(angka)).isEqualTo(kata);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_000_000, Integer.MIN_VALUE})
    void menolakBilanganDiLuarBatas(int angka) {
        assertThatIllegalArgumentException().isThrownBy(() -> Terbilang.dari(angka));
    }

    @Test
    void menulisTahunDenganHurufKapitalPadaAwalKata() {
        assertThat(Terbilang.berkapital(2026)).isEqualTo("Dua Ribu Dua Puluh Enam");
        assertThat(Terbilang.denganAngka(1_234)).isEqualTo("1.234 (seribu dua ratus tiga puluh empat)");
    }
}
