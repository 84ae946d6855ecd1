package id.kejar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.kejar.uji.KlienUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The month as four people carry it in Tasklist: an ASN on a phone, his Kasubbag, Rendatin, the Sekretaris. It takes the
 * pictures of the guides on its way; {@code -Dkejar.gambar=docs/panduan/gambar} puts them where the guides look.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kejar.waktu.mulai=2026-11-11T07:45")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerjalananBulanIT {

    private static final String ALASAN = "Hasil belum menyebut jumlah, mohon dilengkapi.";
    private static final String PERBAIKAN = "17 unit peralatan kantor dicek dan dicatat";

    private static Path folderData;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) throws IOException {
        folderData = Files.createTempDirectory("kejar-perjalanan");
        pengaturan.add("kejar.data", folderData::toString);
    }

    @LocalServerPort
    private int port;

    private final Path folderGambar = Path.of(System.getProperty("kejar.gambar", "target/gambar"));
    private final List<String> kesalahanHalaman = new ArrayList<>();
    private Peramban peramban;
    private KlienUji klien;
    private BrowserContext konteks;
    private int sesi;

    @BeforeAll
    void buka() throws IOException {
        Files.createDirectories(folderGambar);
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        peramban = Peramban.buka();
        klien = new KlienUji(port);
    }

    @AfterAll
    void tutup() {
        peramban.close();
    }

    @AfterEach
    void periksaHalaman() {
        keluar();
        assertThat(kesalahanHalaman).as("kesalahan skrip di halaman").isEmpty();
    }

    /** The last sight of each person stays in target/peramban: where a step fails, it shows why. */
    private void keluar() {
        if (konteks != null) {
            konteks.pages()
                    .forEach(halaman -> halaman.screenshot(
                            new Page.ScreenshotOptions().setPath(Path.of("target", "peramban", ++sesi + ".png"))));
            konteks.close();
            konteks = null;
        }
    }

    // people ---------------------------------------------------------------------------------------------------

    private Page masuk(String akun, int lebar, int tinggi) {
        keluar();
        konteks = peramban.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(lebar, tinggi)
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Jakarta")
                        .setAcceptDownloads(true));
        var halaman = konteks.newPage();
        halaman.setDefaultTimeout(45_000);
        halaman.onPageError(kesalahanHalaman::add);
        halaman.navigate(alamat("/"));
        assertThat(halaman).hasURL(Pattern.compile(".*/masuk.*"));
        halaman.getByLabel("Nama akun").fill(akun);
        halaman.getByLabel("Kata sandi").fill("kejar");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk"))
                .click();
        assertThat(halaman.getByText("Selamat datang")).isVisible();
        return halaman;
    }

    private String alamat(String jalur) {
        return "http://localhost:" + port + jalur;
    }

    private void bukaTugas(Page halaman, String saringan, String namaTugas) {
        halaman.navigate(alamat("/camunda/app/tasklist/"));
        // The filter's name is followed by its count as soon as that is known.
        halaman.getByText(Pattern.compile("^\\s*" + saringan)).first().click();
        var tugas = halaman.locator(".task a, .task h4")
                .filter(new Locator.FilterOptions().setHasText(namaTugas))
                .first();
        // Choosing a filter redraws the list, and a click can fall on the row that is being replaced.
        for (var coba = 0; coba < 5 && !terbuka(halaman); coba++) {
            tugas.click();
        }
        tungguLembar(halaman);
    }

    private static boolean terbuka(Page halaman) {
        try {
            halaman.waitForURL(Pattern.compile(".*[?&]task=.*"), new Page.WaitForURLOptions().setTimeout(3_000));
            return true;
        } catch (TimeoutError belum) {
            return false;
        }
    }

    private void tungguLembar(Page halaman) {
        assertThat(halaman.locator(".lembar[data-keadaan=siap]").first()).isVisible();
    }

    private void ambil(Page halaman) {
        halaman.getByText("Ambil", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(halaman.getByText("Ambil", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        // Tasklist and the sheet read the taken task again; a person looks for a moment, too.
        halaman.waitForTimeout(3_500);
        tungguLembar(halaman);
    }

    private void bukaFormulir(Page halaman) {
        halaman.locator("[data-aksi=lanjut]").click();
        assertThat(halaman.locator(".fjs-form")).isVisible();
    }

    private void kirimFormulir(Page halaman) {
        halaman.getByText("Selesaikan", new Page.GetByTextOptions().setExact(true))
                .click();
    }

    private static boolean dapatDikirim(Page halaman) {
        halaman.waitForTimeout(700);
        return halaman.getByText("Selesaikan", new Page.GetByTextOptions().setExact(true))
                .isEnabled();
    }

    private void terkirim(Page halaman) {
        assertThat(halaman.locator(".fjs-form")).hasCount(0);
    }

    private void pilih(Page halaman, String label, String pilihan) {
        halaman.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator(".fjs-input-group")
                .click();
        halaman.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(pilihan))
                .first()
                .click();
    }

    /** Camunda Forms redraws a field shortly after the one before it was left: a person looks, and types again. */
    private void ketik(Page halaman, String label, String teks) {
        var kolom = halaman.getByLabel(label);
        for (var coba = 0; coba < 5 && !bertahan(kolom, teks); coba++) {
            kolom.fill(teks);
            kolom.blur();
        }
        assertThat(kolom).hasValue(teks);
    }

    /** Whether the text is still there after the form has had the time to redraw. */
    private static boolean bertahan(Locator kolom, String teks) {
        kolom.page().waitForTimeout(700);
        return teks.equals(kolom.inputValue());
    }

    private void potret(Page halaman, String nama) {
        halaman.screenshot(new Page.ScreenshotOptions().setPath(folderGambar.resolve(nama + ".png")));
    }

    // the month ------------------------------------------------------------------------------------------------

    @Test
    void bulanDibawaEmpatOrangSampaiDitetapkan() throws IOException {
        asnMengisiHariIniDiPonselDanDitolakKarenaBertindih();
        kasubbagMengembalikanSatuHariDanMenyetujuiYangLain();
        asnMemperbaikiHariYangDikembalikan();
        kasubbagMenyetujuiPerbaikanPadaPutaranKedua();
        rendatinMenghimpunDanMenyiapkanRapat();
        sekretarisMencatatRapatPleno();
        rendatinMenghimpunHasilPleno();
        sekretarisMengunduhDokumenDanMelihatBulanDiCockpit();
    }

    private void asnMengisiHariIniDiPonselDanDitolakKarenaBertindih() {
        var halaman = masuk("asn01", 390, 844);
        potret(halaman, "asn-beranda");
        bukaTugas(halaman, "Tugas saya", "Mengisi data kinerja");
        tambahKegiatan(
                halaman, "08:00", "10:00", "Pencocokan data pemilih dengan Dukcapil", "412 data dicocokkan", "412");
        assertThat(halaman.locator("[data-kegiatan-id]")).hasCount(1);
        tambahKegiatan(halaman, "09:30", "11:00", "Rekap surat masuk", "12 surat direkap", "12");
        assertThat(halaman.locator("[data-galat=ditolak]").first())
                .containsText("bertindih dengan kegiatan 08.00–10.00");
        potret(halaman, "asn-bertindih");
        halaman.getByLabel("Mulai").fill("10:00");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan kegiatan"))
                .click();
        assertThat(halaman.locator("[data-kegiatan-id]")).hasCount(2);
        potret(halaman, "asn-lembar");
        bukaFormulir(halaman);
        assertThat(halaman.locator(".fjs-form")).containsText("Pencocokan data pemilih dengan Dukcapil");
        halaman.locator(".fjs-form input[type=checkbox]").check();
        potret(halaman, "asn-formulir");
        kirimFormulir(halaman);
        terkirim(halaman);
        assertThat(klien.tugas("asn01", "isi-data-kinerja")).isEmpty();
    }

    private void tambahKegiatan(
            Page halaman, String mulai, String selesai, String kegiatan, String hasil, String volume) {
        halaman.getByLabel("Mulai").fill(mulai);
        halaman.getByLabel("Selesai").fill(selesai);
        halaman.getByLabel("Kegiatan", new Page.GetByLabelOptions().setExact(true))
                .fill(kegiatan);
        halaman.getByLabel("Hasil", new Page.GetByLabelOptions().setExact(true)).fill(hasil);
        halaman.getByLabel("Volume").fill(volume);
        halaman.getByLabel("Satuan").fill("data");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan kegiatan"))
                .click();
    }

    private void kasubbagMengembalikanSatuHariDanMenyetujuiYangLain() {
        var halaman = masuk("kasubbag.kul", 1300, 900);
        bukaTugas(halaman, "Tugas saya", "Memverifikasi data kinerja");
        potret(halaman, "kasubbag-lembar");
        bukaFormulir(halaman);
        halaman.locator(".fjs-form input[type=checkbox]").check();
        kirimFormulir(halaman);
        assertThat(halaman.getByText(Pattern.compile("Masih ada \\d+ hari yang belum diputuskan")))
                .isVisible();
        potret(halaman, "kasubbag-ditolak");
        halaman.locator(".nav-tabs").getByText("Lembar").click();
        tungguLembar(halaman);
        kembalikanHariPertama(halaman);
        setujuiSemua(halaman);
        assertThat(halaman.locator("[data-ringkasan]").first()).containsText(Pattern.compile("[Ss]emua|0 hari"));
        selesaikanVerifikasi(halaman);
        klien.tunggu("asn06", "perbaiki-data-kinerja");
    }

    private void kembalikanHariPertama(Page halaman) {
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Buka Kasmadi")))
                .or(halaman.getByText("Kasmadi", new Page.GetByTextOptions().setExact(true)))
                .first()
                .click();
        var hari = halaman.locator("[data-entri-id]").first();
        assertThat(hari.locator("[data-temuan=TANPA_INDIKATOR]"))
                .hasText("3 dari 3 kegiatan tidak menyebut indikator.");
        if (hari.locator("[data-aksi=kembalikan]").count() == 0
                || !hari.locator("[data-aksi=kembalikan]").first().isVisible()) {
            hari.getByRole(AriaRole.BUTTON).first().click();
        }
        hari.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Kembalikan ")))
                .first()
                .click();
        hari.locator("textarea").fill(ALASAN);
        potret(halaman, "kasubbag-kembalikan");
        hari.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kembalikan hari ini"))
                .click();
        assertThat(halaman.locator("[data-keputusan=KEMBALIKAN]").first()).isVisible();
    }

    private void setujuiSemua(Page halaman) {
        var tombol = halaman.locator("[data-aksi=setujui-semua]");
        while (tombol.count() > 0) {
            var sisa = tombol.count();
            tombol.first().click();
            halaman.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Ya, (tetap )?setujui \\d+ hari")))
                    .click();
            assertThat(tombol).hasCount(sisa - 1);
        }
    }

    private void selesaikanVerifikasi(Page halaman) {
        bukaFormulir(halaman);
        halaman.locator(".fjs-form input[type=checkbox]").check();
        potret(halaman, "kasubbag-formulir");
        kirimFormulir(halaman);
        terkirim(halaman);
    }

    private void asnMemperbaikiHariYangDikembalikan() {
        var halaman = masuk("asn06", 390, 844);
        bukaTugas(halaman, "Tugas saya", "Memperbaiki data kinerja");
        assertThat(halaman.locator(".lembar").first()).containsText(ALASAN);
        potret(halaman, "asn-perbaikan");
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Ubah kegiatan")))
                .first()
                .click();
        halaman.getByLabel("Hasil", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(PERBAIKAN);
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan perubahan"))
                .click();
        assertThat(halaman.getByText(PERBAIKAN).first()).isVisible();
        bukaFormulir(halaman);
        assertThat(halaman.locator(".fjs-form")).containsText("sudah diubah");
        halaman.locator(".fjs-form input[type=checkbox]").check();
        kirimFormulir(halaman);
        terkirim(halaman);
    }

    private void kasubbagMenyetujuiPerbaikanPadaPutaranKedua() {
        klien.tunggu("kasubbag.kul", "verifikasi-data-kinerja");
        var halaman = masuk("kasubbag.kul", 1300, 900);
        bukaTugas(halaman, "Tugas saya", "Memverifikasi data kinerja");
        var hari = halaman.locator("[data-entri-id]").first();
        var kepala = hari.locator(".lipatan-tombol").first();
        if ("false".equals(kepala.getAttribute("aria-expanded"))) {
            kepala.click();
        }
        assertThat(hari.locator("[data-banding=sebelum] .berubah")).not().containsText(PERBAIKAN);
        assertThat(hari.locator("[data-banding=sesudah] .berubah")).containsText(PERBAIKAN);
        hari.locator("[data-banding=sebelum]").scrollIntoViewIfNeeded();
        potret(halaman, "kasubbag-putaran-dua");
        setujuiSemua(halaman);
        selesaikanVerifikasi(halaman);
        // The other verifiers do the same without a browser.
        for (var akun : List.of("kasubbag.teknis", "kasubbag.rendatin", "kasubbag.hukum", "sekretaris", "ketua")) {
            var tugas = klien.tunggu(akun, "verifikasi-data-kinerja");
            klien.putuskanSemua(akun, tugas, 0);
            assertThat(klien.selesaikan(akun, tugas, Map.of("pernyataan", true)).status())
                    .isEqualTo(204);
        }
    }

    private void rendatinMenghimpunDanMenyiapkanRapat() {
        klien.tunggu("rendatin", "himpun-data-kinerja");
        var halaman = masuk("rendatin", 1300, 900);
        bukaTugas(halaman, "Belum diambil", "Menghimpun data kinerja");
        ambil(halaman);
        potret(halaman, "rendatin-rekap");
        bukaFormulir(halaman);
        pilih(halaman, "Hasil pemeriksaan", "Lengkap");
        potret(halaman, "rendatin-formulir");
        kirimFormulir(halaman);
        klien.tunggu("rendatin", "siapkan-rapat");
        bukaTugas(halaman, "Belum diambil", "Menyiapkan rapat pleno");
        ambil(halaman);
        bukaFormulir(halaman);
        // Tasklist draws the form anew once after the task was taken, and what was typed before that is gone.
        var coba = 0;
        do {
            isiTanggal(halaman);
            ketik(halaman, "Tempat", "Aula KPU Kabupaten Kudus");
            ketik(halaman, "Agenda", "Laporan bulanan data kinerja Oktober 2026");
        } while (!dapatDikirim(halaman) && ++coba < 5);
        potret(halaman, "rendatin-siapkan-rapat");
        kirimFormulir(halaman);
        klien.tunggu("sekretaris", "rapat-pleno");
    }

    private void isiTanggal(Page halaman) {
        var tanggal = halaman.getByLabel("Tanggal rapat");
        tanggal.fill("");
        tanggal.fill("11/11/2026");
        tanggal.press("Enter");
        var pukul = halaman.getByLabel("Pukul");
        pukul.fill("");
        pukul.fill("09:00");
        pukul.press("Tab");
    }

    private void sekretarisMencatatRapatPleno() {
        var halaman = masuk("sekretaris", 1300, 900);
        bukaTugas(halaman, "Belum diambil", "apat pleno");
        ambil(halaman);
        var kotak =
                halaman.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Hadir:")));
        assertThat(kotak).hasCount(5);
        for (var i = 0; i < 4; i++) {
            kotak.nth(i).check();
            assertThat(halaman.locator("li[data-hadir=hadir]")).hasCount(i + 1);
        }
        potret(halaman, "sekretaris-kehadiran");
        bukaFormulir(halaman);
        ketik(halaman, "Nomor Berita Acara", "20/PK.01-BA/3319/2026");
        pilih(halaman, "Hasil rapat", "itetapkan");
        potret(halaman, "sekretaris-formulir");
        kirimFormulir(halaman);
        klien.tunggu("rendatin", "himpun-hasil-pleno");
    }

    private void rendatinMenghimpunHasilPleno() {
        var halaman = masuk("rendatin", 1300, 900);
        bukaTugas(halaman, "Belum diambil", "enghimpun");
        ambil(halaman);
        bukaFormulir(halaman);
        kirimFormulir(halaman);
        terkirim(halaman);
    }

    private void sekretarisMengunduhDokumenDanMelihatBulanDiCockpit() throws IOException {
        Awaitility.await("dokumen terbit dan siklus selesai")
                .atMost(Duration.ofSeconds(60))
                .until(() -> klien.ambil("sekretaris", "/engine-rest/process-instance?businessKey=657342/2026-10")
                        .isEmpty());
        var halaman = masuk("sekretaris", 1300, 900);
        assertThat(halaman.locator("li[data-periode='2026-10']")).containsText("Ditetapkan");
        assertThat(halaman.getByText("Rekap data kinerja yang ditetapkan")).isVisible();
        potret(halaman, "sekretaris-beranda");
        periksaRekap(unduh(halaman, "Rekap data kinerja yang ditetapkan"));
        periksaBeritaAcara(unduh(halaman, "Berita Acara"));
        halaman.navigate(alamat("/camunda/app/cockpit/default/#/processes"));
        halaman.getByText("Siklus bulanan satker").first().click();
        assertThat(halaman.locator(".djs-container").first()).isVisible();
        assertThat(halaman.getByText("657342/2026-11").first()).isVisible();
        potret(halaman, "sekretaris-cockpit");
    }

    private Path unduh(Page halaman, String nama) {
        var berkas = halaman.waitForDownload(() -> halaman.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Unduh " + nama)))
                .first()
                .click());
        var tujuan = folderData.resolve(berkas.suggestedFilename());
        berkas.saveAs(tujuan);
        return tujuan;
    }

    private void periksaRekap(Path berkas) throws IOException {
        try (var buku = new XSSFWorkbook(Files.newInputStream(berkas))) {
            var rincian = buku.getSheet("Rincian");
            var hasil = new ArrayList<String>();
            rincian.forEach(baris -> baris.forEach(sel -> hasil.add(sel.toString())));
            assertThat(hasil)
                    .as("perbaikan asn06 sampai di rekap yang ditetapkan")
                    .contains(PERBAIKAN);
            assertThat(hasil).as("yang dikembalikan tidak ikut").doesNotContain(ALASAN);
        }
    }

    private void periksaBeritaAcara(Path berkas) throws IOException {
        try (var naskah = new XWPFDocument(Files.newInputStream(berkas));
                var teks = new XWPFWordExtractor(naskah)) {
            assertThat(teks.getText()).contains("20/PK.01-BA/3319/2026", "Oktober 2026", "Kasmadi");
        }
    }
}
