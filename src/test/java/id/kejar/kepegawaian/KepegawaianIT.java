package id.kejar.kepegawaian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.kejar.audit.JejakService;
import id.kejar.entri.BukaHariService;
import id.kejar.organisasi.AksesPegawaiService;
import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.IsiPenempatan;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.Nip;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.PegawaiService;
import id.kejar.organisasi.PenempatanBaru;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.SatkerService;
import id.kejar.organisasi.Subbagian;
import id.kejar.shared.JamKejar;
import id.kejar.shared.Penolakan;
import id.kejar.shared.PenyimpanAkun;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.RuangPeramban;
import id.kejar.uji.SatkerUji;
import id.kejar.uji.SesiUji;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Two offices and an administrator without a person, on a real PostgreSQL: people come, move, leave, and are imported. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.waktu.mulai=2026-11-11T09:00",
            "camunda.bpm.job-execution.enabled=false"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class KepegawaianIT {

    private static final String SATKER = "910001";
    private static final String SATKER_LAIN = "910002";
    private static final String SATKER_EKSPOR = "910003";
    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 11);
    private static final LocalDate LAMA = LocalDate.of(2021, 1, 4);
    private static final String ADMINISTRATOR = "penata";
    private static final Pattern TERAPKAN = Pattern.compile("/pegawai/impor/([0-9a-f-]{36})/terapkan");

    @DynamicPropertySource
    static void lingkungan(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("kepegawaian");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
    }

    @LocalServerPort
    private int port;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private PegawaiService pegawai;

    @Autowired
    private AksesPegawaiService akses;

    @Autowired
    private SatkerService satker;

    @Autowired
    private ImporService impor;

    @Autowired
    private EksporService ekspor;

    @Autowired
    private BukaHariService bukaHari;

    @Autowired
    private JejakService jejak;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private PenyimpanAkun penyimpan;

    @Autowired
    private TaskService taskService;

    @Autowired
    private JamKejar jam;

    @Autowired
    private JdbcTemplate jdbc;

    private final Map<String, UUID> id = new HashMap<>();
    private final Map<String, SesiUji> sesi = new HashMap<>();
    private UUID kul;

    @BeforeAll
    void dirikan() {
        organisasi.bukaSatker(SatkerUji.profil(SATKER, ZONA));
        organisasi.bukaSatker(SatkerUji.profil(SATKER_LAIN, ZONA));
        kul = organisasi
                .bukaSubbagian(new Subbagian(SATKER, "Keuangan, Umum dan Logistik", "KUL", 1, LAMA))
                .id();
        terima(SATKER, "operator", null, Peran.ASN, Peran.OPERATOR);
        terima(SATKER, "kasubbag", null, Peran.ASN, Peran.KASUBBAG);
        terima(SATKER, "kasubbag.dua", null, Peran.ASN, Peran.KASUBBAG);
        terima(SATKER, "rendatin", "kasubbag", Peran.ASN, Peran.RENDATIN);
        terima(SATKER_LAIN, "operator.lain", null, Peran.ASN, Peran.OPERATOR);
        terima(SATKER_LAIN, "kasubbag.lain", null, Peran.ASN, Peran.KASUBBAG);
        organisasi.bukaSatker(SatkerUji.profil(SATKER_EKSPOR, ZONA));
        terima(SATKER_EKSPOR, "ketua.ekspor", JenisPegawai.KOMISIONER, null, Peran.KOMISIONER);
        terima(SATKER_EKSPOR, "operator.ekspor", JenisPegawai.LUAR, "ketua.ekspor", Peran.OPERATOR);
        penyimpan.simpan(administrator());
        identityService.createMembership(ADMINISTRATOR, Peran.ADMIN.grup());
        bukaHari.bukaSampai(SATKER, HARI_INI);
    }

    private User administrator() {
        var user = identityService.newUser(ADMINISTRATOR);
        user.setPassword("kejar");
        return user;
    }

    @AfterEach
    void kembaliKeHariIni() {
        pukul(HARI_INI);
    }

    private void pukul(LocalDate tanggal) {
        jam.pindahKe(tanggal.atTime(9, 0).atZone(ZONA).toInstant());
    }

    private Pegawai terima(String kode, String akun, String atasan, Peran... peran) {
        return terima(kode, akun, JenisPegawai.PNS, atasan, peran);
    }

    private Pegawai terima(String kode, String akun, JenisPegawai jenis, String atasan, Peran... peran) {
        var orang = organisasi.terima(
                new DataPegawai(
                        kode,
                        akun,
                        null,
                        "Nama " + akun,
                        jenis,
                        "Penelaah",
                        null,
                        null,
                        null,
                        null,
                        LAMA,
                        null,
                        Set.of(peran)),
                "kejar");
        id.put(akun, orang.id());
        if (atasan != null) {
            organisasi.tempatkan(orang.id(), id.get(atasan));
        }
        return orang;
    }

    private SesiUji sesi(String akun) {
        return sesi.computeIfAbsent(akun, siapa -> new KlienUji(port).masuk(siapa));
    }

    private static IsiPenempatan penempatan(String jabatan, UUID atasan) {
        return new IsiPenempatan(jabatan, null, null, null, null, atasan);
    }

    private SesiUji.Jawaban kirim(String akun, String dari, String jalur, Map<String, String> isian) {
        return sesi(akun).kirimFormulir(dari, jalur, isian, null);
    }

    private long terbuka(UUID pegawaiId) {
        return jdbc.queryForObject(
                "select count(*) from entri where pegawai_id = ? and status = 'TERBUKA'", Long.class, pegawaiId);
    }

    // import -------------------------------------------------------------------------------------------------------

    private static byte[] daftar(String... baris) {
        return ("nip;akun;nama;jenis;jabatan;subbagian;atasan;peran;mulai\n" + String.join("\n", baris))
                .getBytes(StandardCharsets.UTF_8);
    }

    private SesiUji.Jawaban unggah(byte[] isi) {
        return sesi("operator")
                .kirimFormulir(
                        "/pegawai/impor", "/pegawai/impor", Map.of(), new SesiUji.Berkas("berkas", "daftar.csv", isi));
    }

    private static String idPratinjau(SesiUji.Jawaban jawaban) {
        var cocok = TERAPKAN.matcher(jawaban.isi());
        assertThat(cocok.find()).as("tombol terapkan").isTrue();
        return cocok.group(1);
    }

    @Test
    void imporMenambahSekaliDanTidakMenggandakan() {
        var isi = daftar(
                "198501012010012003;;Wati Lestari;PNS;Penelaah;KUL;kasubbag;asn;2026-11-02",
                ";honorer.satu;Budi Santosa;HONORER;Pramubakti;KUL;198501012010012003;;2026-11-02");
        var pratinjau = unggah(isi);
        assertThat(pratinjau.status()).isEqualTo(200);
        assertThat(pratinjau.isi()).contains("Wati Lestari", "honorer.satu", "Terapkan semuanya");
        assertThat(organisasi.cariBerakun("198501012010012003"))
                .as("belum tersimpan")
                .isEmpty();

        var hasil =
                kirim("operator", "/pegawai/impor", "/pegawai/impor/" + idPratinjau(pratinjau) + "/terapkan", Map.of());

        assertThat(hasil.status()).as(hasil.isi()).isEqualTo(200);
        assertThat(hasil.isi()).contains("2 pegawai baru", "data:text/csv");
        var baru = organisasi.pegawaiBerakun("198501012010012003");
        assertThat(baru.nip()).contains(new Nip("198501012010012003"));
        assertThat(baru.subbagianId()).contains(kul);
        assertThat(baru.atasanId()).contains(id.get("kasubbag"));
        assertThat(organisasi.pegawaiBerakun("honorer.satu").atasanId()).contains(baru.id());
        assertThat(organisasi.riwayatPenempatan(baru.id())).hasSize(1);
        assertThat(terbuka(baru.id())).as("ASN baru langsung wajib mengisi").isPositive();
        assertThat(terbuka(organisasi.pegawaiBerakun("honorer.satu").id())).isZero();
        var sandi = Pattern.compile("<code>(([a-zA-Z2-9]{4}-){3}[a-zA-Z2-9]{4})</code>")
                .matcher(hasil.isi());
        assertThat(sandi.find()).isTrue();
        assertThat(identityService.checkPassword("198501012010012003", sandi.group(1)))
                .isTrue();
        assertThat(jdbc.queryForObject("select count(*) from berkas_impor where akun = 'operator'", Long.class))
                .as("berkasnya tidak ditinggal")
                .isZero();

        var ulang = unggah(isi);
        assertThat(ulang.isi())
                .contains("Tidak ada yang perlu diterapkan")
                .doesNotContain("Terapkan semuanya</button>");
    }

    @Test
    void daftarYangDiunduhTidakMengubahApaApaBilaDiunggahLagi() {
        var rencana = impor.periksa("operator.ekspor", "daftar.xlsx", ekspor.daftar("operator.ekspor"))
                .rencana();

        assertThat(rencana.baris()).hasSize(2).allSatisfy(baris -> assertThat(baris.hasil())
                .as("%s %s", baris.galat(), baris.perubahan())
                .isEqualTo(RencanaImpor.Hasil.TETAP));
    }

    @Test
    void yangBerubahSejakPratinjauDiperlihatkanLagiTanpaDitulis() {
        terima(SATKER, "bergeser", null, Peran.ASN);
        var pratinjau = unggah(daftar(";honorer.dua;Tini;HONORER;Pramubakti;KUL;;;2026-11-02"));
        var nomor = idPratinjau(pratinjau);
        satker.bukaSubbagian("operator", "Keuangan", "KU", 9, LAMA);
        jdbc.update("update subbagian set singkatan = 'KUL2' where id = ?", kul);

        var hasil = kirim("operator", "/pegawai/impor", "/pegawai/impor/" + nomor + "/terapkan", Map.of());
        jdbc.update("update subbagian set singkatan = 'KUL' where id = ?", kul);

        assertThat(hasil.status()).isEqualTo(409);
        assertThat(hasil.isi()).contains("Data pegawai berubah sejak pratinjau");
        assertThat(organisasi.cariBerakun("honorer.dua")).isEmpty();
    }

    @Test
    void satuBarisYangSalahMenahanSemuanya() {
        var pratinjau = unggah(daftar(
                ";honorer.tiga;Tono;HONORER;Pramubakti;KUL;;;2026-11-02",
                "1973050520001200012201;;Rahmat;PNS;Penelaah;KUL;;;2026-11-02"));

        assertThat(pratinjau.isi())
                .contains("NIP harus 18 angka, yang tertulis 22 karakter")
                .doesNotContain("/terapkan");
        var rencana = impor.periksa(
                "operator",
                "x.csv",
                daftar(
                        ";honorer.tiga;Tono;HONORER;Pramubakti;KUL;;;2026-11-02",
                        "1973050520001200012201;;Rahmat;PNS;Penelaah;KUL;;;2026-11-02"));
        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> impor.terapkan("operator", rencana.id()));
        assertThat(organisasi.cariBerakun("honorer.tiga")).isEmpty();
    }

    @Test
    void pratinjauHanyaMilikYangMengunggahDanSelamaSejam() {
        var pratinjau =
                impor.periksa("operator", "x.csv", daftar(";honorer.empat;Tini;HONORER;Pramubakti;KUL;;;2026-11-02"));

        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> impor.terapkan("operator.lain", pratinjau.id()));
        jam.pindahKe(LocalDateTime.of(2026, 11, 11, 10, 30).atZone(ZONA).toInstant());
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> impor.terapkan("operator", pratinjau.id()))
                .withMessageContaining("lewat satu jam");
        organisasi.hariBerganti(SATKER_LAIN, HARI_INI.minusDays(1), HARI_INI);
        assertThat(jdbc.queryForObject("select count(*) from berkas_impor", Long.class))
                .as("yang lewat waktunya hilang pada pergantian hari")
                .isZero();
    }

    @Test
    void berkasYangTidakTerbacaDitolakDiHalamannya() {
        var jawaban = unggah("%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        assertThat(jawaban.status()).isEqualTo(422);
        assertThat(jawaban.isi()).contains("Ini berkas PDF");
        assertThat(unggah(new byte[0]).isi()).contains("Berkas ini kosong");
    }

    // leaving ------------------------------------------------------------------------------------------------------

    @Test
    void berhentiMengakhiriAksesDanMelepasTugasKelompok() {
        var orang = terima(SATKER, "akan.berhenti", "kasubbag", Peran.ASN, Peran.RENDATIN);
        assertThat(terbuka(orang.id())).isPositive();
        var tugas = taskService.newTask();
        tugas.setName("Menghimpun data kinerja");
        tugas.setTenantId(SATKER);
        taskService.saveTask(tugas);
        taskService.addCandidateGroup(tugas.getId(), Peran.RENDATIN.grup());
        taskService.setAssignee(tugas.getId(), "akan.berhenti");
        var halaman = "/pegawai/" + orang.id();
        assertThat(sesi("operator").halaman(halaman)).contains("Menghimpun data kinerja", "kembali ke kelompoknya");

        var tanpaCentang =
                kirim("operator", halaman, halaman + "/berhenti", Map.of("hariTerakhir", HARI_INI.toString()));
        assertThat(tanpaCentang.status()).isEqualTo(422);
        var jawaban = kirim(
                "operator",
                halaman,
                halaman + "/berhenti",
                Map.of("hariTerakhir", HARI_INI.toString(), "paham", "true"));

        assertThat(jawaban.status()).as(jawaban.isi()).isEqualTo(200);
        assertThat(organisasi.bolehMasuk("akan.berhenti"))
                .as("hari terakhir masih masuk")
                .isTrue();
        pukul(HARI_INI.plusDays(1));
        assertThat(organisasi.bolehMasuk("akan.berhenti")).isFalse();
        bukaHari.bukaSampai(SATKER, HARI_INI.plusDays(1));
        assertThat(taskService
                        .createTaskQuery()
                        .taskId(tugas.getId())
                        .singleResult()
                        .getAssignee())
                .as("kembali ke kelompoknya pada pergantian hari")
                .isNull();
        taskService.deleteTask(tugas.getId(), true);
    }

    @Test
    void berhentiKemarinMengakhiriHariYangSudahTerbuka() {
        var orang = terima(SATKER, "sudah.berhenti", "kasubbag", Peran.ASN);
        var sebelumnya = terbuka(orang.id());

        pegawai.berhenti("operator", orang.id(), LocalDate.of(2026, 11, 6), Optional.empty());

        assertThat(organisasi.bolehMasuk("sudah.berhenti")).isFalse();
        assertThat(terbuka(orang.id())).as("2 sampai 6 November").isEqualTo(5);
        pegawai.batalBerhenti("operator", orang.id());
        assertThat(organisasi.bolehMasuk("sudah.berhenti")).isTrue();
        assertThat(terbuka(orang.id())).isEqualTo(sebelumnya);
    }

    @Test
    void operatorTerakhirTidakDapatMengeluarkanDirinya() {
        var sendiri = id.get("operator");
        var sebab = "satu-satunya Operator KEJAR";
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> akses.aturPeran("operator", sendiri, Set.of(Peran.ASN)))
                .withMessageContaining(sebab);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> akses.tutupAkun("operator", sendiri))
                .withMessageContaining(sebab);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> pegawai.berhenti("operator", sendiri, HARI_INI, Optional.empty()))
                .withMessageContaining(sebab);
        var jawaban = kirim(
                "operator", "/pegawai/" + sendiri, "/pegawai/%s/peran".formatted(sendiri), Map.of("peran", "ASN"));
        assertThat(jawaban.status()).isEqualTo(422);
        assertThat(jawaban.isi()).contains(sebab);
    }

    @Test
    void administratorTerakhirTidakHilang() {
        var orang = terima(SATKER, "penata.dua", null, Peran.ASN);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> akses.aturPeran("operator", orang.id(), EnumSet.of(Peran.ASN, Peran.ADMIN)))
                .withMessageContaining("hanya diberikan");
        akses.aturPeran(ADMINISTRATOR, orang.id(), EnumSet.of(Peran.ASN, Peran.ADMIN));
        assertThat(akses.administrator("penata.dua")).isTrue();
        identityService.deleteMembership(ADMINISTRATOR, Peran.ADMIN.grup());
        try {
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> akses.aturPeran("penata.dua", orang.id(), EnumSet.of(Peran.ASN)))
                    .withMessageContaining("satu-satunya administrator");
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> pegawai.berhenti("operator", orang.id(), HARI_INI, Optional.empty()))
                    .withMessageContaining("satu-satunya administrator");
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> akses.tutupAkun("operator", orang.id()))
                    .withMessageContaining("satu-satunya administrator");
            assertThatExceptionOfType(Penolakan.class)
                    .as("juga bukan lewat Admin atau REST")
                    .isThrownBy(() -> identityService.deleteMembership("penata.dua", Peran.ADMIN.grup()));
            assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> identityService.deleteUser("penata.dua"));
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> identityService.deleteGroup(Peran.ADMIN.grup()));
        } finally {
            identityService.createMembership(ADMINISTRATOR, Peran.ADMIN.grup());
        }
        akses.aturPeran(ADMINISTRATOR, orang.id(), EnumSet.of(Peran.ASN));
        assertThat(akses.administrator("penata.dua")).isFalse();
    }

    // moving -------------------------------------------------------------------------------------------------------

    @Test
    void pindahSubbagianMenyimpanRiwayatDanMenolakLingkaran() {
        var orang = terima(SATKER, "berpindah", "kasubbag", Peran.ASN);
        var isi = new IsiPenempatan("Arsiparis", null, "III/a", 7, kul, id.get("kasubbag.dua"));

        pegawai.tempatkan("operator", List.of(new PenempatanBaru(orang.id(), isi, LocalDate.of(2026, 11, 9))));

        var riwayat = organisasi.riwayatPenempatan(orang.id());
        assertThat(riwayat).hasSize(2);
        assertThat(riwayat.get(0).isi()).isEqualTo(isi);
        assertThat(riwayat.get(1).sampai()).contains(LocalDate.of(2026, 11, 8));
        assertThat(organisasi
                        .penempatanPada(List.of(orang.id()), LocalDate.of(2026, 11, 8))
                        .get(orang.id())
                        .jabatan())
                .isEqualTo("Penelaah");
        assertThat(organisasi.pegawaiBerakun("berpindah").jabatan()).isEqualTo("Arsiparis");
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> pegawai.tempatkan(
                        "operator",
                        List.of(new PenempatanBaru(
                                id.get("kasubbag.dua"), penempatan("Kepala", orang.id()), HARI_INI))))
                .withMessageContaining("tidak boleh berputar");
        assertThat(jejak.riwayat(orang.id().toString())).anySatisfy(baris -> assertThat(baris.rincian())
                .startsWith("Mulai 9 November 2026: jabatan Penelaah → Arsiparis, golongan (kosong) → III/a,"
                        + " kelas jabatan (kosong) → 7, subbagian (kosong) → ")
                .contains(", atasan langsung "));
    }

    @Test
    void penempatanYangDiperbaikiPadaHariYangSamaTetapTercatat() {
        var orang = terima(SATKER, "diperbaiki", "kasubbag", Peran.ASN);
        var alamat = "/pegawai/" + orang.id();
        var isian = new HashMap<>(Map.of("jabatan", "Penelaah B", "mulai", HARI_INI.toString()));
        isian.put("atasan", id.get("kasubbag").toString());
        assertThat(kirim("operator", alamat, alamat + "/penempatan", isian).isi())
                .contains("Yang lama tetap ada dalam riwayat");
        isian.put("subbagian", UUID.randomUUID().toString());
        assertThat(kirim("operator", alamat, alamat + "/penempatan", isian).isi())
                .contains("Subbagian ini tidak ada");
        isian.put("subbagian", "");
        isian.put("jabatan", "Penelaah D");
        assertThat(kirim("operator", alamat, alamat + "/penempatan", isian).isi())
                .contains("diperbaiki", "jabatan Penelaah B → Penelaah D")
                .doesNotContain("Yang lama tetap ada dalam riwayat");
        isian.put("mulai", HARI_INI.minusDays(1).toString());
        isian.put("jabatan", "Penelaah E");
        assertThat(kirim("operator", alamat, alamat + "/penempatan", isian).isi())
                .contains("Pilih tanggal itu untuk memperbaikinya");
    }

    @Test
    void tidakSeorangPunMemberiPeranKepadaDirinyaDanYangMengurusTidakMemutuskan() {
        var sendiri = id.get("operator");
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() ->
                        akses.aturPeran("operator", sendiri, EnumSet.of(Peran.ASN, Peran.OPERATOR, Peran.RENDATIN)))
                .withMessageContaining("kepada dirinya sendiri");
        var orang = terima(SATKER, "perangkap", "kasubbag", Peran.ASN);
        for (var terlarang : List.of(
                EnumSet.of(Peran.OPERATOR, Peran.AUDITOR),
                EnumSet.of(Peran.OPERATOR, Peran.KASUBBAG),
                EnumSet.of(Peran.OPERATOR, Peran.SEKRETARIS),
                EnumSet.of(Peran.AUDITOR, Peran.RENDATIN))) {
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> akses.aturPeran("operator", orang.id(), terlarang))
                    .withMessageContaining("tidak dirangkap");
        }
        assertThat(organisasi.pegawaiBerakun("perangkap").peran()).containsExactly(Peran.ASN);
        akses.aturPeran("operator", orang.id(), EnumSet.of(Peran.ASN, Peran.RENDATIN, Peran.OPERATOR));
        akses.aturPeran("operator", orang.id(), EnumSet.of(Peran.ASN));
    }

    @Test
    void pindahSatkerMeneruskanAkunDanMeninggalkanRiwayat() {
        var lama = terima(SATKER, "pindah.satker", "kasubbag", Peran.ASN);
        pegawai.berhenti("operator", lama.id(), LocalDate.of(2026, 11, 10), Optional.of(SATKER_LAIN));
        assertThat(organisasi.bolehMasuk("pindah.satker")).isFalse();
        assertThat(sesi("operator.lain").halaman("/pegawai"))
                .contains("Pindahan menunggu diterima", "Nama pindah.satker");

        var baru = pegawai.terimaPindahan(
                "operator.lain",
                lama.id(),
                HARI_INI,
                penempatan("Analis", id.get("kasubbag.lain")),
                Set.of(Peran.ASN, Peran.RENDATIN));

        assertThat(organisasi.pegawaiBerakun("pindah.satker").id()).isEqualTo(baru.id());
        assertThat(organisasi.bolehMasuk("pindah.satker")).isTrue();
        assertThat(organisasi.semuaPegawai(SATKER)).extracting(Pegawai::id).contains(lama.id());
        assertThat(organisasi.semuaPegawai(SATKER_LAIN))
                .extracting(Pegawai::id)
                .contains(baru.id())
                .doesNotContain(lama.id());
        assertThat(identityService
                        .createTenantQuery()
                        .userMember("pindah.satker")
                        .list())
                .extracting(Tenant::getId)
                .containsExactly(SATKER_LAIN);
        assertThat(identityService
                        .createGroupQuery()
                        .groupMember("pindah.satker")
                        .list())
                .extracting(Group::getId)
                .contains("rendatin");
        assertThat(identityService.checkPassword("pindah.satker", "kejar"))
                .as("sandinya tetap")
                .isTrue();
        assertThat(sesi("pindah.satker").halaman("/kinerja"))
                .contains("Masa tugas Anda yang lain", "10 November 2026", "/kinerja?masa=1");
        assertThat(sesi("pindah.satker").halaman("/kinerja?masa=1"))
                .contains("/kinerja?masa=2", organisasi.satker(SATKER).nama());
        assertThat(sesi("pindah.satker").buka("/kinerja?masa=3").status()).isEqualTo(404);
        assertThat(sesi("operator").halaman("/pegawai/" + lama.id()))
                .contains("sudah diterima kembali atau di satuan kerja lain");
        assertThat(sesi("operator").buka("/pegawai/" + baru.id()).status()).isEqualTo(404);
        assertThat(sesi("operator.lain").buka("/pegawai/" + lama.id()).status()).isEqualTo(404);
        assertThatExceptionOfType(Penolakan.class)
                .as("tidak dua kali")
                .isThrownBy(() -> pegawai.terimaPindahan(
                        "operator.lain", lama.id(), HARI_INI, penempatan("Analis", null), Set.of(Peran.ASN)));
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> akses.setelUlangSandi("operator", lama.id()))
                .withMessageContaining("operator di sana");
    }

    // another satker -----------------------------------------------------------------------------------------------

    @Test
    void operatorLainMendapat404DiSetiapHalamanDanTindakan() {
        var asing = "/pegawai/" + id.get("kasubbag");
        assertThat(sesi("operator.lain").buka(asing).status()).isEqualTo(404);
        assertThat(sesi("operator.lain")
                        .buka("/pegawai/pindahan/" + id.get("kasubbag"))
                        .status())
                .isEqualTo(404);
        var isian = Map.of(
                "nama", "Orang Lain",
                "jenis", "LUAR",
                "jabatan", "Penelaah",
                "mulai", HARI_INI.toString(),
                "peran", "ASN",
                "hariTerakhir", HARI_INI.toString(),
                "paham", "true",
                "tutup", "true");
        for (var tindakan : List.of("data", "penempatan", "peran", "berhenti", "batal-berhenti", "akun", "sandi")) {
            assertThat(kirim("operator.lain", "/pegawai/baru", asing + "/" + tindakan, isian)
                            .status())
                    .as(tindakan)
                    .isEqualTo(404);
        }
        assertThat(kirim("operator.lain", "/pegawai/baru", "/pegawai/pindahan/" + id.get("kasubbag"), isian)
                        .status())
                .isEqualTo(404);
        for (var tindakan : List.of("akhiri", "batal-akhiri")) {
            assertThat(kirim("operator.lain", "/subbagian", "/subbagian/%s/%s".formatted(kul, tindakan), isian)
                            .status())
                    .as(tindakan)
                    .isEqualTo(404);
        }
        assertThat(sesi("operator.lain").halaman("/pegawai")).doesNotContain("Nama kasubbag<");
        var kasubbag = organisasi.pegawaiBerakun("kasubbag");
        assertThat(kasubbag.nama()).isEqualTo("Nama kasubbag");
        assertThat(kasubbag.selesai()).isEmpty();
    }

    @Test
    void bukanOperatorDitolak() {
        for (var jalur : List.of(
                "/pegawai",
                "/pegawai/baru",
                "/pegawai/impor",
                "/pegawai/daftar.xlsx",
                "/pegawai/templat.xlsx",
                "/pegawai/templat.csv",
                "/pegawai/" + id.get("kasubbag"),
                "/subbagian",
                "/satker",
                "/satker/profil")) {
            assertThat(sesi("rendatin").buka(jalur).status()).as(jalur).isEqualTo(403);
        }
        assertThat(sesi("operator").buka("/satker").status()).isEqualTo(403);
    }

    // administrator ------------------------------------------------------------------------------------------------

    @Test
    void administratorTanpaOrangMembukaSatker() {
        assertThat(sesi(ADMINISTRATOR).halaman("/")).contains("Satuan kerja", "KPU 910001", "Keluar");
        var isian = new HashMap<>(Map.of(
                "kode", "657342",
                "lembaga", "KOMISI PEMILIHAN UMUM",
                "daerah", "KABUPATEN KUDUS",
                "alamat", "Jalan Contoh 1",
                "kota", "Kudus",
                "kodeWilayah", "3319",
                "hariMulaiPeriode", "1",
                "nama", "Rini Operator",
                "jenis", "PNS",
                "nip", "1985 0101 2010 01 2 013"));
        isian.put("jabatan", "");
        var kurang = kirim(ADMINISTRATOR, "/satker", "/satker", isian);
        assertThat(kurang.status()).isEqualTo(422);
        assertThat(kurang.isi()).contains("Jabatan belum diisi");
        isian.put("jabatan", "Penata Kelola Sistem");

        var jawaban = kirim(ADMINISTRATOR, "/satker", "/satker", isian);

        assertThat(jawaban.status()).as(jawaban.isi()).isEqualTo(200);
        var sandi = Pattern.compile("data-sandi>([^<]+)<").matcher(jawaban.isi());
        assertThat(sandi.find()).isTrue();
        assertThat(identityService.checkPassword("198501012010012013", sandi.group(1)))
                .isTrue();
        var operator = organisasi.pegawaiBerakun("198501012010012013");
        assertThat(operator.satker()).isEqualTo("657342");
        assertThat(operator.peran()).containsExactlyInAnyOrder(Peran.ASN, Peran.OPERATOR);
        assertThat(organisasi.satker("657342").nama()).isEqualTo("KPU Kabupaten Kudus");
        assertThat(kirim(ADMINISTRATOR, "/satker", "/satker", isian).status())
                .as("tidak dua kali")
                .isEqualTo(409);
        assertThat(sesi(ADMINISTRATOR).buka("/pegawai").status()).isEqualTo(403);
        assertThat(organisasi.bolehMasuk(ADMINISTRATOR)).isTrue();
    }

    // subbagian, profile, password ---------------------------------------------------------------------------------

    @Test
    void duaSusunanNamaSubbagianBerdampingan() {
        kirim(
                "operator.lain",
                "/subbagian",
                "/subbagian",
                Map.of("nama", "Hukum dan SDM", "singkatan", "HSDM", "urutan", "4", "mulai", "2021-01-01"));
        var lama = organisasi.subbagian(SATKER_LAIN).get(0);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> satker.bukaSubbagian("operator.lain", "hukum dan sdm", "X", 4, LAMA));
        satker.bukaSubbagian("operator.lain", "Parhubmas dan SDM", "Parhubmas", 4, HARI_INI);
        satker.akhiriSubbagian("operator.lain", lama.id(), HARI_INI.minusDays(1));

        assertThat(organisasi.subbagian(SATKER_LAIN)).hasSize(2);
        assertThat(sesi("operator.lain").halaman("/subbagian"))
                .contains("1 Januari 2021 – 10 November 2026", "sejak 11 November 2026");
        organisasi.subbagian(SATKER_LAIN);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> satker.akhiriSubbagian("operator.lain", kul, HARI_INI));
    }

    @Test
    void profilSatkerBerubahTanpaZonaDanPeriode() {
        var jawaban = kirim(
                "operator.lain",
                "/satker/profil",
                "/satker/profil",
                Map.of(
                        "lembaga", "KOMISI INDEPENDEN PEMILIHAN",
                        "daerah", "KABUPATEN PIDIE JAYA",
                        "alamat", "Jalan Baru 2",
                        "kota", "Meureudu",
                        "kebijakanBukti", "TIAP_HARI",
                        "kertas", "F4",
                        "zona", "Asia/Jayapura",
                        "hariMulaiPeriode", "21"));

        assertThat(jawaban.status()).as(jawaban.isi()).isEqualTo(200);
        var ini = organisasi.satker(SATKER_LAIN);
        assertThat(ini.lembaga()).isEqualTo("KOMISI INDEPENDEN PEMILIHAN");
        assertThat(ini.hariMulaiPeriode()).isEqualTo(1);
        assertThat(ini.zona()).isEqualTo(ZONA);
        assertThat(jejak.riwayat(SATKER_LAIN))
                .anySatisfy(baris -> assertThat(baris.tindakan()).isEqualTo("PROFIL_SATKER_DIUBAH"));
    }

    @Test
    void sandiYangDisetelUlangTampilSekaliDanTidakTercatat() {
        var orang = terima(SATKER, "lupa.sandi", null, Peran.ASN);
        var halaman = "/pegawai/" + orang.id();

        var jawaban = kirim("operator", halaman, halaman + "/sandi", Map.of());

        var sandi = Pattern.compile("data-sandi>([^<]+)<").matcher(jawaban.isi());
        assertThat(sandi.find()).isTrue();
        assertThat(identityService.checkPassword("lupa.sandi", sandi.group(1))).isTrue();
        assertThat(identityService.checkPassword("lupa.sandi", "kejar")).isFalse();
        assertThat(jejak.riwayat(orang.id().toString()))
                .noneSatisfy(
                        baris -> assertThat(String.valueOf(baris.rincian())).contains(sandi.group(1)));
    }

    @Test
    void akunYangDitutupDanNipOrangLain() {
        var orang = terima(SATKER, "akan.ditutup", null, Peran.ASN);
        akses.tutupAkun("operator", orang.id());
        assertThat(organisasi.bolehMasuk("akan.ditutup")).isFalse();
        akses.bukaAkun("operator", orang.id());
        assertThat(organisasi.bolehMasuk("akan.ditutup")).isTrue();
        var jawaban = kirim(
                "operator.lain",
                "/pegawai/baru",
                "/pegawai/baru",
                Map.of(
                        "nama",
                        "Ratna",
                        "jenis",
                        "HONORER",
                        "akun",
                        "akan.ditutup",
                        "jabatan",
                        "Pramubakti",
                        "mulai",
                        HARI_INI.toString()));
        assertThat(jawaban.status()).isEqualTo(409);
        assertThat(jawaban.isi()).contains("Akun ini sudah dipakai").doesNotContain("Nama akan.ditutup");
    }

    // the pages ----------------------------------------------------------------------------------------------------

    @Test
    void halamanDapatDipakaiSemuaOrang() throws IOException {
        try (var ruang = new RuangPeramban(port, Path.of("target", "gambar"))) {
            for (var lebar : List.of(1300, 390)) {
                var operator = ruang.masuk("operator", lebar, 900);
                for (var jalur : List.of(
                        "/pegawai",
                        "/pegawai/baru",
                        "/pegawai/impor",
                        "/pegawai/" + id.get("rendatin"),
                        "/subbagian",
                        "/satker/profil")) {
                    operator.buka(jalur);
                    operator.halaman().locator("details").all().forEach(satu -> satu.evaluate("e => e.open = true"));
                    periksa(operator.halaman(), jalur);
                    operator.potret("kepegawaian-%d%s"
                            .formatted(lebar, jalur.replace('/', '-').substring(0, Math.min(20, jalur.length()))));
                }
                operator.buka("/pegawai/impor");
                operator.halaman()
                        .locator("#berkas")
                        .setInputFiles(new FilePayload(
                                "daftar.csv",
                                "text/csv",
                                daftar(
                                        ";honorer.lima;Tini;HONORER;Pramubakti;KUL;;;2026-11-02",
                                        ";rendatin;Nama Lain;;;;;;",
                                        "1973050520001200012201;;Rahmat;PNS;Penelaah;KUL;;;2026-11-02")));
                operator.tombol("Lihat pratinjau").click();
                operator.halaman().getByText("Ada baris yang salah").waitFor();
                periksa(operator.halaman(), "pratinjau");
                operator.halaman()
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target", "gambar", "kepegawaian-%d-pratinjau.png".formatted(lebar))));
            }
        }
    }

    @Test
    void halamanAdministratorDapatDipakaiSemuaOrang() throws IOException {
        var orang = organisasi.pegawaiBerakun("operator.ekspor");
        akses.aturPeran(ADMINISTRATOR, orang.id(), EnumSet.of(Peran.OPERATOR, Peran.ADMIN));
        try (var ruang = new RuangPeramban(port, Path.of("target", "gambar"))) {
            for (var lebar : List.of(1300, 390)) {
                var administrator = ruang.masuk("operator.ekspor", lebar, 900);
                administrator.buka("/satker");
                administrator.halaman().locator("details").all().forEach(satu -> satu.evaluate("e => e.open = true"));
                periksa(administrator.halaman(), "/satker");
                administrator.potret("kepegawaian-%d-satker".formatted(lebar));
            }
        } finally {
            akses.aturPeran(ADMINISTRATOR, orang.id(), EnumSet.of(Peran.OPERATOR));
        }
    }

    /** No finding that keeps people out; and nothing wider than the window. */
    private static void periksa(Page halaman, String jalur) {
        var temuan = new AxeBuilder(halaman)
                .analyze().getViolations().stream()
                        .filter(aturan -> Set.of("serious", "critical").contains(aturan.getImpact()))
                        .map(Rule::toString)
                        .toList();
        assertThat(temuan).as(jalur).isEmpty();
        assertThat((Boolean) halaman.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s muat dalam layar", jalur)
                .isTrue();
    }
}
