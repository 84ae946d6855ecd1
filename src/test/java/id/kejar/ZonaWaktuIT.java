package id.kejar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.JenisLibur;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.shared.JamKejar;
import id.kejar.uji.KlienUji;
import id.kejar.uji.SatkerUji;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Three offices in three zones live through August 2025: midnight comes to each at its own hour, the 18th is declared a
 * day off with ten days' notice, and whatever is entered late is worked out anew. The engine's own timers open the days.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.waktu.mulai=2025-08-07T12:00",
            "spring.datasource.url=jdbc:h2:mem:zona;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.max-wait=500",
            "camunda.bpm.job-execution.wait-time-in-millis=200"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class ZonaWaktuIT {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final String KUDUS = "657342";
    private static final String KONAWE_UTARA = "670390";
    private static final String TIMUR = "660001";
    private static final LocalDate DELAPAN_BELAS = LocalDate.of(2025, 8, 18);

    @LocalServerPort
    private int port;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private KalenderService kalender;

    @Autowired
    private JamKejar jam;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RuntimeService runtimeService;

    private final Map<String, Pegawai> orang = new HashMap<>();
    private KlienUji klien;

    @BeforeAll
    void dirikan() {
        klien = new KlienUji(port);
        kantor(KUDUS, WIB);
        kantor(KONAWE_UTARA, WITA);
        kantor(TIMUR, WIT);
        // As the calendar stood before the decree of 7 August 2025.
        jdbc.update("delete from hari_libur where tanggal = ?", DELAPAN_BELAS);
    }

    @AfterAll
    void kembaliKeWaktuSistem() {
        jam.kembaliKeWaktuSistem();
    }

    private void kantor(String kode, ZoneId zona) {
        organisasi.bukaSatker(SatkerUji.profil(kode, zona));
        pegawai(kode, "satu", LocalDate.of(2021, 1, 1));
    }

    private Pegawai pegawai(String satker, String nama, LocalDate mulai) {
        var pegawai = organisasi.terima(
                new DataPegawai(
                        satker,
                        nama + "." + satker,
                        null,
                        nama,
                        JenisPegawai.PNS,
                        "Penelaah",
                        null,
                        null,
                        null,
                        null,
                        mulai,
                        null,
                        Set.of(Peran.ASN)),
                "kejar");
        orang.put(pegawai.akun(), pegawai);
        return pegawai;
    }

    private void pukul(ZoneId zona, String waktu) {
        jam.pindahKe(LocalDateTime.parse(waktu).atZone(zona).toInstant());
    }

    private List<String> status(String satker, LocalDate tanggal) {
        return jdbc.queryForList(
                "select status || ' ' || penanda from entri where satker = ? and tanggal = ? order by pegawai_id",
                String.class,
                satker,
                tanggal);
    }

    private void akhirnya(Runnable pemeriksaan) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(pemeriksaan::run);
    }

    private void terbuka(LocalDate tanggal, String... satker) {
        akhirnya(() -> {
            for (var satu : satker) {
                assertThat(status(satu, tanggal)).as("%s %s", satu, tanggal).containsExactly("TERBUKA BIASA");
            }
        });
    }

    private void tidakAda(LocalDate tanggal, String... satker) {
        for (var satu : satker) {
            assertThat(status(satu, tanggal)).as("%s %s", satu, tanggal).isEmpty();
        }
    }

    /** The engine's jobs that are due have all been done. */
    private void tenang() {
        akhirnya(() -> assertThat(jdbc.queryForObject(
                        "select count(*) from act_ru_job where duedate_ is null or duedate_ <= ?",
                        Integer.class,
                        java.sql.Timestamp.from(jam.instant())))
                .isZero());
    }

    @Test
    @Order(1)
    void tengahMalamDatangKeTiapKantorPadaJamnyaSendiri() {
        var jumat = LocalDate.of(2025, 8, 8);
        pukul(WIB, "2025-08-07T22:01:30");
        terbuka(jumat, TIMUR);
        tenang();
        tidakAda(jumat, KONAWE_UTARA, KUDUS);
        pukul(WITA, "2025-08-07T23:59:59");
        tenang();
        tidakAda(jumat, KONAWE_UTARA, KUDUS);
        pukul(WITA, "2025-08-08T00:01:30");
        terbuka(jumat, KONAWE_UTARA);
        tidakAda(jumat, KUDUS);
        pukul(WIB, "2025-08-08T00:01:30");
        terbuka(jumat, KUDUS);
        assertThat(jdbc.queryForObject("select count(*) from entri where tanggal = ?", Integer.class, jumat))
                .isEqualTo(3);
    }

    @Test
    @Order(2)
    void tanggalMengikutiJamSetempatDanYangBelumTibaDitolak() {
        pukul(WIB, "2025-08-08T22:30");
        // It is Saturday already in the east, where a day off may be begun, and Friday still in Kudus.
        assertThat(mulaiHari("satu." + TIMUR, "2025-08-09").status()).isEqualTo(200);
        var ditolak = mulaiHari("satu." + KUDUS, "2025-08-09");
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.kalimat()).contains("Sabtu, 9 Agustus 2025 belum tiba");
        assertThat(status(TIMUR, LocalDate.of(2025, 8, 9))).containsExactly("TERBUKA LUAR_HARI_KERJA");
    }

    private KlienUji.Jawaban mulaiHari(String akun, String tanggal) {
        return klien.panggil(akun, "POST", "/api/hari", Map.of("tanggal", tanggal));
    }

    @Test
    @Order(3)
    void delapanBelasAgustusYangDitetapkanSepuluhHariSebelumnyaTidakDibuka() {
        pukul(WIB, "2025-08-08T23:00");
        kalender.catatLibur(Optional.empty(), DELAPAN_BELAS, "Cuti bersama HUT RI", JenisLibur.CUTI_BERSAMA);
        // The service was off from the 8th to the 19th: what was missed is opened, the 18th is not.
        pukul(WIT, "2025-08-19T00:01:30");
        terbuka(LocalDate.of(2025, 8, 15), TIMUR);
        terbuka(LocalDate.of(2025, 8, 19), TIMUR);
        pukul(WIB, "2025-08-19T00:01:30");
        terbuka(LocalDate.of(2025, 8, 19), KUDUS, KONAWE_UTARA, TIMUR);
        terbuka(LocalDate.of(2025, 8, 11), KUDUS, KONAWE_UTARA, TIMUR);
        tidakAda(DELAPAN_BELAS, KUDUS, KONAWE_UTARA, TIMUR);
        tidakAda(LocalDate.of(2025, 8, 17), KUDUS, KONAWE_UTARA, TIMUR);
    }

    @Test
    @Order(4)
    void liburYangDitetapkanBelakanganDanDicabutLagiDihitungUlangSatkerDemiSatker() {
        var hari = LocalDate.of(2025, 8, 19);
        pegawai(KONAWE_UTARA, "dua", LocalDate.of(2021, 1, 1));
        pukul(WITA, "2025-08-19T10:00");
        akhirnya(() -> assertThat(status(KONAWE_UTARA, hari)).hasSize(2));
        kirim("dua." + KONAWE_UTARA, hari);
        var libur =
                kalender.catatLibur(Optional.of(KONAWE_UTARA), hari, "Hari jadi kabupaten", JenisLibur.LIBUR_SETEMPAT);

        akhirnya(() -> assertThat(status(KONAWE_UTARA, hari))
                .containsExactlyInAnyOrder("GUGUR BIASA", "TERISI LUAR_HARI_KERJA"));
        assertThat(status(KUDUS, hari))
                .as("libur setempat tidak menyentuh kantor lain")
                .containsExactly("TERBUKA BIASA");
        assertThat(jejak(KONAWE_UTARA)).contains("HARI_GUGUR Selasa, 19 Agustus 2025: Hari libur: Hari jadi kabupaten");
        assertThat(instansi("satu." + KONAWE_UTARA, hari)).isZero();

        kalender.cabutLibur(libur, Optional.of(KONAWE_UTARA));
        akhirnya(() ->
                assertThat(status(KONAWE_UTARA, hari)).containsExactlyInAnyOrder("TERBUKA BIASA", "TERISI BIASA"));
        assertThat(instansi("satu." + KONAWE_UTARA, hari)).isEqualTo(1);
        assertThat(jejak(KONAWE_UTARA))
                .contains("HARI_DIBUKA_KEMBALI Selasa, 19 Agustus 2025: BIASA", "KALENDER_DICABUT Hari jadi kabupaten");
    }

    @Test
    @Order(5)
    void cutiYangDicatatBelakanganMenggugurkanDanYangDicabutMewajibkanKembali() {
        var satu = orang.get("satu." + KUDUS);
        var hari = LocalDate.of(2025, 8, 14);
        assertThat(status(KUDUS, hari)).containsExactly("TERBUKA BIASA");
        var cuti = kalender.catat(new Ketidakhadiran(
                satu.id(), JenisKetidakhadiran.CUTI_SAKIT, hari, LocalDate.of(2025, 8, 15), null, null));
        assertThat(status(KUDUS, hari)).containsExactly("GUGUR BIASA");
        assertThat(status(KUDUS, LocalDate.of(2025, 8, 13))).containsExactly("TERBUKA BIASA");
        assertThat(jejak(KUDUS)).contains("HARI_GUGUR Kamis, 14 Agustus 2025: Cuti 14–15 Agustus 2025");

        kalender.cabutKetidakhadiran(cuti.id(), KUDUS);
        assertThat(status(KUDUS, hari)).containsExactly("TERBUKA BIASA");
        kalender.catat(new Ketidakhadiran(
                satu.id(), JenisKetidakhadiran.DINAS_LUAR, hari, LocalDate.of(2025, 8, 15), null, null));
        assertThat(status(KUDUS, hari)).as("dinas luar tidak membebaskan").containsExactly("TERBUKA DINAS_LUAR");
    }

    @Test
    @Order(6)
    void pegawaiYangDatangDanPergiDiTengahBulanBerutangSelamaBertugas() {
        var baru = pegawai(KUDUS, "baru", LocalDate.of(2025, 8, 13));
        assertThat(tanggal(baru)).startsWith(LocalDate.of(2025, 8, 13)).endsWith(LocalDate.of(2025, 8, 19));
        organisasi.ubahMasaTugas(baru.id(), LocalDate.of(2025, 8, 12), Optional.of(LocalDate.of(2025, 8, 14)));
        assertThat(tanggal(baru))
                .containsExactly(LocalDate.of(2025, 8, 12), LocalDate.of(2025, 8, 13), LocalDate.of(2025, 8, 14));
        assertThat(jejak(KUDUS)).contains("HARI_GUGUR Selasa, 19 Agustus 2025: Tidak bertugas pada tanggal ini");
    }

    private List<LocalDate> tanggal(Pegawai pegawai) {
        return jdbc.queryForList(
                "select tanggal from entri where pegawai_id = ? and status = 'TERBUKA' order by tanggal",
                LocalDate.class,
                pegawai.id());
    }

    @Test
    @Order(7)
    void diulangTidakMengubahApaPun() {
        var semula = jdbc.queryForList("select id, status, penanda from entri order by id")
                .toString();
        var instansi = runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey("entri-harian")
                .count();
        for (var satker : List.of(KUDUS, KONAWE_UTARA, TIMUR)) {
            runtimeService
                    .createProcessInstanceByKey("buka-hari-kerja")
                    .processDefinitionWithoutTenantId()
                    .setVariable("daftarSatker", new java.util.ArrayList<>(List.of(satker)))
                    .startBeforeActivity("Buka_Lembar_Harian#multiInstanceBody")
                    .execute();
        }
        tenang();
        assertThat(jdbc.queryForList("select id, status, penanda from entri order by id")
                        .toString())
                .isEqualTo(semula);
        assertThat(runtimeService
                        .createProcessInstanceQuery()
                        .processDefinitionKey("entri-harian")
                        .count())
                .isEqualTo(instansi);
    }

    /** Bad input 4. The 31st is a Sunday; the office's month ends with it, at its own midnight. */
    @Test
    @Order(8)
    void detikTerakhirBulanSetempatMasihDiterimaDanSedetikKemudianDitolak() {
        pukul(WITA, "2025-08-31T20:00");
        var akun = "satu." + KONAWE_UTARA;
        assertThat(mulaiHari(akun, "2025-08-31").status()).isEqualTo(200);
        pukul(WITA, "2025-08-31T23:59:50");
        kirim(akun, LocalDate.of(2025, 8, 31));
        assertThat(status(KONAWE_UTARA, LocalDate.of(2025, 8, 31))).contains("TERISI LUAR_HARI_KERJA");

        assertThat(mulaiHari("dua." + KONAWE_UTARA, "2025-08-31").status()).isEqualTo(200);
        pukul(WITA, "2025-09-01T00:00:00");
        var lembar = lembar("dua." + KONAWE_UTARA, LocalDate.of(2025, 8, 31));
        var ditolak = klien.panggil(
                "dua." + KONAWE_UTARA,
                "POST",
                lembar + "/kegiatan",
                kegiatan(klien.ambil("dua." + KONAWE_UTARA, lembar)
                        .path("revisi")
                        .asInt()));
        assertThat(ditolak.status()).isEqualTo(409);
        assertThat(ditolak.kalimat()).contains("sudah ditutup", "Agustus 2025");
        // In Kudus the month still has an hour.
        assertThat(mulaiHari("satu." + KUDUS, "2025-08-31").status()).isEqualTo(200);
    }

    private void kirim(String akun, LocalDate hari) {
        var lembar = lembar(akun, hari);
        var isi = klien.panggil(
                akun,
                "POST",
                lembar + "/kegiatan",
                kegiatan(klien.ambil(akun, lembar).path("revisi").asInt()));
        assertThat(isi.status()).as("%s", isi.isi()).isEqualTo(200);
        var terkirim = klien.panggil(
                akun,
                "POST",
                lembar + "/kirim",
                Map.of("pernyataan", true, "revisi", isi.isi().path("revisi").asInt()));
        assertThat(terkirim.status()).as("%s", terkirim.isi()).isEqualTo(200);
    }

    private String lembar(String akun, LocalDate hari) {
        return "/api/entri/"
                + jdbc.queryForObject(
                        "select id from entri where pegawai_id = ? and tanggal = ?",
                        String.class,
                        orang.get(akun).id(),
                        hari);
    }

    private static Map<String, Object> kegiatan(int revisi) {
        return Map.of(
                "jamMulai", "08:00",
                "jamSelesai", "09:00",
                "namaKegiatan", "Piket",
                "outputHasil", "Laporan piket",
                "volume", 1,
                "satuan", "laporan",
                "revisi", revisi);
    }

    private List<String> jejak(String satker) {
        return jdbc.queryForList(
                "select tindakan || ' ' || coalesce(rincian, '') from jejak where satker = ?", String.class, satker);
    }

    private long instansi(String akun, LocalDate hari) {
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("%s/%s/%s".formatted(orang.get(akun).satker(), hari, akun))
                .count();
    }
}
