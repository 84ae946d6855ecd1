package id.kejar.segel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The statements that say what a seal covers; the file is the definition, for KEJAR and for a stranger alike. */
final class KueriKanonik {

    private static final String BERKAS = "segel/naskah-kanonik.sql";

    private KueriKanonik() {}

    /** @return the statements without comments, with {@code :periode}, {@code :rapat}, {@code :rekap} in them */
    static List<String> semua() {
        return Arrays.stream(tanpaKomentar().split(";"))
                .map(String::strip)
                .filter(kueri -> !kueri.isEmpty())
                .toList();
    }

    private static String tanpaKomentar() {
        try {
            return new ClassPathResource(BERKAS)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException("%s tidak terbaca".formatted(BERKAS), e);
        }
    }
}
