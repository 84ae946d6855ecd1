package id.kejar.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kejar.shared.Penolakan;
import id.kejar.shared.Penolakan.Jenis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AturanKalenderTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 11);
    private static final UUID PEGAWAI = UUID.randomUUID();
    private static final String KUDUS = "657342";

    @ParameterizedTest(name = "{0} sampai {1}")
    @CsvSource({
        "2026-11-11, 2026-11-11",
        "2020-01-01, 2020-01-31", // batas awal
        "2026-11-09, 2027-12-13", // 400 hari
        "2028-11-01, 2028-11-11" // batas akhir
    })
    void menerimaKetidakhadiranDalamBatasKalender(LocalDate mulai, LocalDate sampai) {
        assertThatCode(() -> AturanKalender.periksa(cuti(mulai, sampai), List.of(), HARI_INI))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} sampai {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-11 | 2026-11-10 | Tanggal akhir harus sama dengan atau sesudah tanggal mulai.",
                "2019-12-31 | 2020-01-02 | Tanggal mulai 31 Desember 2019 di luar kalender KEJAR",
                "0206-11-11 | 2026-11-12 | Tanggal mulai 11 November 0206 di luar kalender KEJAR",
                "2028-11-10 | 2028-11-12 | Tanggal akhir 12 November 2028 di luar kalender KEJAR",
                "2026-11-09 | 2027-12-14 | paling lama 400 hari, sedangkan ini 401 hari"
            })
    void menolakKetidakhadiranYangTerbalikTerlaluPanjangAtauDiLuarKalender(
            LocalDate mulai, LocalDate sampai, String kalimat) {
        ditolak(() -> AturanKalender.periksa(cuti(mulai, sampai), List.of(), HARI_INI), kalimat);
    }

    @Test
    void menolakKetidakhadiranYangBertindihDanMenyebutYangSudahAda() {
        var ada = List.of(cuti(HARI_INI.minusDays(2), HARI_INI));

        ditolak(
                () -> AturanKalender.periksa(cuti(HARI_INI, HARI_INI.plusDays(3)), ada, HARI_INI),
                "sudah tercatat cuti tahunan pada 9–11 November 2026. Cabut catatan itu lebih dahulu.");
        assertThatCode(() -> AturanKalender.periksa(cuti(HARI_INI.plusDays(1), HARI_INI.plusDays(3)), ada, HARI_INI))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = JenisLibur.class, mode = EnumSource.Mode.EXCLUDE, names = "LIBUR_NASIONAL")
    void satkerMenetapkanHariSetempatnya(JenisLibur jenis) {
        assertThatCode(() -> AturanKalender.periksa(hari(KUDUS, HARI_INI, jenis), List.of(), HARI_INI))
                .doesNotThrowAnyException();
    }

    @Test
    void hanyaAdministratorMenetapkanLiburNasionalDanHanyaSatkerLiburSetempat() {
        ditolak(
                () -> AturanKalender.periksa(hari(KUDUS, HARI_INI, JenisLibur.LIBUR_NASIONAL), List.of(), HARI_INI),
                "Libur nasional ditetapkan untuk seluruh satuan kerja oleh Administrator");
        ditolak(
                () -> AturanKalender.periksa(hari(null, HARI_INI, JenisLibur.LIBUR_SETEMPAT), List.of(), HARI_INI),
                "Libur setempat berlaku bagi satu satuan kerja");
        assertThatCode(() ->
                        AturanKalender.periksa(hari(null, HARI_INI, JenisLibur.LIBUR_NASIONAL), List.of(), HARI_INI))
                .doesNotThrowAnyException();
    }

    @Test
    void menolakHariKeduaPadaTanggalYangSama() {
        var ada = List.of(hari(KUDUS, HARI_INI, JenisLibur.LIBUR_SETEMPAT));

        ditolak(
                () -> AturanKalender.periksa(hari(KUDUS, HARI_INI, JenisLibur.HARI_KERJA_KHUSUS), ada, HARI_INI),
                "Rabu, 11 November 2026 sudah tercatat sebagai libur setempat: Hari Jadi. Cabut catatan itu lebih dahulu.");
    }

    @Test
    void hariSatkerBolehJatuhPadaLiburNasional() {
        var nasional = List.of(hari(null, HARI_INI, JenisLibur.LIBUR_NASIONAL));

        assertThatCode(() ->
                        AturanKalender.periksa(hari(KUDUS, HARI_INI, JenisLibur.HARI_KERJA_KHUSUS), nasional, HARI_INI))
                .doesNotThrowAnyException();
        ditolak(
                () -> AturanKalender.periksa(hari(null, HARI_INI, JenisLibur.CUTI_BERSAMA), nasional, HARI_INI),
                "sudah tercatat sebagai libur nasional");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31", "2028-11-12", "9999-01-01"})
    void menolakHariDiLuarKalender(LocalDate tanggal) {
        ditolak(
                () -> AturanKalender.periksa(hari(KUDUS, tanggal, JenisLibur.LIBUR_SETEMPAT), List.of(), HARI_INI),
                "di luar kalender KEJAR, yaitu 1 Januari 2020 sampai 11 November 2028");
    }

    private static Ketidakhadiran cuti(LocalDate mulai, LocalDate sampai) {
        return new Ketidakhadiran(PEGAWAI, JenisKetidakhadiran.CUTI_TAHUNAN, mulai, sampai, null, null);
    }

    private static HariLibur hari(String satker, LocalDate tanggal, JenisLibur jenis) {
        return new HariLibur(satker, tanggal, "Hari Jadi", jenis, "uji");
    }

    private static void ditolak(ThrowingCallable perbuatan, String kalimat) {
        var tolak = catchThrowableOfType(Penolakan.class, perbuatan);
        assertThat(tolak).isNotNull().hasMessageContaining(kalimat);
        assertThat(tolak.jenis()).isEqualTo(Jenis.ATURAN);
    }
}
