package id.kejar.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.PegawaiService;
import id.kejar.organisasi.PenempatanBaru;
import id.kejar.shared.JamKejar;
import id.kejar.shared.Penolakan;
import id.kejar.verifikasi.KantorBerlembar.Keadaan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who verifies changes while a month is being verified. What a test does is taken back behind it. */
@DenganKantorBerlembar
class PergantianVerifikatorIT {

    private static final LocalDate KEMARIN = LocalDate.of(2026, 11, 1);

    @Autowired
    private KantorBerlembar kantor;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private PegawaiService pegawai;

    @Autowired
    private VerifikasiService verifikasi;

    @Autowired
    private SusunVerifikasiService susun;

    @Autowired
    private LembarVerifikasiRepository daftarLembar;

    @Autowired
    private WewenangService wewenang;

    @Autowired
    private KeputusanService keputusan;

    @Autowired
    private GiliranService giliran;

    @Autowired
    private TaskService taskService;

    @Autowired
    private AuthorizationService authorizationService;

    @Autowired
    private JamKejar jam;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaksi;

    @BeforeAll
    void dirikan() {
        kantor.dirikan();
    }

    @AfterEach
    void kembaliKeHariItu() {
        pukul("2026-11-02T08:00");
    }

    /** Midnight after its last day. */
    private void sesudahSuratPerintahBerakhir() {
        pukul("2026-12-01T00:00");
    }

    private void pukul(String waktu) {
        jam.pindahKe(
                LocalDateTime.parse(waktu).atZone(ZoneId.of("Asia/Jakarta")).toInstant());
    }

    private void laluDibatalkan(Runnable kerja) {
        transaksi.executeWithoutResult(status -> {
            status.setRollbackOnly();
            kerja.run();
        });
    }

    private void putuskan(Keadaan keadaan, String akun) {
        keputusan.putuskan(
                kantor.lembar(keadaan),
                List.of(new PermintaanKeputusan(kantor.hari(keadaan, 1), HasilKeputusan.SETUJU, null, null)),
                false,
                akun);
    }

    private String pemegang(Keadaan keadaan, String kunci) {
        return taskService
                .createTaskQuery()
                .taskId(kantor.tugas(keadaan, kunci))
                .singleResult()
                .getAssignee();
    }

    private long hakAtas(Keadaan keadaan, String akun) {
        return authorizationService
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(kantor.tugas(keadaan, VerifikasiProcess.VERIFIKASI))
                .userIdIn(akun)
                .count();
    }

    private Giliran.Tahap tahap(Keadaan keadaan) {
        var lembar = verifikasi.lembar(kantor.lembar(keadaan));
        return giliran.giliran(lembar.periodeId()).stream()
                .filter(satu -> satu.lembarId().equals(lembar.id()))
                .findFirst()
                .orElseThrow()
                .tahap();
    }

    @Test
    void jabatanYangBerpindahTanganMembawaLembarnya() {
        laluDibatalkan(() -> {
            organisasi.tempatkan(kantor.pegawai(Keadaan.BERJALAN.akunAsn()), kantor.pegawai("kasubbag.lain"));

            assertThat(pemegang(Keadaan.BERJALAN, VerifikasiProcess.VERIFIKASI)).isEqualTo("kasubbag.lain");
            assertThat(hakAtas(Keadaan.BERJALAN, Keadaan.BERJALAN.akunKasubbag()))
                    .as("pemegang lama tidak lagi melihat tugasnya")
                    .isZero();
            assertThat(hakAtas(Keadaan.BERJALAN, "kasubbag.lain")).isPositive();
            putuskan(Keadaan.BERJALAN, "kasubbag.lain");
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> putuskan(Keadaan.BERJALAN, Keadaan.BERJALAN.akunKasubbag()));
        });
    }

    @Test
    void seorangYangPindahTetapDinilaiYangMemimpinnyaBulanItu() {
        laluDibatalkan(() -> {
            jdbc.update(
                    "insert into lembar_pegawai (lembar_id, pegawai_id) values (?, ?)",
                    kantor.lembar(Keadaan.BERJALAN),
                    kantor.pegawai("asn.lain"));
            organisasi.tempatkan(kantor.pegawai("asn.lain"), kantor.pegawai(Keadaan.BERJALAN.akunKasubbag()));

            organisasi.tempatkan(kantor.pegawai(Keadaan.BERJALAN.akunAsn()), kantor.pegawai("kasubbag.lain"));

            assertThat(pemegang(Keadaan.BERJALAN, VerifikasiProcess.VERIFIKASI))
                    .isEqualTo(Keadaan.BERJALAN.akunKasubbag());
        });
    }

    @Test
    void pindahDiTengahBulanTidakMengubahYangSudahDiputuskan() {
        laluDibatalkan(() -> {
            putuskan(Keadaan.BERJALAN, Keadaan.BERJALAN.akunKasubbag());
            var orang = organisasi.pegawai(kantor.pegawai(Keadaan.BERJALAN.akunAsn()));

            pegawai.tempatkan(
                    "operator",
                    List.of(new PenempatanBaru(
                            orang.id(),
                            orang.penempatan().denganAtasan(kantor.pegawai("kasubbag.lain")),
                            LocalDate.of(2026, 10, 15))));

            assertThat(organisasi.riwayatPenempatan(orang.id()))
                    .extracting(satu -> satu.isi().atasanId())
                    .containsExactly(kantor.pegawai("kasubbag.lain"), kantor.pegawai(Keadaan.BERJALAN.akunKasubbag()));
            assertThat(pemegang(Keadaan.BERJALAN, VerifikasiProcess.VERIFIKASI)).isEqualTo("kasubbag.lain");
            assertThat(jdbc.queryForList(
                            "select oleh from keputusan where lembar_id = ?",
                            String.class,
                            kantor.lembar(Keadaan.BERJALAN)))
                    .as("hari yang sudah diputuskan tetap atas nama pemutusnya")
                    .isNotEmpty()
                    .containsOnly(Keadaan.BERJALAN.akunKasubbag());
        });
    }

    @Test
    void yangPindahSesudahBulanBerakhirDinilaiAtasannyaWaktuItu() {
        laluDibatalkan(() -> {
            var orang = organisasi.pegawai(kantor.pegawai("asn.lain"));
            var bulan = UUID.randomUUID();
            jdbc.update(
                    "insert into periode (id, satker, kunci, mulai, akhir, akhir_pengisian, status, revisi) values"
                            + " (?, ?, '2026-08', date '2026-08-01', date '2026-08-31', current_timestamp, 'VERIFIKASI', 0)",
                    bulan,
                    KantorBerlembar.SATKER);
            jdbc.update(
                    "insert into entri (id, satker, pegawai_id, periode_id, tanggal, penanda, status, suntingan,"
                            + " suntingan_saat_dikembalikan, terlambat_hari, dibuka_pada, revisi) values"
                            + " (?, ?, ?, ?, date '2026-08-03', 'BIASA', 'TERISI', 1, 0, 0, current_timestamp, 0)",
                    UUID.randomUUID(),
                    KantorBerlembar.SATKER,
                    orang.id(),
                    bulan);
            pegawai.tempatkan(
                    "operator",
                    List.of(new PenempatanBaru(
                            orang.id(),
                            orang.penempatan().denganAtasan(kantor.pegawai(Keadaan.BERJALAN.akunKasubbag())),
                            LocalDate.of(2026, 9, 1))));

            var lembar = susun.susun(bulan);

            assertThat(lembar).hasSize(1);
            assertThat(verifikasi.lembar(lembar.get(0)).verifikatorId()).contains(kantor.pegawai("kasubbag.lain"));
        });
    }

    @Test
    void yangDiambilAlihTidakIkutBerpindah() {
        laluDibatalkan(() -> {
            organisasi.tempatkan(kantor.pegawai(Keadaan.DIAMBIL_ALIH.akunAsn()), kantor.pegawai("kasubbag.lain"));

            assertThat(pemegang(Keadaan.DIAMBIL_ALIH, VerifikasiProcess.VERIFIKASI))
                    .isEqualTo("sekretaris");
        });
    }

    @Test
    void bulanYangDikembalikanTetapPadaYangMengambilAlihDenganSebutannya() {
        laluDibatalkan(() -> {
            var lama = verifikasi.lembar(kantor.lembar(Keadaan.DIAMBIL_ALIH));
            susun.bukaKembali(lama.periodeId(), List.of(kantor.pegawai("sekretaris")), "Jumlah belum cocok");

            var baru = daftarLembar
                    .bulan(lama.periodeId())
                    .terakhirBagi(kantor.pegawai(Keadaan.DIAMBIL_ALIH.akunAsn()))
                    .orElseThrow();
            assertThat(baru.lintasan()).isEqualTo(2);
            assertThat(baru.pegawai()).isEqualTo(lama.pegawai());
            assertThat(wewenang.pasti(baru).sebagai()).isEqualTo("Sekretaris, mengambil alih verifikasi");
        });
    }

    @Test
    void verifikatorYangTidakLagiBertugasMenungguOperatorSampaiAdaPlt() {
        laluDibatalkan(() -> {
            var kasubbag = Keadaan.BERJALAN.akunKasubbag();
            organisasi.ubahMasaTugas(kantor.pegawai(kasubbag), LocalDate.of(2021, 1, 1), Optional.of(KEMARIN));
            assertThat(tahap(Keadaan.BERJALAN)).isEqualTo(Giliran.Tahap.OPERATOR);
            assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> putuskan(Keadaan.BERJALAN, kasubbag));

            kantor.catatSuratPerintah("20/SP/2026", kasubbag, "kasubbag.lain");
            assertThat(tahap(Keadaan.BERJALAN)).isEqualTo(Giliran.Tahap.VERIFIKATOR);
            assertThat(pemegang(Keadaan.BERJALAN, VerifikasiProcess.VERIFIKASI)).isEqualTo("kasubbag.lain");
            putuskan(Keadaan.BERJALAN, "kasubbag.lain");
        });
    }

    @Test
    void wewenangBerakhirDenganTanggalnyaWalauTugasBelumKembali() {
        laluDibatalkan(() -> {
            putuskan(Keadaan.DIGANTIKAN, "asn.pengganti");
            sesudahSuratPerintahBerakhir();

            assertThat(pemegang(Keadaan.DIGANTIKAN, VerifikasiProcess.VERIFIKASI))
                    .isEqualTo("asn.pengganti");
            assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> putuskan(Keadaan.DIGANTIKAN, "asn.pengganti"));
            putuskan(Keadaan.DIGANTIKAN, Keadaan.DIGANTIKAN.akunKasubbag());
        });
    }

    @Test
    void tugasSekretarisDatangKepadaPenggantinyaDanKembaliKeKelompok() {
        laluDibatalkan(() -> {
            kantor.catatSuratPerintah("21/SP/2026", "sekretaris", "kasubbag.lain");
            assertThat(pemegang(Keadaan.LEWAT_BATAS, VerifikasiProcess.TINDAK_LANJUT))
                    .isEqualTo("kasubbag.lain");
            assertThat(pemegang(Keadaan.DIAMBIL_ALIH, VerifikasiProcess.VERIFIKASI))
                    .isEqualTo("kasubbag.lain");
            assertThat(sebagai(Keadaan.DIAMBIL_ALIH)).isEqualTo("Plh. Sekretaris, mengambil alih verifikasi");

            sesudahSuratPerintahBerakhir();
            kantor.serahkan();
            assertThat(pemegang(Keadaan.LEWAT_BATAS, VerifikasiProcess.TINDAK_LANJUT))
                    .isNull();
            assertThat(pemegang(Keadaan.DIAMBIL_ALIH, VerifikasiProcess.VERIFIKASI))
                    .isEqualTo("sekretaris");
        });
    }

    private String sebagai(Keadaan keadaan) {
        UUID lembar = kantor.lembar(keadaan);
        return wewenang.pasti(verifikasi.lembar(lembar)).sebagai();
    }
}
