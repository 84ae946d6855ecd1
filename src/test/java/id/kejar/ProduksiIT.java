package id.kejar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kejar.uji.AplikasiUji;
import id.kejar.uji.BasisDataUji;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PostgresUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The packaged application with the profile of an office, on an empty PostgreSQL: two nodes start at the same moment and make
 * everything once; a later start makes nothing; a default secret stops it.
 */
class ProduksiIT {

    private static final String AKUN = "admin.kudus";
    private static final String SANDI = "kopi-sumbing-9-angin";

    @TempDir
    private Path folder;

    private final Map<String, String> pengaturan = new HashMap<>();

    private AplikasiUji node(String nama, Map<String, String> lain) {
        var semua = new HashMap<>(pengaturan);
        semua.putAll(lain);
        return AplikasiUji.sebentar(semua, folder.resolve(nama));
    }

    private String catatan(String nama) throws IOException {
        return Files.readString(folder.resolve(nama));
    }

    @Test
    void duaNodeMulaiBersamaanLaluSatuMulaiLagi() throws IOException {
        pengaturan.putAll(Map.of(
                "spring.profiles.active",
                "produksi",
                "KEJAR_DB_URL",
                PostgresUji.databaseBaru("produksi"),
                "KEJAR_DB_USER",
                "postgres",
                "KEJAR_DB_PASSWORD",
                "x7Kq-92mf-Lw0d",
                "KEJAR_ADMIN_AKUN",
                AKUN,
                "KEJAR_ADMIN_SANDI",
                SANDI,
                "kejar.data",
                folder.resolve("data").toString()));
        sandiBawaanDitolakSebelumBasisDataDibuka();
        var satu = node("satu.log", Map.of());
        var dua = node("dua.log", Map.of());
        var tiga =
                node("tiga.log", Map.of("KEJAR_ADMIN_SANDI", "sandi-baru-8-hujan", "KEJAR_ADMIN_AKUN", "admin.lain"));
        try {
            var bersamaan = List.of(
                    CompletableFuture.supplyAsync(satu::jalankan), CompletableFuture.supplyAsync(dua::jalankan));
            bersamaan.stream().map(CompletableFuture::join).forEach(ProduksiIT::administratorMasuk);
            semuanyaSatu();
            assertThat(catatan("satu.log") + catatan("dua.log")).containsOnlyOnce("Administrator pertama dibuat");

            diBelakangProksiTls(bersamaan.get(0).join());
            satu.hentikan();
            var lagi = tiga.jalankan();
            administratorMasuk(lagi);
            assertThat(lagi.bersandi("sandi-baru-8-hujan")
                            .panggil("admin.lain", "GET", "/engine-rest/group", null)
                            .status())
                    .isEqualTo(401);
            assertThat(catatan("tiga.log"))
                    .contains("KEJAR_ADMIN_AKUN dan KEJAR_ADMIN_SANDI diabaikan")
                    .doesNotContain(AKUN)
                    .doesNotContain(SANDI);
            semuanyaSatu();
        } finally {
            satu.matikanMendadak();
            dua.matikanMendadak();
            tiga.matikanMendadak();
        }
    }

    /** What the proxy says of the request decides: cookies are for https only, and the browser is told to stay there. */
    private static void diBelakangProksiTls(KlienUji klien) {
        var kepala = klien.kepala("/masuk", Map.of("X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9"));
        assertThat(kepala.allValues("set-cookie")).isNotEmpty().allSatisfy(kuki -> assertThat(kuki)
                .contains("Secure"));
        assertThat(kepala.firstValue("strict-transport-security")).isPresent();
        assertThat(klien.kepala("/", Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "kejar.example"))
                        .firstValue("location"))
                .as("tanpa nama server, jadi tetap lewat https ke nama yang dipakai peramban")
                .hasValue("/masuk");
    }

    private void sandiBawaanDitolakSebelumBasisDataDibuka() throws IOException {
        assertThatThrownBy(() -> node("lemah.log", Map.of("KEJAR_DB_PASSWORD", "postgres"))
                        .jalankan())
                .hasMessageContaining("APPLICATION FAILED TO START")
                .hasMessageContaining("KEJAR_DB_PASSWORD sama dengan nama penggunanya.");
        new BasisDataUji(basisData()).baca(jdbc -> assertThat(jumlah(jdbc, "pg_tables where schemaname = 'public'"))
                .isZero());
    }

    private Map<String, String> basisData() {
        return Map.of(
                "spring.datasource.url", pengaturan.get("KEJAR_DB_URL"),
                "spring.datasource.username", pengaturan.get("KEJAR_DB_USER"));
    }

    private static void administratorMasuk(KlienUji klien) {
        // The password is right, and known to whoever set the server up: its owner chooses another before anything
        // else.
        var jawaban = klien.bersandi(SANDI).panggil(AKUN, "GET", "/engine-rest/group?id=camunda-admin", null);
        assertThat(jawaban.status()).isEqualTo(403);
        assertThat(jawaban.kalimat()).contains("kata sandi awal");
    }

    /** One deployment of the models, one timer for each start event, one administrator, and the groups that belong to it. */
    private void semuanyaSatu() {
        new BasisDataUji(basisData()).baca(jdbc -> {
            assertThat(jumlah(jdbc, "act_id_user")).isOne();
            assertThat(jumlah(jdbc, "act_id_membership where group_id_ = 'camunda-admin'"))
                    .isOne();
            assertThat(jumlah(jdbc, "act_re_deployment")).isOne();
            assertThat(jumlah(jdbc, "act_re_procdef where version_ > 1")).isZero();
            assertThat(jdbc.queryForList(
                            "select d.proc_def_key_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_"
                                    + " where d.job_type_ = 'timer-start-event' order by 1",
                            String.class))
                    .containsExactly("buka-hari-kerja", "ingatkan-pengisian");
            assertThat(jumlah(jdbc, "jejak where tindakan = 'ADMINISTRATOR_DIBUAT'"))
                    .isOne();
            assertThat(jumlah(jdbc, "acuan_satker")).isGreaterThan(500);
            assertThat(jumlah(jdbc, "pg_locks where locktype = 'advisory'"))
                    .as("giliran sudah dikembalikan")
                    .isZero();
        });
    }

    private static int jumlah(JdbcTemplate jdbc, String tabel) {
        return jdbc.queryForObject("select count(*) from " + tabel, Integer.class);
    }
}
