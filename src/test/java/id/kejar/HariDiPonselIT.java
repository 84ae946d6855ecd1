package id.kejar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.kejar.bukti.ContohBerkas;
import id.kejar.pdf.ContohPdf;
import id.kejar.shared.JamKejar;
import id.kejar.uji.KlienUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A day on a phone of 390 × 844, outside Tasklist: two activities, two files, an overlap refused, sent, changed; and the
 * same files as the Kasubbag sees them at month-end. Every tap and every field is counted.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kejar.waktu.mulai=2026-11-11T15:20")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class HariDiPonselIT {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int INTERAKSI_TERBANYAK = 25;

    @LocalServerPort
    private int port;

    @Autowired
    private JamKejar jam;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${kejar.bukti.folder}")
    private Path folderBukti;

    private final Path folderGambar = Path.of(System.getProperty("kejar.gambar", "target/gambar"));
    private final List<String> kesalahanHalaman = new ArrayList<>();
    private Peramban peramban;
    private BrowserContext konteks;
    private Page halaman;
    private int interaksi;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) throws IOException {
        var folder = Files.createTempDirectory("kejar-ponsel");
        pengaturan.add("kejar.data", folder::toString);
    }

    @BeforeAll
    void buka() throws IOException {
        Files.createDirectories(folderGambar);
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        peramban = Peramban.buka();
    }

    @AfterAll
    void tutup() {
        peramban.close();
        jam.kembaliKeWaktuSistem();
    }

    @AfterEach
    void periksaHalaman() {
        halaman.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "peramban", "ponsel.png")));
        konteks.close();
        assertThat(kesalahanHalaman).as("kesalahan skrip di halaman").isEmpty();
    }

    private void masuk(String akun, int lebar, int tinggi) {
        konteks = peramban.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(lebar, tinggi)
                        .setLocale("en-US")
                        .setTimezoneId("Asia/Jakarta"));
        halaman = konteks.newPage();
        halaman.setDefaultTimeout(45_000);
        halaman.onPageError(kesalahanHalaman::add);
        halaman.navigate(alamat("/"));
        halaman.getByLabel("Nama akun").fill(akun);
        halaman.getByLabel("Kata sandi").fill("kejar");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk"))
                .click();
        assertThat(halaman.getByText("Selamat datang")).isVisible();
    }

    private String alamat(String jalur) {
        return "http://localhost:" + port + jalur;
    }

    // what a thumb does ----------------------------------------------------------------------------------------

    private void ketuk(Locator sasaran) {
        interaksi++;
        sasaran.click();
    }

    private void isi(String label, String teks) {
        interaksi++;
        halaman.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(teks);
    }

    private void pilihBerkas(Locator kolom, FilePayload... berkas) {
        interaksi += 2; // the button that opens the chooser, and the choice
        kolom.setInputFiles(berkas);
    }

    private Locator aksi(String nama) {
        return halaman.locator("[data-aksi=" + nama + "]").first();
    }

    private void simpanKegiatan() {
        ketuk(halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan kegiatan")));
    }

    private void potret(String nama) {
        halaman.screenshot(new Page.ScreenshotOptions().setPath(folderGambar.resolve(nama + ".png")));
    }

    private static FilePayload foto() {
        return new FilePayload("rapat.jpg", "image/jpeg", ContohBerkas.fotoRapat());
    }

    private static FilePayload pdf() {
        return new FilePayload("notula.pdf", "application/pdf", ContohPdf.notulen(2));
    }

    // the day --------------------------------------------------------------------------------------------------

    @Test
    @Order(1)
    void hariDenganDuaKegiatanDanSatuFotoDalamDuaPuluhLimaInteraksi() {
        masuk("asn04", 390, 844);
        halaman.navigate(alamat("/kinerja"));
        potret("asn-kinerja-saya");
        interaksi = 0;
        ketuk(halaman.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Isi hari ini")))
                .first());
        assertThat(halaman.locator(".lembar[data-keadaan=siap]")).isVisible();

        isi("Mulai", "07:30");
        isi("Selesai", "10:00");
        isi("Kegiatan", "Pencocokan data pemilih dengan Dukcapil");
        isi("Hasil", "412 data dicocokkan, 9 ganda dilaporkan");
        isi("Volume", "412");
        isi("Satuan", "data");
        pilihBerkas(halaman.locator("input[data-berkas]").last(), foto());
        simpanKegiatan();
        assertThat(halaman.locator("[data-kegiatan-id]")).hasCount(1);
        assertThat(halaman.locator("[data-bukti-id]")).hasCount(1);

        // The end is refused for an overlap and mended: the start that was proposed was right.
        isi("Mulai", "09:30");
        isi("Selesai", "11:30");
        isi("Kegiatan", "Rekap surat masuk");
        isi("Hasil", "Rekap 38 surat masuk");
        isi("Volume", "38");
        isi("Satuan", "surat");
        simpanKegiatan();
        assertThat(halaman.locator("[data-galat=ditolak]").first())
                .containsText("bertindih dengan kegiatan 07.30–10.00");
        potret("ponsel-bertindih");
        isi("Mulai", "10:00");
        simpanKegiatan();
        assertThat(halaman.locator("[data-kegiatan-id]")).hasCount(2);
        potret("asn-hari-ponsel");

        ketuk(aksi("kirim"));
        ketuk(halaman.locator("[data-pernyataan]"));
        potret("asn-kirim-ponsel");
        ketuk(aksi("kirim-sekarang"));
        assertThat(aksi("ubah-isian")).isVisible();
        System.out.printf("UKURAN | Interaksi mengisi satu hari di ponsel, satu kali ditolak | %d%n", interaksi);
        assertThat(interaksi).isLessThanOrEqualTo(INTERAKSI_TERBANYAK);
        assertThat(new KlienUji(port).tugas("asn04", "isi-data-kinerja")).isEmpty();
    }

    @Test
    @Order(2)
    void yangSudahDikirimDiubahDenganBerkasKedua() {
        masuk("asn04", 390, 844);
        halaman.navigate(alamat("/kinerja"));
        halaman.locator("a[href*='/kinerja/hari/']")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("11")))
                .first()
                .click();
        ketuk(aksi("ubah-isian"));
        assertThat(halaman.locator("[data-perubahan]")).isVisible();
        halaman.locator("[data-kegiatan-id]")
                .nth(1)
                .locator("input[data-berkas]")
                .setInputFiles(pdf());
        assertThat(halaman.locator("[data-bukti-id]")).hasCount(2);
        potret("asn-perubahan-ponsel");
        aksi("kirim-perubahan").click();
        halaman.locator("[data-pernyataan]").click();
        aksi("kirim-perubahan-sekarang").click();
        assertThat(aksi("ubah-isian")).isVisible();
        assertThat(halaman.locator("details[data-versi]")).isVisible();
        assertThat(halaman.locator("[data-bukti-id]")).hasCount(2);
    }

    @Test
    @Order(3)
    void kasubbagMenemukanKeduaBerkasDiLembarVerifikasi() {
        jam.pindahKe(LocalDateTime.of(2026, 12, 1, 0, 0, 30).atZone(WIB).toInstant());
        var klien = new KlienUji(port);
        var tugas = tungguVerifikasi(klien);
        masuk("kasubbag.kul", 1300, 900);
        halaman.navigate(alamat("/camunda/app/tasklist/#/?task=" + tugas));
        assertThat(halaman.locator(".lembar[data-keadaan=siap]").first()).containsText("November 2026");
        assertThat(halaman.locator("body").innerText())
                .as("kata yang belum diterjemahkan, pada kunjungan pertama")
                .doesNotContainPattern("[A-Z]{4,}_[A-Z]{3,}");
        assertThat(halaman.evaluate("() => Object.keys(JSON.parse(localStorage.getItem('camunda-web')))"
                        + ".filter(kunci => kunci.includes('_locales_data_')).length"))
                .as("kata disiapkan di tempat Tasklist mencarinya")
                .isEqualTo(1);
        halaman.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Buka " + pemilik(klien))))
                .or(halaman.getByText(pemilik(klien), new Page.GetByTextOptions().setExact(true)))
                .first()
                .click();
        var hari = halaman.locator("[data-entri-id]")
                .filter(new Locator.FilterOptions().setHasText("11 November"))
                .first();
        if (!hari.locator("[data-bukti-id]").first().isVisible()) {
            hari.getByRole(AriaRole.BUTTON).first().click();
        }
        assertThat(hari.locator("[data-bukti-id]")).hasCount(2);
        hari.locator("[data-bukti-id]").last().scrollIntoViewIfNeeded();
        assertThat(hari).containsText("notula.pdf");
        potret("kasubbag-bukti");
        hari.locator("[data-aksi=buka-bukti]").first().click();
        assertThat(halaman.locator("dialog[data-dialog=bukti] img")).isVisible();
        potret("kasubbag-bukti-besar");
        aksi("tutup-dialog").click();
        hari.locator("[data-aksi=buka-bukti]").last().click();
        var halamanPdf = halaman.locator("dialog[data-dialog=bukti] [data-halaman] img");
        assertThat(halamanPdf).hasCount(2);
        assertThat(halamanPdf.first()).hasJSProperty("complete", true);
        assertThat((Integer) halamanPdf.first().evaluate("gambar => gambar.naturalWidth"))
                .as("halaman PDF terbuka di tempat")
                .isBetween(1099, 1101);
        potret("kasubbag-bukti-pdf");
    }

    @Test
    @Order(4)
    void berkasYangHilangMenjadiTemuanSebelumAdaYangMembukanya() throws IOException {
        var sidik = jdbc.queryForObject("select sha256 from berkas where tipe = 'PDF'", String.class);
        Files.delete(folderBukti
                .resolve(sidik.substring(0, 2))
                .resolve(sidik.substring(2, 4))
                .resolve(sidik));
        masuk("kasubbag.kul", 1300, 900);
        halaman.navigate(alamat("/camunda/app/tasklist/#/?task=" + tungguVerifikasi(new KlienUji(port))));
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Buka " + pemilik(new KlienUji(port))))
                .first()
                .click();
        assertThat(halaman.locator("li[data-temuan=BUKTI_TIDAK_TERBACA]").first())
                .hasText("Berkas “notula.pdf” tidak dapat dibuka: tidak ditemukan di tempat penyimpanan.");
        assertThat(halaman.locator("[data-keadaan-bukti=HILANG]").first()).containsText("tidak ditemukan");
    }

    private String pemilik(KlienUji klien) {
        return klien.ambil("asn04", "/api/entri/" + entri(klien))
                .path("pegawai")
                .asText();
    }

    private String entri(KlienUji klien) {
        return klien.panggil("asn04", "POST", "/api/hari", Map.of("tanggal", "2026-11-11"))
                .isi()
                .path("entriId")
                .asText();
    }

    /** The task of the month that has just closed; October's is still there, too. */
    private static String tungguVerifikasi(KlienUji klien) {
        var batas = System.nanoTime() + 120_000_000_000L;
        while (System.nanoTime() < batas) {
            for (var tugas : klien.tugas("kasubbag.kul", "verifikasi-data-kinerja")) {
                var id = tugas.path("id").asText();
                if (klien.ambil("kasubbag.kul", "/api/verifikasi/" + klien.idLembar("kasubbag.kul", id))
                        .path("judul")
                        .asText()
                        .contains("November")) {
                    return id;
                }
            }
            LockSupport.parkNanos(500_000_000L);
        }
        throw new AssertionError("Verifikasi November tidak terbuka");
    }
}
