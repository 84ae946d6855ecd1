package id.kejar.uji;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.kejar.Peramban;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One Chromium for all people of a test, each with a session of his own; no page of theirs may have a script error. */
public final class RuangPeramban implements AutoCloseable {

    private static final int WAKTU_TUNGGU = 20_000;

    private final List<String> kesalahanHalaman = new ArrayList<>();
    private final Path folderGambar;
    private final List<PelakuPeramban> hadir = new ArrayList<>();
    private final Peramban peramban;
    private final String alamat;
    private int sesi;

    /** @param folderGambar where the pictures go that people take on their way */
    public RuangPeramban(int port, Path folderGambar) throws IOException {
        this.folderGambar = folderGambar;
        Files.createDirectories(folderGambar);
        PlaywrightAssertions.setDefaultAssertionTimeout(WAKTU_TUNGGU);
        peramban = Peramban.buka();
        alamat = "http://localhost:" + port;
    }

    /** Logs in beside those who are there already. */
    public PelakuPeramban masuk(String akun, int lebar, int tinggi) {
        var orang = new PelakuPeramban(peramban.browser(), alamat, folderGambar, lebar, tinggi, kesalahanHalaman::add);
        hadir.add(orang);
        orang.masuk(akun);
        return orang;
    }

    /** The last sight of each person stays in target/peramban: where a step fails, it shows why. */
    public void semuaKeluar() {
        hadir.forEach(orang -> orang.keluar(Path.of("target", "peramban", ++sesi + ".png")));
        hadir.clear();
    }

    @Override
    public void close() {
        try {
            semuaKeluar();
        } finally {
            peramban.close();
        }
        assertThat(kesalahanHalaman).as("kesalahan skrip di halaman").isEmpty();
    }
}
