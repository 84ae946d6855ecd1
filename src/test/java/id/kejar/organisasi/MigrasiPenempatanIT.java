package id.kejar.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.uji.PostgresUji;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who was there before placements had dates has his first one, and keeps account and NIP, on both databases. */
class MigrasiPenempatanIT {

    private static final String SISIPKAN =
            "insert into pegawai (id, satker, akun, nip, nama, jenis, jabatan, mulai) values (?, '930001', 'asn01',"
                    + " '199108302025061005', 'Ratna', 'PNS', 'Penelaah', date '2021-02-01')";

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void pegawaiLamaMendapatPenempatanPertamanya(String basisData) {
        var sumber = new DriverManagerDataSource(
                "h2".equals(basisData)
                        ? "jdbc:h2:mem:penempatan;DB_CLOSE_DELAY=-1"
                        : PostgresUji.databaseBaru("migrasi_penempatan"));
        var jdbc = new JdbcTemplate(sumber);
        migrasi(sumber, "15");
        jdbc.update(
                "insert into satker (kode, nama, lembaga, daerah, alamat, kota, kode_wilayah, zona, hari_mulai_periode,"
                        + " tenggang_pengisian, batas_putaran, kuorum, templat_berita_acara, kebijakan_bukti, aktif)"
                        + " values ('930001', 'KPU', 'KPU', 'DAERAH', 'Jalan', 'Kota', '0000', 'Asia/Jakarta', 1, 0, 3, 4, '{no}',"
                        + " 'TIDAK_WAJIB', true)");
        var id = UUID.randomUUID();
        jdbc.update(SISIPKAN, id);

        migrasi(sumber, "17");

        assertThat(jdbc.queryForMap("select pegawai_id, mulai, sampai, jabatan from penempatan"))
                .containsEntry("pegawai_id", id)
                .containsEntry("sampai", null)
                .containsEntry("jabatan", "Penelaah")
                .extractingByKey("mulai")
                .hasToString("2021-02-01");
        assertThat(jdbc.queryForMap("select akun, nip, masa, akun_ditutup from pegawai"))
                .containsEntry("akun", "asn01")
                .containsEntry("nip", "199108302025061005")
                .containsEntry("masa", 1)
                .containsEntry("akun_ditutup", false);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .as("satu akun tetap milik satu orang")
                .isThrownBy(() -> jdbc.update(SISIPKAN, UUID.randomUUID()));
    }

    private static void migrasi(DriverManagerDataSource sumber, String sampai) {
        Flyway.configure().dataSource(sumber).target(sampai).load().migrate();
    }
}
