package id.kejar.masuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.shared.PenyandiSandi;
import id.kejar.uji.KantorPeran;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.SatkerUji;
import id.kejar.uji.SesiUji;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What the login costs: one password, and the same call of the engine by every road, on a PostgreSQL with fsync on, in rounds that
 * take turns. It measures; only a refusal fails it. The figures stand in docs/kecepatan.md. Neither Surefire nor Failsafe
 * runs it by itself.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kejar.waktu.mulai=2026-11-11T07:45", "kejar.demo=false"})
class KecepatanMasuk {

    private static final int KLIEN = 8;
    private static final int PUTARAN = 7;
    private static final int PEMANASAN = 2;
    private static final Duration LAMA = Duration.ofSeconds(4);

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) throws IOException {
        var alamat = PostgresUji.databaseBaru("kecepatan_masuk");
        var folder = Files.createTempDirectory("kejar-masuk");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
        pengaturan.add("kejar.data", folder::toString);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private IngatanSandi ingatan;

    @Test
    void ukur() throws Exception {
        var kantor = KantorPeran.dirikan(organisasi, SatkerUji.profil("910700", ZoneId.of("Asia/Jakarta")), "k");
        var akun = kantor.akun(Peran.AUDITOR);
        satuSandi("satu sandi diperiksa dengan Argon2id", new PenyandiSandi(), 40);
        satuSandi("… seperti bawaan mesin, SHA-512", new Sha512HashDigest(), 40_000);

        var klien = new KlienUji(port);
        var sesi = klien.masuk(akun);
        Map<String, Callable<Integer>> jalan = new LinkedHashMap<>();
        jalan.put("program, sandi diingat", () -> program(klien, akun));
        jalan.put("webapp, dengan sesi", () -> webapp(sesi));
        jalan.put("program, sandi diperiksa setiap kali", () -> {
            ingatan.lupakan(akun);
            return program(klien, akun);
        });
        jalan.put("masuk lewat formulir, sampai beranda", () -> {
            ingatan.lupakan(akun);
            return klien.masuk(akun).buka("/sandi").status();
        });
        var hasil = new LinkedHashMap<String, List<Double>>();
        for (var ke = 0; ke < PEMANASAN + PUTARAN; ke++) {
            for (var satu : jalan.entrySet()) {
                var tiapDetik = tiapDetik(satu.getValue());
                if (ke >= PEMANASAN) {
                    hasil.computeIfAbsent(satu.getKey(), nama -> new ArrayList<>())
                            .add(tiapDetik);
                }
            }
        }
        hasil.forEach((nama, putaran) ->
                System.out.printf("UKURAN | %s, %d klien | %.1f tiap detik%n", nama, KLIEN, tengah(putaran)));
    }

    private static int program(KlienUji klien, String akun) {
        return klien.panggil(akun, "GET", "/engine-rest/task/count", null).status();
    }

    private static int webapp(SesiUji sesi) {
        return sesi.panggil("GET", "/camunda/api/engine/engine/default/task/count", null)
                .status();
    }

    private static void satuSandi(String nama, PasswordEncryptor penyandi, int kali) {
        var tersimpan = penyandi.encrypt("perahu kuning tujuh gelas");
        var lama = new double[kali];
        for (var ke = 0; ke < kali; ke++) {
            var mulai = System.nanoTime();
            assertThat(penyandi.check("perahu kuning tujuh gelas", tersimpan)).isTrue();
            lama[ke] = (System.nanoTime() - mulai) / 1e6;
        }
        System.out.printf(
                "UKURAN | %s | %.3f ms%n",
                nama, tengah(Arrays.stream(lama).boxed().toList()));
    }

    private static double tiapDetik(Callable<Integer> panggilan) throws Exception {
        var pekerja = Executors.newFixedThreadPool(KLIEN);
        try {
            var mulai = System.nanoTime();
            var selesai = new ArrayList<Callable<Integer>>();
            for (var ke = 0; ke < KLIEN; ke++) {
                selesai.add(() -> {
                    var kali = 0;
                    for (; System.nanoTime() - mulai < LAMA.toNanos(); kali++) {
                        assertThat(panggilan.call()).isEqualTo(200);
                    }
                    return kali;
                });
            }
            var jumlah = 0;
            for (var satu : pekerja.invokeAll(selesai)) {
                jumlah += satu.get();
            }
            return jumlah / ((System.nanoTime() - mulai) / 1e9);
        } finally {
            pekerja.shutdownNow();
            assertThat(pekerja.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static double tengah(List<Double> nilai) {
        return nilai.stream().sorted().toList().get(nilai.size() / 2);
    }
}
