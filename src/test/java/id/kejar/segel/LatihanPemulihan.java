package id.kejar.segel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.uji.AplikasiUji;
import id.kejar.uji.PostgresTerpasang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The operator's scripts in docs/operasi, run as he runs them, against an office whose months are sealed. */
final class LatihanPemulihan {

    private static final Path SKRIP = Path.of("docs/operasi").toAbsolutePath();

    private final PostgresTerpasang server;
    private final String basisData;
    private final Path folderData;
    private final Path cadangan;
    private final Path keluaran;
    private final Path pengaturan;

    /** @param tempat for what the scripts write */
    LatihanPemulihan(PostgresTerpasang server, String basisData, Path folderData, Path tempat) throws IOException {
        this.server = server;
        this.basisData = basisData;
        this.folderData = folderData;
        this.cadangan = tempat.resolve("cadangan");
        this.keluaran = tempat.resolve("keluaran.txt");
        this.pengaturan = tempat.resolve("kejar.env");
        tulisPengaturan();
    }

    /** As in /etc/kejar/kejar.env, with what a shell would take for a redirection. */
    private void tulisPengaturan() throws IOException {
        Files.writeString(
                pengaturan,
                """
                # PostgreSQL
                KEJAR_DB_URL=%s
                KEJAR_DB_USER=postgres
                KEJAR_DB_PASSWORD="tidak dipakai $(di sini)"
                KEJAR_SMTP_DARI=KEJAR <kejar@kpu-kudus.example>
                KEJAR_DATA=%s
                KEJAR_CADANGAN=%s
                KEJAR_JAR=%s
                KEJAR_LATIHAN_URL=%s
                KEJAR_LATIHAN_USER=postgres
                KEJAR_LATIHAN_PASSWORD=latihan-8-gunung-kf
                """
                        .formatted(
                                server.alamat(basisData),
                                folderData,
                                cadangan,
                                AplikasiUji.arsip(),
                                server.alamat("").replaceAll("/$", "")));
    }

    int cadangkan() throws IOException, InterruptedException {
        // Backups are named by the second.
        TimeUnit.SECONDS.sleep(1);
        return jalankan("cadangkan.sh", Map.of());
    }

    void utuh(int segel) throws IOException, InterruptedException {
        assertThat(jalankan("latihan-pemulihan.sh", Map.of()))
                .as(Files.readString(keluaran))
                .isZero();
        assertThat(keluaran)
                .content()
                .contains(segel + " segel sama dengan saat dicadangkan")
                .contains("Segel 657342/2026-10 versi 2: utuh")
                .contains("utuh menurut KEJAR, %1$d dari %1$d segel".formatted(segel))
                .contains("dapat dipulihkan dan segelnya utuh");
    }

    void menolakBasisDataProduksi() throws IOException, InterruptedException {
        assertThat(jalankan("latihan-pemulihan.sh", Map.of("KEJAR_LATIHAN_DB", basisData)))
                .isEqualTo(64);
        assertThat(keluaran).content().contains("adalah basis data KEJAR yang berjalan");
    }

    /**
     * The dump lacks a seal that an older backup has; and as in an older copy of the folder, one file is not there, one byte of
     * another is not what it was. One drill names all of it.
     */
    void menyebutYangRusak(String segelHilang, String berkasHilang, String berkasBerubah)
            throws IOException, InterruptedException {
        Files.delete(berkas(berkasHilang));
        var isi = Files.readAllBytes(berkas(berkasBerubah));
        isi[isi.length / 2] ^= 1;
        Files.write(berkas(berkasBerubah), isi);

        assertThat(jalankan("latihan-pemulihan.sh", Map.of()))
                .as(Files.readString(keluaran))
                .isEqualTo(1);
        assertThat(keluaran)
                .content()
                .contains("Berkas bukti %s tidak ada.".formatted(berkasHilang))
                .contains("Berkas bukti %s berubah isinya.".formatted(berkasBerubah))
                .containsPattern("Segel 657342/2026-1\\d versi \\d %s ada di cadangan \\S+, tidak ada di cadangan ini"
                        .formatted(segelHilang))
                .contains("TIDAK UTUH");
    }

    private Path berkas(String sha256) {
        return cadangan.resolve("bukti")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private int jalankan(String skrip, Map<String, String> lain) throws IOException, InterruptedException {
        var proses = new ProcessBuilder("bash", SKRIP.resolve(skrip).toString());
        proses.environment().putAll(Map.of("PATH", server.jalur(), "KEJAR_PENGATURAN", pengaturan.toString()));
        proses.environment().putAll(lain);
        return proses.redirectErrorStream(true)
                .redirectOutput(keluaran.toFile())
                .start()
                .waitFor();
    }
}
