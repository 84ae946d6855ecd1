package id.kejar.masuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanKunciTest {

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,30", "6,60", "7,120", "9,480", "10,900", "11,900", "1000000,900"})
    void tundaTumbuhSampaiSeperempatJam(int gagal, long detik) {
        assertThat(AturanKunci.tunda(gagal)).isEqualTo(Duration.ofSeconds(detik));
    }

    @Test
    void akunTerbukaLagiSesudahnyaDanTertutupLebihLamaBilaSalahLagi() {
        var akun = new AkunMasuk("asn");
        var kini = Instant.parse("2026-11-11T00:00:00Z");
        for (var ke = 0; ke < 5; ke++) {
            akun.sandiSalah(kini);
        }
        assertThat(akun.terkunci(kini.plusSeconds(10))).contains(Duration.ofSeconds(20));
        assertThat(akun.terkunci(kini.plusSeconds(30))).isEmpty();
        assertThat(akun.sandiSalah(kini.plusSeconds(31))).isEqualTo(Duration.ofSeconds(60));
        akun.sandiBenar();
        assertThat(akun.terkunci(kini.plusSeconds(32))).isEmpty();
        assertThat(akun.sandiSalah(kini.plusSeconds(33))).isZero();
    }
}
