package id.kejar.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * What belongs to the schema besides the migrations and is looked after at every start, by whoever runs those: the engine's
 * tables, and on PostgreSQL what the application's own role may do with all of them (docs/adr/0030).
 */
@Component
class SkemaBasisData implements Callback {

    /** As the engine makes them itself, in this order: {@code DbSqlSession.dbSchemaCreate}. */
    private static final List<String> BAGIAN_MESIN = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    /**
     * Two looks of the engine that would else read a whole table: one person's rights, and the subtasks of a task that is
     * completed, of which there are never any.
     */
    private static final List<String> INDEKS_MESIN = List.of(
            "create index if not exists kejar_hak_pengguna on act_ru_authorization (user_id_)",
            "create index if not exists kejar_tugas_induk on act_ru_task (parent_task_id_)");

    /** Any number that nobody else locks: two nodes starting together grant one after the other. */
    private static final long KUNCI = 7_305_030L;

    private final String aplikasi;

    /** @param aplikasi the role with which KEJAR works; the one that runs this may be another */
    SkemaBasisData(@Value("${spring.datasource.username}") String aplikasi) {
        this.aplikasi = aplikasi;
    }

    @Override
    public String getCallbackName() {
        return "skema-basis-data";
    }

    @Override
    public boolean supports(Event peristiwa, Context konteks) {
        return peristiwa == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event peristiwa, Context konteks) {
        return true;
    }

    @Override
    public void handle(Event peristiwa, Context konteks) {
        try {
            siapkan(konteks.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("Skema basis data tidak dapat disiapkan", e);
        }
    }

    private void siapkan(Connection basisData) throws SQLException {
        var postgres = basisData.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        if (postgres) {
            tanya(basisData, "select pg_advisory_xact_lock(" + KUNCI + ") is null");
            if (!tanya(basisData, "select pg_has_role(tableowner, 'usage') from pg_tables where tablename = 'jejak'")) {
                pastikanTanpaPemilik(basisData);
                return;
            }
        }
        if (!adaTabelMesin(basisData)) {
            for (var bagian : BAGIAN_MESIN) {
                jalankan(
                        basisData,
                        "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql"
                                .formatted(postgres ? "postgres" : "h2", bagian));
            }
        }
        for (var indeks : INDEKS_MESIN) {
            lakukan(basisData, indeks);
        }
        if (postgres) {
            lakukan(basisData, baca("produksi/jejak-hanya-tambah.sql"));
            if (!basisData.getMetaData().getUserName().equals(aplikasi)) {
                lakukan(basisData, baca("produksi/hak-aplikasi.sql").replace("@aplikasi@", kutip(aplikasi)));
            }
        }
    }

    /** A service that was not told the owner's password works with the tables as they are. */
    private void pastikanTanpaPemilik(Connection basisData) throws SQLException {
        if (!basisData.getMetaData().getUserName().equals(aplikasi)) {
            throw new PengaturanDitolak(
                    "Tabel KEJAR bukan milik akun di KEJAR_DB_OWNER_USER.",
                    "Jalankan hak-basis-data.sql sebagai superuser di basis data ini, lalu mulai lagi.");
        }
    }

    private static boolean adaTabelMesin(Connection basisData) throws SQLException {
        var nama = "act_ge_property";
        for (var ejaan : List.of(nama, nama.toUpperCase(Locale.ROOT))) {
            try (var tabel =
                    basisData.getMetaData().getTables(basisData.getCatalog(), basisData.getSchema(), ejaan, null)) {
                if (tabel.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void jalankan(Connection basisData, String naskah) {
        ScriptUtils.executeSqlScript(basisData, new ClassPathResource(naskah));
    }

    private static void lakukan(Connection basisData, String sql) throws SQLException {
        try (var perintah = basisData.createStatement()) {
            perintah.execute(sql);
        }
    }

    private static boolean tanya(Connection basisData, String sql) throws SQLException {
        try (var perintah = basisData.createStatement();
                var jawaban = perintah.executeQuery(sql)) {
            return jawaban.next() && jawaban.getBoolean(1);
        }
    }

    private static String baca(String naskah) {
        try {
            return new ClassPathResource(naskah).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kutip(String nama) {
        return '"' + nama.replace("\"", "\"\"") + '"';
    }
}
