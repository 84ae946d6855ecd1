package id.kejar.pengingat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kejar.entri.BukaHariService;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.AturanPleno;
import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.organisasi.Kertas;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.organisasi.ProfilSatker;
import id.kejar.organisasi.Surel;
import id.kejar.shared.JamKejar;
import id.kejar.uji.KlienUji;
import id.kejar.uji.ServerSurelUji;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * 17.00 in an office, with a mail server that takes, refuses and fails. The engine's jobs are run by hand, so that each
 * test says itself what is repeated.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.alamat=https://kejar.kpu-kudus.go.id",
            "kejar.pengingat.dari=KEJAR <kejar@kpu-kudus.go.id>",
            "spring.mail.host=localhost",
            "spring.mail.properties.mail.smtp.starttls.enable=false",
            "spring.mail.properties.mail.smtp.starttls.required=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
abstract class SoreHari {

    private static final ServerSurelUji SERVER = new ServerSurelUji();
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);
    private static final LocalDate RABU = LocalDate.of(2026, 11, 4);

    @Autowired
    private PengingatService pengingat;

    @Autowired
    private AgendaPengingat agenda;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private KalenderService kalender;

    @Autowired
    private BukaHariService bukaHari;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private JamKejar jam;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private int satkerKe = 900_000;
    private String satker;

    @DynamicPropertySource
    static void serverSurel(DynamicPropertyRegistry pengaturan) {
        pengaturan.add("spring.mail.port", SERVER::port);
    }

    @BeforeEach
    void bukaKantor() {
        jam.pindahKe(SENIN.atTime(7, 30).atZone(WIB).toInstant());
        satker = bukaSatker("Asia/Jakarta");
    }

    private String bukaSatker(String zona) {
        var kode = String.valueOf(++satkerKe);
        organisasi.bukaSatker(new ProfilSatker(
                kode,
                "KPU Kabupaten Uji " + kode,
                "KOMISI PEMILIHAN UMUM",
                "KABUPATEN UJI",
                "Jl. Uji No. 1",
                "Uji",
                "3319",
                ZoneId.of(zona),
                1,
                0,
                3,
                new AturanPleno(4, 3, "{no}", "{no}"),
                KebijakanBukti.TIDAK_WAJIB,
                Kertas.A4));
        return kode;
    }

    @AfterEach
    void tutupKantor() {
        jdbc.update("update satker set aktif = false");
        SERVER.nyalakan();
        SERVER.kosongkan();
    }

    @AfterAll
    void kembalikanJam() {
        jam.kembaliKeWaktuSistem();
    }

    @Test
    void satuSuratSeorangMeskiPekerjaannyaBerjalanTigaKali() {
        pegawai("kasmadi");
        pegawai("siti");
        pukulTujuhBelas(RABU);

        berangkatkan();
        jalankanPekerjaan();
        berangkatkan();
        jalankanPekerjaan();
        pengingat.ingatkan(satker, RABU);

        assertThat(SERVER.penerima()).containsExactlyInAnyOrder(alamat("kasmadi"), alamat("siti"));
        assertThat(keadaan()).containsExactlyInAnyOrder("TERKIRIM", "TERKIRIM");
    }

    @Test
    void suratMemuatSemuaHariYangBelumDikirim() throws Exception {
        var kasmadi = pegawai("kasmadi");
        pukulTujuhBelas(RABU);
        terkirim(kasmadi, SENIN.plusDays(1));

        pengingat.ingatkan(satker, RABU);

        var surat = SERVER.diterima().get(0).isi();
        assertThat((String) surat.getContent())
                .contains("- Senin, 2 November 2026\r\n- Rabu, 4 November 2026 (hari ini)\r\n")
                .contains("Pengisian November 2026 ditutup Senin, 30 November 2026 pukul 23.59 WIB.")
                .contains("https://kejar.kpu-kudus.go.id/kinerja")
                .doesNotContain("3 November");
        assertThat(surat.getSubject()).isEqualTo("KEJAR: data kinerja belum dikirim");
    }

    @Test
    void hanyaAsnYangBerutangPunyaAlamatDanTidakCutiYangDisurati() {
        pegawai("berutang");
        pegawai("tanpa", JenisPegawai.PNS, null);
        pegawai("ketua", JenisPegawai.KOMISIONER, new Surel(alamat("ketua")));
        var cuti = pegawai("cuti");
        var dinas = pegawai("dinas");
        var rajin = pegawai("rajin");
        pukulTujuhBelas(RABU);
        absen(cuti, JenisKetidakhadiran.CUTI_TAHUNAN);
        absen(dinas, JenisKetidakhadiran.DINAS_LUAR);
        SENIN.datesUntil(RABU.plusDays(1)).forEach(hari -> terkirim(rajin, hari));

        pengingat.ingatkan(satker, RABU);

        assertThat(SERVER.penerima()).containsExactlyInAnyOrder(alamat("berutang"), alamat("dinas"));
    }

    @Test
    void serverYangMatiMenggagalkanPekerjaanDanSisanyaTerkirimKemudian() {
        pegawai("asep");
        pegawai("budi");
        pegawai("citra");
        pukulTujuhBelas(RABU);
        berangkatkan();
        SERVER.matikan();

        assertThatThrownBy(this::jalankanPekerjaan)
                .hasStackTraceContaining("Server surel localhost:" + SERVER.port())
                .hasStackTraceContaining("MailConnectException");

        assertThat(keadaan()).containsOnly("MENUNGGU").hasSize(3);
        assertThat(galat()).containsOnlyOnce("MailConnectException");
        SERVER.nyalakan();
        jalankanPekerjaan();
        assertThat(SERVER.penerima()).containsExactlyInAnyOrder(alamat("asep"), alamat("budi"), alamat("citra"));
        assertThat(keadaan()).containsOnly("TERKIRIM").hasSize(3);
    }

    @Test
    void serverYangMatiDiTengahTidakMenggandakanYangSudahTerkirim() {
        pegawai("asep");
        pegawai("budi");
        pegawai("citra");
        pukulTujuhBelas(RABU);
        SERVER.matiSesudahSurat(1);
        assertThatIllegalStateException().isThrownBy(() -> pengingat.ingatkan(satker, RABU));
        assertThat(SERVER.penerima()).containsExactly(alamat("asep"));

        SERVER.nyalakan();
        pengingat.ingatkan(satker, RABU);

        assertThat(SERVER.penerima()).containsExactly(alamat("asep"), alamat("budi"), alamat("citra"));
    }

    @Test
    void alamatYangDitolakTidakMenahanYangLainDanTidakDicobaLagi() {
        pegawai("asep");
        pegawai("budi");
        pegawai("citra");
        SERVER.jawabPenerima(alamat("budi"), 550);
        pukulTujuhBelas(RABU);

        pengingat.ingatkan(satker, RABU);
        SERVER.jawabPenerima(alamat("budi"), 250);
        pengingat.ingatkan(satker, RABU);

        assertThat(SERVER.penerima()).containsExactly(alamat("asep"), alamat("citra"));
        assertThat(keadaan()).containsExactlyInAnyOrder("TERKIRIM", "TERKIRIM", "GAGAL");
        assertThat(galat())
                .contains("SMTPAddressFailedException 550")
                .noneMatch(isi -> isi != null && isi.contains("@"));
    }

    @Test
    void alamatYangTerusDitundaBerhentiDicobaTanpaMenahanPekerjaan() {
        pegawai("asep");
        SERVER.jawabPenerima(alamat("asep"), 450);
        pukulTujuhBelas(RABU);

        for (var ke = 1; ke <= 2; ke++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> pengingat.ingatkan(satker, RABU))
                    .withMessageContaining("menunda 1 surat");
        }
        pengingat.ingatkan(satker, RABU);

        assertThat(keadaan()).containsExactly("GAGAL");
        assertThat(SERVER.diterima()).isEmpty();
    }

    @Test
    void suratYangTerputusSesudahDiterimaTidakDikirimLagi() {
        pegawai("asep");
        SERVER.jawabIsi(alamat("asep"), ServerSurelUji.PUTUS);
        pukulTujuhBelas(RABU);

        pengingat.ingatkan(satker, RABU);
        pengingat.ingatkan(satker, RABU);

        assertThat(SERVER.penerima()).containsExactly(alamat("asep"));
        assertThat(keadaan()).containsExactly("DISERAHKAN");
    }

    @Test
    void kejarYangMatiSaatMenyerahkanTidakMengirimDuaKali() {
        var asep = pegawai("asep");
        pegawai("budi");
        pukulTujuhBelas(RABU);
        var surat = agenda.catat(satker, RABU, List.of(asep.id())).get(asep.id());
        assertThat(agenda.serahkan(surat)).isTrue();

        pengingat.ingatkan(satker, RABU);

        assertThat(SERVER.penerima()).containsExactly(alamat("budi"));
    }

    @Test
    void duaPekerjaanSekaligusMembagiSuratnya() throws Exception {
        for (var ke = 1; ke <= 12; ke++) {
            pegawai("asn%02d".formatted(ke));
        }
        pukulTujuhBelas(RABU);
        SERVER.matikan();
        assertThatIllegalStateException().isThrownBy(() -> pengingat.ingatkan(satker, RABU));
        SERVER.nyalakan();

        var pekerja = Executors.newFixedThreadPool(3);
        try {
            Callable<Void> kerja = () -> {
                pengingat.ingatkan(satker, RABU);
                return null;
            };
            for (var hasil : pekerja.invokeAll(List.of(kerja, kerja, kerja))) {
                hasil.get();
            }
        } finally {
            pekerja.shutdownNow();
        }

        assertThat(SERVER.penerima()).hasSize(12).doesNotHaveDuplicates();
        assertThat(keadaan()).hasSize(12).containsOnly("TERKIRIM");
    }

    @Test
    void esoknyaAdaSuratLagi() {
        pegawai("asep");
        pukulTujuhBelas(RABU.minusDays(1));
        pengingat.ingatkan(satker, RABU.minusDays(1));
        pukulTujuhBelas(RABU);
        pengingat.ingatkan(satker, RABU);

        assertThat(SERVER.penerima()).containsExactly(alamat("asep"), alamat("asep"));
    }

    @Test
    void pekerjaanYangDiulangEsokPaginyaTidakMengirimApaPun() {
        pegawai("asep");
        pukulTujuhBelas(RABU);
        jam.pindahKe(RABU.plusDays(1).atTime(8, 0).atZone(WIB).toInstant());

        pengingat.ingatkan(satker, RABU);
        pengingat.ingatkan(satker, RABU.plusDays(1));

        assertThat(SERVER.diterima()).isEmpty();
        assertThat(keadaan()).isEmpty();
    }

    @Test
    void satkerDiingatkanMenurutJamnyaSendiriDanHanyaPadaHariKerja() {
        var papua = bukaSatker("Asia/Jayapura");
        var makassar = bukaSatker("Asia/Makassar");

        assertThat(padaJam(RABU.atTime(14, 59))).isEmpty();
        assertThat(padaJam(RABU.atTime(15, 0))).containsExactly(papua);
        assertThat(padaJam(RABU.atTime(16, 0))).containsExactlyInAnyOrder(papua, makassar);
        assertThat(padaJam(RABU.atTime(17, 0))).containsExactlyInAnyOrder(papua, makassar, satker);
        assertThat(padaJam(RABU.atTime(22, 0))).as("24.00 WIT").containsExactlyInAnyOrder(makassar, satker);
        assertThat(padaJam(LocalDate.of(2026, 11, 7).atTime(18, 0))).as("Sabtu").isEmpty();
        assertThat(padaJam(LocalDate.of(2026, 12, 25).atTime(18, 0)))
                .as("libur nasional")
                .isEmpty();
    }

    @Test
    void satkerYangSudahDiingatkanTidakMasukLagi() {
        pegawai("asep");
        pukulTujuhBelas(RABU);
        assertThat(pengingat.satkerYangDiingatkan()).containsExactly(satker);

        pengingat.ingatkan(satker, RABU);

        assertThat(pengingat.satkerYangDiingatkan()).isEmpty();
    }

    @Test
    void serverSurelYangMatiTidakMembuatKejarSakit() {
        SERVER.matikan();

        assertThat(new KlienUji(port)
                        .panggil(null, "GET", "/actuator/health", null)
                        .status())
                .isEqualTo(200);
    }

    private List<String> padaJam(LocalDateTime saat) {
        jam.pindahKe(saat.atZone(WIB).toInstant());
        return pengingat.satkerYangDiingatkan();
    }

    private void pukulTujuhBelas(LocalDate hari) {
        jam.pindahKe(hari.atTime(17, 0).atZone(WIB).toInstant());
        bukaHari.bukaSampai(satker, hari);
    }

    // the engine

    private void berangkatkan() {
        var pengatur = managementService
                .createJobQuery()
                .timers()
                .activityId("Mulai_Sore_Hari")
                .singleResult();
        managementService.executeJob(pengatur.getId());
    }

    private void jalankanPekerjaan() {
        managementService
                .createJobQuery()
                .activityId("Ingatkan_Pegawai")
                .list()
                .forEach(job -> managementService.executeJob(job.getId()));
        assertThat(runtimeService
                        .createProcessInstanceQuery()
                        .processDefinitionKey("ingatkan-pengisian")
                        .count())
                .isZero();
    }

    // people

    private Pegawai pegawai(String nama) {
        return pegawai(nama, JenisPegawai.PNS, new Surel(alamat(nama)));
    }

    private Pegawai pegawai(String nama, JenisPegawai jenis, Surel surel) {
        return organisasi.terima(
                new DataPegawai(
                        satker,
                        nama + satker,
                        null,
                        nama,
                        jenis,
                        "Pelaksana",
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2021, 1, 1),
                        surel,
                        Set.of(Peran.ASN)),
                UUID.randomUUID().toString());
    }

    private String alamat(String nama) {
        return "%s@kpu%s.go.id".formatted(nama, satker);
    }

    private void absen(Pegawai pegawai, JenisKetidakhadiran jenis) {
        kalender.catat(new Ketidakhadiran(pegawai.id(), jenis, RABU, RABU, null, null));
    }

    private void terkirim(Pegawai pegawai, LocalDate hari) {
        assertThat(jdbc.update(
                        "update entri set status = 'TERISI' where pegawai_id = ? and tanggal = ?", pegawai.id(), hari))
                .isOne();
    }

    private List<String> keadaan() {
        return jdbc.queryForList("select keadaan from surat_pengingat where satker = ?", String.class, satker);
    }

    private List<String> galat() {
        return jdbc.queryForList("select galat from surat_pengingat where satker = ?", String.class, satker);
    }
}
