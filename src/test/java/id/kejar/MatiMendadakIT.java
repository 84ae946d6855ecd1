package id.kejar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.uji.AplikasiUji;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PostgresUji;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server dies in the middle of the month, first while people send their day, then while documents are being made.
 * After the restart nothing that was acknowledged is lost and nothing has happened twice.
 */
class MatiMendadakIT {

    private static final List<String> VERIFIKATOR =
            List.of("kasubbag.kul", "kasubbag.teknis", "kasubbag.rendatin", "kasubbag.hukum", "sekretaris", "ketua");
    private static final int DIAKUI_SEBELUM_MATI = 6;

    @TempDir
    private Path folder;

    @Test
    void h2BawaanTidakKehilanganDanTidakMengulang() throws InterruptedException {
        jalani(Map.of("kejar.data", folder.resolve("data").toString()));
    }

    @Test
    void postgresTidakKehilanganDanTidakMengulang() throws InterruptedException {
        jalani(Map.of(
                "spring.datasource.url",
                PostgresUji.databaseBaru("mati_mendadak"),
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "",
                "kejar.data",
                folder.resolve("data").toString()));
    }

    private void jalani(Map<String, String> basisData) throws InterruptedException {
        var pengaturan = new HashMap<>(basisData);
        pengaturan.put("kejar.waktu.mulai", "2026-11-11T07:45");
        var aplikasi = new AplikasiUji(pengaturan, folder.resolve("kejar.log"));
        var klien = aplikasi.jalankan();
        try {
            var lembar = lembarHariIni(klien);
            var diakui = kirimSampaiMati(aplikasi, klien, lembar);
            klien = aplikasi.jalankan();
            periksaKiriman(klien, lembar, diakui);
            verifikasiLaluMati(aplikasi, klien);
            klien = aplikasi.jalankan();
            periksaKompilasi(klien);
        } finally {
            aplikasi.matikanMendadak();
        }
    }

    private record LembarHari(String akun, String tugas, String entri) {}

    private static List<LembarHari> lembarHariIni(KlienUji klien) {
        var lembar = new ArrayList<LembarHari>();
        IntStream.rangeClosed(1, 24).mapToObj("asn%02d"::formatted).forEach(akun -> klien.tugasPertama(
                        akun, "isi-data-kinerja")
                .ifPresent(tugas -> lembar.add(new LembarHari(akun, tugas, klien.idLembar(akun, tugas)))));
        assertThat(lembar).hasSizeGreaterThan(15);
        return lembar;
    }

    /** Four people at a time send their day until the power fails. @return the accounts whose sending was acknowledged */
    private static Set<String> kirimSampaiMati(AplikasiUji aplikasi, KlienUji klien, List<LembarHari> lembar)
            throws InterruptedException {
        var diakui = ConcurrentHashMap.<String>newKeySet();
        var cukup = new CountDownLatch(DIAKUI_SEBELUM_MATI);
        var pengirim = Executors.newFixedThreadPool(4);
        lembar.forEach(satu -> pengirim.execute(() -> {
            if (kirim(klien, satu)) {
                diakui.add(satu.akun());
                cukup.countDown();
            }
        }));
        assertThat(cukup.await(60, TimeUnit.SECONDS)).isTrue();
        aplikasi.matikanMendadak();
        pengirim.shutdown();
        assertThat(pengirim.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(diakui.size()).as("mati di tengah, bukan sesudahnya").isLessThan(lembar.size());
        return diakui;
    }

    private static boolean kirim(KlienUji klien, LembarHari lembar) {
        try {
            return klien.selesaikan(
                                    lembar.akun(),
                                    lembar.tugas(),
                                    Map.of("pernyataan", true, "kegiatan", List.of(kegiatan())))
                            .status()
                    == 204;
        } catch (UncheckedIOException terputus) {
            return false;
        }
    }

    private static Map<String, Object> kegiatan() {
        return Map.of(
                "namaKegiatan", "Pencocokan data pemilih",
                "outputHasil", "412 data dicocokkan",
                "volume", "412",
                "satuan", "data",
                "jamMulai", "08:00",
                "jamSelesai", "10:00");
    }

    private static void periksaKiriman(KlienUji klien, List<LembarHari> lembar, Set<String> diakui) {
        for (var satu : lembar) {
            var entri = klien.ambil(satu.akun(), "/api/entri/" + satu.entri());
            var terisi = "TERISI".equals(entri.path("status").asText());
            assertThat(terbuka(klien, satu))
                    .as("tugas dan entri %s sejalan", satu.akun())
                    .isEqualTo(!terisi);
            assertThat(entri.path("kegiatan").size())
                    .as("kegiatan %s utuh atau tidak ada", satu.akun())
                    .isEqualTo(terisi ? 1 : 0);
            if (diakui.contains(satu.akun())) {
                assertThat(terisi).as("kiriman %s diakui", satu.akun()).isTrue();
            }
        }
        var sisa =
                lembar.stream().filter(satu -> terbuka(klien, satu)).findFirst().orElseThrow();
        assertThat(kirim(klien, sisa))
                .as("yang belum terkirim dapat dikirim lagi")
                .isTrue();
    }

    private static boolean terbuka(KlienUji klien, LembarHari lembar) {
        return klien.tugas(lembar.akun(), "isi-data-kinerja").stream()
                .anyMatch(tugas -> tugas.path("id").asText().equals(lembar.tugas()));
    }

    /** The last verifier completes, which starts the job that compiles the recap; the power fails at once. */
    private static void verifikasiLaluMati(AplikasiUji aplikasi, KlienUji klien) {
        for (var akun : VERIFIKATOR) {
            var tugas = klien.tunggu(akun, "verifikasi-data-kinerja");
            klien.putuskanSemua(akun, tugas, 0);
            assertThat(klien.selesaikan(akun, tugas, Map.of("pernyataan", true)).status())
                    .isEqualTo(204);
        }
        aplikasi.matikanMendadak();
    }

    private static void periksaKompilasi(KlienUji klien) {
        // The job of the dead server stays locked for a minute; then the new one takes it.
        Awaitility.await("rekap disusun setelah mulai lagi")
                .atMost(Duration.ofSeconds(150))
                .until(() -> !klien.tugas("rendatin", "himpun-data-kinerja").isEmpty());
        var tugas = klien.tunggu("rendatin", "himpun-data-kinerja");
        assertThat(klien.tugas("rendatin", "himpun-data-kinerja")).hasSize(1);
        var tinjauan = klien.ambil("rendatin", "/api/tugas/" + tugas + "/tinjauan");
        assertThat(tinjauan.path("dokumen")).as("rekap terbit satu kali").hasSize(1);
        assertThat(tinjauan.path("tabel").path("baris")).hasSize(31);
        VERIFIKATOR.forEach(akun -> assertThat(klien.tugas(akun, "verifikasi-data-kinerja"))
                .as("verifikasi %s tidak diulang", akun)
                .isEmpty());
    }
}
