package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.Kertas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeksDokumenTest {

    @Test
    void membuangKarakterKendaliTetapiMenyimpanGantiBaris() {
        assertThat(TeksDokumen.bersih("a\u0000b\u0007c\u001Bd\u007Fe\r\nf\tg\rh"))
                .isEqualTo("abcde\nf g\nh");
    }

    @Test
    void membuangSeparuhPasanganSurrogateTetapiMenyimpanPasanganUtuh() {
        assertThat(TeksDokumen.bersih("a\uD83Db\uDE00c\uD83D\uDE00d\uFFFEe\uFFFF"))
                .isEqualTo("abc\uD83D\uDE00de");
    }

    @Test
    void mengubahNullMenjadiTeksKosong() {
        assertThat(TeksDokumen.bersih(null)).isEmpty();
        assertThat(TeksDokumen.untukSel(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62811", "-5", "@SUM(A1)", "＝1"})
    void mengenaliTeksYangMenyerupaiRumus(String teks) {
        assertThat(TeksDokumen.sepertiRumus(teks)).isTrue();
    }

    @Test
    void tidakMencurigaiTeksBiasa() {
        assertThat(TeksDokumen.sepertiRumus("")).isFalse();
        assertThat(TeksDokumen.sepertiRumus("Rapat = rapat")).isFalse();
    }

    @Test
    void memotongTeksYangTidakMuatDalamSelTanpaMembelahKarakter() {
        String hasil = TeksDokumen.untukSel("\uD83D\uDE00".repeat(20_000));

        assertThat(hasil).hasSizeLessThanOrEqualTo(32_767).endsWith("\uD83D\uDE00…");
    }

    @Test
    void mencetakNipDenganSpasi() {
        assertThat(NipTercetak.berspasi("198001012005011001")).isEqualTo("19800101 200501 1 001");
        assertThat(NipTercetak.berspasi("19860926 201505 2 001")).isEqualTo("19860926 201505 2 001");
        assertThat(NipTercetak.berspasi(" 12345 ")).isEqualTo("12345");
        assertThat(NipTercetak.berspasi(null)).isEmpty();
    }

    @Test
    void menulisNamaLembagaDiDalamKalimat() {
        assertThat(new KepalaSurat("KOMISI PEMILIHAN UMUM", "KABUPATEN TOLI-TOLI", "", "", Kertas.A4)
                        .namaDalamKalimat())
                .isEqualTo("Komisi Pemilihan Umum Kabupaten Toli-Toli");
        assertThat(new KepalaSurat("KPU", "PROVINSI DKI JAKARTA", "", "", Kertas.A4).namaDalamKalimat())
                .isEqualTo("KPU Provinsi DKI Jakarta");
    }
}
