package id.kejar.pleno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.pleno.PutusanUsul.Hasil;
import id.kejar.pleno.TindakLanjut.Keadaan;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AturanRapatTest {

    private static final String ALASAN = "Bukti dua pegawai belum lengkap";

    // reasons --------------------------------------------------------------------------------------------------

    @Test
    void suaraSetujuTidakMenyimpanAlasan() {
        assertThat(AturanRapat.alasanSuara(Suara.SETUJU, ALASAN)).isNull();
    }

    @Test
    void abstainBolehBeralasan() {
        assertThat(AturanRapat.alasanSuara(Suara.ABSTAIN, "  ")).isNull();
        assertThat(AturanRapat.alasanSuara(Suara.ABSTAIN, " Baru dilantik ")).isEqualTo("Baru dilantik");
    }

    @Test
    void tidakSetujuDisimpanBersamaAlasannya() {
        assertThat(AturanRapat.alasanSuara(Suara.TIDAK_SETUJU, " " + ALASAN)).isEqualTo(ALASAN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "kurang", "..............."})
    void tidakSetujuTanpaAlasanDitolak(String alasan) {
        menolak(() -> AturanRapat.alasanSuara(Suara.TIDAK_SETUJU, alasan), "Alasan tidak setuju ");
    }

    @Test
    void suaraYangTidakDipilihDitolak() {
        menolak(
                () -> AturanRapat.alasanSuara(null, ALASAN),
                "Suara belum dipilih: setuju, tidak setuju, atau abstain.");
    }

    @Test
    void usulYangDisahkanTidakMenyimpanAlasanYangDitolakMenyimpannya() {
        assertThat(AturanRapat.alasanPutusan(Hasil.DISAHKAN, ALASAN)).isNull();
        assertThat(AturanRapat.alasanPutusan(Hasil.DITOLAK, ALASAN)).isEqualTo(ALASAN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {" ", "kurang", "---------------"})
    void usulDitolakTanpaAlasanDitolak(String alasan) {
        menolak(() -> AturanRapat.alasanPutusan(Hasil.DITOLAK, alasan), "Alasan menolak usul ");
    }

    @Test
    void putusanYangTidakDipilihDitolak() {
        menolak(() -> AturanRapat.alasanPutusan(null, ALASAN), "Putusan atas usul belum dipilih: sahkan atau tolak.");
    }

    @Test
    void tindakLanjutDibatalkanDenganAlasan() {
        assertThat(AturanRapat.keteranganPerkembangan(Keadaan.TERBUKA, " ")).isNull();
        assertThat(AturanRapat.keteranganPerkembangan(Keadaan.SELESAI, "Selesai"))
                .isEqualTo("Selesai");
        assertThat(AturanRapat.keteranganPerkembangan(Keadaan.DIBATALKAN, ALASAN))
                .isEqualTo(ALASAN);
        menolak(
                () -> AturanRapat.keteranganPerkembangan(Keadaan.DIBATALKAN, null),
                "Alasan membatalkan tindak lanjut belum diisi.");
    }

    // proposals ------------------------------------------------------------------------------------------------

    @Test
    void usulYangMenungguHarusDiputuskan() {
        var satu = UUID.randomUUID();
        var dua = UUID.randomUUID();
        assertThatCode(() -> AturanRapat.periksaUsulDiputuskan(List.of(), Set.of()))
                .doesNotThrowAnyException();
        assertThatCode(() -> AturanRapat.periksaUsulDiputuskan(List.of(satu), Set.of(satu, dua)))
                .doesNotThrowAnyException();
        menolak(
                () -> AturanRapat.periksaUsulDiputuskan(List.of(satu, dua), Set.of(satu)),
                "Masih ada 1 usul koreksi yang belum diputuskan rapat. Sahkan atau tolak di tab Lembar, lalu kirim lagi.");
    }

    // the invitation -------------------------------------------------------------------------------------------

    @ParameterizedTest(name = "rapat {0}, hari ini 2026-11-10")
    @CsvSource({"2026-11-10", "2026-11-11", "2027-02-10"})
    void undanganUntukHariIniAtauSesudahnyaDiterima(LocalDate rapat) {
        assertThatCode(() -> AturanRapat.periksaUndangan(rapat, LocalDate.of(2026, 11, 10)))
                .doesNotThrowAnyException();
    }

    @Test
    void undanganYangLewatAtauTerlaluJauhDitolak() {
        var hariIni = LocalDate.of(2026, 11, 10);
        menolak(() -> AturanRapat.periksaUndangan(hariIni.minusDays(1), hariIni), "Tanggal rapat sudah lewat.");
        menolak(() -> AturanRapat.periksaUndangan(LocalDate.of(2027, 2, 11), hariIni), "Tanggal rapat terlalu jauh.");
    }

    private static void menolak(ThrowingCallable langkah, String awal) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(langkah)
                .withMessageStartingWith(awal)
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN);
    }
}
