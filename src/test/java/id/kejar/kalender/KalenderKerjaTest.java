package id.kejar.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kejar.shared.BerkasCsv;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderKerjaTest {

    private static final KalenderKerja KALENDER = new KalenderKerja(liburDariBerkas(), Set.of());

    @Test
    void menghitungHariKerjaTiapBulan2025() {
        assertThat(hariKerjaTiapBulan(2025)).containsExactly(19, 20, 19, 16, 17, 18, 23, 20, 21, 23, 20, 21);
    }

    @Test
    void menghitungHariKerjaTiapBulan2026() {
        assertThat(hariKerjaTiapBulan(2026)).containsExactly(20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-10-05, true", // Senin
        "2026-10-09, true", // Jumat
        "2026-10-10, false", // Sabtu
        "2026-10-11, false", // Minggu
        "2026-08-17, false", // Proklamasi
        "2026-03-18, false", // cuti bersama
        "2026-12-24, false", // cuti bersama
        "2026-05-31, false", // libur nasional pada hari Minggu
        "2025-08-18, false", // cuti bersama yang ditetapkan belakangan
        "2026-12-23, true"
    })
    void mengenaliHariKerja(LocalDate tanggal, boolean hariKerja) {
        assertThat(KALENDER.hariKerja(tanggal)).isEqualTo(hariKerja);
    }

    @Test
    void hariKerjaKhususMengalahkanAkhirPekanLiburDanCutiBersama() {
        var sabtu = LocalDate.of(2026, 10, 10);
        var proklamasi = LocalDate.of(2026, 8, 17);
        var cutiBersama = LocalDate.of(2026, 12, 24);
        var tahapan = new KalenderKerja(KALENDER.libur(), Set.of(sabtu, proklamasi, cutiBersama));

        assertThat(List.of(sabtu, proklamasi, cutiBersama)).allMatch(tahapan::hariKerja);
        assertThat(tahapan.hariKerja(sabtu.plusDays(1))).isFalse();
        assertThat(jumlah(tahapan, YearMonth.of(2026, 10))).isEqualTo(23);
        assertThat(jumlah(tahapan, YearMonth.of(2026, 8))).isEqualTo(20);
        assertThat(tahapan.tambahHariKerja(LocalDate.of(2026, 10, 9), 1)).isEqualTo(sabtu);
        assertThat(tahapan.selisihHariKerja(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 11)))
                .isEqualTo(1);
    }

    @Test
    void liburSetempatMengurangiHariKerja() {
        var rabu = LocalDate.of(2026, 10, 7);
        var setempat = new KalenderKerja(Map.of(rabu, "Hari jadi kabupaten"), Set.of());

        assertThat(setempat.hariKerja(rabu)).isFalse();
        assertThat(setempat.tambahHariKerja(rabu.minusDays(1), 1)).isEqualTo(rabu.plusDays(1));
    }

    @Test
    void rentangMemuatKeduaUjungnya() {
        assertThat(KALENDER.hariKerjaAntara(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 13)))
                .containsExactly(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 13));
        assertThat(KALENDER.hariKerjaAntara(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 9)))
                .containsExactly(LocalDate.of(2026, 10, 9));
        assertThat(KALENDER.hariKerjaAntara(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 11)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} + {1} hari kerja = {2}")
    @CsvSource({
        "2026-10-05, 0, 2026-10-05",
        "2026-10-10, 0, 2026-10-10", // nol tidak menggeser, juga pada hari Sabtu
        "2026-10-05, 1, 2026-10-06",
        "2026-10-09, 1, 2026-10-12", // melewati akhir pekan
        "2026-10-10, 1, 2026-10-12", // dari Sabtu
        "2026-10-11, 1, 2026-10-12", // dari Minggu
        "2026-10-09, 5, 2026-10-16",
        "2026-03-17, 1, 2026-03-25", // cuti bersama dan Lebaran 18–24 Maret
        "2026-03-17, 3, 2026-03-27",
        "2026-03-16, 3, 2026-03-26",
        "2025-03-27, 1, 2025-04-08", // Lebaran 2025: 28 Maret–7 April
        "2026-12-23, 1, 2026-12-28",
        "2026-12-31, 1, 2027-01-04", // tahun baru, lalu akhir pekan
        "2028-02-28, 2, 2028-03-01" // melewati 29 Februari
    })
    void menambahHariKerjaMelewatiLiburCutiBersamaDanAkhirPekan(LocalDate dari, int jumlah, LocalDate hasil) {
        assertThat(KALENDER.tambahHariKerja(dari, jumlah)).isEqualTo(hasil);
    }

    @Test
    void menolakMenambahHariKerjaNegatif() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KALENDER.tambahHariKerja(LocalDate.of(2026, 10, 5), -1))
                .withMessageContaining("-1");
    }

    @ParameterizedTest(name = "dari {0} ke {1}: {2}")
    @CsvSource({
        "2026-10-05, 2026-10-05, 0", // dikirim pada harinya
        "2026-10-05, 2026-10-06, 1",
        "2026-10-09, 2026-10-10, 0", // Jumat, dikirim Sabtu
        "2026-10-09, 2026-10-11, 0",
        "2026-10-09, 2026-10-12, 1",
        "2026-10-10, 2026-10-12, 1",
        "2026-10-05, 2026-10-12, 5",
        "2026-03-17, 2026-03-24, 0",
        "2026-03-17, 2026-03-25, 1",
        "2026-12-31, 2027-01-04, 1",
        "2026-10-06, 2026-10-05, 0", // lebih awal
        "2026-10-30, 2026-10-01, 0"
    })
    void menghitungSelisihHariKerjaSesudahTanggalAwal(LocalDate dari, LocalDate sampai, int selisih) {
        assertThat(KALENDER.selisihHariKerja(dari, sampai)).isEqualTo(selisih);
    }

    @Test
    void selisihAdalahKebalikanDariPenambahan() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(dari -> IntStream.rangeClosed(0, 10)
                .forEach(jumlah -> assertThat(KALENDER.selisihHariKerja(dari, KALENDER.tambahHariKerja(dari, jumlah)))
                        .as("%s + %d", dari, jumlah)
                        .isEqualTo(jumlah)));
    }

    private static List<Integer> hariKerjaTiapBulan(int tahun) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(bulan -> jumlah(KALENDER, YearMonth.of(tahun, bulan)))
                .toList();
    }

    private static int jumlah(KalenderKerja kalender, YearMonth bulan) {
        return kalender.hariKerjaAntara(bulan.atDay(1), bulan.atEndOfMonth()).size();
    }

    private static Map<LocalDate, String> liburDariBerkas() {
        var libur = new HashMap<LocalDate, String>();
        BerkasCsv.baca(
                        "data/acuan/hari-libur.csv",
                        baris -> Map.entry(LocalDate.parse(baris.get("tanggal")), baris.get("nama")))
                .forEach(satu -> libur.put(satu.getKey(), satu.getValue()));
        return libur;
    }
}
