package id.kejar.pagar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DokumenWewenangTest {

    private static final Path DOKUMEN = Path.of("docs", "wewenang.md");

    @Test
    void dokumenSepertiTabel() throws IOException {
        if (Boolean.getBoolean("kejar.tulis")) {
            Files.writeString(DOKUMEN, DokumenWewenang.teks());
        }
        assertThat(DOKUMEN).hasContent(DokumenWewenang.teks());
    }
}
