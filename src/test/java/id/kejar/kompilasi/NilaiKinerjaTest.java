package id.kejar.kompilasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NilaiKinerjaTest {

    @ParameterizedTest(name = "{0} dari {1} hari bernilai {2}")
    @CsvSource({
        "0, 22, 0.00",
        "22, 22, 100.00",
        "1, 1, 100.00",
        "11, 22, 50.00",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "19, 21, 90.48",
        "1, 8, 12.50",
        "20, 21, 95.24",
        "1, 32, 3.13",
        "1, 800, 0.13",
        "1, 160, 0.63"
    })
    void membagiHariDisetujuiDenganHariWajibDanMembulatkanSetengahKeAtas(int disetujui, int wajib, String nilai) {
        assertThat(NilaiKinerja.hitung(disetujui, wajib)).contains(new BigDecimal(nilai));
    }

    @Test
    void selaluBerduaAngkaDiBelakangKoma() {
        assertThat(NilaiKinerja.hitung(22, 22).orElseThrow()).hasToString("100.00");
        assertThat(NilaiKinerja.hitung(0, 5).orElseThrow()).hasToString("0.00");
    }

    @Test
    void tidakMenilaiOrangYangTidakPunyaHariWajib() {
        assertThat(NilaiKinerja.hitung(0, 0)).isEmpty();
    }

    @ParameterizedTest(name = "{0} dari {1} ditolak")
    @CsvSource({"-1, 22", "23, 22", "1, 0", "-1, 0", "0, -1"})
    void menolakHitunganYangTidakMungkin(int disetujui, int wajib) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NilaiKinerja.hitung(disetujui, wajib))
                .withMessage("Disetujui %d di luar 0–%d", disetujui, wajib);
    }
}
