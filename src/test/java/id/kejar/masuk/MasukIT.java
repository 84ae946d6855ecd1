package id.kejar.masuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.SandiAwalDiberikan;
import id.kejar.uji.KantorPeran;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.SatkerUji;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The one login, from outside: who comes in, who does not, for how long, and what ends when. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kejar.waktu.mulai=2026-11-11T07:45", "kejar.demo=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class MasukIT {

    private static final String SATKER = "910500";
    private static final String NIP = "199108302025061005";
    private static final String SANDI_SENDIRI = "perahu kuning tujuh gelas";

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("masuk");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
    }

    @LocalServerPort
    private int port;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private MasukService masuk;

    @Autowired
    private IngatanSandi ingatanSandi;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private JejakService jejak;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaksi;

    @Autowired
    private ApplicationEventPublisher peristiwa;

    private KantorPeran kantor;

    @BeforeAll
    void dirikan() {
        kantor = KantorPeran.dirikan(organisasi, SatkerUji.profil(SATKER, ZoneId.of("Asia/Jakarta")), "m");
        jdbc.update("update pegawai set nip = ? where akun = ?", NIP, kantor.akun(Peran.ASN));
    }

    // a browser without one ------------------------------------------------------------------------------------

    private record Jawaban(int status, String tujuan, String isi, HttpResponse<String> asli) {}

    private final class Peramban {

        private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

        private final CookieManager kuki = new CookieManager();
        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(kuki)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();

        Jawaban buka(String jalur) {
            return kirim(HttpRequest.newBuilder(alamat(jalur)).GET());
        }

        Jawaban masuk(String akun, String sandi) {
            return formulir("/masuk", "/masuk", "username", akun, "password", sandi);
        }

        Jawaban formulir(String dari, String jalur, String... isian) {
            var csrf = CSRF.matcher(buka(dari).isi());
            assertThat(csrf.find()).as("token di %s", dari).isTrue();
            var badan = new StringBuilder("_csrf=" + enkode(csrf.group(1)));
            for (var ke = 0; ke < isian.length; ke += 2) {
                badan.append('&').append(isian[ke]).append('=').append(enkode(isian[ke + 1]));
            }
            return kirim(HttpRequest.newBuilder(alamat(jalur))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(badan.toString())));
        }

        Optional<HttpCookie> kuki(String nama) {
            return kuki.getCookieStore().getCookies().stream()
                    .filter(satu -> satu.getName().equals(nama))
                    .findFirst();
        }

        Jawaban kirim(HttpRequest.Builder permintaan) {
            try {
                var jawaban = http.send(permintaan.build(), HttpResponse.BodyHandlers.ofString());
                return new Jawaban(
                        jawaban.statusCode(),
                        jawaban.headers()
                                .firstValue("Location")
                                .map(tujuan -> URI.create(tujuan))
                                .map(tujuan ->
                                        tujuan.getPath() + (tujuan.getQuery() == null ? "" : "?" + tujuan.getQuery()))
                                .orElse(""),
                        jawaban.body(),
                        jawaban);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private URI alamat(String jalur) {
        return URI.create("http://localhost:" + port + jalur);
    }

    private static String enkode(String teks) {
        return URLEncoder.encode(teks, StandardCharsets.UTF_8);
    }

    private Jawaban program(String akun, String sandi, String jalur) {
        return new Peramban()
                .kirim(HttpRequest.newBuilder(alamat(jalur))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        (akun + ":" + sandi).getBytes(StandardCharsets.UTF_8))));
    }

    private Peramban didalam(Peran peran) {
        var peramban = new Peramban();
        assertThat(peramban.masuk(kantor.akun(peran), "kejar").tujuan()).isEqualTo("/");
        return peramban;
    }

    // who comes in ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {NIP, "19910830 202506 1 005", "19910830.202506.1.005", " m.asn "})
    void nipDenganSpasiDanTitikDikenali(String ketikan) {
        var peramban = new Peramban();
        assertThat(peramban.masuk(ketikan, "kejar").tujuan()).isEqualTo("/");
        assertThat(peramban.buka("/").isi()).contains("Orang m.asn");
    }

    @Test
    void kunciTumbuhDanTerbukaOlehOperator() {
        var akun = kantor.akun(Peran.RENDATIN);
        for (var ke = 0; ke < 4; ke++) {
            assertThat(new Peramban().masuk(akun, "salah").tujuan()).isEqualTo("/masuk?galat");
        }
        assertThat(new Peramban().masuk(akun, "salah").tujuan()).isEqualTo("/masuk?galat");
        var tertutup = new Peramban().masuk(akun, "kejar").tujuan();
        assertThat(tertutup).startsWith("/masuk?tunggu=");
        assertThat(new Peramban().buka(tertutup).isi()).contains("Terlalu banyak percobaan yang salah", "detik");
        var program = program(akun, "kejar", "/engine-rest/task");
        assertThat(program.status()).isEqualTo(429);
        assertThat(program.asli().headers().firstValue("Retry-After")).isPresent();
        assertThat(jejak.riwayat(akun)).anyMatch(baris -> baris.tindakan().equals("AKUN_TERKUNCI"));
        masuk.bukaKunci(akun);
        assertThat(new Peramban().masuk(akun, "kejar").tujuan()).isEqualTo("/");
    }

    @Test
    void tebakanSerentakTidakLebihBanyakDaripadaYangBerturutan() throws Exception {
        var akun = kantor.akun(Peran.KASUBBAG);
        var jawaban = new ArrayList<Future<Integer>>();
        var serentak = Executors.newFixedThreadPool(20);
        try {
            for (var ke = 0; ke < 20; ke++) {
                var tebakan = "tebakan " + ke;
                jawaban.add(serentak.submit(
                        () -> program(akun, tebakan, "/engine-rest/task").status()));
            }
            var status = new ArrayList<Integer>();
            for (var satu : jawaban) {
                status.add(satu.get());
            }
            assertThat(status).containsOnly(401, 429);
            assertThat(status.stream().filter(satu -> satu == 401)).hasSize(AturanKunci.TANPA_AKIBAT + 1);
            assertThat(jdbc.queryForObject("select gagal from akun_masuk where akun = ?", Integer.class, akun))
                    .isEqualTo(AturanKunci.TANPA_AKIBAT + 1);
        } finally {
            serentak.shutdownNow();
            masuk.bukaKunci(akun);
        }
    }

    @Test
    void sandiLamaYangDitebakJugaMengunci() {
        var akun = kantor.akun(Peran.SEKRETARIS);
        var peramban = didalam(Peran.SEKRETARIS);
        try {
            for (var ke = 0; ke <= AturanKunci.TANPA_AKIBAT; ke++) {
                assertThat(ganti(peramban, "keliru", SANDI_SENDIRI, SANDI_SENDIRI))
                        .contains("Kata sandi lama tidak cocok");
            }
            assertThat(ganti(peramban, "keliru", SANDI_SENDIRI, SANDI_SENDIRI)).contains("Tunggu", "detik");
            assertThat(new Peramban().masuk(akun, "kejar").tujuan()).startsWith("/masuk?tunggu=");
        } finally {
            masuk.bukaKunci(akun);
        }
        assertThat(peramban.buka("/").status()).isEqualTo(200);
    }

    @Test
    void akunYangTidakAdaTertutupSepertiYangAdaTanpaBerbekas() {
        for (var ke = 0; ke < 5; ke++) {
            assertThat(new Peramban().masuk("tidak.ada", "salah").tujuan()).isEqualTo("/masuk?galat");
        }
        assertThat(new Peramban().masuk("tidak.ada", "salah").tujuan()).startsWith("/masuk?tunggu=");
        assertThat(jdbc.queryForObject("select count(*) from akun_masuk where akun = 'tidak.ada'", Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "99999999999", "-1", ""})
    void yangTertulisDiAlamatTidakDipercaya(String tunggu) {
        assertThat(new Peramban().buka("/masuk?tunggu=" + enkode(tunggu)).isi())
                .contains("Tunggu")
                .contains("sebentar")
                .doesNotContain("<script>alert");
    }

    @Test
    void sandiLamaDisandiUlangSaatMasuk() {
        var akun = kantor.akun(Peran.KOMISIONER);
        assertThat(tersimpan(akun)).startsWith("{argon2id}$argon2id$");
        // As the engine keeps them by itself: SHA-512 over password and salt.
        jdbc.update(
                "update act_id_user set pwd_ = ?, salt_ = 'garam' where id_ = ?",
                "{SHA-512}" + sha512("kejargaram"),
                akun);
        assertThat(new Peramban().masuk(akun, "kejar").tujuan()).isEqualTo("/");
        assertThat(tersimpan(akun)).startsWith("{argon2id}");
        assertThat(new Peramban().masuk(akun, "kejar").tujuan()).isEqualTo("/");
    }

    private String tersimpan(String akun) {
        return jdbc.queryForObject("select pwd_ from act_id_user where id_ = ?", String.class, akun);
    }

    private static String sha512(String teks) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-512").digest(teks.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // the first password ---------------------------------------------------------------------------------------

    @Test
    void sandiAwalHarusDigantiDiSemuaJalan() {
        var akun = kantor.akun(Peran.KASUBBAG);
        transaksi.executeWithoutResult(status -> peristiwa.publishEvent(new SandiAwalDiberikan(akun)));
        var peramban = didalam(Peran.KASUBBAG);
        for (var jalur : List.of("/", "/kinerja", "/camunda/app/tasklist/default/")) {
            assertThat(peramban.buka(jalur).tujuan()).as(jalur).isEqualTo("/sandi");
        }
        for (var jalur : List.of("/engine-rest/task", "/api/satuan")) {
            var jawaban = program(akun, "kejar", jalur);
            assertThat(jawaban.status()).as(jalur).isEqualTo(403);
            assertThat(jawaban.isi()).contains(PemeriksaAkunFilter.SANDI_AWAL);
        }
        assertThat(peramban.buka("/camunda/api/engine/engine/default/task").status())
                .isEqualTo(403);
        assertThat(peramban.buka("/sandi").isi()).contains("Pilih kata sandi sendiri");

        assertThat(ganti(peramban, "keliru", SANDI_SENDIRI, SANDI_SENDIRI)).contains("Kata sandi lama tidak cocok");
        assertThat(ganti(peramban, "kejar", SANDI_SENDIRI, "lain lagi ya bukan"))
                .contains("tidak sama");
        assertThat(ganti(peramban, "kejar", "kejar", "kejar")).contains("sama dengan yang lama");
        assertThat(ganti(peramban, "kejar", "pendek", "pendek")).contains("lebih pendek");
        var jadi =
                peramban.formulir("/sandi", "/sandi", "lama", "kejar", "baru", SANDI_SENDIRI, "ulangan", SANDI_SENDIRI);
        assertThat(jadi.tujuan()).isEqualTo("/masuk?sandi");
        assertThat(peramban.buka("/").tujuan()).startsWith("/masuk");
        assertThat(new Peramban().masuk(akun, "kejar").tujuan()).isEqualTo("/masuk?galat");
        assertThat(program(akun, "kejar", "/engine-rest/task").status()).isEqualTo(401);
        var lagi = new Peramban();
        assertThat(lagi.masuk(akun, SANDI_SENDIRI).tujuan()).isEqualTo("/");
        assertThat(lagi.buka("/").status()).isEqualTo(200);
        assertThat(jejak.riwayat(akun)).anyMatch(baris -> baris.tindakan().equals("SANDI_DIUBAH"));
    }

    private static String ganti(Peramban peramban, String lama, String baru, String ulangan) {
        return peramban.formulir("/sandi", "/sandi", "lama", lama, "baru", baru, "ulangan", ulangan)
                .isi();
    }

    /** Behind the closed call of its REST the engine itself keeps to the same rule. */
    @Test
    void aturanSandiJugaBerlakuDiMesin() {
        var akun = kantor.akun(Peran.PEMANTAU);
        var user = identityService.createUserQuery().userId(akun).singleResult();
        user.setPassword("pendek");
        assertThatThrownBy(() -> identityService.saveUser(user)).hasMessageContaining("policy");
        assertThat(identityService.checkPassword(akun, "kejar")).isTrue();
    }

    // sessions -------------------------------------------------------------------------------------------------

    /** Whoever leaves his session in somebody's browser does not get into that person's. */
    @Test
    void sesiBerganti() {
        var peramban = didalam(Peran.ASN);
        var sebelum = peramban.kuki("SESSION").map(HttpCookie::getValue).orElseThrow();
        assertThat(peramban.masuk(kantor.akun(Peran.AUDITOR), "kejar").tujuan()).isEqualTo("/");
        assertThat(peramban.kuki("SESSION").map(HttpCookie::getValue))
                .isPresent()
                .isNotEqualTo(Optional.of(sebelum));
        assertThat(jdbc.queryForObject(
                        "select count(*) from spring_session where session_id = ?",
                        Integer.class,
                        new String(Base64.getDecoder().decode(sebelum), StandardCharsets.UTF_8)))
                .isZero();
    }

    @Test
    void yangBelumMasukTidakMengisiTabelSesi() {
        for (var jalur : List.of("/", "/kinerja", "/api/satuan?x=1", "/camunda/app/tasklist/default/")) {
            var peramban = new Peramban();
            peramban.buka(jalur);
            assertThat(peramban.kuki("SESSION")).as(jalur).isEmpty();
        }
    }

    @Test
    void sesudahMasukKembaliKeHalamanYangDituju() {
        var peramban = new Peramban();
        peramban.kirim(HttpRequest.newBuilder(alamat("/kinerja?bulan=2026-11")).header("Accept", "text/html"));
        assertThat(peramban.masuk(kantor.akun(Peran.ASN), "kejar").tujuan()).startsWith("/kinerja?bulan=2026-11");
        var program = new Peramban();
        program.kirim(HttpRequest.newBuilder(alamat("/api/satuan")).header("Accept", "text/html"));
        assertThat(program.masuk(kantor.akun(Peran.ASN), "kejar").tujuan()).isEqualTo("/");
    }

    @Test
    void pengalihanTidakMenyebutNamaServer() {
        assertThat(new Peramban().buka("/kinerja").asli().headers().firstValue("Location"))
                .contains("/masuk");
    }

    @Test
    void keluarDariWebappPerluTandanya() {
        var peramban = didalam(Peran.SEKRETARIS);
        peramban.buka("/camunda/app/tasklist/default/");
        var keluar = HttpRequest.newBuilder(alamat("/camunda/api/admin/auth/user/default/logout"))
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(peramban.kirim(keluar.copy()).status()).isEqualTo(403);
        var lain = didalam(Peran.SEKRETARIS);
        lain.buka("/camunda/app/tasklist/default/");
        var tanda = lain.kuki("XSRF-TOKEN").orElseThrow().getValue();
        assertThat(lain.kirim(keluar.copy().header("X-XSRF-TOKEN", tanda)).status())
                .isEqualTo(204);
        assertThat(lain.buka("/").tujuan()).startsWith("/masuk");
    }

    @Test
    void keluarDariSemuaPerangkat() {
        var telepon = didalam(Peran.SEKRETARIS);
        var meja = didalam(Peran.SEKRETARIS);
        assertThat(meja.buka("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        var orangLain = didalam(Peran.AUDITOR);
        assertThat(meja.formulir("/sandi", "/sandi", "tindakan", "keluar-semua").tujuan())
                .isEqualTo("/masuk?keluar");
        assertThat(telepon.buka("/").tujuan()).isEqualTo("/masuk?berakhir");
        assertThat(telepon.buka("/camunda/api/engine/engine/default/task").status())
                .isEqualTo(401);
        assertThat(orangLain.buka("/").status()).isEqualTo(200);
        assertThat(telepon.buka("/masuk?berakhir").isi()).contains("Sesi Anda berakhir");
    }

    @Test
    void masaTugasYangBerakhirMengakhiriSesi() {
        var akun = kantor.akun(Peran.PEMANTAU);
        var peramban = didalam(Peran.PEMANTAU);
        assertThat(peramban.buka("/sandi").status()).isEqualTo(200);
        jdbc.update("update pegawai set selesai = ? where akun = ?", LocalDate.of(2026, 11, 10), akun);
        try {
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                            peramban.buka("/sandi").tujuan())
                    .isIn("/masuk?tutup", "/masuk?berakhir"));
            assertThat(new Peramban().masuk(akun, "kejar").tujuan()).isEqualTo("/masuk?tutup");
            assertThat(program(akun, "kejar", "/api/satuan").status()).isEqualTo(401);
        } finally {
            jdbc.update("update pegawai set selesai = null where akun = ?", akun);
        }
    }

    @Test
    void peranYangDicabutHilangJugaTanpaMasukLagi() {
        var akun = kantor.akun(Peran.OPERATOR);
        var peramban = didalam(Peran.OPERATOR);
        assertThat(peramban.buka("/kalender").status()).isEqualTo(200);
        identityService.deleteMembership(akun, Peran.OPERATOR.grup());
        try {
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                            peramban.buka("/kalender").status())
                    .isEqualTo(403));
        } finally {
            identityService.createMembership(akun, Peran.OPERATOR.grup());
        }
    }

    @Test
    void kukiSesiTidakBerlakuBagiRestProgram() {
        assertThat(didalam(Peran.ASN).buka("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void tandaLawanPemalsuanDiminta() {
        var peramban = didalam(Peran.OPERATOR);
        for (var jalur : List.of("/kalender", "/api/hari", "/keluar")) {
            assertThat(peramban.kirim(HttpRequest.newBuilder(alamat(jalur)).POST(HttpRequest.BodyPublishers.noBody()))
                            .status())
                    .as(jalur)
                    .isEqualTo(403);
        }
        peramban.buka("/camunda/app/tasklist/default/");
        assertThat(peramban.kirim(HttpRequest.newBuilder(alamat("/camunda/api/engine/engine/default/task"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(403);
    }

    // headers --------------------------------------------------------------------------------------------------

    @Test
    void kukiDanKepalaMenjaga() {
        var peramban = new Peramban();
        var jawaban = peramban.masuk(kantor.akun(Peran.ASN), "kejar");
        var kuki = jawaban.asli().headers().allValues("Set-Cookie").stream()
                .filter(satu -> satu.startsWith("SESSION="))
                .findFirst()
                .orElseThrow();
        assertThat(kuki).contains("HttpOnly").contains("SameSite=Lax");
        var kepala = peramban.buka("/").asli().headers();
        assertThat(kepala.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'")
                .doesNotContain("unsafe");
        assertThat(kepala.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(kepala.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(kepala.firstValue("Permissions-Policy")).isPresent();
        assertThat(kepala.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(kepala.firstValue("Server")).isEmpty();
        assertThat(kepala.firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void sandiProgramDiingatSebentarDanDilupakanBilaBerubah() {
        var akun = kantor.akun(Peran.AUDITOR);
        assertThat(program(akun, "kejar", "/engine-rest/task").status()).isEqualTo(200);
        assertThat(ingatanSandi.terbukti(akun, "kejar", tersimpan(akun))).isTrue();
        assertThat(ingatanSandi.terbukti(akun, "kejar ", tersimpan(akun))).isFalse();
        transaksi.executeWithoutResult(status -> masuk.keluarSemua(akun));
        assertThat(ingatanSandi.terbukti(akun, "kejar", tersimpan(akun))).isFalse();
    }

    @Test
    void sandiYangDigantiDiNodeLainTidakBerlakuLagiDiSini() {
        var akun = kantor.akun(Peran.AUDITOR);
        assertThat(program(akun, "kejar", "/engine-rest/task").status()).isEqualTo(200);
        var lama = tersimpan(akun);
        jdbc.update("update act_id_user set pwd_ = ? where id_ = ?", "{SHA-512}" + sha512("lain"), akun);
        try {
            assertThat(program(akun, "kejar", "/engine-rest/task").status()).isEqualTo(401);
        } finally {
            jdbc.update("update act_id_user set pwd_ = ? where id_ = ?", lama, akun);
            masuk.bukaKunci(akun);
        }
        assertThat(program(akun, "kejar", "/engine-rest/task").status()).isEqualTo(200);
    }
}
