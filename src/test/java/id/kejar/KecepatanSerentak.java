package id.kejar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.uji.KlienUji;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.VerifikatorUji;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * All verifiers of a satker complete at the same second, on a PostgreSQL with fsync on and with the job executor as
 * delivered: how long each waits, and how long until the month has gone on. It measures; only a refusal fails it. The
 * figures stand in docs/kecepatan.md. Neither Surefire nor Failsafe runs it by itself.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kejar.waktu.mulai=2026-11-11T07:45")
class KecepatanSerentak {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) throws IOException {
        var alamat = PostgresUji.databaseBaru("kecepatan_serentak");
        var folder = Files.createTempDirectory("kejar-serentak");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
        pengaturan.add("kejar.data", folder::toString);
    }

    @Test
    void ukur() {
        var klien = new KlienUji(port);
        var verifikator = VerifikatorUji.semua(klien);
        verifikator.forEach(VerifikatorUji::putuskanSemua);
        var mulai = System.nanoTime();
        var penyelesaian = VerifikatorUji.selesaikanSerentak(verifikator);
        var dijawab = System.nanoTime();
        assertThat(penyelesaian).allSatisfy(satu -> assertThat(satu.jawaban().status())
                .as("%s: %s", satu.akun(), satu.jawaban().isi())
                .isEqualTo(204));
        while (!"KOMPILASI"
                .equals(jdbc.queryForObject("select status from periode where kunci = '2026-10'", String.class))) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        var bergabung = System.nanoTime();
        klien.tunggu("rendatin", "himpun-data-kinerja");
        var dihimpun = System.nanoTime();
        var terlama = penyelesaian.stream()
                .map(VerifikatorUji.Penyelesaian::lama)
                .max(Duration::compareTo)
                .orElseThrow();
        catat("Enam verifikator menyelesaikan serentak: yang terlama menunggu", terlama.toNanos());
        catat("… semua dijawab", dijawab - mulai);
        catat("… sejak itu sampai bulan masuk tahap kompilasi", bergabung - dijawab);
        catat("… sejak itu sampai Rendatin mendapat rekapnya", dihimpun - dijawab);
    }

    private static void catat(String apa, long nanodetik) {
        System.out.printf("UKURAN | %s | %.2f detik%n", apa, nanodetik / 1e9);
    }
}
