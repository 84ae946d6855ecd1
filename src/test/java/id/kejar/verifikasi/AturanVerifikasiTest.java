package id.kejar.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AturanVerifikasiTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\n\t"})
    void pengembalianTanpaAlasanDitolak(String alasan) {
        menolak(
                () -> AturanVerifikasi.periksaKeputusan(HasilKeputusan.KEMBALIKAN, alasan),
                "Alasan pengembalian belum diisi.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"salah", "123456789", "   123456789   "})
    void alasanYangLebihPendekDariSepuluhKarakterDitolak(String alasan) {
        menolak(
                () -> AturanVerifikasi.periksaKeputusan(HasilKeputusan.KEMBALIKAN, alasan),
                "Alasan pengembalian paling sedikit 10 karakter, agar pegawai tahu apa yang diperbaiki.");
    }

    @Test
    void alasanSepuluhSampaiSeribuKarakterDiterima() {
        for (var alasan : new String[] {"Foto buram", " Foto buram ", "a".repeat(1_000)}) {
            assertThatCode(() -> AturanVerifikasi.periksaKeputusan(HasilKeputusan.KEMBALIKAN, alasan))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void alasanYangLebihDariSeribuKarakterDitolak() {
        menolak(
                () -> AturanVerifikasi.periksaKeputusan(HasilKeputusan.KEMBALIKAN, "a".repeat(1_001)),
                "Alasan pengembalian terlalu panjang: 1.001 karakter, paling banyak 1.000.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "pendek"})
    void persetujuanTidakMemerlukanAlasan(String alasan) {
        assertThatCode(() -> AturanVerifikasi.periksaKeputusan(HasilKeputusan.SETUJU, alasan))
                .doesNotThrowAnyException();
    }

    @Test
    void verifikatorHarusMenyatakanTelahMemeriksa() {
        assertThatCode(() -> AturanVerifikasi.periksaPernyataan(true)).doesNotThrowAnyException();
        menolak(
                () -> AturanVerifikasi.periksaPernyataan(false),
                "Centang pernyataan bahwa Anda telah memeriksa sebelum menyelesaikan verifikasi.");
    }

    @Test
    void hariYangBelumDiputuskanMenahanPenyelesaian() {
        assertThatCode(() -> AturanVerifikasi.periksaLengkap(0)).doesNotThrowAnyException();
        menolak(
                () -> AturanVerifikasi.periksaLengkap(1),
                "Masih ada 1 hari yang belum diputuskan. Setujui atau kembalikan di tab Lembar, lalu selesaikan.");
    }

    @ParameterizedTest(name = "putaran {0} dengan batas {1}: terakhir {2}")
    @CsvSource({"1, 1, true", "1, 2, false", "2, 2, true", "3, 2, true", "1, 3, false", "2, 3, false", "3, 3, true"})
    void putaranTerakhirDitentukanBatasSatker(int putaran, int batas, boolean terakhir) {
        assertThat(AturanVerifikasi.putaranTerakhir(putaran, batas)).isEqualTo(terakhir);
    }

    @Test
    void setujuSekaligusDenganTemuanYangBelumDibukaDitanyakanSekali() {
        assertThatCode(() -> AturanVerifikasi.periksaTemuanDibuka(List.of(), false))
                .doesNotThrowAnyException();
        assertThatCode(() -> AturanVerifikasi.periksaTemuanDibuka(List.of("Rabu, 7 Oktober"), true))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() ->
                        AturanVerifikasi.periksaTemuanDibuka(List.of("Rabu, 7 Oktober", "Kamis, 8 Oktober"), false))
                .withMessage("2 hari memuat temuan yang belum Anda buka: Rabu, 7 Oktober; Kamis, 8 Oktober."
                        + " Buka dahulu, atau nyatakan tetap setuju.")
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.BENTROK);
    }

    private static void menolak(ThrowingCallable langkah, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(langkah)
                .withMessage(kalimat)
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN);
    }
}
