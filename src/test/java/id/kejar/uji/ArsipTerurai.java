package id.kejar.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The delivered jar as its own tool unpacks it, once for all tests of a build, which may run in several machines. */
final class ArsipTerurai {

    private static final Path FOLDER = Path.of("target", "terurai");

    private ArsipTerurai() {}

    /** @return the jar to start, whose libraries lie beside it */
    static Path program() {
        var arsip = AplikasiUji.arsip();
        try {
            Files.createDirectories(FOLDER);
            try (var kunci = FileChannel.open(
                            FOLDER.resolve("kunci"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var milikKita = kunci.lock()) {
                var tujuan = FOLDER.resolve(
                        String.valueOf(Files.getLastModifiedTime(arsip).toMillis()));
                var program = tujuan.resolve(arsip.getFileName());
                if (!Files.exists(tujuan)) {
                    urai(arsip, tujuan);
                }
                return program;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void urai(Path arsip, Path tujuan) throws IOException {
        var sementara = FOLDER.resolve("sementara");
        var proses = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        arsip.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        sementara.toString())
                .inheritIO()
                .start();
        if (proses.onExit().join().exitValue() != 0) {
            throw new AssertionError("Arsip aplikasi tidak dapat diurai");
        }
        Files.move(sementara, tujuan);
    }
}
