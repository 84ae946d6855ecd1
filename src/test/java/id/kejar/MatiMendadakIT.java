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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
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
    private static final int ORANG_DIPUTUSKAN_SEBELUM_MATI = 10;

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
            var verifikator = verifikator(klien);
            putuskanSampaiMati(aplikasi, klien, verifikator);
            klien = aplikasi.jalankan();
            periksaKeputusan(klien, verifikator);
            selesaikanSerentakLaluMati(aplikasi, klien, verifikator);
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

    // six verifiers --------------------------------------------------------------------------------------------

    /** What one verifier was told is saved. */
    private record Verifikator(String akun, String tugas, String lembar, Set<String> diputuskan) {}

    private static List<Verifikator> verifikator(KlienUji klien) {
        return VERIFIKATOR.stream()
                .map(akun -> {
                    var tugas = klien.tunggu(akun, "verifikasi-data-kinerja");
                    return new Verifikator(akun, tugas, klien.idLembar(akun, tugas), ConcurrentHashMap.newKeySet());
                })
                .toList();
    }

    /** All six decide, person by person, until the power fails. */
    private static void putuskanSampaiMati(AplikasiUji aplikasi, KlienUji klien, List<Verifikator> verifikator)
            throws InterruptedException {
        var cukup = new CountDownLatch(ORANG_DIPUTUSKAN_SEBELUM_MATI);
        var pekerja = Executors.newFixedThreadPool(verifikator.size());
        verifikator.forEach(satu -> pekerja.execute(() -> putuskan(klien, satu, cukup)));
        assertThat(cukup.await(60, TimeUnit.SECONDS)).isTrue();
        aplikasi.matikanMendadak();
        pekerja.shutdown();
        assertThat(pekerja.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void putuskan(KlienUji klien, Verifikator verifikator, CountDownLatch cukup) {
        try {
            for (var pegawai :
                    klien.ambil(verifikator.akun(), alamat(verifikator)).path("pegawai")) {
                var hari = new ArrayList<String>();
                pegawai.path("hari")
                        .forEach(satu -> hari.add(satu.path("entriId").asText()));
                if (setujui(klien, verifikator, hari)) {
                    verifikator.diputuskan().addAll(hari);
                    cukup.countDown();
                }
            }
        } catch (UncheckedIOException terputus) {
            // The power has failed: what was not acknowledged is decided again later.
            return;
        }
    }

    private static boolean setujui(KlienUji klien, Verifikator verifikator, List<String> hari) {
        var keputusan = hari.stream()
                .map(entri -> Map.of("entriId", entri, "hasil", "SETUJU"))
                .toList();
        return klien.panggil(
                                verifikator.akun(),
                                "PUT",
                                alamat(verifikator) + "/keputusan",
                                Map.of("keputusan", keputusan, "tetapSetuju", true))
                        .status()
                == 200;
    }

    private static String alamat(Verifikator verifikator) {
        return "/api/verifikasi/" + verifikator.lembar();
    }

    private static void periksaKeputusan(KlienUji klien, List<Verifikator> verifikator) {
        assertThat(verifikator).as("mati di tengah, bukan sesudahnya").anySatisfy(satu -> assertThat(belum(klien, satu))
                .isPositive());
        verifikator.forEach(satu -> {
            var tersimpan = new HashSet<String>();
            klien.ambil(satu.akun(), alamat(satu)).path("pegawai").forEach(pegawai -> pegawai.path("hari")
                    .forEach(hari -> {
                        if ("SETUJU".equals(hari.path("keputusan").path("hasil").asText())) {
                            tersimpan.add(hari.path("entriId").asText());
                        }
                    }));
            assertThat(tersimpan).as("keputusan %s yang diakui", satu.akun()).containsAll(satu.diputuskan());
            assertThat(klien.tugas(satu.akun(), "verifikasi-data-kinerja"))
                    .as("tugas %s tetap satu", satu.akun())
                    .hasSize(1);
        });
    }

    private static int belum(KlienUji klien, Verifikator verifikator) {
        var jumlah = klien.ambil(verifikator.akun(), alamat(verifikator)).path("jumlah");
        return jumlah.path("hari").asInt() - jumlah.path("diputuskan").asInt();
    }

    /** All complete at the same moment: none is told of another. The join compiles the recap; the power fails at once. */
    private static void selesaikanSerentakLaluMati(AplikasiUji aplikasi, KlienUji klien, List<Verifikator> verifikator)
            throws InterruptedException {
        verifikator.forEach(satu -> klien.putuskanSemua(satu.akun(), satu.tugas(), 0));
        var garisMulai = new CyclicBarrier(verifikator.size());
        var jawaban = new ConcurrentHashMap<String, KlienUji.Jawaban>();
        var pekerja = Executors.newFixedThreadPool(verifikator.size());
        verifikator.forEach(satu -> pekerja.execute(() -> {
            bersama(garisMulai);
            jawaban.put(satu.akun(), klien.selesaikan(satu.akun(), satu.tugas(), Map.of("pernyataan", true)));
        }));
        pekerja.shutdown();
        assertThat(pekerja.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(jawaban).hasSize(verifikator.size());
        assertThat(jawaban.values())
                .allSatisfy(
                        satu -> assertThat(satu.status()).as("%s", satu.isi()).isEqualTo(204));
        aplikasi.matikanMendadak();
    }

    private static void bersama(CyclicBarrier garisMulai) {
        try {
            garisMulai.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
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
