package id.kejar.periode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BatasPeriodeTest {

    @ParameterizedTest(name = "{0} dengan hari mulai {1}: {2}, {3} sampai {4}")
    @CsvSource({
        // bulan kalender
        "2026-10-01, 1, 2026-10, 2026-10-01, 2026-10-31",
        "2026-10-31, 1, 2026-10, 2026-10-01, 2026-10-31",
        "2026-12-31, 1, 2026-12, 2026-12-01, 2026-12-31",
        "2027-01-01, 1, 2027-01, 2027-01-01, 2027-01-31",
        // tanggal 21 sampai 20
        "2026-10-20, 21, 2026-10, 2026-09-21, 2026-10-20",
        "2026-10-21, 21, 2026-11, 2026-10-21, 2026-11-20",
        "2026-10-01, 21, 2026-10, 2026-09-21, 2026-10-20",
        // pergantian tahun
        "2026-12-20, 21, 2026-12, 2026-11-21, 2026-12-20",
        "2026-12-21, 21, 2027-01, 2026-12-21, 2027-01-20",
        "2026-12-31, 21, 2027-01, 2026-12-21, 2027-01-20",
        "2027-01-01, 21, 2027-01, 2026-12-21, 2027-01-20",
        "2027-01-20, 21, 2027-01, 2026-12-21, 2027-01-20",
        "2027-01-21, 21, 2027-02, 2027-01-21, 2027-02-20",
        // tahun kabisat dan bukan
        "2028-02-29, 1, 2028-02, 2028-02-01, 2028-02-29",
        "2027-02-28, 1, 2027-02, 2027-02-01, 2027-02-28",
        "2028-02-29, 21, 2028-03, 2028-02-21, 2028-03-20",
        "2028-02-29, 28, 2028-03, 2028-02-28, 2028-03-27",
        "2028-03-31, 28, 2028-04, 2028-03-28, 2028-04-27",
        "2027-03-27, 28, 2027-03, 2027-02-28, 2027-03-27",
        "2026-03-31, 2, 2026-04, 2026-03-02, 2026-04-01",
        "2026-03-01, 2, 2026-03, 2026-02-02, 2026-03-01"
    })
    void menemukanPeriodeYangMemuatTanggal(
            LocalDate tanggal, int hariMulai, YearMonth bulan, LocalDate mulai, LocalDate akhir) {
        assertThat(BatasPeriode.yangMemuat(tanggal, hariMulai)).isEqualTo(new BatasPeriode(bulan, mulai, akhir));
    }

    @ParameterizedTest(name = "hari mulai {0}")
    @MethodSource("hariMulai")
    void setiapHariBeradaDalamTepatSatuPeriodeDanPeriodeBersambungTanpaCelah(int hariMulai) {
        var sebelumnya = BatasPeriode.yangMemuat(LocalDate.of(2026, 1, 1), hariMulai);
        for (var tanggal : hari().toList()) {
            var batas = BatasPeriode.yangMemuat(tanggal, hariMulai);

            assertThat(tanggal).isBetween(batas.mulai(), batas.akhir());
            assertThat(batas.bulan()).isEqualTo(YearMonth.from(batas.akhir()));
            assertThat(batas.mulai().getDayOfMonth()).isEqualTo(hariMulai);
            if (!batas.equals(sebelumnya)) {
                assertThat(batas.mulai()).isEqualTo(sebelumnya.akhir().plusDays(1));
                assertThat(batas.bulan()).isEqualTo(sebelumnya.bulan().plusMonths(1));
            }
            sebelumnya = batas;
        }
        assertThat(sebelumnya.bulan()).isAfterOrEqualTo(YearMonth.of(2028, 12));
    }

    @Test
    void hariMulaiSatuSamaDenganBulanKalender() {
        assertThat(hari())
                .allSatisfy(tanggal ->
                        assertThat(BatasPeriode.yangMemuat(tanggal, 1).bulan()).isEqualTo(YearMonth.from(tanggal)));
    }

    /** As far as the table of satkers allows. */
    static IntStream hariMulai() {
        return IntStream.rangeClosed(1, 28);
    }

    private static Stream<LocalDate> hari() {
        return LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1));
    }
}
