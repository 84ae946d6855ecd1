package id.kejar.shared;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Nodes that start at once on one PostgreSQL make tables, models and first rows one after the other. Flyway waits by itself, but
 * the engine creates its tables without looking whether another one is at it, and what is "made when there is none" would be
 * made twice (docs/adr/0031).
 *
 * <p>The turn is a lock of the database session, taken before the first migration and given back when everything that is done at
 * start is done, before a command runs. A node that dies loses its session, and with it the turn. H2 needs none: its file has
 * one process.
 */
@Component
@Order(AntreanMulai.SESUDAH_DATA_AWAL)
class AntreanMulai implements FlywayMigrationStrategy, ApplicationRunner, DisposableBean {

    /** After the runners that make data, before {@link PerintahRunner}. */
    static final int SESUDAH_DATA_AWAL = 500;

    private static final Logger LOG = LoggerFactory.getLogger(AntreanMulai.class);

    /** "KEJAR" as a number: whoever else locks in this database chooses another. */
    private static final long GILIRAN = 0x4B454A4152L;

    private final DataSource basisData;
    private Connection giliran;

    AntreanMulai(DataSource basisData) {
        this.basisData = basisData;
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            tungguGiliran();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        flyway.migrate();
    }

    private void tungguGiliran() throws SQLException {
        var sambungan = basisData.getConnection();
        if (!"PostgreSQL".equals(sambungan.getMetaData().getDatabaseProductName())) {
            sambungan.close();
            return;
        }
        giliran = sambungan;
        var sql = new JdbcTemplate(new SingleConnectionDataSource(sambungan, true));
        if (!Boolean.TRUE.equals(sql.queryForObject("select pg_try_advisory_lock(?)", Boolean.class, GILIRAN))) {
            LOG.info("KEJAR lain sedang mulai pada basis data ini; menunggu gilirannya");
            sql.query("select pg_advisory_lock(?)", baris -> {}, GILIRAN);
        }
    }

    @Override
    public void run(ApplicationArguments argumen) throws SQLException {
        lepaskan();
    }

    @Override
    public void destroy() throws SQLException {
        lepaskan();
    }

    private void lepaskan() throws SQLException {
        if (giliran == null) {
            return;
        }
        try (var sambungan = giliran) {
            giliran = null;
            new JdbcTemplate(new SingleConnectionDataSource(sambungan, true))
                    .queryForObject("select pg_advisory_unlock(?)", Boolean.class, GILIRAN);
        }
    }
}
