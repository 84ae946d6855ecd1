package id.kejar.masuk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanSandiTest {

    private static final String AKUN = "199108302025061005";
    private static final String NAMA = "Kasmadi bin Wiryo";

    @ParameterizedTest
    @CsvSource({
        "pendek,lebih pendek",
        "'',belum diisi",
        "aaaaaaaaaaaaaa,mengulang",
        "password1234567,dicoba orang",
        "Indonesia20261111,dicoba orang",
        "ini-199108302025061005,nama atau akun",
        "pagi-KASMADI-siang,nama atau akun",
        "wiryo dan sapinya,nama atau akun"
    })
    void yangMudahDitebakDitolakDenganSebabnya(String sandi, String sebab) {
        assertThat(AturanSandi.keberatan(AKUN, NAMA, sandi)).get().asString().contains(sebab);
    }

    @ParameterizedTest
    @CsvSource({"perahu kuning tujuh gelas", "bin-ggo-42-tR", "Zx9!kQ2#vB7w"})
    void yangLainDiterima(String sandi) {
        assertThat(AturanSandi.keberatan(AKUN, NAMA, sandi)).isEmpty();
    }

    @Test
    void yangSangatPanjangDitolak() {
        assertThat(AturanSandi.keberatan(AKUN, NAMA, "ab cd ef gh".repeat(20))).isPresent();
    }
}
