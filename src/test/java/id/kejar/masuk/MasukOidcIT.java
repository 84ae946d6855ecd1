package id.kejar.masuk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.kejar.Peramban;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.uji.KantorPeran;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.SatkerUji;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The office's identity provider beside our own login, in a browser; and the login's pages as axe sees them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "camunda.bpm.job-execution.enabled=false",
            "kejar.masuk.oidc.client-id=" + PenyediaIdentitasUji.KLIEN,
            "kejar.masuk.oidc.client-secret=" + PenyediaIdentitasUji.RAHASIA
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class MasukOidcIT {

    private static final ServletWebServerApplicationContext PENYEDIA = PenyediaIdentitasUji.jalankan();
    private static final String NIP = "19910830 202506 1 005";

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private KantorPeran kantor;
    private Peramban peramban;

    @DynamicPropertySource
    static void pengaturan(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("masuk_oidc");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
        pengaturan.add("kejar.masuk.oidc.issuer", MasukOidcIT::penerbit);
    }

    /** Another name of this machine than KEJAR's, because cookies know no ports. */
    private static String penerbit() {
        return "http://localhost:" + PENYEDIA.getWebServer().getPort();
    }

    @BeforeAll
    void dirikan() {
        kantor = KantorPeran.dirikan(organisasi, SatkerUji.profil("910600", ZoneId.of("Asia/Jakarta")), "o");
        jdbc.update("update pegawai set nip = ? where akun = ?", NIP.replace(" ", ""), kantor.akun(Peran.ASN));
        peramban = Peramban.buka();
    }

    @AfterAll
    void tutup() {
        peramban.close();
        PENYEDIA.close();
    }

    @BeforeEach
    void tokenSah() {
        PenyediaIdentitasUji.cacat = null;
    }

    @Test
    void masukDenganAkunKantorMemakaiPeranDariKejarDanKeluarDariKeduanya() {
        var halaman = lewatKantor(NIP);

        assertThat(halaman.url()).isEqualTo(alamat("/"));
        assertThat(halaman.navigate(alamat("/kalender")).status())
                .as("groups of the token are nothing to KEJAR")
                .isEqualTo(403);
        assertThat(jdbc.queryForObject(
                        "select principal_name from spring_session where principal_name is not null", String.class))
                .isEqualTo(kantor.akun(Peran.ASN));

        halaman.navigate(alamat("/"));
        var keluar = halaman.waitForRequest(
                permintaan -> permintaan.url().startsWith(penerbit() + "/connect/logout"),
                () -> halaman.locator("header form button[type=submit]").click());
        assertThat(keluar.url()).contains("id_token_hint=", "post_logout_redirect_uri=");
        halaman.navigate(alamat("/"));
        assertThat(halaman.url()).contains("/masuk");
        halaman.context().close();
    }

    @Test
    void yangTidakDikenalKejarDiberiTahu() {
        var halaman = lewatKantor("tamu");

        assertThat(halaman.url()).endsWith("/masuk?kantor=asing");
        assertThat(halaman.locator("main").innerText()).contains("belum terdaftar di KEJAR");
        halaman.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"penerima", "kedaluwarsa", "penerbit"})
    void tokenYangTidakSahDitolak(String cacat) {
        PenyediaIdentitasUji.cacat = cacat;
        var halaman = lewatKantor(NIP);

        assertThat(halaman.url()).endsWith("/masuk?kantor=gagal");
        assertThat(halaman.locator("main").innerText()).contains("sedang tidak berhasil");
        assertThat(halaman.navigate(alamat("/")).url()).contains("/masuk");
        halaman.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1300, 390})
    void halamanMasukDanKataSandiTanpaRintangan(int lebar) {
        var halaman = halaman(lebar);
        halaman.navigate(alamat("/masuk?tunggu=30"));
        tanpaRintangan(halaman, "masuk-" + lebar);
        halaman.getByLabel("Nama akun").fill(kantor.akun(Peran.ASN));
        halaman.getByLabel("Kata sandi").fill("kejar");
        halaman.locator("form button[type=submit]").click();
        halaman.navigate(alamat("/sandi"));
        assertThat(halaman.url()).endsWith("/sandi");
        tanpaRintangan(halaman, "sandi-" + lebar);
        halaman.context().close();
    }

    private Page lewatKantor(String siapa) {
        var halaman = halaman(1300);
        halaman.navigate(alamat("/masuk"));
        halaman.getByText("Masuk dengan akun kantor").click();
        halaman.locator("#username").fill(siapa);
        halaman.locator("#password").fill(PenyediaIdentitasUji.SANDI);
        halaman.locator("button[type=submit]").click();
        halaman.waitForURL(alamat -> alamat.startsWith(alamat("/")) && !alamat.contains("/login/"));
        return halaman;
    }

    private Page halaman(int lebar) {
        return peramban.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(lebar, 900))
                .newPage();
    }

    private static void tanpaRintangan(Page halaman, String nama) {
        halaman.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/gambar", nama + ".png")));
        assertThat(new AxeBuilder(halaman)
                        .analyze().getViolations().stream()
                                .filter(aturan -> Set.of("serious", "critical").contains(aturan.getImpact()))
                                .map(Rule::toString)
                                .toList())
                .isEqualTo(List.of());
    }

    private String alamat(String jalur) {
        return "http://127.0.0.1:" + port + jalur;
    }
}
