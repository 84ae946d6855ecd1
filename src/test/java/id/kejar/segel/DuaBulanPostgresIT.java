package id.kejar.segel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.pagar.SatkerLain;
import id.kejar.uji.PostgresUji;
import java.util.ArrayList;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same two months on a real PostgreSQL, where a stranger's statements give the same text. */
class DuaBulanPostgresIT extends DuaBulan {

    @Autowired
    private SegelRepository daftarSegel;

    @Autowired
    private OrganisasiService organisasi;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("dua_bulan");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
    }

    /** Issue 5: tasks, instances, history, entries, evidence, documents, people of one satker are nothing to another. */
    @Test
    @Order(13)
    void orangSatkerLainTidakMelihatDanTidakMengubahApaPun() {
        assertThat(SatkerLain.dirikan("657342", organisasi, jdbc, klien).cobaSemua())
                .isGreaterThan(2_000);
    }

    /** docs/segel.sql without KEJAR: what the database itself writes as JSON, sorted by bytes, is the sealed text. */
    @Test
    @Order(12)
    void kueriOrangLuarMenghasilkanNaskahYangSama() {
        assertThat(daftarSegel.findAll()).hasSize(3).allSatisfy(segel -> {
            var baris = transaksi.execute(status -> {
                jdbc.execute("set local timezone = 'UTC'");
                var semua = new ArrayList<String>();
                SegelSql.kueri(segel.rujukan()).forEach(kueri -> semua.addAll(jdbc.queryForList(kueri, String.class)));
                return semua;
            });
            assertThat(NaskahKanonik.dari(baris.get(0), baris.subList(1, baris.size()))
                            .sidik())
                    .isEqualTo(segel.sidik());
        });
    }
}
