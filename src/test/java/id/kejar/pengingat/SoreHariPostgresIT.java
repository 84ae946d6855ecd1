package id.kejar.pengingat;

import id.kejar.uji.PostgresUji;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same afternoon on a real PostgreSQL. */
class SoreHariPostgresIT extends SoreHari {

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("sore");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
    }
}
