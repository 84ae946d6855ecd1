package id.kejar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UjungHarianTest {

    private static final String SIDIK = "0123456789abcdef".repeat(4);

    @Test
    void yangDitulisTerbacaLagi() {
        var ujung = new UjungHarian(LocalDate.of(2026, 11, 12), "657342", new Ujung(1_520, SIDIK));
        assertThat(ujung.baris()).isEqualTo("2026-11-12 657342 1520 " + SIDIK);
        assertThat(UjungHarian.terbaca("  " + ujung.baris() + "\r")).contains(ujung);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tanggal satker jumlah sidik",
                "2026-11-12 657342 1520",
                "2026-13-12 657342 1520 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "2026-11-12 657342 banyak 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "2026-11-12 657342 1520 0123"
            })
    void yangLainDilewati(String baris) {
        assertThat(UjungHarian.terbaca(baris)).isEmpty();
    }
}
