package id.kejar;

import id.kejar.uji.PostgresUji;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same month on a real PostgreSQL. */
class BulanPenuhPostgresIT extends BulanPenuh {

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("bulan");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
    }
}
