package id.kejar.nomor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanNomorTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"2026-08-25, true", "2026-08-24, false", "2027-02-25, true", "2027-02-26, false"})
    void pesananTidakJauhDariHariIni(LocalDate tanggal, boolean boleh) {
        periksa(boleh, () -> AturanNomor.periksaTanggalPesanan(tanggal, HARI_INI));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, true", "2026-11-26, false", "2016-11-25, true", "2016-11-24, false"})
    void yangDipakaiDiLuarSudahLewat(LocalDate tanggal, boolean boleh) {
        periksa(boleh, () -> AturanNomor.periksaTanggalLuar(tanggal, HARI_INI));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, true",
        "59.a, 59.a, true",
        "1, 500, true",
        "1, 501, false",
        "20, 19, false",
        "59, 59.a, false",
        "59.a, 60, false",
    })
    void deretNaikTanpaSisipan(String dari, String sampai, boolean boleh) {
        periksa(
                boleh,
                () -> AturanNomor.periksaDeret(
                        NomorUrut.baca(dari).orElseThrow(),
                        NomorUrut.baca(sampai).orElseThrow()));
    }

    @Test
    void keperluanDanAlasanBerupaKata() {
        assertThat(AturanNomor.periksaKeperluan(" Rapat pleno rutin ")).isEqualTo("Rapat pleno rutin");
        periksa(false, () -> AturanNomor.periksaKeperluan("-----"));
        periksa(false, () -> AturanNomor.periksaKeperluan(" "));
        assertThat(AturanNomor.periksaAlasan("Rapat tidak jadi")).isEqualTo("Rapat tidak jadi");
        periksa(false, () -> AturanNomor.periksaAlasan("batal"));
    }

    private static void periksa(boolean boleh, Runnable kerja) {
        if (boleh) {
            assertThatCode(kerja::run).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(Penolakan.class).isThrownBy(kerja::run);
        }
    }
}
