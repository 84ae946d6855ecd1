package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeksTest {

    private static final String TAK_TERSIMPAN =
            "Catatan memuat karakter yang tidak dapat disimpan. Ketik ulang tanpa menempel dari aplikasi lain.";

    @Test
    void alasanCukupPanjangDanBerupaKataKata() {
        assertThat(alasan("  Foto buram. ")).isEqualTo("Foto buram.");
        menolak(() -> alasan(null), "Alasan belum diisi.");
        menolak(() -> alasan("Kurang"), "Alasan paling sedikit 10 karakter, agar jelas.");
        menolak(() -> alasan("..............."), "Alasan perlu ditulis dengan kata-kata, agar jelas.");
        menolak(() -> alasan("x".repeat(51)), "Alasan terlalu panjang: 51 karakter, paling banyak 50.");
    }

    private static String alasan(String teks) {
        return Teks.alasan(teks, "Alasan", 10, 50, "agar jelas");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\r\t", "\u2003\u2028"})
    void teksKosongBukanTeks(String kosong) {
        assertThat(Teks.opsional(kosong, "Catatan", 10)).isNull();
        menolak(() -> Teks.wajib(kosong, "Catatan", 10), "Catatan belum diisi.");
    }

    @Test
    void tepiTeksDirapikanDanIsinyaDipertahankan() {
        assertThat(Teks.wajib("  satu  dua\n", "Catatan", 100)).isEqualTo("satu  dua");
        assertThat(Teks.opsional("\u2003rapi\u2003", "Catatan", 100)).isEqualTo("rapi");
    }

    @Test
    void barisBaruWindowsDisamakan() {
        assertThat(Teks.wajib("satu\r\ndua\ntiga\tempat", "Catatan", 100)).isEqualTo("satu\ndua\ntiga\tempat");
    }

    @Test
    void hurufBertandaDisusunMenjadiSatu() {
        assertThat(Teks.wajib("cafe\u0301", "Catatan", 4)).isEqualTo("caf\u00e9");
    }

    @Test
    void panjangDihitungSesudahDirapikan() {
        assertThat(Teks.wajib(" " + "a".repeat(10) + " ", "Catatan", 10)).hasSize(10);
        menolak(
                () -> Teks.wajib("a".repeat(11), "Catatan", 10),
                "Catatan terlalu panjang: 11 karakter, paling banyak 10.");
        menolak(
                () -> Teks.opsional("a".repeat(12_345), "Catatan", 2_000),
                "Catatan terlalu panjang: 12.345 karakter, paling banyak 2.000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\0", "\u0001", "a\u0007", "a\u001bb", "a\u007fb", "a\u0085b", "a\rb"})
    void karakterKendaliDitolak(String teks) {
        menolak(() -> Teks.wajib(teks, "Catatan", 100), TAK_TERSIMPAN);
        menolak(() -> Teks.opsional(teks, "Catatan", 100), TAK_TERSIMPAN);
    }

    @Test
    void tandaArahBacaDibuangDanTeksYangHanyaTandaAdalahKosong() {
        assertThat(Teks.wajib("\u202eterbalik\u202c", "Catatan", 100)).isEqualTo("terbalik");
        assertThat(Teks.opsional("\u2066\u200f\u200b", "Catatan", 100)).isNull();
        assertThat(Teks.wajib("\ud83d\udc68\u200d\ud83d\udcbb", "Catatan", 100))
                .as("penyambung emoji tetap")
                .contains("\u200d");
    }

    @Test
    void separuhPasanganKarakterDitolak() {
        for (var teks : new String[] {
            "\ud83d",
            "a\ud83d",
            "\ud83db",
            "\ude00",
            "a\ude00b",
            "\ude00\ud83d",
            "\ud83d\ud83d\ude00",
            "\ud83d\ude00\ude00"
        }) {
            menolak(() -> Teks.wajib(teks, "Catatan", 100), TAK_TERSIMPAN);
        }
    }

    @Test
    void pasanganKarakterUtuhDiterima() {
        assertThat(Teks.wajib("\ud83d\ude00", "Catatan", 2)).isEqualTo("😀");
        assertThat(Teks.wajib("rapat 😀😀 selesai – ꦏꦼꦗꦂ “baik”", "Catatan", 100))
                .isEqualTo("rapat 😀😀 selesai – ꦏꦼꦗꦂ “baik”");
    }

    private static void menolak(ThrowingCallable baca, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(baca)
                .withMessage(kalimat)
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN);
    }
}
