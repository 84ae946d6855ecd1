package id.kejar.verifikasi;

import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.penugasan.PemangkuBerubah;
import id.kejar.uji.SatkerUji;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An office in whose month every sheet stands in another state: for each of them a Kepala Sub Bagian with one person and
 * two days, brought there by the acts of those people themselves.
 */
@TestComponent
class KantorBerlembar {

    static final String SATKER = "910001";
    private static final String SATKER_LAIN = "910002";
    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate HARI_SATU = LocalDate.of(2026, 10, 1);
    private static final LocalDate HARI_DUA = LocalDate.of(2026, 10, 2);

    /** Where a sheet can stand, in the words of the table. */
    enum Keadaan {
        TANPA_ATASAN("menunggu operator"),
        BERJALAN("berjalan"),
        LEWAT_BATAS("lewat batas"),
        DIAMBIL_ALIH("diambil alih"),
        DIGANTIKAN("digantikan"),
        PERBAIKAN("perbaikan"),
        PUTARAN_DUA("putaran dua"),
        SELESAI("selesai"),
        DIHIMPUN("dihimpun");

        private final String sebutan;

        Keadaan(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }

        private String akhiran() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }

        String akunKasubbag() {
            return "kasubbag." + akhiran();
        }

        String akunAsn() {
            return "asn." + akhiran();
        }
    }

    /** Who tries, in the words of the table. */
    enum Pelaku {
        PEGAWAI("pegawai", "asn"),
        PEGAWAI_LAIN("pegawai lain", "asn"),
        VERIFIKATOR("verifikator", "asn", "kasubbag"),
        PEJABAT_SEMULA("pejabat semula", "asn", "kasubbag"),
        KASUBBAG_LAIN("Kasubbag lain", "asn", "kasubbag"),
        SEKRETARIS("Sekretaris", "asn", "sekretaris"),
        OPERATOR("operator", "asn", "operator"),
        RENDATIN("Rendatin", "asn", "rendatin"),
        AUDITOR("auditor", "auditor"),
        KETUA("Ketua", "komisioner"),
        SATKER_LAIN("satker lain", "asn", "kasubbag", "sekretaris");

        private final String sebutan;
        private final List<String> grup;

        Pelaku(String sebutan, String... grup) {
            this.sebutan = sebutan;
            this.grup = List.of(grup);
        }

        String sebutan() {
            return sebutan;
        }

        List<String> grup() {
            return grup;
        }

        String satker() {
            return this == SATKER_LAIN ? KantorBerlembar.SATKER_LAIN : SATKER;
        }

        /** Which account it is for a sheet; only a sheet that was taken over or is replaced has a former holder. */
        String akun(Keadaan keadaan) {
            var kasubbag = keadaan.akunKasubbag();
            return switch (this) {
                case PEGAWAI -> keadaan.akunAsn();
                case PEGAWAI_LAIN -> "asn.lain";
                case VERIFIKATOR ->
                    switch (keadaan) {
                        case TANPA_ATASAN -> null;
                        case DIAMBIL_ALIH -> "sekretaris";
                        case DIGANTIKAN -> "asn.pengganti";
                        default -> kasubbag;
                    };
                case PEJABAT_SEMULA ->
                    keadaan == Keadaan.DIAMBIL_ALIH || keadaan == Keadaan.DIGANTIKAN ? kasubbag : null;
                case KASUBBAG_LAIN -> "kasubbag.lain";
                case SEKRETARIS -> keadaan == Keadaan.DIAMBIL_ALIH ? null : "sekretaris";
                case OPERATOR -> "operator";
                case RENDATIN -> "rendatin";
                case AUDITOR -> "auditor";
                case KETUA -> "ketua";
                case SATKER_LAIN -> "kasubbag.jauh";
            };
        }
    }

    private final OrganisasiService organisasi;
    private final SerahTugasProcess serahTugas;
    private final KeputusanService keputusan;
    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final ManagementService managementService;
    private final IdentityService identityService;
    private final TransactionTemplate transaksi;
    private final JdbcTemplate jdbc;
    private final Map<String, UUID> orang = new HashMap<>();

    KantorBerlembar(
            OrganisasiService organisasi,
            SerahTugasProcess serahTugas,
            KeputusanService keputusan,
            RuntimeService runtimeService,
            TaskService taskService,
            ManagementService managementService,
            IdentityService identityService,
            TransactionTemplate transaksi,
            JdbcTemplate jdbc) {
        this.organisasi = organisasi;
        this.serahTugas = serahTugas;
        this.keputusan = keputusan;
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.managementService = managementService;
        this.identityService = identityService;
        this.transaksi = transaksi;
        this.jdbc = jdbc;
    }

    // the office -----------------------------------------------------------------------------------------------

    /** Once for all tests that share it. */
    void dirikan() {
        if (!orang.isEmpty()) {
            return;
        }
        organisasi.bukaSatker(SatkerUji.profil(SATKER, ZONA));
        organisasi.bukaSatker(SatkerUji.profil(SATKER_LAIN, ZONA));
        terima(SATKER, "ketua", JenisPegawai.KOMISIONER, "Ketua", null, Peran.KOMISIONER);
        terima(SATKER, "sekretaris", JenisPegawai.PNS, "Sekretaris", "ketua", Peran.ASN, Peran.SEKRETARIS);
        terima(SATKER, "operator", JenisPegawai.PNS, "Penelaah", "sekretaris", Peran.ASN, Peran.OPERATOR);
        terima(SATKER, "rendatin", JenisPegawai.PNS, "Penelaah", "sekretaris", Peran.ASN, Peran.RENDATIN);
        terima(SATKER, "auditor", JenisPegawai.LUAR, "Auditor", null, Peran.AUDITOR);
        kasubbag(SATKER, "kasubbag.lain", "sekretaris");
        terima(SATKER, "asn.lain", JenisPegawai.PNS, "Penelaah", "kasubbag.lain", Peran.ASN);
        terima(SATKER, "asn.pengganti", JenisPegawai.PNS, "Penelaah", "kasubbag.lain", Peran.ASN);
        kasubbag(SATKER_LAIN, "kasubbag.jauh", null);
        var oktober = periode("2026-10", HARI_SATU, "VERIFIKASI");
        var september = periode("2026-09", LocalDate.of(2026, 9, 1), "VERIFIKASI");
        for (var keadaan : Keadaan.values()) {
            kasubbag(SATKER, keadaan.akunKasubbag(), "sekretaris");
            var atasan = keadaan == Keadaan.TANPA_ATASAN ? null : keadaan.akunKasubbag();
            terima(SATKER, keadaan.akunAsn(), JenisPegawai.PNS, "Penelaah", atasan, Peran.ASN);
            isi(keadaan, keadaan == Keadaan.DIHIMPUN ? september : oktober);
        }
        mulai("2026-10", oktober);
        mulai("2026-09", september);
        bawaKeKeadaannya(september);
    }

    private void kasubbag(String satker, String akun, String atasan) {
        terima(satker, akun, JenisPegawai.PNS, "Kepala Sub Bagian " + akun, atasan, Peran.ASN, Peran.KASUBBAG);
    }

    private void terima(String satker, String akun, JenisPegawai jenis, String jabatan, String atasan, Peran... peran) {
        Pegawai pegawai = organisasi.terima(
                new DataPegawai(
                        satker,
                        akun,
                        null,
                        akun,
                        jenis,
                        jabatan,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2021, 1, 1),
                        null,
                        Set.of(peran)),
                "kejar");
        orang.put(akun, pegawai.id());
        if (atasan != null) {
            organisasi.tempatkan(pegawai.id(), orang.get(atasan));
        }
    }

    private UUID periode(String kunci, LocalDate mulai, String status) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into periode (id, satker, kunci, mulai, akhir, akhir_pengisian, status, revisi) values (?,?,?,?,?,?,?,0)",
                id,
                SATKER,
                kunci,
                mulai,
                mulai.plusMonths(1).minusDays(1),
                Timestamp.from(mulai.plusMonths(1).atStartOfDay(ZONA).toInstant()),
                status);
        return id;
    }

    private void isi(Keadaan keadaan, UUID periode) {
        for (var hari : List.of(HARI_SATU, HARI_DUA)) {
            var tanggal = keadaan == Keadaan.DIHIMPUN ? hari.minusMonths(1) : hari;
            var pada = Timestamp.from(tanggal.atTime(15, 0).atZone(ZONA).toInstant());
            var entri = UUID.randomUUID();
            var versi = UUID.randomUUID();
            jdbc.update(
                    "insert into entri (id, satker, pegawai_id, periode_id, tanggal, penanda, status, suntingan,"
                            + " suntingan_saat_dikembalikan, terlambat_hari, dibuka_pada, dikirim_pada, revisi)"
                            + " values (?,?,?,?,?,'BIASA','TERISI',1,0,0,?,?,0)",
                    entri,
                    SATKER,
                    orang.get(keadaan.akunAsn()),
                    periode,
                    tanggal,
                    pada,
                    pada);
            jdbc.update(
                    "insert into versi_entri (id, entri_id, nomor, keadaan, dikirim_pada, dikirim_oleh)"
                            + " values (?,?,1,'DIKIRIM',?,?)",
                    versi,
                    entri,
                    pada,
                    keadaan.akunAsn());
            jdbc.update(
                    "insert into kegiatan (id, versi_id, nama, hasil, volume, satuan, jam_mulai, jam_selesai)"
                            + " values (?,?,'Menata arsip','Arsip tertata',4,'berkas',time '08:00:00',time '11:00:00')",
                    UUID.randomUUID(),
                    versi);
        }
    }

    private void mulai(String kunci, UUID periode) {
        runtimeService
                .createProcessInstanceByKey("verifikasi-bulanan")
                .processDefinitionWithoutTenantId()
                .businessKey(SATKER + "/" + kunci)
                .setVariable("satker", SATKER)
                .setVariable("periodeId", periode.toString())
                .execute();
    }

    // the states -----------------------------------------------------------------------------------------------

    private void bawaKeKeadaannya(UUID september) {
        waktuHabis(Keadaan.LEWAT_BATAS);
        waktuHabis(Keadaan.DIAMBIL_ALIH);
        selesaikan(
                "sekretaris",
                tugas(Keadaan.DIAMBIL_ALIH, VerifikasiProcess.TINDAK_LANJUT),
                Map.of("tindakan", "AMBIL_ALIH", "catatan", "Verifikator sakit"));
        gantikan(Keadaan.DIGANTIKAN);
        for (var keadaan : List.of(Keadaan.PERBAIKAN, Keadaan.PUTARAN_DUA)) {
            putuskan(keadaan, HasilKeputusan.KEMBALIKAN);
        }
        selesaikan(
                Keadaan.PUTARAN_DUA.akunAsn(),
                tugas(Keadaan.PUTARAN_DUA, VerifikasiProcess.PERBAIKI),
                Map.of("pernyataan", true));
        jalankan(job(Keadaan.PUTARAN_DUA, VerifikasiProcess.PERBAIKI));
        putuskan(Keadaan.SELESAI, HasilKeputusan.SETUJU);
        putuskan(Keadaan.DIHIMPUN, HasilKeputusan.SETUJU);
        jdbc.update("update periode set status = 'KOMPILASI' where id = ?", september);
    }

    private void waktuHabis(Keadaan keadaan) {
        jalankan(job(keadaan, "Batas_Verifikasi"));
    }

    private Job job(Keadaan keadaan, String langkah) {
        return managementService.createJobQuery().activityId(langkah).list().stream()
                .filter(satu -> lembar(keadaan)
                        .toString()
                        .equals(runtimeService.getVariable(satu.getExecutionId(), "lembarId")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Tidak ada job " + langkah + " bagi " + keadaan));
    }

    private void jalankan(Job job) {
        managementService.executeJob(job.getId());
    }

    private void gantikan(Keadaan keadaan) {
        catatSuratPerintah("12/SP/2026", keadaan.akunKasubbag(), "asn.pengganti");
    }

    /** An order from 1 to 30 November, as if its first day had come: tasks follow. */
    void catatSuratPerintah(String nomor, String pejabat, String pelaksana) {
        jdbc.update(
                "insert into surat_perintah (id, satker, jenis, nomor, pejabat_id, pelaksana_id, mulai, selesai,"
                        + " berkas_id, nama_berkas, dicatat_oleh, dicatat_pada, revisi)"
                        + " values (?,?,'PLH',?,?,?,date '2026-11-01',date '2026-11-30',?,'sp.pdf','operator',?,0)",
                UUID.randomUUID(),
                SATKER,
                nomor,
                orang.get(pejabat),
                orang.get(pelaksana),
                naskah(nomor),
                Timestamp.from(Instant.now()));
        serahkan();
    }

    /** What the process of an order does at its first and after its last day. */
    void serahkan() {
        transaksi.executeWithoutResult(status -> serahTugas.pemangkuBerubah(new PemangkuBerubah(SATKER)));
    }

    private UUID naskah(String nomor) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into berkas (id, satker, sha256, ukuran, tipe, keadaan, diterima_pada, diterima_oleh)"
                        + " values (?,?,?,1,'PDF','BERSIH',?,'operator')",
                id,
                SATKER,
                "%064x".formatted(nomor.hashCode() & 0xffffffffL),
                Timestamp.from(Instant.now()));
        return id;
    }

    /** The first day is approved, the second decided as told, and the round completed. */
    private void putuskan(Keadaan keadaan, HasilKeputusan hariDua) {
        var akun = keadaan.akunKasubbag();
        keputusan.putuskan(
                lembar(keadaan),
                List.of(
                        new PermintaanKeputusan(hari(keadaan, 1), HasilKeputusan.SETUJU, null, null),
                        new PermintaanKeputusan(hari(keadaan, 2), hariDua, "Hasil belum menyebut jumlah.", null)),
                true,
                akun);
        selesaikan(akun, tugas(keadaan, VerifikasiProcess.VERIFIKASI), Map.of("pernyataan", true));
    }

    private void selesaikan(String akun, String tugas, Map<String, Object> nilai) {
        identityService.setAuthentication(akun, List.of("asn", "kasubbag", "sekretaris"), List.of(SATKER));
        try {
            taskService.complete(tugas, nilai);
        } finally {
            identityService.clearAuthentication();
        }
    }

    // looking things up ----------------------------------------------------------------------------------------

    UUID pegawai(String akun) {
        return orang.get(akun);
    }

    UUID lembar(Keadaan keadaan) {
        return jdbc.queryForObject(
                "select lembar_id from lembar_pegawai where pegawai_id = ?", UUID.class, orang.get(keadaan.akunAsn()));
    }

    /** @param ke 1 was approved where anything was decided, 2 was returned where anything was */
    UUID hari(Keadaan keadaan, int ke) {
        return jdbc.queryForList(
                        "select id from entri where pegawai_id = ? order by tanggal",
                        UUID.class,
                        orang.get(keadaan.akunAsn()))
                .get(ke - 1);
    }

    /** @return {@code null} when there is no such task for the sheet */
    String tugas(Keadaan keadaan, String kunci) {
        return taskService.createTaskQuery().taskDefinitionKey(kunci).list().stream()
                .filter(satu -> lembar(keadaan).toString().equals(taskService.getVariable(satu.getId(), "lembarId")))
                .map(satu -> satu.getId())
                .findFirst()
                .orElse(null);
    }
}
