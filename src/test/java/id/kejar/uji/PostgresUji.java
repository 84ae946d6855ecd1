package id.kejar.uji;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;

/** A real PostgreSQL, started once for all tests of a run, durable as in production. */
public final class PostgresUji {

    private static EmbeddedPostgres server;

    private PostgresUji() {}

    /** @return JDBC address of a new, empty database */
    public static synchronized String databaseBaru(String nama) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "100")
                        .start();
                // After the applications: one that ends without its database waits for it for half a minute.
                SpringApplication.getShutdownHandlers().add(PostgresUji::hentikan);
            }
            try (var koneksi = server.getPostgresDatabase().getConnection();
                    var perintah = koneksi.createStatement()) {
                perintah.execute("drop database if exists " + nama);
                perintah.execute("create database " + nama);
            }
            return server.getJdbcUrl("postgres", nama);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hentikan() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
