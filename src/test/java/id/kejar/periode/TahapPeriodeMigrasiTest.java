package id.kejar.periode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Months older than the records of their stages get what is on record, and nothing made up. */
class TahapPeriodeMigrasiTest {

    private static final String DITETAPKAN_PADA = "2026-10-09 10:00:00+07";

    private final DriverManagerDataSource sumber =
            new DriverManagerDataSource("jdbc:h2:mem:tahap-periode;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcTemplate jdbc = new JdbcTemplate(sumber);

    @Test
    void bulanLamaHanyaMendapatYangTercatat() {
        migrasi("9");
        jdbc.update(
                "insert into satker (kode, nama, lembaga, daerah, alamat, kota, kode_wilayah, zona,"
                        + " hari_mulai_periode, tenggang_pengisian, batas_putaran, kuorum, templat_berita_acara, aktif)"
                        + " values ('657342', 'KPU', 'KPU', 'Kudus', 'Jalan', 'Kudus', '3319', 'Asia/Jakarta', 1, 1, 2, 4, '{no}', true)");
        var kompilasi = bulan("2026-10", "KOMPILASI");
        var ditetapkan = bulan("2026-09", "DITETAPKAN");
        tetapkan(ditetapkan);

        migrasi("11");

        assertThat(jdbc.queryForMap(
                        "select urutan, tahap, masuk_pada, selesai_pada from tahap_periode where periode_id = ?",
                        kompilasi))
                .containsEntry("urutan", 1)
                .containsEntry("tahap", "KOMPILASI")
                .containsEntry("masuk_pada", null)
                .containsEntry("selesai_pada", null);
        assertThat(jdbc.queryForObject(
                        "select count(*) from tahap_periode where periode_id = ? and tahap = 'DITETAPKAN'"
                                + " and masuk_pada = timestamp with time zone '" + DITETAPKAN_PADA + "'",
                        Integer.class,
                        ditetapkan))
                .isOne();
    }

    private void migrasi(String sampai) {
        Flyway.configure().dataSource(sumber).target(sampai).load().migrate();
    }

    private UUID bulan(String kunci, String status) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into periode (id, satker, kunci, mulai, akhir, akhir_pengisian, status, revisi)"
                        + " values (?, '657342', ?, cast(? as date), cast(? as date), timestamp with time zone '2026-11-04 00:00:00+07', ?, 0)",
                id,
                kunci,
                kunci + "-01",
                kunci + "-28",
                status);
        return id;
    }

    private void tetapkan(UUID periode) {
        var rapat = UUID.randomUUID();
        var rekap = UUID.randomUUID();
        jdbc.update(
                "insert into rapat_pleno (id, satker, periode_id, nomor, status, kehadiran_dicatat, risalah_terlambat, revisi)"
                        + " values (?, '657342', ?, 1, 'DITETAPKAN', true, false, 0)",
                rapat,
                periode);
        jdbc.update(
                "insert into rekap (id, satker, periode_id, nomor, disusun_pada)"
                        + " values (?, '657342', ?, 1, timestamp with time zone '2026-10-06 10:00:00+07')",
                rekap,
                periode);
        jdbc.update(
                "insert into penetapan (periode_id, rapat_id, rekap_id, ditetapkan_oleh, ditetapkan_pada)"
                        + " values (?, ?, ?, 'rendatin', timestamp with time zone '" + DITETAPKAN_PADA + "')",
                periode,
                rapat,
                rekap);
    }
}
