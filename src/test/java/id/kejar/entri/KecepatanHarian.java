package id.kejar.entri;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.JamKejar;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.SatkerUji;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Measures the daily work of the whole country on a PostgreSQL with fsync on, each figure against its yardstick in the
 * same run; never judges. The figures stand in docs/kecepatan.md. Neither Surefire nor Failsafe runs it by itself.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.waktu.mulai=2026-10-07T08:00",
            "camunda.bpm.job-execution.enabled=false"
        })
class KecepatanHarian {

    private static final LocalDate RABU = LocalDate.of(2026, 10, 7);
    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");
    private static final int PEGAWAI_SATU_SATKER = 31;
    private static final int SATKER_AWAL = 7;
    private static final int SATKER_HANGAT = 60;
    private static final int SATKER_DIUKUR = 80;
    private static final int SATKER = 552;
    private static final int TUGAS_TERBANYAK = 20_000;
    private static final int PEMANASAN = 2_000;
    private static final int KLIEN = 8;
    /** Both sides are compiled by then: a server has sent some thousand days before its first evening is over. */
    private static final int PUTARAN_PEMANASAN = 5;

    private static final int PUTARAN = 15;
    private static final int TIAP_PUTARAN = 640;
    private static final String KEGIATAN =
            """
            [{"namaKegiatan":"Rekap surat masuk","outputHasil":"Rekap 38 surat masuk","volume":38,"satuan":"surat",
              "jamMulai":"07:30","jamSelesai":"10:00"},
             {"namaKegiatan":"Menyusun bahan rapat","outputHasil":"Bahan rapat pleno","volume":1,"satuan":"dokumen",
              "jamMulai":"10:15","jamSelesai":"14:00"}]
            """;

    @Autowired
    private BukaHariService bukaHari;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private TaskService taskService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private RepositoryService repositoryService;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private FilterService filterService;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JamKejar jam;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("kecepatan");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
    }

    @Test
    void ukur() throws Exception {
        jam.pindahKe(LocalDateTime.of(2026, 10, 1, 8, 0).atZone(ZONA).toInstant());
        var satker = dirikan();
        jam.pindahKe(RABU.atTime(8, 0).atZone(ZONA).toInstant());
        membukaHari(satker);
        mengirim(satker);
    }

    // the country ----------------------------------------------------------------------------------------------

    /** Offices and people without accounts: the opening asks for none. */
    private List<String> dirikan() {
        var daftar = new ArrayList<String>();
        for (var ke = 0; ke < SATKER; ke++) {
            var kode = String.valueOf(100_000 + ke);
            organisasi.bukaSatker(SatkerUji.profil(kode, ZONA));
            for (var orang = 0; orang < PEGAWAI_SATU_SATKER; orang++) {
                jdbc.update(
                        "insert into pegawai (id, satker, akun, nama, jenis, jabatan, mulai)"
                                + " values (?, ?, ?, ?, 'PNS', 'Penelaah', date '2026-10-07')",
                        UUID.randomUUID(),
                        kode,
                        "p" + kode + "x" + orang,
                        "Pegawai " + orang);
            }
            daftar.add(kode);
        }
        return daftar;
    }

    private void membukaHari(List<String> satker) {
        satker.subList(0, SATKER_AWAL).forEach(kode -> bukaHari.bukaSampai(kode, RABU));
        jdbc.execute("vacuum analyze");
        var daftar200 = daftarTugas(satker);
        catat("Daftar tugas seseorang di antara %d tugas, p95".formatted(tugasTerbuka()), daftar200, "ms");

        satker.subList(SATKER_AWAL, SATKER_HANGAT).forEach(kode -> bukaHari.bukaSampai(kode, RABU));
        var satuSatker = satker.subList(SATKER_HANGAT, SATKER_DIUKUR).stream()
                .mapToLong(kode -> mikrodetik(buka(kode)))
                .toArray();
        catat("Membuka hari bagi 31 pegawai, median dari " + satuSatker.length, median(satuSatker) / 1_000.0, "ms");
        var sisa = satker.subList(SATKER_DIUKUR, SATKER);
        var lama = sisa.stream().mapToLong(kode -> mikrodetik(buka(kode))).sum();
        var tiapOrang = lama / 1_000.0 / (sisa.size() * PEGAWAI_SATU_SATKER);
        catat(
                "Membuka hari bagi pegawai lain sampai %d orang".formatted(SATKER * PEGAWAI_SATU_SATKER),
                lama / 1e6,
                "detik");
        catat("… tiap pegawai", tiapOrang, "ms");
        catat(
                "… dibanding tiap pegawai pada 31 pegawai",
                tiapOrang / (median(satuSatker) / 1_000.0 / PEGAWAI_SATU_SATKER),
                "kali");

        jam.pindahKe(RABU.plusDays(1).atTime(8, 0).atZone(ZONA).toInstant());
        for (var ke = 0; tugasTerbuka() < TUGAS_TERBANYAK; ke++) {
            bukaHari.bukaSampai(satker.get(SATKER - 1 - ke), RABU.plusDays(1));
        }
        jam.pindahKe(RABU.atTime(9, 0).atZone(ZONA).toInstant());
        jdbc.execute("vacuum analyze");
        var daftar20000 = daftarTugas(satker);
        catat("Daftar tugas seseorang di antara %d tugas, p95".formatted(tugasTerbuka()), daftar20000, "ms");
        catat("… dibanding di antara 200 tugas", daftar20000 / daftar200, "kali");
    }

    private Runnable buka(String satker) {
        return () -> bukaHari.bukaSampai(satker, RABU);
    }

    private long tugasTerbuka() {
        return taskService.createTaskQuery().count();
    }

    /** What Tasklist asks for when it shows the filter "Tugas saya": its count and its first page, as the person. */
    private double daftarTugas(List<String> satker) {
        var saringan = filterService
                .createFilterQuery()
                .filterName("Tugas saya")
                .singleResult()
                .getId();
        var lama = new long[400];
        for (var ke = -PEMANASAN; ke < lama.length; ke++) {
            var akun = "p" + satker.get(Math.floorMod(ke, SATKER_AWAL)) + "x" + Math.floorMod(ke, PEGAWAI_SATU_SATKER);
            identityService.setAuthentication(
                    akun, List.of("asn"), List.of(satker.get(Math.floorMod(ke, SATKER_AWAL))));
            TaskQuery tambahan = taskService.createTaskQuery().initializeFormKeys();
            var mulai = System.nanoTime();
            filterService.count(saringan);
            filterService.listPage(saringan, tambahan, 0, 15);
            if (ke >= 0) {
                lama[ke] = System.nanoTime() - mulai;
            }
            identityService.clearAuthentication();
        }
        Arrays.sort(lama);
        return lama[(int) (lama.length * 0.95)] / 1e6;
    }

    // submission -----------------------------------------------------------------------------------------------

    private void mengirim(List<String> satker) throws Exception {
        repositoryService
                .createDeployment()
                .addModelInstance(
                        "pembanding.bpmn",
                        Bpmn.createExecutableProcess("pembanding")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("tugas")
                                .endEvent()
                                .done())
                .deploy();
        var tugas = new ConcurrentLinkedQueue<>(taskService
                .createTaskQuery()
                .dueBefore(
                        java.util.Date.from(RABU.plusDays(1).atStartOfDay(ZONA).toInstant()))
                .listPage(0, TIAP_PUTARAN * (PUTARAN_PEMANASAN + PUTARAN)));
        var rasio = new double[PUTARAN];
        var lajuKirim = new double[PUTARAN];
        var lajuMesin = new double[PUTARAN];
        for (var putaran = -PUTARAN_PEMANASAN; putaran < PUTARAN; putaran++) {
            var mesin = laju(() -> {
                var id = runtimeService.startProcessInstanceByKey("pembanding").getId();
                taskService.complete(taskService
                        .createTaskQuery()
                        .processInstanceId(id)
                        .singleResult()
                        .getId());
            });
            var kirim = laju(() -> {
                var satu = tugas.poll();
                identityService.setAuthentication(satu.getAssignee(), List.of("asn"), List.of(satu.getTenantId()));
                // As a completion over REST reaches the engine (IsianSekaliPakaiFilter).
                taskService.complete(
                        satu.getId(),
                        Variables.createVariables()
                                .putValueTyped("pernyataan", Variables.booleanValue(true, true))
                                .putValueTyped(
                                        "kegiatan",
                                        SpinValues.jsonValue(KEGIATAN)
                                                .setTransient(true)
                                                .create()));
                identityService.clearAuthentication();
            });
            if (putaran >= 0) {
                lajuMesin[putaran] = mesin;
                lajuKirim[putaran] = kirim;
                rasio[putaran] = kirim / mesin;
            }
        }
        catat(
                "Mesin telanjang: mulai dan selesaikan satu tugas, riwayat penuh, 8 klien",
                tengah(lajuMesin),
                "tiap detik");
        catat("Mengirim satu hari dengan dua kegiatan, 8 klien", tengah(lajuKirim), "tiap detik");
        catat("… dibanding mesin telanjang, median dari " + PUTARAN, tengah(rasio), "kali");
        catat(
                "Jejak audit yang masih menunggu dirangkai",
                jdbc.queryForObject(
                        "select count(*) from jejak j where not exists (select 1 from mata_rantai m where m.jejak_id = j.id)",
                        Double.class),
                "baris");
    }

    private interface Kerja {
        void lakukan() throws Exception;
    }

    private static double laju(Kerja kerja) throws Exception {
        var klien = Executors.newFixedThreadPool(KLIEN);
        try {
            var mulai = System.nanoTime();
            var hasil = new ArrayList<Future<?>>();
            for (var ke = 0; ke < KLIEN; ke++) {
                hasil.add(klien.submit(() -> {
                    for (var kali = 0; kali < TIAP_PUTARAN / KLIEN; kali++) {
                        kerja.lakukan();
                    }
                    return null;
                }));
            }
            for (var satu : hasil) {
                satu.get();
            }
            return TIAP_PUTARAN / ((System.nanoTime() - mulai) / 1e9);
        } finally {
            klien.shutdown();
        }
    }

    // figures --------------------------------------------------------------------------------------------------

    private static long mikrodetik(Runnable kerja) {
        var mulai = System.nanoTime();
        kerja.run();
        return (System.nanoTime() - mulai) / 1_000;
    }

    private static long median(long[] nilai) {
        var urut = nilai.clone();
        Arrays.sort(urut);
        return urut[urut.length / 2];
    }

    private static double tengah(double[] nilai) {
        var urut = nilai.clone();
        Arrays.sort(urut);
        return urut[urut.length / 2];
    }

    private static void catat(String apa, double nilai, String satuan) {
        System.out.printf("UKURAN | %s | %.2f %s%n", apa, nilai, satuan);
    }
}
