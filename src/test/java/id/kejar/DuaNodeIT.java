package id.kejar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kejar.bukti.ContohBerkas;
import id.kejar.uji.AplikasiUji;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PostgresUji;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two nodes share one PostgreSQL and one folder of evidence. While people fill in and send their day through both, and jobs of the
 * day and of the verification are due, one is killed with all its hands full: the other finishes every submission and every job,
 * none is lost, none done twice (issue 5.6).
 */
class DuaNodeIT {

    private static final LocalDateTime PAGI = LocalDateTime.parse("2026-11-11T07:45");
    private static final Timestamp KEMARIN = Timestamp.valueOf("2026-11-10 00:00:00");
    private static final Duration KUNCI_JOB = Duration.ofSeconds(60);
    /** An idle node looks for jobs every 15 s. */
    private static final Duration PALING_LAMA_MENCARI = Duration.ofSeconds(15);

    private static final byte[] FOTO = ContohBerkas.jpegDenganExif(320, 240, 1);

    @TempDir
    private Path folder;

    private JdbcTemplate jdbc;

    private AplikasiUji node(String nama, Map<String, String> pengaturan, LocalDateTime jam) {
        return AplikasiUji.berulang(jam, pengaturan, folder.resolve(nama + ".log"));
    }

    @Test
    void yangHidupMenyelesaikanPekerjaanYangMatiTanpaHilangTanpaGanda() throws Exception {
        var alamat = PostgresUji.databaseBaru("dua_node");
        jdbc = new JdbcTemplate(new DriverManagerDataSource(alamat, "postgres", ""));
        var pengaturan = new HashMap<>(Map.of(
                "spring.datasource.url",
                alamat,
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "",
                "kejar.data",
                folder.resolve("data").toString()));
        var sejak = System.nanoTime();
        var fana = node("fana", pengaturan, PAGI);
        AplikasiUji tetap = null;
        try {
            var klienFana = fana.jalankan();
            var pemilikKunci = pemilikKunci(klienFana);
            var buktiDiFana = unggah(klienFana);
            pengaturan.put("kejar.demo", "false");
            tetap = node("tetap", pengaturan, PAGI.plus(Duration.ofNanos(System.nanoTime() - sejak)));
            var klien = tetap.jalankan();

            var lembar = lembar(klien, IntStream.rangeClosed(1, 12));
            var pengirim = new PengirimDuaNode(klienFana, klien);
            var kiriman = pengirim.mulai(lembar);
            Awaitility.await("keduanya bekerja")
                    .until(() -> pengirim.diakui.get() > 15 && pengirim.diakuiFana.get() > 5);
            var pekerjaan = matikanSelagiPenuh(fana, klien, pengirim, pemilikKunci);

            pengirim.tungguSelesai(kiriman);
            assertThat(pengirim.tanpaJawaban.get()).as("ada yang terputus").isPositive();
            periksaKiriman(klien, lembar);
            assertThat(klien.unduh(buktiDiFana.pemilik(), buktiDiFana.tautan()))
                    .as("bukti dari node yang mati")
                    .isEqualTo(FOTO);
            tungguPekerjaan(pekerjaan);
            periksaAkibat(klien);
        } finally {
            fana.matikanMendadak();
            if (tetap != null) {
                tetap.matikanMendadak();
            }
        }
    }

    // before ---------------------------------------------------------------------------------------------------

    private Map<String, String> lembar(KlienUji klien, IntStream nomor) {
        var lembar = new TreeMap<String, String>();
        nomor.mapToObj("asn%02d"::formatted).forEach(akun -> klien.tugasPertama(akun, "isi-data-kinerja")
                .ifPresent(tugas -> lembar.put(akun, klien.idLembar(akun, tugas))));
        assertThat(lembar).hasSizeGreaterThan(8);
        return lembar;
    }

    /** Under what name the node that runs alone locks its jobs. */
    private String pemilikKunci(KlienUji klien) throws SQLException {
        try (var ditahan = tahan()) {
            segerakan(klien, "buka-hari-kerja", "Mulai_Awal_Hari");
            Awaitility.await("job diambil").atMost(Duration.ofSeconds(60)).until(() -> !kunci().isEmpty());
            return kunci().iterator().next();
        }
    }

    private Set<String> kunci() {
        return Set.copyOf(jdbc.queryForList(
                "select distinct lock_owner_ from act_ru_job where lock_owner_ is not null", String.class));
    }

    /** @param tautan where the owner can fetch it */
    private record Bukti(String pemilik, String tautan) {}

    private Bukti unggah(KlienUji klien) {
        var satu = lembar(klien, IntStream.rangeClosed(13, 24))
                .entrySet()
                .iterator()
                .next();
        var lembar = "/api/entri/" + satu.getValue();
        var isi = PengirimDuaNode.kegiatan(
                0, klien.ambil(satu.getKey(), lembar).path("revisi").asInt());
        var kegiatan = klien.panggil(satu.getKey(), "POST", lembar + "/kegiatan", isi)
                .isi()
                .at("/kegiatan/0/id")
                .asText();
        var jawaban = klien.unggah(satu.getKey(), lembar + "/kegiatan/" + kegiatan + "/bukti", "gudang.jpg", FOTO);
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isEqualTo(200);
        return new Bukti(
                satu.getKey(), jawaban.isi().at("/kegiatan/0/bukti/0/tautan").asText());
    }

    // the kill -------------------------------------------------------------------------------------------------

    /** While it is held, no step of a process and no activity can be written: whoever is at it waits with his hands full. */
    private Connection tahan() throws SQLException {
        var sambungan = jdbc.getDataSource().getConnection();
        sambungan.setAutoCommit(false);
        try (var perintah = sambungan.createStatement()) {
            perintah.execute("lock table act_hi_actinst, kegiatan in exclusive mode");
        }
        return sambungan;
    }

    /** @return ids of the jobs that were due */
    private Set<String> matikanSelagiPenuh(
            AplikasiUji fana, KlienUji klien, PengirimDuaNode pengirim, String pemilikKunci) throws SQLException {
        try (var ditahan = tahan()) {
            var pekerjaan = new HashSet<String>();
            pekerjaan.addAll(segerakan(klien, "buka-hari-kerja", "Mulai_Awal_Hari"));
            pekerjaan.addAll(segerakan(klien, "verifikasi-bulanan", "Batas_Verifikasi"));
            pekerjaan.addAll(segerakan(klien, "entri-harian", "Akhir_Hari_Kerja"));
            tunggu("node itu memegang job dan kiriman")
                    .until(() -> kunci().contains(pemilikKunci) && pengirim.menungguFana.get() > 0);
            fana.matikanMendadak();
            assertThat(jumlah("act_ru_job where lock_owner_ = '%s'".formatted(pemilikKunci)))
                    .as("job yang terkunci atas nama yang mati")
                    .isPositive();
            return pekerjaan;
        }
    }

    /** Makes the timers of this event due now. */
    private Set<String> segerakan(KlienUji klien, String proses, String kejadian) {
        var daftar = klien.ambil(
                "admin",
                "/engine-rest/job?timers=true&activityId=%s&processDefinitionKey=%s".formatted(kejadian, proses));
        var id = StreamSupport.stream(daftar.spliterator(), false)
                .map(satu -> satu.path("id").asText())
                .toList();
        assertThat(id).as(kejadian).isNotEmpty();
        // Nobody may move a due date over REST.
        id.forEach(satu -> jdbc.update("update act_ru_job set duedate_ = ? where id_ = ?", KEMARIN, satu));
        return Set.copyOf(id);
    }

    // afterwards -----------------------------------------------------------------------------------------------

    private void periksaKiriman(KlienUji klien, Map<String, String> lembar) {
        lembar.forEach((akun, entri) -> {
            var isi = klien.ambil(akun, "/api/entri/" + entri);
            assertThat(isi.path("status").asText()).as(akun).isEqualTo("TERISI");
            assertThat(isi.path("kegiatan").findValuesAsText("namaKegiatan"))
                    .as("tiap kegiatan %s satu kali", akun)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, PengirimDuaNode.KEGIATAN)
                            .mapToObj("Pencocokan data pemilih TPS %d"::formatted)
                            .toList());
            assertThat(jumlah("jejak where tindakan = 'ENTRI_DIKIRIM' and objek = '%s'".formatted(entri)))
                    .as("terkirim satu kali: %s", akun)
                    .isOne();
        });
        assertThat(jumlah("kiriman")).isEqualTo(lembar.size() * PengirimDuaNode.KIRIMAN);
    }

    private void tungguPekerjaan(Set<String> pekerjaan) {
        var daftar = String.join("','", pekerjaan);
        tunggu("job node yang mati bebas sesudah kuncinya lewat")
                .until(() -> jumlah("act_ru_job where id_ in ('%s')".formatted(daftar)) == 0);
        tunggu("hari kerja dibuka")
                .until(() -> jumlah("act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                                + " where d.key_ = 'buka-hari-kerja'")
                        == 0);
    }

    private void periksaAkibat(KlienUji klien) {
        var terlambat = klien.tugas("sekretaris", "tindak-lanjuti-keterlambatan").stream()
                .map(DuaNodeIT::lembarnya)
                .toList();
        assertThat(terlambat)
                .as("keterlambatan tiap lembar satu kali")
                .hasSize(6)
                .doesNotHaveDuplicates();
        var belumKirim = jdbc.queryForList(
                "select t.id_ from act_ru_task t where t.task_def_key_ = 'isi-data-kinerja' and t.priority_ > 50",
                String.class);
        assertThat(belumKirim).as("yang belum mengirim diingatkan").hasSizeGreaterThan(8);
        assertThat(jdbc.queryForList(
                        "select count(*) from act_hi_comment where task_id_ in ('%s') group by task_id_"
                                .formatted(String.join("','", belumKirim)),
                        Integer.class))
                .as("satu kali seorang")
                .hasSize(belumKirim.size())
                .allMatch(satu -> satu == 1);
        assertThat(jumlah("act_ru_incident")).isZero();
        assertThat(jumlah("act_ru_job where retries_ < 3")).isZero();
        assertThat(jdbc.queryForList(
                        "select cast(pegawai_id as text) || tanggal from entri group by pegawai_id, tanggal having count(*) > 1",
                        String.class))
                .as("hari yang dibuka dua kali")
                .isEmpty();
    }

    private static String lembarnya(JsonNode tugas) {
        return tugas.path("executionId").asText();
    }

    private static ConditionFactory tunggu(String apa) {
        return Awaitility.await(apa)
                .atMost(KUNCI_JOB.plus(PALING_LAMA_MENCARI).plusSeconds(75))
                .pollInterval(Duration.ofMillis(250));
    }

    private int jumlah(String tabel) {
        return jdbc.queryForObject("select count(*) from " + tabel, Integer.class);
    }
}
