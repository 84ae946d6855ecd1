package id.kejar.nomor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatNomorTest {

    private static final LocalDate TANGGAL = LocalDate.of(2026, 11, 25);

    private static PolaNomor pola(String templat, String wilayah) {
        return TemplatNomor.baca(templat)
                .pada(TANGGAL, JenisNaskah.BERITA_ACARA, SatkerBernomor.satker(templat, wilayah));
    }

    /** The forms that offices were found to use (domain.md 7). */
    @ParameterizedTest
    @CsvSource({
        "{no}/PK.01-BA/{wilayah}/{tahun}, 20/PK.01-BA/3319/2026",
        "{no}/{klas}-{jenis}/{wil}/{unit:2}/{tahun}, 20/PK.01-BA/3319/2/2026",
        "{no}/{klas:ORT.04}-{jenis}/{wilayah}/KPU-Kab/{romawi}/{tahun}, 20/ORT.04-BA/3319/KPU-Kab/XI/2026",
        "{no:3}/BA.PLENO/KPU-KOTA-CIREBON/{romawi}/{tahun}, 020/BA.PLENO/KPU-KOTA-CIREBON/XI/2026",
        "NOMOR {no} TAHUN {tahun}, NOMOR 20 TAHUN 2026",
        "{no}, 20",
        "BA-{tahun}{no}, BA-202620",
        "{no}{tahun}, 202026",
    })
    void nomorDibuatDanTerbacaKembali(String templat, String nomor) {
        var pola = pola(templat, "3319");

        assertThat(pola.teks(new NomorUrut(20))).isEqualTo(nomor);
        assertThat(pola.baca(nomor)).contains(new NomorUrut(20));
        var sisipan = new NomorUrut(20, "a");
        assertThat(pola.baca(pola.teks(sisipan))).contains(sisipan);
    }

    @ParameterizedTest
    @CsvSource({
        "59.a/PK.01-BA/3319/2026, 59, a",
        "59A/PK.01-BA/3319/2026, 59, a",
        "59 . B / pk.01-ba / 3319 / 2026, 59, b",
        "  7/PK.01 – BA/3319/2026 , 7, ''",
        "007/PK.01-BA/3319/2026, 7, ''",
    })
    void spasiHurufKecilDanNolDiDepanTidakMenjadiSoal(String tertulis, int urut, String akhiran) {
        assertThat(pola(SatkerBernomor.TEMPLAT, "3319").baca(tertulis)).contains(new NomorUrut(urut, akhiran));
    }

    @ParameterizedTest
    @CsvSource({
        "20/PK.01-BA/3319/2025",
        "20/PK.01-BA/3318/2026",
        "20/PK.01-Und/3319/2026",
        "20/PK.01-BA/3319",
        "20",
        "/PK.01-BA/3319/2026",
        "0/PK.01-BA/3319/2026",
        "-1/PK.01-BA/3319/2026",
        "59.ab/PK.01-BA/3319/2026",
        "59.1/PK.01-BA/3319/2026",
        "123456/PK.01-BA/3319/2026",
        "20/PK.01-BA/3319/2026/2",
        "20/PK_01-BA/3319/2026",
    })
    void yangLainTidakTerbaca(String tertulis) {
        assertThat(pola(SatkerBernomor.TEMPLAT, "3319").baca(tertulis)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PK.01-BA/{wilayah}/{tahun}, tidak memuat {no}",
        "'', tidak memuat {no}",
        "{no}/{no}/{tahun}, memuat lebih dari satu {no}",
        "{no}/{bulan}/{tahun}, 'memuat {bulan}, yang tidak dikenal. Pakai {no}, {klas}, {jenis}, {wilayah}, {unit}'",
        "{no}/{NO}, memuat {NO}",
        "{no}/{}/{tahun}, memuat {}",
        "{no/PK.01-BA/{wilayah}, kurung kurawalnya tidak berpasangan",
        "{no}/PK.01-BA/wilayah}, kurung kurawalnya tidak berpasangan",
        "{no:0}/{tahun}, memuat {no:0}",
        "{no:x}/{tahun}, memuat {no:x}",
        "{no:}/{tahun}, memuat {no:}",
        "{no}/{unit}/{tahun}, memuat {unit} tanpa angkanya",
        "{no}/{unit: }/{tahun}, memuat {unit} tanpa angkanya",
        "{no}/{klas:}-BA, memuat {klas:} tanpa kodenya",
        "{no}/{tahun:2}, memuat {tahun:2}. Tulis {tahun} saja",
    })
    void templatYangTidakDapatMembuatNomorDitolak(String templat, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> TemplatNomor.baca(templat))
                .withMessageContaining("Templat nomor \"%s\"", templat)
                .withMessageContaining(kalimat);
    }

    @Test
    void satkerTanpaKodeWilayahTidakDapatMemakaiTokennya() {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> pola(SatkerBernomor.TEMPLAT, " "))
                .withMessageContaining("kode wilayah satuan kerja ini kosong");
        assertThat(pola("{no}/{tahun}", " ").teks(new NomorUrut(1))).isEqualTo("1/2026");
    }

    @Test
    void nomorYangTidakMuatDitolakSebelumDipakai() {
        assertThat(pola("{no}" + "x".repeat(93), "3319").teks(new NomorUrut(1))).hasSize(94);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> pola("{no}" + "x".repeat(94), "3319"))
                .withMessageContaining("lebih panjang dari 100 karakter");
    }
}
