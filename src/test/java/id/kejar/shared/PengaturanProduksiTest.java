package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class PengaturanProduksiTest {

    private static final String SANDI_BAIK = "x7Kq-92mf-Lw0d";

    /** An office's environment over the delivered application-produksi.yml, less or with what the test says. */
    private static void periksa(Map<String, String> lain) throws Exception {
        var lingkungan = new HashMap<String, Object>(Map.of(
                "KEJAR_DB_URL", "jdbc:postgresql://localhost:5432/kejar",
                "KEJAR_DB_USER", "kejar_app",
                "KEJAR_DB_PASSWORD", SANDI_BAIK));
        lingkungan.putAll(lain);
        lingkungan.values().removeIf("-"::equals);
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("uji", lingkungan));
        new YamlPropertySourceLoader()
                .load("produksi", new ClassPathResource("application-produksi.yml"))
                .forEach(environment.getPropertySources()::addLast);
        new PengaturanProduksi(environment).periksa();
    }

    @Test
    void pengaturanKantorDiterima() {
        assertThatNoException().isThrownBy(() -> periksa(Map.of()));
        assertThatNoException()
                .isThrownBy(() -> periksa(
                        Map.of("KEJAR_DB_OWNER_USER", "kejar_pemilik", "KEJAR_DB_OWNER_PASSWORD", "a-b9K2m4Qx7z")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            KEJAR_DB_URL            | -                                        | Alamat basis data belum diisi.
            KEJAR_DB_URL            | jdbc:h2:file:./data/kejar                | Profil produksi hanya memakai PostgreSQL.
            KEJAR_DB_URL            | jdbc:postgresql://x/k?user=a&Password=ab | KEJAR_DB_URL memuat sandi.
            KEJAR_DB_USER           | -                                        | KEJAR_DB_USER belum diisi.
            KEJAR_DB_PASSWORD       | -                                        | KEJAR_DB_PASSWORD belum diisi.
            KEJAR_DB_PASSWORD       | Kejar_App                                | KEJAR_DB_PASSWORD sama dengan nama penggunanya.
            KEJAR_DB_PASSWORD       | kejar                                    | KEJAR_DB_PASSWORD memakai kata yang dicoba orang lebih dahulu, dengan atau tanpa angka di sekitarnya.
            KEJAR_DB_PASSWORD       | Postgres12345                            | KEJAR_DB_PASSWORD memakai kata yang dicoba orang lebih dahulu, dengan atau tanpa angka di sekitarnya.
            KEJAR_DB_PASSWORD       | k7Q!m2                                   | KEJAR_DB_PASSWORD lebih pendek daripada 12 huruf.
            KEJAR_DB_PASSWORD       | ababababababab                           | KEJAR_DB_PASSWORD hanya mengulang beberapa huruf.
            KEJAR_DB_OWNER_USER     | kejar_pemilik                            | KEJAR_DB_OWNER_PASSWORD belum diisi.
            kejar.demo              | true                                     | kejar.demo=true tidak berlaku pada profil produksi.
            """)
    void ditolakDenganKalimatnyaSendiri(String nama, String nilai, String kalimat) {
        assertThatExceptionOfType(PengaturanDitolak.class)
                .isThrownBy(() -> periksa(Map.of(nama, nilai)))
                .withMessage(kalimat)
                .satisfies(ditolak -> {
                    assertThat(ditolak.saran()).isNotBlank();
                    var analisis = new GagalMulaiAnalyzer().analyze(new IllegalStateException(ditolak));
                    assertThat(analisis.getDescription()).isEqualTo(kalimat);
                    assertThat(analisis.getAction()).isEqualTo(ditolak.saran());
                });
    }

    /** Tomcat's own default believes every private address, hence every desk of an office. */
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "0:0:0:0:0:0:0:1, true",
        "10.0.0.7, false",
        "192.168.1.20, false",
        "172.16.0.3, false",
        "127.0.0.1.example, false"
    })
    void kepalaProksiHanyaDipercayaDariMesinIni(String alamat, boolean dipercaya) throws IOException {
        var produksi = new YamlPropertySourceLoader()
                .load("produksi", new ClassPathResource("application-produksi.yml"))
                .get(0);

        var pola = String.valueOf(produksi.getProperty("server.tomcat.remoteip.internal-proxies"));
        assertThat(alamat.matches(pola)).isEqualTo(dipercaya);
        assertThat(produksi.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void sandiTidakIkutTertulis() {
        assertThatExceptionOfType(PengaturanDitolak.class)
                .isThrownBy(() -> periksa(Map.of("KEJAR_DB_PASSWORD", "Rahasia2026")))
                .satisfies(ditolak ->
                        assertThat(ditolak.getMessage() + ditolak.saran()).doesNotContain("Rahasia2026"));
    }
}
