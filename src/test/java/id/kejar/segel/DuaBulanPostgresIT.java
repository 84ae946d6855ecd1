package id.kejar.segel;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.kejar.uji.PostgresTerpasang;
import id.kejar.uji.PostgresUji;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The same two months on a real PostgreSQL, the machine's own where it has one, where a stranger's statements give the same text, and
 * where the sealed months are backed up and restored by the operator's scripts (docs/operasi).
 */
class DuaBulanPostgresIT extends DuaBulan {

    @Autowired
    private SegelRepository daftarSegel;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresTerpasang.server()
                .map(server -> server.databaseBaru("dua_bulan"))
                .orElseGet(() -> PostgresUji.databaseBaru("dua_bulan"));
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
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

    @Test
    @Order(13)
    void latihanPemulihanMembuktikanSegelDanMenyebutYangRusak(@TempDir Path tempat) throws Exception {
        var server = PostgresTerpasang.server();
        assumeThat(server).as("PostgreSQL beserta pg_dump dan rsync terpasang").isPresent();
        var segel = daftarSegel.findAll();
        var latihan = new LatihanPemulihan(server.get(), "dua_bulan", folderData, tempat);

        assertThat(latihan.cadangkan()).isZero();
        latihan.utuh(segel.size());
        latihan.menolakBasisDataProduksi();

        var terakhir = segel.stream().max(comparing(Segel::dibuatPada)).orElseThrow();
        jdbc.execute(
                "set session_replication_role = replica; delete from segel where id = '%s'; set session_replication_role = default"
                        .formatted(terakhir.id()));
        assertThat(latihan.cadangkan()).isZero();
        var bukti = jdbc.queryForList("select sha256 from berkas order by 1", String.class);
        latihan.menyebutYangRusak(terakhir.sidik(), bukti.get(0), bukti.get(1));
    }
}
