package id.kejar.pdf;

import id.kejar.pdf.PdfTidakTerbaca.Sebab;
import id.kejar.shared.Penolakan;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Has a PDF read and its pages drawn by a process of its own ({@link PelukisHalaman}, docs/adr/0020). That
 * process has its own small memory, no settings and no passwords of ours, and is ended when its time is over: a file that
 * is made to cost everything costs that much and no more. How many run at once is for the caller to say.
 */
@Component
@EnableConfigurationProperties(PengaturanPdf.class)
public class PembacaPdf {

    private static final Logger LOG = LoggerFactory.getLogger(PembacaPdf.class);
    private static final String PELUNCUR_JAR = "org.springframework.boot.loader.launch.PropertiesLauncher";
    /** Without these Windows starts no program. */
    private static final Set<String> LINGKUNGAN_PERLU = Set.of("SystemRoot", "windir");

    private final PengaturanPdf pengaturan;

    public PembacaPdf(PengaturanPdf pengaturan) {
        this.pengaturan = pengaturan;
    }

    /**
     * Reads the file without drawing anything.
     *
     * @param folder an empty one for the run; the caller deletes it
     * @return the number of pages, at least 1
     */
    public int periksa(Path berkas, Path folder) throws IOException, PdfTidakTerbaca {
        return lukis(berkas, folder, 1, 0).jumlah();
    }

    /**
     * Draws the pages from {@code dari} to {@code sampai} as {@code <page>.jpg}. Those that were finished before something
     * went wrong are there.
     *
     * @param folder an empty one for the run; the caller deletes it
     * @throws PdfTidakTerbaca when not even the number of pages is known
     */
    public HalamanTerlukis lukis(Path berkas, Path folder, int dari, int sampai) throws IOException, PdfTidakTerbaca {
        var kabar = folder.resolve(PelukisHalaman.KABAR);
        var akhir = jalankan(perintah(berkas, folder, dari, sampai));
        if (!akhir.isEmpty()) {
            LOG.warn("Sebuah PDF tidak selesai dibaca, halaman {} sampai {}: {}", dari, sampai, akhir);
        }
        return baca(Files.exists(kabar) ? Files.readAllLines(kabar) : List.of());
    }

    /** @return how it ended otherwise than by itself; empty when it came to its end */
    private String jalankan(List<String> perintah) throws IOException {
        var pembuat = new ProcessBuilder(perintah)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .redirectInput(Redirect.PIPE);
        pembuat.environment().keySet().retainAll(LINGKUNGAN_PERLU);
        var proses = pembuat.start();
        try {
            if (!proses.waitFor(pengaturan.batasWaktu().toMillis(), TimeUnit.MILLISECONDS)) {
                return "waktunya habis";
            }
            return proses.exitValue() == 0 ? "" : "kode " + proses.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Penolakan.terganggu("KEJAR sedang dihentikan. Coba lagi beberapa saat lagi.");
        } finally {
            akhiri(proses);
        }
    }

    /** Its folder is deleted next: it must have let go of its files. */
    private static void akhiri(Process proses) {
        proses.destroyForcibly().onExit().join();
    }

    private List<String> perintah(Path berkas, Path folder, int dari, int sampai) {
        var perintah = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx%dm".formatted(pengaturan.memori().toMegabytes()),
                "-XX:+ExitOnOutOfMemoryError",
                // Short-lived and in nobody's way: one core, no optimising.
                "-XX:ActiveProcessorCount=1",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=pelukis-tanpa-catatan.xml",
                "-Djava.io.tmpdir=" + folder,
                // The list of the machine's own fonts is made once, not with each run.
                "-Dpdfbox.fontcache=" + folder.getParent(),
                "-cp",
                System.getProperty("java.class.path")));
        perintah.addAll(kelasUtama());
        perintah.addAll(List.of(berkas.toString(), folder.toString(), String.valueOf(dari), String.valueOf(sampai)));
        return perintah;
    }

    /** The delivered jar holds other jars, which only its own launcher can read. */
    private static List<String> kelasUtama() {
        var utama = PelukisHalaman.class.getName();
        var dalamJar = ClassLoader.getSystemResource(PELUNCUR_JAR.replace('.', '/') + ".class") != null;
        return dalamJar ? List.of("-Dloader.main=" + utama, PELUNCUR_JAR) : List.of(utama);
    }

    private static HalamanTerlukis baca(List<String> kabar) throws PdfTidakTerbaca {
        var jumlah = 0;
        var selesai = new HashSet<Integer>();
        for (var baris : kabar) {
            var kata = baris.split(" ");
            switch (kata[0]) {
                case PelukisHalaman.JUMLAH -> jumlah = Integer.parseInt(kata[1]);
                case PelukisHalaman.SELESAI -> selesai.add(Integer.valueOf(kata[1]));
                case PelukisHalaman.TERKUNCI -> throw new PdfTidakTerbaca(Sebab.TERKUNCI);
                default -> LOG.info("Pembaca PDF: {}", baris);
            }
        }
        if (jumlah == 0) {
            throw new PdfTidakTerbaca(kabar.isEmpty() ? Sebab.TERLALU_BERAT : Sebab.RUSAK);
        }
        return new HalamanTerlukis(jumlah, Set.copyOf(selesai));
    }
}
