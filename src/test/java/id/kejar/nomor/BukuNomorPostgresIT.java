package id.kejar.nomor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.audit.BarisJejak;
import id.kejar.audit.JejakService;
import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Penolakan;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.SesiUji;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
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
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The register on a real PostgreSQL: whoever writes into it, in whatever order, also two at once. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.waktu.mulai=2026-11-25T08:00",
            "camunda.bpm.job-execution.enabled=false"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class BukuNomorPostgresIT {

    private static final String SATKER = "920001";
    private static final String SATKER_LAIN = "920002";
    private static final LocalDate TANGGAL = LocalDate.of(2026, 11, 25);
    private static final JenisNaskah BA = JenisNaskah.BERITA_ACARA;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private BukuNomorService buku;

    @Autowired
    private NomorTerdahuluRunner terdahulu;

    @Autowired
    private NomorNaskahRepository daftarNomor;

    @Autowired
    private JejakService jejak;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaksi;

    @LocalServerPort
    private int port;

    private KlienUji klien;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("buku_nomor");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
    }

    @BeforeAll
    void dirikan() {
        organisasi.bukaSatker(SatkerBernomor.profil(SATKER, SatkerBernomor.TEMPLAT, "3319"));
        organisasi.bukaSatker(SatkerBernomor.profil(SATKER_LAIN, SatkerBernomor.TEMPLAT, "3320"));
        terima(SATKER, "rendatin", Peran.ASN, Peran.RENDATIN);
        terima(SATKER, "sekretaris", Peran.ASN, Peran.SEKRETARIS);
        terima(SATKER, "operator", Peran.ASN, Peran.OPERATOR);
        terima(SATKER, "auditor", Peran.AUDITOR);
        terima(SATKER, "asn", Peran.ASN);
        terima(SATKER_LAIN, "rendatin.jauh", Peran.ASN, Peran.RENDATIN);
        klien = new KlienUji(port);
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

    @BeforeEach
    void bukuKosong() {
        jdbc.update("delete from nomor_naskah");
    }

    private String pakai(String nomor) {
        return transaksi.execute(status -> buku.pakai(SATKER, BA, nomor, TANGGAL, UUID.randomUUID(), "sekretaris"));
    }

    private NomorNaskah pesan(String keperluan) {
        return buku.pesan(BA, TANGGAL, keperluan, "rendatin");
    }

    private void catatLuar(int dari, int sampai) {
        buku.catatLuar(
                new CatatanLuar(BA, new NomorUrut(dari), new NomorUrut(sampai), TANGGAL, "Buku nomor kertas"),
                "operator");
    }

    private void ditolak(Runnable kerja, String kalimat) {
        assertThatExceptionOfType(Penolakan.class).isThrownBy(kerja::run).withMessageContaining(kalimat);
    }

    private List<String> tercatat() {
        return daftarNomor.findBySatkerAndJenisAndTahun(SATKER, BA, 2026).stream()
                .flatMap(nomor -> nomor.urut().stream())
                .sorted()
                .map(NomorUrut::toString)
                .toList();
    }

    // numbers --------------------------------------------------------------------------------------------------

    @Test
    void kantorMulaiDiTengahTahunLaluUrut() {
        assertThat(buku.usul(SATKER, BA, TANGGAL)).isEqualTo("1/PK.01-BA/3319/2026");
        assertThat(pakai(" 20 / pk.01-ba / 3319 / 2026 ")).isEqualTo("20/PK.01-BA/3319/2026");
        assertThat(buku.usul(SATKER, BA, TANGGAL)).isEqualTo("21/PK.01-BA/3319/2026");
        ditolak(() -> pakai("25/PK.01-BA/3319/2026"), "Nomor 21 sampai 24 belum tercatat. Catat dahulu di Buku nomor");
        catatLuar(21, 24);

        assertThat(pakai("25/PK.01-BA/3319/2026")).isEqualTo("25/PK.01-BA/3319/2026");
        assertThat(pakai("24.A/PK.01-BA/3319/2026")).isEqualTo("24.a/PK.01-BA/3319/2026");
        ditolak(() -> pakai("24.c/PK.01-BA/3319/2026"), "Nomor 24.b belum tercatat");
        assertThat(tercatat()).containsExactly("20", "21", "22", "23", "24", "24.a", "25");
    }

    @Test
    void tiapJenisTahunDanSatkerDihitungSendiri() {
        catatLuar(1, 3);

        assertThat(buku.usul(SATKER, JenisNaskah.UNDANGAN, TANGGAL)).isEqualTo("1/PK.01-Und/3319/2026");
        assertThat(buku.usul(SATKER, BA, TANGGAL.plusYears(1))).isEqualTo("1/PK.01-BA/3319/2027");
        assertThat(buku.usul(SATKER_LAIN, BA, TANGGAL)).isEqualTo("1/PK.01-BA/3320/2026");
    }

    @Test
    void yangTerpakaiDanDibatalkanTidakDipakaiLagi() {
        pakai("1/PK.01-BA/3319/2026");
        ditolak(() -> pakai("001/PK.01-BA/3319/2026"), "Nomor 1/PK.01-BA/3319/2026 sudah dipakai");
        ditolak(() -> catatLuar(1, 2), "Nomor 1/PK.01-BA/3319/2026 sudah dipakai");
        var batal = pesan("Rapat pleno rutin");
        buku.batalkan(batal.id(), "Rapat pleno tidak jadi", "sekretaris");

        ditolak(() -> pakai("2/PK.01-BA/3319/2026"), "sudah dibatalkan");
        ditolak(() -> buku.batalkan(batal.id(), "Sekali lagi dibatalkan", "sekretaris"), "sudah dibatalkan");
        assertThat(buku.usul(SATKER, BA, TANGGAL)).isEqualTo("3/PK.01-BA/3319/2026");
        assertThat(jejak.riwayat(batal.id().toString()))
                .extracting(BarisJejak::tindakan)
                .containsExactly("NOMOR_DIPESAN", "NOMOR_DIBATALKAN");
    }

    @Test
    void pesananDipakaiNaskahYangMenyebutnya() {
        var pesanan = pesan("Rapat pleno November");
        var rapat = UUID.randomUUID();
        transaksi.executeWithoutResult(
                status -> buku.pakai(SATKER, BA, pesanan.teks(), TANGGAL.plusDays(3), rapat, "sekretaris"));

        var nomor = daftarNomor.findById(pesanan.id()).orElseThrow();
        assertThat(nomor.keadaan()).isEqualTo(NomorNaskah.Keadaan.DIPAKAI);
        assertThat(nomor.acuan()).contains(rapat);
        assertThat(nomor.tanggal()).isEqualTo(TANGGAL.plusDays(3));
        assertThat(nomor.keterangan()).isEqualTo("Rapat pleno November");
        assertThat(jejak.riwayat(pesanan.id().toString()))
                .extracting(BarisJejak::tindakan)
                .containsExactly("NOMOR_DIPESAN", "NOMOR_DIPAKAI");
    }

    @Test
    void pesananYangDipakaiDiLuarTidakMembukaCelah() {
        pesan("Rapat pleno rutin");
        catatLuar(1, 2);

        assertThat(tercatat()).containsExactly("1", "2");
        ditolak(
                () -> pakai("1/PK.01-BA/3319/2026"),
                "Nomor 1/PK.01-BA/3319/2026 sudah dipakai naskah tanggal 25 November 2026. Periksa Buku nomor; nomor berikutnya 3.");
    }

    @Test
    void naskahYangGagalTidakMengambilNomor() {
        transaksi.executeWithoutResult(status -> {
            buku.pakai(SATKER, BA, "1/PK.01-BA/3319/2026", TANGGAL, UUID.randomUUID(), "sekretaris");
            status.setRollbackOnly();
        });

        assertThat(tercatat()).isEmpty();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(
                        () -> buku.pakai(SATKER, BA, "1/PK.01-BA/3319/2026", TANGGAL, UUID.randomUUID(), "sekretaris"));
    }

    @Test
    void yangTidakMenurutTemplatDitolakDenganContoh() {
        ditolak(
                () -> pakai("20/BA/2026"),
                "Nomor \"20/BA/2026\" tidak menurut templat satuan kerja ini. Untuk naskah tanggal 25 November 2026 tulis seperti 1/PK.01-BA/3319/2026.");
        ditolak(() -> pakai(" "), "Nomor Berita Acara belum diisi");
        ditolak(() -> pakai("9".repeat(101)), "terlalu panjang");
    }

    @Test
    void satkerYangTemplatnyaSalahTidakDibukaDanTidakMendapatNomor() {
        ditolak(
                () -> organisasi.bukaSatker(SatkerBernomor.profil("920003", "PK.01-BA/{wilayah}/{tahun}", "3321")),
                "tidak memuat {no}");
        assertThat(jdbc.queryForObject("select count(*) from satker where kode = '920003'", Integer.class))
                .isZero();
        jdbc.update("update satker set templat_berita_acara = '{no}/{bulan}' where kode = ?", SATKER);
        try {
            ditolak(() -> pakai("1/11"), "memuat {bulan}, yang tidak dikenal");
            assertThat(klien.halaman("rendatin", "/buku-nomor"))
                    .contains("memuat {bulan}, yang tidak dikenal", "hubungi Operator KEJAR")
                    .doesNotContain("Pesan nomor berikutnya");
        } finally {
            jdbc.update("update satker set templat_berita_acara = ? where kode = ?", SatkerBernomor.TEMPLAT, SATKER);
        }
    }

    // two at once ----------------------------------------------------------------------------------------------

    private <T> List<T> serentak(int banyak, Callable<T> kerja) throws Exception {
        var garis = new CyclicBarrier(banyak);
        var pelaku = Executors.newFixedThreadPool(banyak);
        try {
            var hasil = new ArrayList<T>();
            for (var satu : pelaku.invokeAll(IntStream.range(0, banyak)
                    .<Callable<T>>mapToObj(ke -> () -> {
                        garis.await();
                        return kerja.call();
                    })
                    .toList())) {
                hasil.add(satu.get());
            }
            return hasil;
        } finally {
            pelaku.shutdownNow();
        }
    }

    @Test
    void yangMemesanSerentakMendapatNomorBerlainanTanpaCelah() throws Exception {
        catatLuar(1, 1);
        var nomor = serentak(8, () -> pesan("Rapat pleno serentak").teks());

        assertThat(nomor).doesNotHaveDuplicates();
        assertThat(tercatat())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 9).mapToObj(Integer::toString).toList());
    }

    @Test
    void nomorYangDiketikDuaOrangSerentakHanyaMilikSatu() throws Exception {
        var nomor = "1/PK.01-BA/3319/2026";
        var hasil = serentak(2, () -> {
            try {
                return pakai(nomor);
            } catch (Penolakan penolakan) {
                return penolakan.getMessage();
            }
        });

        assertThat(hasil).containsOnlyOnce(nomor).anyMatch(kalimat -> kalimat.contains("sudah dipakai"));
        assertThat(tercatat()).containsExactly("1");
    }

    // before the register --------------------------------------------------------------------------------------

    private void rapatTerdahulu(String kunci, String nomor, LocalDateTime waktu) {
        var periode = UUID.randomUUID();
        jdbc.update(
                "insert into periode (id, satker, kunci, mulai, akhir, akhir_pengisian, status, revisi)"
                        + " values (?,?,?,?,?,?,'DITETAPKAN',0)",
                periode,
                SATKER,
                kunci,
                waktu.toLocalDate().minusMonths(1),
                waktu.toLocalDate().minusDays(1),
                Timestamp.from(Instant.now()));
        jdbc.update(
                "insert into rapat_pleno (id, satker, periode_id, nomor, status, waktu, kehadiran_dicatat,"
                        + " nomor_berita_acara, risalah_terlambat, revisi) values (?,?,?,1,'DITETAPKAN',?,true,?,false,0)",
                UUID.randomUUID(),
                SATKER,
                periode,
                Timestamp.from(waktu.atZone(organisasi.satker(SATKER).zona()).toInstant()),
                nomor);
    }

    @Test
    void nomorSebelumAdaBukuTercatatSekaliDanUrutanBerlanjut() {
        rapatTerdahulu("2026-05", "20/PK.01-BA/3319/2026", LocalDateTime.of(2026, 6, 4, 9, 0));
        rapatTerdahulu("2026-06", "31/BA/KPU-KDS/VII/2026", LocalDateTime.of(2026, 7, 3, 9, 0));
        rapatTerdahulu("2026-07", "2026/BA/33", LocalDateTime.of(2026, 8, 4, 9, 0));
        rapatTerdahulu("2026-08", "BA Khusus", LocalDateTime.of(2026, 9, 3, 9, 0));
        rapatTerdahulu("2026-09", "20/BA/KEDUA", LocalDateTime.of(2026, 10, 5, 9, 0));
        rapatTerdahulu("2025-12", "7/PK.01-BA/3319/2026", LocalDateTime.of(2026, 1, 1, 6, 0));
        terdahulu.run(null);
        terdahulu.run(null);

        assertThat(tercatat()).containsExactly("7", "20", "31");
        assertThat(daftarNomor.findAll()).hasSize(6).allSatisfy(nomor -> {
            assertThat(nomor.keadaan()).isEqualTo(NomorNaskah.Keadaan.DIPAKAI);
            assertThat(nomor.dicatatOleh()).isEqualTo("sistem");
        });
        assertThat(buku.usul(SATKER, BA, TANGGAL)).isEqualTo("32/PK.01-BA/3319/2026");
        ditolak(() -> pakai("20/PK.01-BA/3319/2026"), "sudah dipakai naskah tanggal 4 Juni 2026");
        ditolak(() -> pakai("ba khusus"), "sudah dipakai");
        ditolak(() -> pakai("2026/BA/33"), "sudah dipakai");
        catatLuar(21, 30);
        ditolak(() -> pakai("15/PK.01-BA/3319/2026"), "Nomor 15 lebih kecil dari nomor terakhir");
    }

    // the page -------------------------------------------------------------------------------------------------

    private static SesiUji.Jawaban kirim(SesiUji sesi, Map<String, String> isian) {
        return sesi.kirimFormulir("/buku-nomor", "/buku-nomor?jenis=BA&tahun=2026", isian, null);
    }

    @Test
    void halamanMencatatMemesanDanMembatalkan() {
        var rendatin = klien.masuk("rendatin");
        assertThat(rendatin.halaman("/buku-nomor")).contains("Belum ada nomor yang tercatat", "1/PK.01-BA/3319/2026");
        var tercatat = kirim(
                rendatin,
                Map.of(
                        "tindakan",
                        "catat-luar",
                        "dari",
                        "18",
                        "sampai",
                        "19",
                        "tanggal",
                        "2026-11-20",
                        "keperluan",
                        "Buku nomor kertas"));
        assertThat(tercatat.isi()).contains("Nomor 18 sampai 19 tercatat.", "20/PK.01-BA/3319/2026", "di luar KEJAR");
        var dipesan = kirim(
                rendatin, Map.of("tindakan", "pesan", "tanggal", "2026-11-26", "keperluan", "Rapat <pleno> rutin"));
        assertThat(dipesan.isi())
                .contains("Nomor 20/PK.01-BA/3319/2026 dipesan", "Rapat &lt;pleno&gt; rutin", "Batalkan…");
        assertThat(dipesan.isi().indexOf(">20/PK.01-BA/3319/2026</b>"))
                .as("yang terbaru di atas")
                .isLessThan(dipesan.isi().indexOf(">19/PK.01-BA/3319/2026</b>"));

        var id = nomor("20/PK.01-BA/3319/2026");
        var pendek = kirim(rendatin, Map.of("tindakan", "batalkan", "id", id, "alasan", "batal"));
        assertThat(pendek.status()).isEqualTo(422);
        assertThat(pendek.isi()).contains("Alasan pembatalan paling sedikit 10 karakter");
        var batal = kirim(rendatin, Map.of("tindakan", "batalkan", "id", id, "alasan", "Rapat pleno tidak jadi"));
        assertThat(batal.status()).isEqualTo(200);
        assertThat(batal.isi())
                .contains(
                        "Nomor 20/PK.01-BA/3319/2026 dibatalkan",
                        "Dibatalkan 25 November 2026 oleh Nama rendatin: Rapat pleno tidak jadi");
    }

    private String nomor(String teks) {
        return jdbc.queryForObject("select id from nomor_naskah where teks = ?", String.class, teks);
    }

    @Test
    void isianYangDitolakTampilLagiSepertiDiketik() {
        var operator = klien.masuk("operator");
        var isian = Map.of(
                "tindakan", "catat-luar", "dari", "dua puluh", "tanggal", "2026-11-20", "keperluan", "Rapat rutin");
        var jawaban = kirim(operator, isian);
        assertThat(jawaban.status()).isEqualTo(422);
        assertThat(jawaban.isi())
                .contains("Nomor diisi nomor urutnya saja", "value=\"dua puluh\"", "value=\"Rapat rutin\"");
        var kosong = kirim(operator, Map.of("tindakan", "pesan", "tanggal", "", "keperluan", "Rapat rutin"));
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.isi()).contains("Tanggal naskah belum diisi");
        assertThat(kirim(operator, Map.of("tindakan", "pesan", "tanggal", "2029-01-01", "keperluan", "Rapat rutin"))
                        .isi())
                .contains("terlalu jauh");
        assertThat(kirim(operator, Map.of("tindakan", "catat-luar", "dari", "", "tanggal", "2026-11-20"))
                        .isi())
                .contains("Nomor belum diisi");
        assertThat(tercatat()).isEmpty();
    }

    @Test
    void yangTidakBerhakDanSatkerLainTidakSampai() {
        var milikSendiri = pesan("Rapat pleno luar biasa").id().toString();
        var asn = klien.masuk("asn");
        assertThat(asn.buka("/buku-nomor").status()).isEqualTo(403);
        assertThat(asn.halaman("/")).doesNotContain("/buku-nomor");

        var auditor = klien.masuk("auditor");
        assertThat(auditor.halaman("/buku-nomor"))
                .contains("1/PK.01-BA/3319/2026", "dipesan", "Rapat pleno luar biasa")
                .doesNotContain("Pesan nomor berikutnya", "Batalkan…");
        assertThat(auditor.halaman("/")).contains("/buku-nomor");
        assertThat(kirim(auditor, Map.of("tindakan", "pesan", "tanggal", "2026-11-25", "keperluan", "Rapat rutin"))
                        .status())
                .isEqualTo(403);

        var jauh = klien.masuk("rendatin.jauh");
        assertThat(jauh.halaman("/buku-nomor")).doesNotContain("Rapat pleno luar biasa");
        assertThat(kirim(jauh, Map.of("tindakan", "batalkan", "id", milikSendiri, "alasan", "Bukan milik kami ini"))
                        .status())
                .isEqualTo(404);
        assertThat(klien.masuk("sekretaris").halaman("/buku-nomor?jenis=Und")).contains("1/PK.01-Und/3319/2026");
        for (var alamat : List.of("/buku-nomor?jenis=Kpt", "/buku-nomor?tahun=1999", "/buku-nomor?tahun=dua")) {
            assertThat(jauh.buka(alamat).status()).as(alamat).isEqualTo(404);
        }
    }
}
