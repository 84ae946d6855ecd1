package id.kejar.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The packaged application in a process of its own, which can be killed like a server that loses its power. */
public final class AplikasiUji {

    /** Against waiting for ever; how long a start may take is measured elsewhere. */
    private static final Duration PALING_LAMA = Duration.ofSeconds(240);

    private static final Duration LISTRIK_PADAM = Duration.ofMinutes(5);

    /** For one that never lives long. */
    private static final List<String> BERUMUR_PENDEK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final int port = portBebas();
    private final Path program;
    private final List<String> mesin;
    private final List<String> argumen;
    private final Path catatan;
    private LocalDateTime jam;
    private Process proses;

    /** As it is delivered and meant to run. */
    public AplikasiUji(Map<String, String> pengaturan, Path catatan) {
        this(arsip(), List.of(), null, pengaturan, catatan);
    }

    /** As it is delivered, but soon to be ended. */
    public static AplikasiUji sebentar(Map<String, String> pengaturan, Path catatan) {
        return new AplikasiUji(arsip(), BERUMUR_PENDEK, null, pengaturan, catatan);
    }

    /**
     * One that is started again and again: unpacked, which takes a third off each start.
     *
     * @param jam what its clock says at the first start; at each later one five minutes more, as after a power failure:
     *     what the dead server had locked is free again
     */
    public static AplikasiUji berulang(LocalDateTime jam, Map<String, String> pengaturan, Path catatan) {
        return new AplikasiUji(ArsipTerurai.program(), BERUMUR_PENDEK, jam, pengaturan, catatan);
    }

    private AplikasiUji(
            Path program, List<String> mesin, LocalDateTime jam, Map<String, String> pengaturan, Path catatan) {
        this.program = program;
        this.mesin = mesin;
        this.jam = jam;
        this.catatan = catatan;
        this.argumen = new ArrayList<>();
        pengaturan.forEach((nama, nilai) -> argumen.add("--" + nama + "=" + nilai));
    }

    /**
     * Starts and waits until KEJAR says that it is ready.
     *
     * @param hanyaKaliIni further arguments, for this start
     */
    public KlienUji jalankan(String... hanyaKaliIni) {
        mulai(hanyaKaliIni);
        tungguSiap();
        return new KlienUji(port);
    }

    /** @return milliseconds from the start of the process until the login page answers */
    public long jalankanSampaiHalamanPertama() {
        var sejak = System.nanoTime();
        mulai();
        while (!halamanMasukMenjawab()) {
            if (!proses.isAlive() || System.nanoTime() - sejak > PALING_LAMA.toNanos()) {
                throw new AssertionError("KEJAR tidak menjawab");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return (System.nanoTime() - sejak) / 1_000_000;
    }

    private boolean halamanMasukMenjawab() {
        try {
            return new KlienUji(port).panggil(null, "GET", "/masuk", null).status() == 200;
        } catch (UncheckedIOException belum) {
            return false;
        }
    }

    private void mulai(String... hanyaKaliIni) {
        try {
            Files.deleteIfExists(catatan);
            var perintah = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
            perintah.addAll(mesin);
            perintah.addAll(List.of("-jar", program.toString(), "--server.port=" + port));
            perintah.addAll(argumen);
            if (jam != null) {
                perintah.add("--kejar.waktu.mulai=" + jam);
                jam = jam.plus(LISTRIK_PADAM);
            }
            perintah.addAll(List.of(hanyaKaliIni));
            proses = new ProcessBuilder(perintah)
                    .redirectErrorStream(true)
                    .redirectOutput(catatan.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void tungguSiap() {
        try {
            tungguPesanSiap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tungguPesanSiap() throws IOException {
        var batas = System.nanoTime() + PALING_LAMA.toNanos();
        while (System.nanoTime() < batas && proses.isAlive()) {
            if (Files.exists(catatan) && Files.readString(catatan).contains("KEJAR siap")) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        throw new AssertionError("KEJAR tidak siap:\n" + Files.readString(catatan));
    }

    /** As {@code kill -9}: nothing is flushed, nothing is closed. Nothing happens to one that was never started. */
    public void matikanMendadak() {
        if (proses == null) {
            return;
        }
        try {
            proses.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As systemd stops a service: what was begun is finished. */
    public void hentikan() {
        try {
            proses.destroy();
            if (!proses.waitFor(PALING_LAMA.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("KEJAR tidak berhenti");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static Path arsip() {
        try (Stream<Path> berkas = Files.list(Path.of("target"))) {
            return berkas.filter(satu -> satu.getFileName().toString().matches("kejar-.*\\.jar"))
                    .filter(satu -> !satu.toString().endsWith(".original"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Arsip aplikasi belum dibuat; jalankan lewat mvn verify"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int portBebas() {
        try (var soket = new ServerSocket(0)) {
            return soket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
