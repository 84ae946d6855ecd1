package id.kejar.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TanggalRingkasTest {

    @Test
    void tigaHariBerurutanMenjadiRentangDuaTidak() {
        assertThat(sebut("2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"))
                .isEqualTo("1, 2, 5–7 Oktober");
    }

    @Test
    void setiapBulanDisebutSendiriJugaBilaHarinyaBerurutan() {
        assertThat(sebut("2026-10-29", "2026-10-30", "2026-10-31", "2026-11-01", "2026-11-03"))
                .isEqualTo("29–31 Oktober; 1, 3 November");
    }

    @Test
    void urutanMasukanTidakBerpengaruh() {
        assertThat(sebut("2026-11-09", "2026-11-03")).isEqualTo("3, 9 November");
    }

    @Test
    void tanpaTanggalTidakAdaYangDisebut() {
        assertThat(TanggalRingkas.sebut(List.of())).isEmpty();
    }

    @Test
    void hariDanBulanDisingkat() {
        assertThat(TanggalRingkas.singkat(LocalDate.of(2026, 8, 17))).isEqualTo("Sen, 17 Agu");
    }

    private static String sebut(String... tanggal) {
        return TanggalRingkas.sebut(Stream.of(tanggal).map(LocalDate::parse).toList());
    }
}
