package id.kejar;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A headless Chromium for tests: the one named by {@code KEJAR_PERAMBAN}, else an installed one, else the one that
 * Playwright fetches for itself. Belongs to the thread that opened it.
 */
public final class Peramban implements AutoCloseable {

    private static final String PILIHAN_SENDIRI = "KEJAR_PERAMBAN";

    private static final List<String> NAMA =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Runs as root and without a display; the last four keep it from calling home. */
    private static final List<String> ARGUMEN = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Peramban(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Peramban buka() {
        var terpasang = terpasang();
        var penyiapan = new Playwright.CreateOptions();
        var peluncuran = new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMEN);
        if (terpasang.isPresent()) {
            penyiapan.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            peluncuran.setExecutablePath(terpasang.get());
        }
        var playwright = Playwright.create(penyiapan);
        try {
            return new Peramban(playwright, playwright.chromium().launch(peluncuran));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> terpasang() {
        var pilihan = System.getenv(PILIHAN_SENDIRI);
        if (pilihan == null || pilihan.isBlank()) {
            return folderPerintah()
                    .flatMap(folder -> NAMA.stream().map(folder::resolve))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
        if (!Files.isExecutable(Path.of(pilihan))) {
            throw new IllegalStateException("%s names no program: %s".formatted(PILIHAN_SENDIRI, pilihan));
        }
        return Optional.of(Path.of(pilihan));
    }

    private static Stream<Path> folderPerintah() {
        var jalur = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of("/usr/bin"), Stream.of(jalur.split(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }
}
