package id.kejar.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.kejar.kalender.WaktuKerja.Lama;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Satker;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaktuKerjaTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final JamKerja SENIN_KAMIS = jam("SENIN_KAMIS", "16:00", 60);
    private static final JamKerja JUMAT = jam("JUMAT", "16:30", 90);
    private static final KalenderKerja KALENDER =
            new KalenderKerja(Map.of(LocalDate.of(2026, 11, 5), "Libur setempat"), Set.of(LocalDate.of(2026, 11, 14)));

    private static JamKerja jam(String hari, String selesai, int istirahat) {
        return new JamKerja(
                hari,
                LocalDate.of(2023, 1, 1),
                null,
                LocalTime.of(7, 30),
                LocalTime.parse(selesai),
                istirahat,
                "TERVERIFIKASI",
                "Perpres 21/2023");
    }

    private static JamKerja jamKerja(LocalDate tanggal) {
        return tanggal.getDayOfWeek() == DayOfWeek.FRIDAY ? JUMAT : SENIN_KAMIS;
    }

    private static WaktuKerja waktu(ZoneId zona) {
        return new WaktuKerja(KALENDER, zona, WaktuKerjaTest::jamKerja);
    }

    private static Instant wib(String saat) {
        return LocalDateTime.parse(saat).atZone(WIB).toInstant();
    }

    @ParameterizedTest(name = "{0} sampai {1}: {2} hari, {3} menit")
    @CsvSource({
        // on one day: no day has passed, its hours have
        "2026-11-02T09:00, 2026-11-02T09:00, 0, 0",
        "2026-11-02T07:30, 2026-11-02T16:00, 0, 450",
        "2026-11-02T00:00, 2026-11-02T23:59, 0, 450",
        "2026-11-02T17:00, 2026-11-02T23:00, 0, 0",
        // half the presence of the day is half its duty
        "2026-11-02T07:30, 2026-11-02T11:45, 0, 225",
        // from the evening to the next morning
        "2026-11-02T16:00, 2026-11-03T07:30, 1, 0",
        "2026-11-02T11:45, 2026-11-03T11:45, 1, 450",
        // Friday has other hours and the same duty
        "2026-11-06T07:30, 2026-11-06T16:30, 0, 450",
        // over a weekend
        "2026-11-06T16:30, 2026-11-09T16:00, 1, 450",
        "2026-11-07T10:00, 2026-11-08T20:00, 0, 0",
        // over a day off
        "2026-11-04T16:00, 2026-11-06T16:30, 1, 450",
        // a Saturday that the satker declared a working day
        "2026-11-13T16:30, 2026-11-16T16:00, 2, 900",
    })
    void menghitungHariDanJamKerja(String mulai, String sampai, int hari, int menit) {
        assertThat(waktu(WIB).antara(wib(mulai), wib(sampai))).isEqualTo(new Lama(hari, menit));
    }

    @Test
    void hariDihitungMenurutZonaSatker() {
        var mulai = Instant.parse("2026-11-02T15:30:00Z"); // 22.30 WIB, 00.30 WIT the next day
        var sampai = Instant.parse("2026-11-03T08:00:00Z");

        assertThat(waktu(WIB).antara(mulai, sampai).hari()).isEqualTo(1);
        assertThat(waktu(ZoneId.of("Asia/Jayapura")).antara(mulai, sampai).hari())
                .isZero();
    }

    @Test
    void terbalikAdalahKesalahanPemanggil() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waktu(WIB).antara(wib("2026-11-03T08:00"), wib("2026-11-02T08:00")));
    }

    @Test
    void lamaDijumlahkan() {
        assertThat(new Lama(2, 400).tambah(new Lama(1, 50))).isEqualTo(new Lama(3, 450));
    }

    @Test
    void sisaMenitJatuhPadaHariKerjaBerikutnya() {
        assertThat(waktu(WIB).batas(wib("2026-11-03T00:00"), 1, 120)).isEqualTo(wib("2026-11-06T09:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02T09:00", "2026-11-04T00:00", "2026-11-06T18:00", "2026-11-07T10:00"})
    void jatuhTempoPersisSepertiTenggatTugas(String mulai) {
        var satker = mock(Satker.class);
        when(satker.zona()).thenReturn(WIB);
        var organisasi = mock(OrganisasiService.class);
        when(organisasi.satker("657342")).thenReturn(satker);
        var kalender = mock(KalenderService.class);
        when(kalender.kalender("657342")).thenReturn(KALENDER);
        when(kalender.jamKerja(any())).thenAnswer(panggilan -> jamKerja(panggilan.getArgument(0, LocalDate.class)));
        var tenggat = new TenggatKerja(organisasi, kalender, Clock.fixed(wib(mulai), WIB));

        for (var hari = 0; hari <= 5; hari++) {
            assertThat(waktu(WIB).batas(wib(mulai), hari))
                    .as("%s + %d", mulai, hari)
                    .isEqualTo(tenggat.hari("657342", hari).toInstant());
        }
    }
}
