package id.kejar.penugasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuratPerintahTest {

    private static final UUID PEJABAT = UUID.randomUUID();
    private static final UUID PENGGANTI = UUID.randomUUID();
    private static final LocalDate MULAI = LocalDate.of(2026, 11, 2);
    private static final Instant SAAT = Instant.parse("2026-11-02T01:00:00Z");

    static SuratPerintah surat(UUID pejabat, UUID pengganti, LocalDate mulai, LocalDate selesai) {
        return new SuratPerintah(
                "657342",
                isi(pejabat, pengganti, mulai, selesai),
                new SuratPerintah.Naskah(UUID.randomUUID(), "sp.pdf"),
                "operator",
                SAAT);
    }

    private static IsiSuratPerintah isi(UUID pejabat, UUID pengganti, LocalDate mulai, LocalDate selesai) {
        return new IsiSuratPerintah(JenisPenugasan.PLH, "12/SP/2026", pejabat, pengganti, mulai, selesai);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, false",
        "2026-11-02, true",
        "2026-11-06, true",
        "2026-11-07, false",
    })
    void berlakuMenurutTanggalnyaSendiri(LocalDate tanggal, boolean berlaku) {
        assertThat(surat(PEJABAT, PENGGANTI, MULAI, LocalDate.of(2026, 11, 6)).berlakuPada(tanggal))
                .isEqualTo(berlaku);
    }

    @Test
    void sembilanPuluhHariDiterimaSembilanPuluhSatuTidak() {
        assertThat(surat(PEJABAT, PENGGANTI, MULAI, MULAI.plusDays(89)).selesai())
                .isEqualTo(LocalDate.of(2027, 1, 30));
        ditolak(
                () -> surat(PEJABAT, PENGGANTI, MULAI, MULAI.plusDays(90)),
                "paling lama 90 hari, sedangkan ini 91 hari. Paling akhir 30 Januari 2027");
    }

    @Test
    void akhirSebelumMulaiDanDiriSendiriDitolak() {
        ditolak(() -> surat(PEJABAT, PENGGANTI, MULAI, MULAI.minusDays(1)), "mendahului");
        ditolak(() -> surat(PEJABAT, PEJABAT, MULAI, MULAI), "jabatannya sendiri");
    }

    @Test
    void pencabutanMengakhiriSejakHariItuDanTidakDapatDiulang() {
        var surat = surat(PEJABAT, PENGGANTI, MULAI, MULAI.plusDays(9));
        surat.cabut(MULAI.plusDays(3), "Pejabat kembali bertugas", "operator", SAAT);

        assertThat(surat.berlakuPada(MULAI.plusDays(2))).isTrue();
        assertThat(surat.berlakuPada(MULAI.plusDays(3))).isFalse();
        assertThat(surat.berlakuAntara(MULAI.plusDays(3), MULAI.plusDays(9))).isFalse();
        assertThat(surat.berlakuAntara(MULAI.plusDays(2), MULAI.plusDays(9))).isTrue();
        assertThat(surat.alasanPencabutan()).contains("Pejabat kembali bertugas");
        ditolak(() -> surat.cabut(MULAI.plusDays(4), "Sekali lagi dicabut", "operator", SAAT), "sudah dicabut");
    }

    @Test
    void pencabutanSebelumMulaiTidakPernahMemberiWewenang() {
        var surat = surat(PEJABAT, PENGGANTI, MULAI, MULAI.plusDays(9));
        surat.cabut(MULAI.minusDays(1), "Perjalanan dinas batal", "operator", SAAT);

        assertThat(surat.berlakuPada(MULAI)).isFalse();
        assertThat(surat.berlakuAntara(MULAI.minusDays(30), MULAI.plusDays(30))).isFalse();
    }

    @Test
    void yangSudahBerakhirTidakPerluDicabut() {
        var surat = surat(PEJABAT, PENGGANTI, MULAI, MULAI);
        ditolak(
                () -> surat.cabut(MULAI.plusDays(1), "Pejabat kembali bertugas", "operator", SAAT),
                "berakhir dengan sendirinya");
    }

    // not inherited, not doubled

    @Test
    void satuJabatanSatuPenggantiPadaSuatuHari() {
        var lama = surat(PEJABAT, PENGGANTI, MULAI, MULAI.plusDays(4));
        ditolak(
                () -> AturanPenugasan.periksaTidakBertumpuk(
                        isi(PEJABAT, UUID.randomUUID(), MULAI.plusDays(4), MULAI.plusDays(8)), List.of(lama)),
                "Jabatan ini sudah memiliki Plh.");
    }

    @Test
    void wewenangPenggantiTidakDiteruskan() {
        var lama = surat(PEJABAT, PENGGANTI, MULAI, MULAI.plusDays(4));
        ditolak(
                () -> AturanPenugasan.periksaTidakBertumpuk(
                        isi(PENGGANTI, UUID.randomUUID(), MULAI, MULAI), List.of(lama)),
                "tidak dapat diteruskan");
        ditolak(
                () -> AturanPenugasan.periksaTidakBertumpuk(
                        isi(UUID.randomUUID(), PEJABAT, MULAI, MULAI), List.of(lama)),
                "sendiri sedang digantikan");
    }

    @Test
    void seorangDapatMenggantikanDuaJabatan() {
        AturanPenugasan.periksaTidakBertumpuk(
                isi(UUID.randomUUID(), PENGGANTI, MULAI, MULAI),
                List.of(surat(PEJABAT, PENGGANTI, MULAI, MULAI.plusDays(4))));
    }

    private static void ditolak(org.assertj.core.api.ThrowableAssert.ThrowingCallable kerja, String kalimat) {
        assertThatExceptionOfType(Penolakan.class).isThrownBy(kerja).withMessageContaining(kalimat);
    }
}
