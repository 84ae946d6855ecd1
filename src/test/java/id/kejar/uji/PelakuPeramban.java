package id.kejar.uji;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A person at a browser of his own: logs in, opens his tasks in Tasklist, fills in their sheets and forms. */
public final class PelakuPeramban {

    private static final Pattern YA_SETUJUI = Pattern.compile("^Ya, (tetap )?setujui \\d+ hari");

    private final BrowserContext konteks;
    private final Page halaman;
    private final String alamat;
    private final Path folderGambar;

    PelakuPeramban(
            Browser browser, String alamat, Path folderGambar, int lebar, int tinggi, Consumer<String> kesalahan) {
        this.alamat = alamat;
        this.folderGambar = folderGambar;
        konteks = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(lebar, tinggi)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setAcceptDownloads(true));
        halaman = konteks.newPage();
        halaman.setDefaultTimeout(45_000);
        halaman.onPageError(kesalahan);
    }

    public Page halaman() {
        return halaman;
    }

    void masuk(String akun) {
        buka("/");
        assertThat(halaman).hasURL(Pattern.compile(".*/masuk.*"));
        halaman.getByLabel("Nama akun").fill(akun);
        halaman.getByLabel("Kata sandi").fill("kejar");
        tombol("Masuk").click();
        assertThat(halaman.getByText("Selamat datang")).isVisible();
    }

    void keluar(Path pandanganTerakhir) {
        halaman.screenshot(new Page.ScreenshotOptions().setPath(pandanganTerakhir));
        konteks.close();
    }

    public void buka(String jalur) {
        halaman.navigate(alamat + jalur);
    }

    public Locator tombol(String nama) {
        return halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama));
    }

    public Locator tombol(Pattern nama) {
        return halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama));
    }

    public void potret(String nama) {
        halaman.screenshot(new Page.ScreenshotOptions().setPath(folderGambar.resolve(nama + ".png")));
    }

    /** Follows a download link of the home page. @return where the file lies now */
    public Path unduh(String nama, Path folder) {
        var berkas = halaman.waitForDownload(() -> halaman.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Unduh " + nama)))
                .first()
                .click());
        var tujuan = folder.resolve(berkas.suggestedFilename());
        berkas.saveAs(tujuan);
        return tujuan;
    }

    // Tasklist -------------------------------------------------------------------------------------------------

    public void bukaDaftar(String saringan) {
        buka("/camunda/app/tasklist/");
        // The filter's name is followed by its count as soon as that is known.
        var nama = halaman.getByText(Pattern.compile("^\\s*" + saringan)).first();
        if (!terlihat(nama)) {
            // Tasklist that misses one of its own scripts turns its wheel for ever, as before anybody: one loads it
            // again.
            halaman.reload();
        }
        nama.click();
    }

    private static boolean terlihat(Locator bagian) {
        try {
            bagian.waitFor(new Locator.WaitForOptions().setTimeout(20_000));
            return true;
        } catch (TimeoutError belum) {
            return false;
        }
    }

    public Locator barisTugas(String namaTugas) {
        return halaman.locator(".task a, .task h4").filter(new Locator.FilterOptions().setHasText(namaTugas));
    }

    public void bukaTugas(String saringan, String namaTugas) {
        bukaDaftar(saringan);
        bukaBaris(barisTugas(namaTugas).first());
    }

    public void bukaBaris(Locator tugas) {
        // Choosing a filter redraws the list, and a click can fall on the row that is being replaced.
        for (var coba = 0; coba < 5 && !terbuka(); coba++) {
            tugas.click();
        }
        tungguLembar();
    }

    private boolean terbuka() {
        try {
            halaman.waitForURL(Pattern.compile(".*[?&]task=.*"), new Page.WaitForURLOptions().setTimeout(3_000));
            return true;
        } catch (TimeoutError belum) {
            return false;
        }
    }

    private void tungguLembar() {
        assertThat(halaman.locator(".lembar[data-keadaan=siap]").first()).isVisible();
    }

    public void ambil() {
        var ambil = halaman.getByText("Ambil", new Page.GetByTextOptions().setExact(true));
        ambil.click();
        assertThat(ambil).hasCount(0);
        // Tasklist and the sheet read the taken task again; a person looks for a moment, too.
        halaman.waitForTimeout(3_500);
        tungguLembar();
    }

    public void kembaliKeLembar() {
        halaman.locator(".nav-tabs").getByText("Lembar").click();
        tungguLembar();
    }

    // forms ----------------------------------------------------------------------------------------------------

    public void bukaFormulir() {
        halaman.locator("[data-aksi=lanjut]").click();
        assertThat(halaman.locator(".fjs-form")).isVisible();
    }

    public void centangPernyataan() {
        halaman.locator(".fjs-form input[type=checkbox]").check();
    }

    private Locator selesaikan() {
        return halaman.getByText("Selesaikan", new Page.GetByTextOptions().setExact(true));
    }

    public void kirimFormulir() {
        selesaikan().click();
    }

    public boolean dapatDikirim() {
        halaman.waitForTimeout(700);
        return selesaikan().isEnabled();
    }

    public void terkirim() {
        assertThat(halaman.locator(".fjs-form")).hasCount(0);
    }

    public void pilih(String label, String pilihan) {
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
    public void ketik(String label, String teks) {
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

    // sheets ---------------------------------------------------------------------------------------------------

    /** Approves all that is undecided, person by person, whatever the question says. */
    public void setujuiSemua() {
        var tombol = halaman.locator("[data-aksi=setujui-semua]");
        while (tombol.count() > 0) {
            var sisa = tombol.count();
            tombol.first().click();
            tombol(YA_SETUJUI).click();
            assertThat(tombol).hasCount(sisa - 1);
        }
    }

    /** From the sheet to the end of the task. @param gambar of the form */
    public void selesaikanVerifikasi(String gambar) {
        bukaFormulir();
        centangPernyataan();
        potret(gambar);
        kirimFormulir();
        terkirim();
    }
}
