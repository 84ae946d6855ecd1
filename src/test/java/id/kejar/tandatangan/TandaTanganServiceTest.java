package id.kejar.tandatangan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.PengaturanDitolak;
import id.kejar.shared.Penolakan;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TandaTanganServiceTest {

    private static final byte[] PDF = {1, 2, 3};

    private static PenandaTangan elektronik(String alamat, String pengguna, String sandi) {
        return new TandaTanganConfiguration()
                .tandaTanganElektronik(new PengaturanTandaTangan(new PengaturanTandaTangan.Bsre(
                        alamat, pengguna, sandi, Duration.ofSeconds(1), Duration.ofSeconds(1))));
    }

    @Test
    void tanpaPengaturanHanyaUnggahanYangAda() {
        var layanan = new TandaTanganService(new NaskahTerunggah(), elektronik("", "", ""));
        assertThat(layanan.elektronikTersedia()).isFalse();
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> layanan.tandaTangani(CaraTandaTangan.BSRE, PDF, KunciPenanda.TANPA))
                .withMessageContaining("belum diatur");
        var terunggah = layanan.tandaTangani(CaraTandaTangan.UNGGAH, PDF, KunciPenanda.TANPA);
        assertThat(terunggah.pdf()).isSameAs(PDF);
        assertThat(terunggah.idDokumen()).isNull();
    }

    @Test
    void denganAlamatLayananDitawarkan() {
        assertThat(new TandaTanganService(new NaskahTerunggah(), elektronik("https://esign.contoh.go.id/", "a", "b"))
                        .elektronikTersedia())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "esign.kpu.go.id, a, b, tidak terbaca sebagai alamat",
        "ftp://esign.kpu.go.id, a, b, tidak terbaca sebagai alamat",
        "https://orang:sandi@esign.kpu.go.id, a, b, tidak terbaca sebagai alamat",
        "https://esign kpu, a, b, tidak terbaca sebagai alamat",
        "https://esign.kpu.go.id, '', b, KEJAR_BSRE_PENGGUNA",
        "https://esign.kpu.go.id, a, ' ', KEJAR_BSRE_SANDI"
    })
    void pengaturanYangSalahMenghentikanMulainya(String alamat, String pengguna, String sandi, String kalimat) {
        assertThatExceptionOfType(PengaturanDitolak.class)
                .isThrownBy(() -> elektronik(alamat, pengguna, sandi))
                .withMessageContaining(kalimat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "198001012005011001", "331901010170000a"})
    void nikYangBukanNikDitolakTanpaDiulang(String nik) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> KunciPenanda.dari(nik, "rahasia".toCharArray()))
                .withMessage("NIK terdiri atas 16 angka. Isi NIK penanda tangan, bukan NIP.");
    }

    @Test
    void passphraseWajibDanHilangSesudahnya() {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> KunciPenanda.dari("3319010101700001", new char[0]))
                .withMessageContaining("belum diisi");
        var passphrase = "rahasia".toCharArray();
        var kunci = KunciPenanda.dari("3319010101700001", passphrase);
        assertThat(kunci).hasToString("KunciPenanda[dirahasiakan]");
        assertThat(kunci.passphrase()).asString().isEqualTo("rahasia");
        kunci.close();
        assertThat(passphrase).containsOnly('\0');
    }

    @Test
    void sandiKantorTidakTampakDalamPengaturan() {
        assertThat(new PengaturanTandaTangan(new PengaturanTandaTangan.Bsre(
                                "https://a.id", "akun", "s4ndi", Duration.ZERO, Duration.ZERO))
                        .toString())
                .doesNotContain("s4ndi")
                .doesNotContain("akun");
    }
}
