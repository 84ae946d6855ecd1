package id.kejar.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A server of the PostgreSQL that is installed on this machine, as an office has it, with its tools. The embedded one of
 * {@link PostgresUji} comes without {@code pg_dump}, and the tools of another version refuse it.
 */
public final class PostgresTerpasang {

    private static PostgresTerpasang server;

    private final Path program;
    private final Path folder;
    private final int port;

    private PostgresTerpasang(Path program) throws IOException {
        this.program = program;
        this.folder = Files.createTempDirectory("kejar-postgres");
        try (var soket = new ServerSocket(0)) {
            port = soket.getLocalPort();
        }
        jalankan("initdb", "-D", data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        jalankan(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p %d -k %s -h 127.0.0.1".formatted(port, folder),
                "start");
    }

    /** @return empty when this machine has no PostgreSQL with its tools, or no {@code rsync} */
    public static synchronized Optional<PostgresTerpasang> server() {
        try {
            if (server == null) {
                var program = folderProgram();
                if (program.isEmpty()) {
                    return Optional.empty();
                }
                server = new PostgresTerpasang(program.get());
                SpringApplication.getShutdownHandlers().add(server::hentikan);
            }
            return Optional.of(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> folderProgram() throws IOException {
        var debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian) || !Files.isExecutable(Path.of("/usr/bin/rsync"))) {
            return Optional.empty();
        }
        try (Stream<Path> versi = Files.list(debian)) {
            return versi.map(satu -> satu.resolve("bin"))
                    .filter(satu -> Stream.of("initdb", "pg_ctl", "pg_dump", "psql")
                            .allMatch(alat -> Files.isExecutable(satu.resolve(alat))))
                    .findFirst();
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** Its tools, first in the search path. */
    public String jalur() {
        return program + ":" + System.getenv("PATH");
    }

    /** @return JDBC address of a new, empty database */
    public String databaseBaru(String nama) {
        try (var sambungan = DriverManager.getConnection(alamat("postgres"), "postgres", "");
                var perintah = sambungan.createStatement()) {
            perintah.execute("create database " + nama);
            return alamat(nama);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String alamat(String nama) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, nama);
    }

    private void hentikan() {
        try {
            jalankan("pg_ctl", "-D", data(), "-m", "immediate", "stop");
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void jalankan(String nama, String... argumen) throws IOException {
        var perintah = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a namespace of its own it is nobody.
            perintah.addAll(List.of("unshare", "-U"));
        }
        perintah.add(program.resolve(nama).toString());
        perintah.addAll(List.of(argumen));
        var keluaran = folder.resolve(nama + ".txt");
        var proses = new ProcessBuilder(perintah)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(keluaran.toFile())
                .start();
        try {
            if (!proses.waitFor(2, TimeUnit.MINUTES) || proses.exitValue() != 0) {
                throw new IllegalStateException(nama + ": " + Files.readString(keluaran));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
