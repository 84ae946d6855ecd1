package id.kejar.pleno;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.uji.PostgresUji;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What meetings asked for before follow-ups had a life of their own comes before the next one, on both databases. */
class MigrasiTindakLanjutIT {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void tindakLanjutLamaMenjadiTerbuka(String basisData) {
        var sumber = new DriverManagerDataSource(
                "h2".equals(basisData)
                        ? "jdbc:h2:mem:migrasi;DB_CLOSE_DELAY=-1"
                        : PostgresUji.databaseBaru("migrasi_tindak_lanjut"));
        var jdbc = new JdbcTemplate(sumber);
        migrasi(sumber, "9");
        var rapat = rapatLama(jdbc);
        jdbc.update(
                "insert into tindak_lanjut values (?, 0, 'Melengkapi bukti', 'Subbagian KUL', date '2026-12-01')",
                rapat);
        jdbc.update("insert into tindak_lanjut values (?, 1, 'Menata arsip', null, null)", rapat);

        migrasi(sumber, "13");

        var baris = jdbc.queryForList(
                "select satker, rapat_id, urutan, uraian, penanggung_jawab, tenggat, keadaan from tindak_lanjut order by urutan");
        assertThat(baris).hasSize(2).allSatisfy(satu -> assertThat(satu)
                .containsEntry("satker", "930001")
                .containsEntry("rapat_id", rapat)
                .containsEntry("keadaan", "TERBUKA"));
        assertThat(baris.get(0))
                .containsEntry("uraian", "Melengkapi bukti")
                .containsEntry("penanggung_jawab", "Subbagian KUL")
                .extractingByKey("tenggat")
                .hasToString("2026-12-01");
        assertThat(baris.get(1)).containsEntry("uraian", "Menata arsip").containsEntry("penanggung_jawab", null);
    }

    private static void migrasi(DriverManagerDataSource sumber, String sampai) {
        Flyway.configure().dataSource(sumber).target(sampai).load().migrate();
    }

    private static UUID rapatLama(JdbcTemplate jdbc) {
        var periode = UUID.randomUUID();
        var rapat = UUID.randomUUID();
        jdbc.update(
                "insert into satker (kode, nama, lembaga, daerah, alamat, kota, kode_wilayah, zona, hari_mulai_periode,"
                        + " tenggang_pengisian, batas_putaran, kuorum, templat_berita_acara, kebijakan_bukti, aktif)"
                        + " values ('930001', 'KPU', 'KPU', 'DAERAH', 'Jalan', 'Kota', '0000', 'Asia/Jakarta', 1, 0, 3, 4, '{no}',"
                        + " 'TIDAK_WAJIB', true)");
        jdbc.update(
                "insert into periode (id, satker, kunci, mulai, akhir, akhir_pengisian, status, revisi) values"
                        + " (?, '930001', '2026-10', date '2026-10-01', date '2026-10-31', current_timestamp, 'DITETAPKAN', 0)",
                periode);
        jdbc.update(
                "insert into rapat_pleno (id, satker, periode_id, nomor, status, kehadiran_dicatat, risalah_terlambat, revisi)"
                        + " values (?, '930001', ?, 1, 'DITETAPKAN', true, false, 0)",
                rapat,
                periode);
        return rapat;
    }
}
