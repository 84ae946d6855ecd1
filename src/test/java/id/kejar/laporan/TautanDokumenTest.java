package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TautanDokumenTest {

    @Test
    void mengenaliAlamatLaman() {
        assertThat(TautanDokumen.alamat(" https://berkas.contoh.invalid/a?b=1&c=2#d "))
                .contains("https://berkas.contoh.invalid/a?b=1&c=2#d");
        assertThat(TautanDokumen.alamat("HTTP://contoh.invalid")).contains("HTTP://contoh.invalid");
        assertThat(TautanDokumen.alamat("https://contoh.invalid/é")).contains("https://contoh.invalid/%C3%A9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "notula.pdf",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "\\\\peladen\\berbagi",
                "mailto:a@contoh.invalid",
                "https://",
                "https:berkas",
                "https://contoh.invalid/berita acara.pdf",
                "//contoh.invalid/a",
                "=HYPERLINK(\"https://contoh.invalid\")"
            })
    void membiarkanYangLainSebagaiTeks(String teks) {
        assertThat(TautanDokumen.alamat(teks)).isEmpty();
    }

    @Test
    void membiarkanAlamatYangTidakDimuatExcelSebagaiTeks() {
        String awal = "https://contoh.invalid/";

        assertThat(TautanDokumen.alamat(awal + "a".repeat(2_079 - awal.length())))
                .isPresent();
        assertThat(TautanDokumen.alamat(awal + "a".repeat(2_080 - awal.length())))
                .isEmpty();
    }
}
