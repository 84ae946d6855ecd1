package id.kejar.kompilasi;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.JamKejar;
import id.kejar.uji.AplikasiUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Measures, never judges: its figures stand in docs/kecepatan.md. Neither Surefire nor Failsafe runs it by itself.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.waktu.mulai=2026-10-30T23:00",
            "camunda.bpm.job-execution.enabled=false",
            "spring.datasource.url=jdbc:h2:mem:kecepatan;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512"
        })
class Kecepatan {

    private static final int ULANGAN = 5;

    @Autowired
    private KompilasiService kompilasi;

    @Autowired
    private PeriodeService periode;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private JamKejar jam;

    @Test
    void ukur(@TempDir Path folder) throws IOException {
        mulaiSampaiHalamanPertama(folder);
        bukaVerifikasi();
        susunRekap();
    }

    private static void mulaiSampaiHalamanPertama(Path folder) throws IOException {
        var catatan = folder.resolve("kejar.log");
        var aplikasi =
                new AplikasiUji(Map.of("kejar.data", folder.resolve("data").toString()), catatan);
        try {
            catat("Mulai pertama kali sampai halaman masuk", aplikasi.jalankanSampaiHalamanPertama());
            aplikasi.tungguSiap();
            var catatanMulai = Files.readString(catatan);
            catatDariLog("Bulan contoh yang lalu, 31 pegawai", "Bulan contoh \\S+ diisi dalam (\\d+) ms", catatanMulai);
            catatDariLog("Seluruh satker contoh, dua bulan", "Satker contoh dibuat dalam (\\d+) ms", catatanMulai);
            aplikasi.matikanMendadak();
            catat("Mulai berikutnya sampai halaman masuk", aplikasi.jalankanSampaiHalamanPertama());
        } finally {
            aplikasi.matikanMendadak();
        }
    }

    /** October of 31 people closes: its filling is over, the sheets of the verifiers are made. */
    private void bukaVerifikasi() {
        jam.pindahKe(saat(LocalDateTime.of(2026, 11, 1, 0, 5)));
        jalankanJob("Pengisian_Ditutup");
        var mulai = System.nanoTime();
        jalankanJob("Akhir_Pengisian");
        catat("Membuka verifikasi satu bulan, 31 pegawai", milidetikSejak(mulai));
    }

    private void jalankanJob(String langkah) {
        var definisi = managementService.createJobDefinitionQuery().activityIdIn(langkah).list().stream()
                .filter(satu -> satu.getActivityId().equals(langkah))
                .findFirst()
                .orElseThrow();
        managementService
                .createJobQuery()
                .jobDefinitionId(definisi.getId())
                .executable()
                .list()
                .forEach(job -> managementService.executeJob(job.getId()));
    }

    /** The recap of 31 people with its workbook, as the job of {@code kompilasi-rendatin} makes it. */
    private void susunRekap() {
        var satker = organisasi.satkerAktif().get(0).kode();
        var bulan = periode.daftar(satker).get(0);
        var lama = new long[ULANGAN];
        for (var ke = 0; ke < ULANGAN; ke++) {
            var mulai = System.nanoTime();
            kompilasi.susun(bulan.id());
            lama[ke] = milidetikSejak(mulai);
        }
        Arrays.sort(lama);
        catat("Rekap 31 pegawai dengan buku kerjanya, median dari " + ULANGAN, lama[ULANGAN / 2]);
    }

    private static Instant saat(LocalDateTime waktu) {
        return waktu.atZone(ZoneId.of("Asia/Jakarta")).toInstant();
    }

    private static long milidetikSejak(long mulai) {
        return (System.nanoTime() - mulai) / 1_000_000;
    }

    private static void catatDariLog(String apa, String pola, String isi) {
        var ketemu = Pattern.compile(pola).matcher(isi);
        if (!ketemu.find()) {
            throw new AssertionError("Tidak ada baris log " + pola);
        }
        catat(apa, Long.parseLong(ketemu.group(1)));
    }

    private static void catat(String apa, long milidetik) {
        System.out.printf("UKURAN | %s | %d ms%n", apa, milidetik);
    }
}
