package id.kejar.segel;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.pagar.SatkerLain;
import id.kejar.uji.PostgresTerpasang;
import id.kejar.uji.PostgresUji;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Autowired
    private OrganisasiService organisasi;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresTerpasang.server()
                .map(server -> server.databaseBaru("dua_bulan"))
                .orElseGet(() -> PostgresUji.databaseBaru("dua_bulan"));
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

    /** Issue 5: the operator manages people but reads no evidence; the auditor reads all of it and changes nothing. */
    @Test
    @Order(14)
    void operatorTidakMembacaBuktiDanAuditorTidakMengubahnya() {
        var bukti = jdbc.queryForList(
                "select cast(b.id as varchar) from bukti b join kegiatan k on k.id = b.kegiatan_id join versi_entri v on"
                        + " v.id = k.versi_id join entri e on e.id = v.entri_id join pegawai p on p.id = e.pegawai_id"
                        + " where p.akun <> 'operator' and e.status = 'DISETUJUI' and v.keadaan = 'DIKIRIM'",
                String.class);
        assertThat(bukti).isNotEmpty();
        var entri = teks("select cast(e.id as varchar) from entri e join pegawai p on p.id = e.pegawai_id"
                + " where p.akun = 'asn02' order by e.tanggal limit 1");
        for (var jalur : List.of(
                "/api/bukti/" + bukti.get(0),
                "/api/bukti/" + bukti.get(0) + "/pratinjau",
                "/api/entri/" + entri,
                "/api/entri/" + entri + "/versi/1")) {
            assertThat(klien.panggil("operator", "GET", jalur, null).status())
                    .as(jalur)
                    .isEqualTo(404);
        }
        assertThat(klien.masuk("operator").buka("/kinerja/hari/" + entri).status())
                .isEqualTo(404);
        assertThat(klien.unduh("auditor", "/api/bukti/" + bukti.get(0))).isNotEmpty();
        assertThat(klien.panggil("auditor", "DELETE", "/api/entri/" + entri + "/bukti/" + bukti.get(0), null)
                        .status())
                .isEqualTo(403);
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
