package id.kejar.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at start when the role with which KEJAR works could change the audit log, whatever the settings promise. */
@Component
@Profile("produksi")
class HakJejak implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(HakJejak.class);

    /** An owner, or a member of it, may give himself any right and put any trigger out of work. */
    private static final String DAPAT_MENGUBAH =
            """
            select coalesce(bool_or(pg_has_role(c.relowner, 'member')
                or has_table_privilege(c.oid, 'update, delete, truncate')), false)
            from pg_class c where c.oid in (to_regclass('jejak'), to_regclass('mata_rantai'), to_regclass('ujung_jejak'))
            """;

    private final JdbcClient basisData;

    HakJejak(JdbcClient basisData) {
        this.basisData = basisData;
    }

    @Override
    public void run(ApplicationArguments argumen) {
        if (dapatMengubah()) {
            LOG.warn(
                    "Akun basis data KEJAR memiliki tabel jejak audit, sehingga hanya pemicu yang menahan perubahannya."
                            + " Pisahkan pemilik dan pemakainya dengan hak-basis-data.sql dan KEJAR_DB_OWNER_USER.");
        }
    }

    boolean dapatMengubah() {
        return basisData.sql(DAPAT_MENGUBAH).query(Boolean.class).single();
    }
}
