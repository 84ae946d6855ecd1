package id.kejar.pengingat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.kejar.pengingat.HasilKirim.Jenis;
import id.kejar.pengingat.SuratPengingat.Keadaan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuratPengingatTest {

    private static final Instant SORE = Instant.parse("2026-11-02T10:00:00Z");

    private final SuratPengingat surat =
            new SuratPengingat("657342", UUID.randomUUID(), LocalDate.of(2026, 11, 2), SORE);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DITERIMA, TERKIRIM",
        "DITOLAK, GAGAL",
        "DITUNDA, MENUNGGU",
        "SERVER_TIDAK_MELAYANI, MENUNGGU",
        "TANPA_KABAR, DISERAHKAN"
    })
    void hasilMenentukanKeadaanBerikut(Jenis jenis, Keadaan keadaan) {
        surat.serahkan(SORE);

        surat.catatHasil(new HasilKirim(jenis, null), SORE);

        assertThat(surat.keadaan()).isEqualTo(keadaan);
    }

    @ParameterizedTest
    @EnumSource(names = {"DITERIMA", "DITOLAK", "TANPA_KABAR"})
    void yangSudahSampaiDiServerTidakDiserahkanLagi(Jenis jenis) {
        surat.serahkan(SORE);
        surat.catatHasil(new HasilKirim(jenis, null), SORE);

        assertThat(surat.serahkan(SORE)).isFalse();
    }

    @Test
    void yangSedangDiserahkanTidakDiserahkanLagi() {
        assertThat(surat.serahkan(SORE)).isTrue();

        assertThat(surat.serahkan(SORE)).isFalse();
    }

    @Test
    void yangDitundaTigaKaliDianggapGagal() {
        for (var ke = 1; ke <= 3; ke++) {
            assertThat(surat.keadaan()).isEqualTo(Keadaan.MENUNGGU);
            surat.serahkan(SORE);
            surat.catatHasil(new HasilKirim(Jenis.DITUNDA, "SMTPAddressFailedException 450"), SORE);
        }

        assertThat(surat.keadaan()).isEqualTo(Keadaan.GAGAL);
    }

    @Test
    void serverYangTidakMelayaniDicobaLebihDariTigaKali() {
        for (var ke = 1; ke <= 5; ke++) {
            assertThat(surat.serahkan(SORE)).isTrue();
            surat.catatHasil(new HasilKirim(Jenis.SERVER_TIDAK_MELAYANI, "MailConnectException"), SORE);
        }
    }

    @Test
    void hasilTanpaPenyerahanDitolak() {
        assertThatIllegalStateException()
                .isThrownBy(() -> surat.catatHasil(new HasilKirim(Jenis.DITERIMA, null), SORE));
    }
}
