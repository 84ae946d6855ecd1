package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TanggalIndonesiaTest {

    private static final LocalDate TUJUH_OKTOBER = LocalDate.of(2026, 10, 7);

    @Test
    void menulisHariTanggalBulanDanTahun() {
        assertThat(TanggalIndonesia.hariTanggal(TUJUH_OKTOBER)).isEqualTo("Rabu, 7 Oktober 2026");
        assertThat(TanggalIndonesia.tanggal(TUJUH_OKTOBER)).isEqualTo("7 Oktober 2026");
        assertThat(TanggalIndonesia.bulanTahun(YearMonth.of(2026, 10))).isEqualTo("Oktober 2026");
        assertThat(TanggalIndonesia.hariBulan(LocalDate.of(2026, 9, 8))).isEqualTo("Selasa, 8 September");
    }

    @Test
    void menyebutSemuaHariDanBulanDalamBahasaIndonesia() {
        assertThat(IntStream.rangeClosed(5, 11).mapToObj(hari -> TanggalIndonesia.hari(LocalDate.of(2026, 10, hari))))
                .containsExactly("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
        assertThat(Arrays.stream(Month.values()).map(bulan -> TanggalIndonesia.bulan(LocalDate.of(2026, bulan, 1))))
                .containsExactly(
                        "Januari",
                        "Februari",
                        "Maret",
                        "April",
                        "Mei",
                        "Juni",
                        "Juli",
                        "Agustus",
                        "September",
                        "Oktober",
                        "November",
                        "Desember");
    }

    @Test
    void menulisJamDenganTitik() {
        assertThat(TanggalIndonesia.jam(LocalTime.of(9, 0))).isEqualTo("09.00");
        assertThat(TanggalIndonesia.jam(LocalTime.of(16, 5, 59))).isEqualTo("16.05");
        assertThat(TanggalIndonesia.jam(LocalTime.MIDNIGHT)).isEqualTo("00.00");
    }

    @Test
    void meringkasRentangTanggal() {
        assertThat(TanggalIndonesia.rentang(LocalDate.of(2026, 10, 14), LocalDate.of(2026, 10, 16)))
                .isEqualTo("14–16 Oktober 2026");
        assertThat(TanggalIndonesia.rentang(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 20)))
                .isEqualTo("21 September – 20 Oktober 2026");
        assertThat(TanggalIndonesia.rentang(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 20)))
                .isEqualTo("21 Desember 2026 – 20 Januari 2027");
        assertThat(TanggalIndonesia.rentang(TUJUH_OKTOBER, TUJUH_OKTOBER)).isEqualTo("7 Oktober 2026");
    }

    @Test
    void membedakanBulanYangSamaPadaTahunLain() {
        assertThat(TanggalIndonesia.rentang(LocalDate.of(2025, 10, 7), TUJUH_OKTOBER))
                .isEqualTo("7 Oktober 2025 – 7 Oktober 2026");
    }

    @Test
    void menolakRentangYangTerbalik() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TanggalIndonesia.rentang(TUJUH_OKTOBER, TUJUH_OKTOBER.minusDays(1)))
                .withMessageContaining("2026-10-07");
    }

    @Test
    void tidakBergantungPadaBahasaMesin() {
        Locale semula = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(TanggalIndonesia.hariTanggal(TUJUH_OKTOBER)).isEqualTo("Rabu, 7 Oktober 2026");
        } finally {
            Locale.setDefault(semula);
        }
    }
}
