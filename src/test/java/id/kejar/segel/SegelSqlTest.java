package id.kejar.segel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SegelSqlTest {

    private static final Path SKRIP = Path.of("docs", "segel.sql");

    /** {@code -Dkejar.segel.sql=true} writes it anew. */
    @Test
    void skripBagiOrangLuarMemuatKueriYangSama() throws IOException {
        if (Boolean.getBoolean("kejar.segel.sql")) {
            Files.writeString(SKRIP, SegelSql.skrip());
        }
        assertThat(Files.readString(SKRIP)).isEqualTo(SegelSql.skrip());
    }
}
