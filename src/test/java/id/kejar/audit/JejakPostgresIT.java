package id.kejar.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kejar.bukti.ContohBerkas;
import id.kejar.entri.BukaHariService;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Angka;
import id.kejar.shared.JamKejar;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.SatkerUji;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit log on PostgreSQL with the two roles of hak-basis-data.sql: who may change it, and what the check sees. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.waktu.mulai=2026-11-11T09:00",
            "camunda.bpm.job-execution.enabled=false",
            "kejar.audit.jeda-rantai=1h",
            "kejar.audit.jeda-ujung=1h"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class JejakPostgresIT {

    private static final String SATKER = "910001";
    private static final String SATKER_LAIN = "910002";
    private static final List<String> TABEL_JEJAK = List.of("jejak", "mata_rantai", "ujung_jejak");

    private static Path data;
    private static String alamat;

    @DynamicPropertySource
    static void lingkungan(DynamicPropertyRegistry pengaturan) throws IOException {
        data = Files.createTempDirectory("jejak");
        alamat = PostgresUji.databaseBaru("jejak").replaceFirst("\\?.*", "");
        sebagai("postgres").execute(Files.readString(Path.of("src/main/resources/produksi/hak-basis-data.sql")));
        pengaturan.add("kejar.data", data::toString);
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "kejar_app");
        pengaturan.add("spring.datasource.password", () -> "");
        pengaturan.add("spring.flyway.user", () -> "kejar_pemilik");
        pengaturan.add("spring.flyway.password", () -> "");
    }

    private static JdbcTemplate sebagai(String peran) {
        return new JdbcTemplate(new DriverManagerDataSource(alamat, peran, ""));
    }

    @LocalServerPort
    private int port;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private BukaHariService bukaHari;

    @Autowired
    private KalenderService kalender;

    @Autowired
    private JejakMasukService jejakMasuk;

    @Autowired
    private JejakBacaanService bacaan;

    private KlienUji klien;

    @Autowired
    private JejakService jejak;

    @Autowired
    private RantaiJejakService rantai;

    @Autowired
    private JejakRepository daftarJejak;

    @Autowired
    private MataRantaiRepository daftarMata;

    @Autowired
    private PemeriksaRantai pemeriksa;

    @Autowired
    private UjungJejakService ujung;

    @Autowired
    private PeriksaJejakPerintah perintah;

    @Autowired
    private TransactionTemplate transaksi;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JamKejar jam;

    @BeforeAll
    void dirikanKantor() {
        organisasi.bukaSatker(SatkerUji.profil(SATKER, ZoneId.of("Asia/Jakarta")));
        organisasi.bukaSatker(SatkerUji.profil(SATKER_LAIN, ZoneId.of("Asia/Jayapura")));
        terima(SATKER, "auditor", Peran.AUDITOR);
        terima(SATKER, "kasubbag", Peran.ASN, Peran.KASUBBAG);
        terima(SATKER, "sekretaris", Peran.ASN, Peran.SEKRETARIS);
        terima(SATKER, "operator", Peran.ASN, Peran.OPERATOR);
        terima(SATKER, "asn", Peran.ASN);
        terima(SATKER, "rendatin", Peran.ASN, Peran.RENDATIN);
        terima(SATKER, "anggota", Peran.KOMISIONER);
        terima(SATKER_LAIN, "asn.lain", Peran.ASN);
        organisasi.tempatkan(pegawai("asn"), pegawai("kasubbag"));
        klien = new KlienUji(port);
    }

    private UUID pegawai(String akun) {
        return organisasi.pegawaiBerakun(akun).id();
    }

    private void terima(String satker, String akun, Peran... peran) {
        organisasi.terima(
                new DataPegawai(
                        satker,
                        akun,
                        null,
                        "Nama " + akun,
                        JenisPegawai.PNS,
                        "Penelaah",
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2021, 1, 1),
                        null,
                        Set.of(peran)),
                "kejar");
    }

    private void catat(String satker, String objek) {
        transaksi.executeWithoutResult(status -> jejak.catat(satker, "UJI_DICATAT", objek, "Sebuah kalimat, \"é\"."));
    }

    private static void ditolak(JdbcTemplate peran, String sql) {
        assertThatThrownBy(() -> peran.execute(sql))
                .as(sql)
                .rootCause()
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isEqualTo("42501"));
    }

    // rights ---------------------------------------------------------------------------------------------------

    @Test
    @Order(1)
    void akunAplikasiHanyaMenambahJejak() {
        catat(SATKER, "hak");
        rantai.rangkai();
        var aplikasi = sebagai("kejar_app");
        assertThat(aplikasi.queryForObject("select count(*) from jejak", Integer.class))
                .isPositive();
        for (var tabel : TABEL_JEJAK) {
            ditolak(aplikasi, "update " + tabel + " set satker = '910009'");
            ditolak(aplikasi, "delete from " + tabel);
            ditolak(aplikasi, "truncate " + tabel + " cascade");
            ditolak(aplikasi, "drop table " + tabel + " cascade");
            ditolak(aplikasi, "alter table " + tabel + " add column lain text");
            ditolak(aplikasi, "alter table " + tabel + " disable trigger all");
            ditolak(aplikasi, "alter table " + tabel + " owner to kejar_app");
            ditolak(aplikasi, "drop trigger hanya_tambah on " + tabel);
            ditolak(
                    aplikasi,
                    "create trigger lain before insert on " + tabel
                            + " for each row execute function suppress_redundant_updates_trigger()");
            // PostgreSQL only warns that it granted nothing.
            aplikasi.execute("grant update, delete, truncate on " + tabel + " to kejar_app");
            ditolak(aplikasi, "update " + tabel + " set satker = '910009'");
        }
        ditolak(aplikasi, "set session_replication_role = replica");
        ditolak(aplikasi, "set role kejar_pemilik");
        ditolak(aplikasi, "create table public.lain (id int)");
        ditolak(
                aplikasi,
                "create or replace function jejak_hanya_tambah() returns trigger language plpgsql as"
                        + " 'begin return null; end'");
        ditolak(aplikasi, "drop schema public cascade");
        ditolak(aplikasi, "delete from flyway_schema_history");
    }

    @Test
    @Order(2)
    void pemilikPunTertahanPemicuSelamaTidakDimatikan() {
        var pemilik = sebagai("kejar_pemilik");
        for (var tabel : TABEL_JEJAK) {
            ditolak(pemilik, "update " + tabel + " set satker = '910009'");
            ditolak(pemilik, "delete from " + tabel);
            ditolak(pemilik, "truncate " + tabel + " cascade");
        }
    }

    @Test
    @Order(3)
    void peringatanSaatMulaiMenurutHakYangSebenarnya() {
        assertThat(new HakJejak(JdbcClient.create(sebagai("kejar_app"))).dapatMengubah())
                .isFalse();
        assertThat(new HakJejak(JdbcClient.create(sebagai("kejar_pemilik"))).dapatMengubah())
                .isTrue();
    }

    @Test
    @Order(4)
    void tabelMesinMilikPemilikDanDipakaiAplikasi() {
        assertThat(sebagai("postgres")
                        .queryForList(
                                "select distinct tableowner from pg_tables where schemaname = 'public'", String.class))
                .containsExactly("kejar_pemilik");
        assertThat(jdbc.queryForObject("select count(*) from act_id_user", Integer.class))
                .isEqualTo(8);
    }

    @Test
    @Order(5)
    void tanpaSandiPemilikKejarTetapMulaiSelamaTidakAdaYangBerubah() throws IOException {
        assertThat(migrasi("classpath:db/migration").migrate().migrationsExecuted)
                .isZero();

        var folder = Files.createDirectories(data.resolve("migrasi"));
        Files.writeString(folder.resolve("V999__baru.sql"), "alter table pegawai add column lain varchar(1);");
        assertThatThrownBy(() -> migrasi("classpath:db/migration", "filesystem:" + folder)
                        .migrate())
                .rootCause()
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isEqualTo("42501"));
    }

    private static Flyway migrasi(String... letak) {
        return Flyway.configure()
                .dataSource(alamat, "kejar_app", "")
                .locations(letak)
                .load();
    }

    // the chain ------------------------------------------------------------------------------------------------

    private List<String> keganjilan() {
        return pemeriksa.periksa(SATKER).keganjilan();
    }

    /** As a superuser who puts everything out of his way, and undoes it again. */
    private void denganPerubahan(String rusak, String pulih, Runnable periksa) {
        var dewa = sebagai("postgres");
        dewa.execute("set session_replication_role = replica; " + rusak);
        try {
            periksa.run();
        } finally {
            dewa.execute("set session_replication_role = replica; " + pulih);
        }
        assertThat(keganjilan()).isEmpty();
    }

    @Test
    @Order(10)
    void pemeriksaanMenyebutTempatYangPutus() {
        for (var ke = 0; ke < 1_100; ke++) {
            catat(SATKER, "ke-" + ke);
        }
        while (rantai.rangkai() > 0) {
            assertThat(keganjilan()).isEmpty();
        }
        var sejak = jdbc.queryForObject(
                "select urutan from mata_rantai m join jejak j on j.id = m.jejak_id where objek = 'ke-1050'",
                Long.class);
        var baris = "Baris ke-" + Angka.bulat(sejak) + " ";

        denganPerubahan(
                "update jejak set rincian = 'lain' where objek = 'ke-1050'",
                "update jejak set rincian = 'Sebuah kalimat, \"é\".' where objek = 'ke-1050'",
                () -> assertThat(keganjilan())
                        .singleElement()
                        .asString()
                        .startsWith(baris)
                        .contains("diubah"));
        denganPerubahan(
                "create table simpan as select * from jejak where objek = 'ke-1050'; delete from jejak where objek = 'ke-1050'",
                "insert into jejak select * from simpan; drop table simpan",
                () -> assertThat(keganjilan()).singleElement().asString().contains("tidak ada lagi: dihapus"));
        denganPerubahan(
                "create table simpan as select * from mata_rantai where satker = '910001' and urutan = 7; delete from mata_rantai where satker = '910001' and urutan = 7",
                "insert into mata_rantai select * from simpan; drop table simpan",
                () -> assertThat(keganjilan())
                        .anySatisfy(satu -> assertThat(satu).startsWith("Mata rantai ke-7 tidak ada")));
        denganPerubahan(
                "create table simpan as select * from mata_rantai where satker = '910001' and urutan = 7; update mata_rantai set sidik = repeat('0', 64) where satker = '910001' and urutan = 7",
                "update mata_rantai m set sidik = s.sidik from simpan s where s.id = m.id; drop table simpan",
                () -> assertThat(keganjilan()).singleElement().asString().startsWith("Baris ke-7 "));
    }

    @Test
    @Order(11)
    void barisYangDisisipkanDisebut() {
        var sisipan = UUID.randomUUID();
        denganPerubahan(
                "insert into jejak values ('%s', '910001', timestamp with time zone '2026-11-11 08:00+07', 'asn', 'UJI', 'sisipan', null)"
                        .formatted(sisipan),
                "delete from jejak where objek = 'sisipan'",
                () -> assertThat(keganjilan())
                        .singleElement()
                        .asString()
                        .contains(sisipan.toString())
                        .contains("tidak ada dalam rantai"));
        // Chained all the same, it stands behind younger ones.
        jdbc.update(
                "insert into jejak values (?, '910001', timestamp with time zone '2026-11-01 08:00+07', 'asn', 'UJI', 'sisipan', null)",
                sisipan);
        new RantaiJejakService(daftarJejak, daftarMata, transaksi).rangkai();
        assertThat(keganjilan()).singleElement().asString().contains("disisipkan belakangan");
        sebagai("postgres")
                .execute("set session_replication_role = replica; delete from mata_rantai where jejak_id = '%1$s';"
                                .formatted(sisipan)
                        + " delete from jejak where id = '%1$s'".formatted(sisipan));
        assertThat(keganjilan()).isEmpty();
    }

    // ends -----------------------------------------------------------------------------------------------------

    private List<String> ujungTertulis() throws IOException {
        return Files.readAllLines(data.resolve("ujung-jejak.txt"));
    }

    @Test
    @Order(20)
    void ujungDicatatSekaliSehariTiapSatkerJugaSesudahMulaiUlang() throws IOException {
        catat(SATKER_LAIN, "timur");
        rantai.rangkai();
        ujung.catatHarian();
        catat(SATKER, "sesudahnya");
        rantai.rangkai();
        ujung.catatHarian();
        var pertama = ujungTertulis();
        assertThat(pertama).hasSize(2).allMatch(baris -> baris.startsWith("2026-11-11 9100"));

        // In Jayapura the next day begins two hours earlier.
        jam.pindahKe(Instant.parse("2026-11-11T15:30:00Z"));
        ujung.catatHarian();
        assertThat(ujungTertulis()).hasSize(3).last().asString().startsWith("2026-11-12 910002 1 ");
        Files.delete(data.resolve("ujung-jejak.txt"));
        ujung.catatHarian();
        assertThat(ujungTertulis()).as("folder baru").hasSize(3).containsAll(pertama);
    }

    private int jalankan(String... argumen) {
        return perintah.jalankan(new DefaultApplicationArguments(argumen));
    }

    private String laporan() throws IOException {
        return Files.readString(data.resolve("periksa-jejak.txt"));
    }

    @Test
    @Order(21)
    void perintahMenyebutRantaiYangDipotongAtauDitulisUlang() throws IOException {
        var simpanan = data.resolve("simpanan.txt");
        Files.copy(data.resolve("ujung-jejak.txt"), simpanan);
        assertThat(jalankan("--kejar.ujung=" + simpanan)).isZero();
        assertThat(laporan()).contains("910001: utuh, ", ", ujung ", "910002: utuh", "semua: utuh");
        assertThat(jalankan("--kejar.ujung=" + data.resolve("tidak-ada"))).isEqualTo(2);

        denganPerubahan(
                "create table simpan_m as select * from mata_rantai where satker = '910001' and urutan > 1000;"
                        + " create table simpan_j as select * from jejak where id in (select jejak_id from simpan_m);"
                        + " create table simpan_u as select * from ujung_jejak;"
                        + " delete from mata_rantai where id in (select id from simpan_m);"
                        + " delete from jejak where id in (select id from simpan_j); delete from ujung_jejak",
                "insert into jejak select * from simpan_j; insert into mata_rantai select * from simpan_m;"
                        + " insert into ujung_jejak select * from simpan_u; drop table simpan_j, simpan_m, simpan_u",
                () -> {
                    assertThat(keganjilan()).as("tanpa simpanan tidak terlihat").isEmpty();
                    assertThat(jalankan("--kejar.satker=" + SATKER, "--kejar.ujung=" + simpanan))
                            .isEqualTo(1);
                });
        assertThat(laporan())
                .contains("910001: TIDAK UTUH", "ujungnya dipotong", "catatan di luar KEJAR")
                .doesNotContain("910002");

        // Somebody recomputes the whole chain after a change: only what was kept elsewhere tells.
        denganPerubahan(
                "create table simpan_m as select * from mata_rantai where satker = '910001';"
                        + " create table simpan_u as select * from ujung_jejak; delete from ujung_jejak;"
                        + " update jejak set rincian = 'lain' where objek = 'ke-5';"
                        + " delete from mata_rantai where satker = '910001'",
                "delete from mata_rantai where satker = '910001'; insert into mata_rantai select * from simpan_m;"
                        + " update jejak set rincian = 'Sebuah kalimat, \"é\".' where objek = 'ke-5';"
                        + " insert into ujung_jejak select * from simpan_u; drop table simpan_m, simpan_u",
                () -> {
                    var pemalsu = new RantaiJejakService(daftarJejak, daftarMata, transaksi);
                    assertThat(pemalsu.rangkai() + pemalsu.rangkai()).isGreaterThan(1_000);
                    assertThat(keganjilan()).as("tanpa simpanan tidak terlihat").isEmpty();
                    assertThat(jalankan("--kejar.ujung=" + simpanan)).isEqualTo(1);
                });
        assertThat(laporan()).contains("910001: TIDAK UTUH", "rantai ditulis ulang", "910002: utuh");
        assertThat(keganjilan()).isEmpty();
    }

    // who comes in ---------------------------------------------------------------------------------------------

    private List<String> baris(String tindakan) {
        return jdbc.queryForList(
                "select concat_ws(' | ', satker, pelaku, objek, rincian) from jejak where tindakan = ? order by pada",
                String.class,
                tindakan);
    }

    private int masukBersandi(String akun, String sandi) throws IOException, InterruptedException {
        var kepala = Base64.getEncoder().encodeToString((akun + ":" + sandi).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/satuan"))
                                .header("Authorization", "Basic " + kepala)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    @Order(30)
    void masukDanKeluarTercatat() {
        var asn = klien.masuk("asn");
        assertThat(baris("MASUK")).containsExactly("910001 | asn | asn | Dari 127.0.0.1");
        assertThat(asn.kirimFormulir("/", "/keluar", Map.of(), null).status()).isEqualTo(200);
        assertThat(baris("KELUAR")).containsExactly("910001 | asn | asn");
    }

    @Test
    @Order(31)
    void programTercatatSekaliSehari() throws Exception {
        for (var ke = 0; ke < 20; ke++) {
            assertThat(masukBersandi("asn", "kejar")).isEqualTo(200);
        }
        assertThat(baris("PROGRAM_MASUK")).containsExactly("910001 | asn | asn | Dari 127.0.0.1");
        assertThat(baris("MASUK")).as("bukan orang").hasSize(1);
    }

    @Test
    @Order(32)
    void yangDiketikSebagaiNamaAkunTidakPernahDitulis() throws Exception {
        klien.masuk("RahasiaSaya123");
        assertThat(masukBersandi("RahasiaLain456", "kejar")).isEqualTo(401);
        assertThat(masukBersandi("asn", "salah")).isEqualTo(401);
        jdbc.update("update pegawai set nip = '199001012020011001' where akun = 'auditor'");
        assertThat(masukBersandi("19900101 202001 1 001", "salah")).isEqualTo(401);
        assertThat(baris("MASUK_GAGAL"))
                .containsExactly(
                        "semua | tidak dikenal | akun tidak dikenal | Akun atau kata sandi tidak cocok. Dari 127.0.0.1",
                        "semua | tidak dikenal | akun tidak dikenal | Akun atau kata sandi tidak cocok. Dari 127.0.0.1",
                        "910001 | tidak dikenal | asn | Akun atau kata sandi tidak cocok. Dari 127.0.0.1",
                        "910001 | tidak dikenal | auditor | Akun atau kata sandi tidak cocok. Dari 127.0.0.1");
        assertThat(jdbc.queryForList("select * from jejak").toString()).doesNotContain("Rahasia");
    }

    @Test
    @Order(33)
    void percobaanBertubiMenjadiBeberapaBarisDanSatuRingkasan() throws Exception {
        jam.pindahKe(Instant.parse("2026-11-11T15:40:00Z"));
        for (var ke = 0; ke < 12; ke++) {
            assertThat(masukBersandi("kasubbag", "salah")).isEqualTo(ke < 5 ? 401 : 429);
        }
        jam.pindahKe(Instant.parse("2026-11-11T15:42:00Z"));
        jejakMasuk.ringkas();
        var tercatat = baris("MASUK_GAGAL").stream()
                .filter(satu -> satu.contains("kasubbag"))
                .toList();
        assertThat(tercatat).hasSize(JejakMasukService.TIAP_MENIT + 1);
        assertThat(tercatat.get(tercatat.size() - 1))
                .isEqualTo(
                        "910001 | tidak dikenal | kasubbag | 7 kali lagi dalam satu menit sejak 2026-11-11T15:40:00Z");
    }

    @Test
    @Order(34)
    void penolakanTercatatDariManaPunDatangnya() {
        var asn = klien.masuk("asn");
        assertThat(asn.buka("/buku-nomor").status()).isEqualTo(403);
        assertThat(klien.panggil("asn", "GET", "/api/bukti/" + UUID.randomUUID(), null)
                        .status())
                .isEqualTo(404);
        assertThat(klien.panggil("asn", "POST", "/api/kalender/libur", Map.of()).status())
                .isEqualTo(403);
        assertThat(klien.panggil("asn", "GET", "/engine-rest/user/asn.lain/profile", null)
                        .status())
                .isIn(403, 404);
        // Without the token of its page, as a forged request comes.
        asn.kirimTanpaToken("/pemberitahuan/" + UUID.randomUUID() + "/dibaca");

        assertThat(baris("AKSES_DITOLAK"))
                .anyMatch(satu -> satu.startsWith("910001 | asn | GET /buku-nomor | "))
                .anyMatch(satu -> satu.startsWith("910001 | asn | POST /api/kalender/libur | "))
                .anyMatch(satu ->
                        satu.matches("910001 \\| asn \\| POST /pemberitahuan/.* \\| Tanpa token formulir yang sah"));
        assertThat(baris("TIDAK_DITEMUKAN")).anyMatch(satu -> satu.startsWith("910001 | asn | GET /api/bukti/"));
        assertThat(asn.halaman("/")).as("yang diizinkan tidak").isNotEmpty();
        assertThat(baris("AKSES_DITOLAK")).noneMatch(satu -> satu.contains("GET / |"));
    }

    // who takes what out, who looks at what --------------------------------------------------------------------

    private String buktiTerkirim;

    private int revisi(String lembar) {
        return klien.ambil("asn", lembar).path("revisi").asInt();
    }

    @Test
    @Order(40)
    void tiapUnduhanSatuBarisTiapPembacaSatuBarisSehari() {
        bukaHari.bukaSampai(SATKER, LocalDate.of(2026, 11, 11));
        var lembar = "/api/entri/"
                + jdbc.queryForObject(
                        "select id from entri where pegawai_id = ? and tanggal = date '2026-11-11'",
                        UUID.class,
                        pegawai("asn"));
        var isi = klien.panggil(
                        "asn",
                        "POST",
                        lembar + "/kegiatan",
                        Map.of(
                                "jamMulai", "08:00",
                                "jamSelesai", "10:00",
                                "namaKegiatan", "Rekap surat masuk",
                                "outputHasil", "Rekap 38 surat masuk",
                                "volume", 38,
                                "satuan", "surat",
                                "revisi", revisi(lembar)))
                .isi();
        var kegiatan = isi.path("kegiatan").path(0).path("id").asText();
        isi = klien.unggah("asn", lembar + "/kegiatan/" + kegiatan + "/bukti", "rapat.jpg", ContohBerkas.jpeg(400, 300))
                .isi();
        buktiTerkirim = isi.path("kegiatan")
                .path(0)
                .path("bukti")
                .path(0)
                .path("tautan")
                .asText();
        assertThat(klien.panggil("asn", "POST", lembar + "/kirim", Map.of("pernyataan", true, "revisi", revisi(lembar)))
                        .status())
                .isEqualTo(200);
        assertThat(klien.unduh("asn", buktiTerkirim)).isNotEmpty();
        assertThat(bacaan.pembaca(List.of(pegawai("asn")), Instant.EPOCH, 10))
                .as("pemiliknya sendiri")
                .isEmpty();

        for (var ke = 0; ke < 30; ke++) {
            assertThat(klien.unduh("kasubbag", buktiTerkirim + "/pratinjau")).isNotEmpty();
        }
        assertThat(klien.unduh("auditor", buktiTerkirim)).isNotEmpty();
        assertThat(klien.panggil("operator", "GET", buktiTerkirim, null).status())
                .isEqualTo(404);

        assertThat(baris("BUKTI_DIBACA"))
                .containsExactly(
                        "910001 | kasubbag | %s | November 2026".formatted(pegawai("asn")),
                        "910001 | auditor | %s | November 2026".formatted(pegawai("asn")));
        assertThat(baris("BUKTI_DIUNDUH"))
                .hasSize(2)
                .allMatch(satu ->
                        satu.matches("910001 \\| (asn|auditor) \\| [0-9a-f-]{36} \\| Bukti, SHA-256 [0-9a-f]{12}"));
        assertThat(klien.masuk("sekretaris")
                        .buka("/verifikasi/hasil?bulan=2026-11")
                        .status())
                .isEqualTo(200);
        assertThat(klien.masuk("sekretaris")
                        .buka("/verifikasi/hasil?bulan=2026-11")
                        .status())
                .isEqualTo(200);
        assertThat(baris("LAPORAN_DIBACA"))
                .containsOnlyOnce(
                        "910001 | sekretaris | %s | Hasil per pegawai November 2026".formatted(pegawai("asn")))
                .noneMatch(satu -> satu.contains(pegawai("sekretaris").toString()));
        assertThat(bacaan.pembaca(List.of(pegawai("asn")), Instant.EPOCH, 10))
                .extracting(BarisJejak::pelaku)
                .containsExactly("sekretaris", "auditor", "kasubbag");
        assertThat(klien.unduh("asn", "/api/laporan-pegawai/2026-11/laporan-bulanan"))
                .isNotEmpty();
        assertThat(baris("LAPORAN_DIUNDUH")).singleElement().asString().startsWith("910001 | asn | 2026-11/");
    }

    // the pages -------------------------------------------------------------------------------------------------

    @Test
    @Order(50)
    void auditorMencariMemeriksaDanMengunduhJejakSatkernyaSendiri() {
        rantai.rangkai();
        rantai.rangkai();
        for (var lain : List.of("asn", "kasubbag", "sekretaris", "operator")) {
            assertThat(klien.masuk(lain).buka("/jejak").status()).as(lain).isEqualTo(403);
            assertThat(klien.masuk(lain).buka("/jejak/unduh").status()).as(lain).isEqualTo(403);
        }
        var auditor = klien.masuk("auditor");
        assertThat(auditor.halaman("/")).contains("href=\"/jejak\"");
        assertThat(auditor.halaman("/jejak?tindakan=UJI_DICATAT"))
                .contains("Uji dicatat", "50 sebelumnya")
                .doesNotContain("timur");
        var halaman = auditor.halaman("/jejak?tindakan=UJI_DICATAT&objek=ke-107");
        assertThat(halaman).contains(">ke-107<", ">ke-1070<", ">ke-1079<").doesNotContain(">ke-1080<", "50 sebelumnya");
        assertThat(auditor.halaman("/jejak?pelaku=kasubbag"))
                .contains(">Bukti dibaca</td>")
                .doesNotContain(">Uji dicatat</td>");
        assertThat(auditor.halaman("/jejak?objek=ke%25")).contains("Tidak ada baris yang cocok");
        assertThat(auditor.halaman("/jejak?sampai=2026-10-31")).contains("Tidak ada baris yang cocok");
        assertThat(auditor.buka("/jejak?dari=besok").isi()).contains("Dari tanggal tidak terbaca");
        assertThat(auditor.buka("/jejak?dari=2026-11-12&sampai=2026-11-11").status())
                .isEqualTo(422);
        assertThat(auditor.buka("/jejak?sesudah=apa").status()).isEqualTo(404);

        var periksa = auditor.halaman("/jejak?periksa=true");
        assertThat(periksa)
                .contains(
                        "Rantai utuh.",
                        ujung.terakhir(SATKER).orElseThrow().ujung().sidik());
    }

    @Test
    @Order(51)
    void semuaHalamanBersamaSamaDenganUnduhan() {
        var auditor = klien.masuk("auditor");
        var alamat = "/jejak?tindakan=UJI_DICATAT";
        var halaman = auditor.halaman(alamat);
        var banyak = 0;
        var tautan = Pattern.compile("href=\"([^\"]+sesudah=[^\"]+)\"");
        var seluruhnya = new ArrayList<String>();
        for (var lanjut = true; lanjut; banyak++) {
            seluruhnya.addAll(objek(halaman));
            var berikutnya = tautan.matcher(halaman);
            lanjut = berikutnya.find();
            if (lanjut) {
                halaman = auditor.halaman(berikutnya.group(1).replace("&amp;", "&"));
            }
        }
        assertThat(banyak).isGreaterThan(20);
        var tercatat = jdbc.queryForList(
                "select objek from jejak where satker = ? and tindakan = 'UJI_DICATAT' order by pada desc, id desc",
                String.class,
                SATKER);
        assertThat(seluruhnya).isEqualTo(tercatat);
        var csv = new String(auditor.unduh("/jejak/unduh?tindakan=UJI_DICATAT"), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .hasSize(tercatat.size() + 1)
                .first()
                .asString()
                .endsWith("waktu,pelaku,tindakan,objek,rincian");
        assertThat(csv).contains("\"Sebuah kalimat, \"\"é\"\".\"");
        assertThat(baris("JEJAK_DIUNDUH")).hasSize(1);
    }

    private static List<String> objek(String halaman) {
        return Pattern.compile("data-judul=\"Objek\"[^>]*>([^<]*)<")
                .matcher(halaman)
                .results()
                .map(satu -> satu.group(1))
                .toList();
    }

    @Test
    @Order(52)
    void pemilikMelihatSiapaMelihatnyaDanMengunduhDatanya() throws IOException {
        var asn = klien.masuk("asn");
        assertThat(asn.halaman("/kinerja")).contains("/data-saya");
        assertThat(asn.halaman("/data-saya"))
                .contains("Nama kasubbag (Penelaah)", "Bukti: November 2026", "Hasil per pegawai November 2026");
        assertThat(klien.masuk("sekretaris").halaman("/data-saya")).contains("Belum ada yang membuka");

        var isi = buka(asn.unduh("/data-saya/unduh"));
        assertThat(isi).containsKeys("BACA-INI.txt", "pegawai.csv", "hari.csv", "kegiatan.csv", "siapa-melihat.csv");
        assertThat(isi.get("kegiatan.csv")).contains("Rekap 38 surat masuk");
        assertThat(isi.get("siapa-melihat.csv")).contains("kasubbag", "auditor", "sekretaris");
        assertThat(isi.keySet()).anyMatch(nama -> nama.matches("bukti/2026-11-11-[0-9a-f]{8}-rapat\\.jpg"));
        assertThat(isi.toString()).doesNotContain("Nama sekretaris");
        assertThat(isi.get("penempatan.csv")).contains("Penelaah", "Nama kasubbag");
        assertThat(baris("DATA_PEGAWAI_DIUNDUH"))
                .containsExactly("910001 | asn | %s | Diunduh sendiri".formatted(pegawai("asn")));
    }

    /** What a verifier or a meeting has to do with a person stands with the acts; those tables say only who was at hand. */
    @Test
    @Order(55)
    void tiapTabelTentangOrangAdaDalamUnduhanDatanya() throws IOException {
        var tabel = jdbc.queryForList(
                "select distinct c.conrelid::regclass::text from pg_constraint c"
                        + " where c.contype = 'f' and c.confrelid = 'pegawai'::regclass",
                String.class);
        var unduhan = Files.readString(Path.of("src/main/java/id/kejar/pemeriksaan/TabelEkspor.java"));
        assertThat(tabel)
                .hasSizeGreaterThan(10)
                .filteredOn(nama -> !unduhan.matches("(?s).*\\b" + nama + "\\b.*"))
                .containsExactlyInAnyOrder("lembar_pegawai", "lembar_verifikasi", "rapat_tujuan", "rekap_pemeriksa");
    }

    @Test
    @Order(56)
    void dataDariMasaTugasDiSatkerLainIkutTetapiHanyaUntukPemiliknya() throws IOException {
        var dahulu = UUID.randomUUID();
        jdbc.update(
                "insert into pegawai (id, satker, akun, nama, jenis, jabatan, mulai, selesai, masa)"
                        + " select ?, ?, akun, nama, jenis, 'Jabatan di satker lama', date '2025-01-01', date '2026-01-31', 0"
                        + " from pegawai where akun = 'asn'",
                dahulu,
                SATKER_LAIN);
        try {
            assertThat(buka(klien.masuk("asn").unduh("/data-saya/unduh")).get("pegawai.csv"))
                    .contains("Jabatan di satker lama", "Penelaah");
            var permintaan = Map.of("pegawai", pegawai("asn").toString(), "dasar", "Surat nomor 11, 9 November 2026");
            var diserahkan = klien.masuk("operator").kirimFormulir("/arsip", "/arsip/data-pegawai", permintaan, null);
            assertThat(buka(diserahkan.bita()).get("pegawai.csv"))
                    .contains("Penelaah")
                    .doesNotContain("Jabatan di satker lama");
        } finally {
            jdbc.update("delete from pegawai where id = ?", dahulu);
        }
    }

    @Test
    @Order(53)
    void operatorMenyerahkanDataTanpaBerkasBukti() throws IOException {
        var operator = klien.masuk("operator");
        var asn = pegawai("asn").toString();
        var alamat = "/arsip/data-pegawai";
        assertThat(operator.kirimFormulir("/arsip", alamat, Map.of("pegawai", asn, "dasar", "surat"), null)
                        .isi())
                .contains("Dasar permintaan paling sedikit 10 karakter");
        assertThat(operator.kirimFormulir(
                                "/arsip",
                                alamat,
                                Map.of(
                                        "pegawai",
                                        pegawai("asn.lain").toString(),
                                        "dasar",
                                        "Surat nomor 12, 10 November 2026"),
                                null)
                        .status())
                .isEqualTo(404);
        var terkirim = operator.kirimFormulir(
                "/arsip", alamat, Map.of("pegawai", asn, "dasar", "Surat nomor 12, 10 November 2026"), null);
        assertThat(terkirim.status()).isEqualTo(200);
        assertThat(terkirim.isi()).contains("bukti.csv").doesNotContain("rapat.jpg", "bukti/2026");
        assertThat(baris("DATA_PEGAWAI_DIUNDUH"))
                .contains("910001 | operator | %s | Atas permintaan: Surat nomor 12, 10 November 2026".formatted(asn));
        assertThat(klien.masuk("auditor")
                        .kirimFormulir(
                                "/", alamat, Map.of("pegawai", asn, "dasar", "Surat nomor 12 dari auditor"), null)
                        .status())
                .isEqualTo(403);
    }

    private static Map<String, String> buka(byte[] zip) throws IOException {
        var isi = new HashMap<String, String>();
        try (var masuk = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var satu = masuk.getNextEntry(); satu != null; satu = masuk.getNextEntry()) {
                isi.put(satu.getName(), new String(masuk.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return isi;
    }

    @Test
    @Order(54)
    void masaSimpanDisebutDanMengakuBelumTerverifikasi() {
        assertThat(klien.masuk("asn").buka("/arsip").status()).isEqualTo(403);
        assertThat(klien.masuk("auditor").halaman("/arsip"))
                .contains("SDM.04.1", "PK.01", "permanen", "belum terverifikasi", "tidak memusnahkan apa pun")
                .doesNotContain("Serahkan data");
        assertThat(klien.masuk("operator").halaman("/arsip")).contains("Serahkan data");
        jdbc.update("update masa_simpan set terverifikasi = true");
        assertThat(klien.masuk("auditor").halaman("/arsip")).doesNotContain("belum terverifikasi");
    }

    // health ----------------------------------------------------------------------------------------------------

    @Test
    @Order(60)
    void sakitHanyaDiketahuiYangBersangkutanDanOperator() {
        kalender.catat(new Ketidakhadiran(
                pegawai("asn"),
                JenisKetidakhadiran.CUTI_SAKIT,
                LocalDate.of(2026, 11, 12),
                LocalDate.of(2026, 11, 13),
                "SKS-7",
                "Rawat inap"));
        assertThat(klien.masuk("asn").halaman("/kinerja")).contains("cuti sakit");
        assertThat(klien.masuk("operator").halaman("/kalender")).contains("Cuti sakit", "SKS-7", "Rawat inap");
        jam.pindahKe(Instant.parse("2026-11-12T03:00:00Z"));
        for (var pembaca : List.of("kasubbag", "sekretaris")) {
            var sesi = klien.masuk(pembaca);
            assertThat(sesi.halaman("/belum-mengisi"))
                    .as(pembaca)
                    .contains("cuti, 12–13 November 2026")
                    .doesNotContainIgnoringCase("sakit")
                    .doesNotContain("SKS-7", "Rawat inap");
            assertThat(sesi.halaman("/verifikasi/hasil?bulan=2026-11"))
                    .as(pembaca)
                    .doesNotContainIgnoringCase("sakit")
                    .doesNotContain("SKS-7", "Rawat inap");
        }
        assertThat(klien.masuk("auditor").halaman("/jejak?tindakan=KETIDAKHADIRAN_DICATAT"))
                .contains("Cuti 12–13 November 2026")
                .doesNotContainIgnoringCase("sakit");
    }

    @Test
    @Order(61)
    void suratDokterDiBalikKoreksiHanyaUntukYangPerluMelihatnya() {
        var periode = jdbc.queryForObject("select periode_id from entri fetch first 1 rows only", UUID.class);
        var sakit = usulKoreksi(periode, 1, JenisKetidakhadiran.CUTI_SAKIT);
        var belajar = usulKoreksi(periode, 2, JenisKetidakhadiran.TUGAS_BELAJAR);
        for (var perlu : List.of("asn", "kasubbag", "sekretaris", "auditor")) {
            assertThat(klien.masuk(perlu).buka(sakit + "/bukti/0").status())
                    .as(perlu)
                    .isEqualTo(200);
        }
        for (var tidak : List.of("rendatin", "anggota")) {
            var sesi = klien.masuk(tidak);
            assertThat(sesi.buka(sakit + "/bukti/0").status()).as(tidak).isEqualTo(404);
            assertThat(sesi.halaman(sakit))
                    .as(tidak)
                    .contains("menyangkut kesehatan pegawai", "dikecualikan: Cuti")
                    .doesNotContain("surat-dokter.jpg", "sakit");
            assertThat(sesi.buka(belajar + "/bukti/0").status()).as(tidak).isEqualTo(200);
        }
        assertThat(baris("BUKTI_DIBACA"))
                .contains("910001 | kasubbag | %s | Bukti usul koreksi".formatted(pegawai("asn")))
                .noneMatch(satu -> satu.startsWith("910001 | operator"));
    }

    /** Written by hand: only an adopted month can be corrected, and who reads the evidence is all that is at issue here. */
    private String usulKoreksi(UUID periode, int nomor, JenisKetidakhadiran jenis) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into koreksi (id, satker, periode_id, nomor, pegawai_id, jenis, mulai, sampai, jenis_ketidakhadiran,"
                        + " alasan, diajukan_oleh, diajukan_pada, status, tertunda, revisi) values (?, ?, ?, ?, ?,"
                        + " 'HARI_DIKECUALIKAN', date '2026-11-10', date '2026-11-10', ?, 'Suratnya datang terlambat.', 'asn',"
                        + " current_timestamp, 'GUGUR', false, 0)",
                id,
                SATKER,
                periode,
                nomor,
                pegawai("asn"),
                jenis.name());
        jdbc.update(
                "insert into koreksi_bukti (koreksi_id, urutan, berkas_id, nama, dilampirkan_oleh, dilampirkan_pada)"
                        + " select ?, 0, id, 'surat-dokter.jpg', 'asn', current_timestamp from berkas fetch first 1 rows only",
                id);
        return "/koreksi/" + id;
    }
}
