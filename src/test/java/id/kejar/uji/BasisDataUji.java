package id.kejar.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database of an application that was killed, as its end left it; reading it mends nothing before the next start. */
public record BasisDataUji(Map<String, String> pengaturan) {

    public void baca(Consumer<JdbcTemplate> pembaca) {
        var alamat = pengaturan.get("spring.datasource.url");
        if (alamat == null) {
            bacaSalinanH2(Path.of(pengaturan.get("kejar.data")), pembaca);
        } else {
            baca(alamat, pengaturan.get("spring.datasource.username"), pembaca);
        }
    }

    /** A copy: H2 tidies a file up when it opens it. */
    private static void bacaSalinanH2(Path data, Consumer<JdbcTemplate> pembaca) {
        try {
            var folder = Files.createTempDirectory("kejar-sesudah-mati");
            var salinan = folder.resolve("kejar.mv.db");
            Files.copy(data.resolve("kejar.mv.db"), salinan);
            baca("jdbc:h2:file:" + folder.resolve("kejar"), "sa", pembaca);
            Files.delete(salinan);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void baca(String alamat, String pengguna, Consumer<JdbcTemplate> pembaca) {
        var sumber = new SingleConnectionDataSource(alamat, pengguna, "", true);
        try {
            pembaca.accept(new JdbcTemplate(sumber));
        } finally {
            sumber.destroy();
        }
    }
}
