package id.kejar.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GambarProsesTest {

    private static final Pattern SHA256 = Pattern.compile("sha256: (\\p{XDigit}{64})");

    @ParameterizedTest(name = "{0}")
    @MethodSource("id.kejar.arsitektur.Model#semua()")
    void gambarSetiapModelMasihBerlaku(Model model) throws IOException {
        assertThat(model.gambar())
                .as("%s has no picture. Draw it with: %s", model.berkas(), GambarProses.PERINTAH)
                .isRegularFile();
        assertThat(SHA256.matcher(Files.readString(model.gambar())).results().map(hasil -> hasil.group(1)))
                .as(
                        "%s has changed since its picture was drawn. Redraw with: %s",
                        model.berkas(), GambarProses.PERINTAH)
                .containsExactly(model.sha256());
    }

    @Test
    void tidakAdaGambarTanpaModel() {
        assertThat(Model.semuaGambar())
                .as("pictures in docs/proses; delete those whose model is gone")
                .isSubsetOf(Model.semua().stream().map(Model::gambar).toList());
    }
}
