package id.kejar.pleno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.pleno.PutusanUsul.Hasil;
import id.kejar.pleno.TindakLanjut.Keadaan;
import id.kejar.shared.Penolakan;
import id.kejar.uji.SatkerUji;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Meetings of one office that follow each other: what one asks for, decides and leaves open, the next one finds. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.waktu.mulai=2026-12-09T08:00",
            "spring.datasource.url=jdbc:h2:mem:berturut;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@DirtiesContext
class RapatBerturutIT {

    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate HARI_INI = LocalDate.of(2026, 12, 9);
    private static final AtomicInteger KANTOR = new AtomicInteger(920_000);

    /** What other features do: lay proposals before the pleno, and act on what it decided. */
    @TestConfiguration
    static class FiturLain {

        private final Map<String, List<UsulRapat>> menunggu = new HashMap<>();
        private final List<RapatDiputuskan> diputuskan = new ArrayList<>();
        private boolean gagal;

        @Bean
        PenyediaUsul penyediaUsul() {
            return satker -> menunggu.getOrDefault(satker, List.of());
        }

        @EventListener
        void saatDiputuskan(RapatDiputuskan peristiwa) {
            if (gagal) {
                throw Penolakan.aturan("Segel tidak dapat dibuat.");
            }
            diputuskan.add(peristiwa);
        }
    }

    @Autowired
    private FiturLain fitur;

    @Autowired
    private PlenoService pleno;

    @Autowired
    private LembarRapatService lembar;

    @Autowired
    private PelaksanaanRapatService pelaksanaan;

    @Autowired
    private PutuskanRapatService putuskan;

    @Autowired
    private PenyajiRapat penyaji;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private TransactionTemplate transaksi;

    @Autowired
    private JdbcTemplate jdbc;

    private final Map<String, UUID> orang = new HashMap<>();
    private String satker;

    @BeforeEach
    void dirikanKantor() {
        fitur.gagal = false;
        satker = String.valueOf(KANTOR.incrementAndGet());
        organisasi.bukaSatker(SatkerUji.profil(satker, ZONA));
        terima("ketua", JenisPegawai.KOMISIONER, "Ketua", LocalDate.of(2021, 1, 1), Peran.KOMISIONER);
        Stream.of("satu", "dua", "tiga", "empat")
                .forEach(nama -> terima(
                        nama, JenisPegawai.KOMISIONER, "Anggota " + nama, LocalDate.of(2021, 1, 1), Peran.KOMISIONER));
        terima("kasubbag", JenisPegawai.PNS, "Kepala Sub Bagian", LocalDate.of(2021, 1, 1), Peran.ASN);
    }

    // follow-ups -----------------------------------------------------------------------------------------------

    @Test
    void tindakLanjutTerbawaKeTiapRapatSampaiDitutup() {
        var oktober = rapat("2026-10");
        catatTindakLanjut(
                oktober,
                new IsiTindakLanjut("Melengkapi bukti", orang.get("kasubbag"), null, LocalDate.of(2026, 12, 1)),
                new IsiTindakLanjut("Menata arsip", null, "Subbagian KUL", null));
        tetapkan(oktober, "1");
        bulanDitetapkan("2026-10");

        var november = rapat("2026-11");
        assertThat(terbawa(november))
                .extracting(
                        ButirTindakLanjut::uraian,
                        ButirTindakLanjut::penanggungJawab,
                        ButirTindakLanjut::jabatan,
                        ButirTindakLanjut::keadaan,
                        ButirTindakLanjut::asal)
                .containsExactly(
                        tuple("Melengkapi bukti", "kasubbag", "Kepala Sub Bagian", Keadaan.TERBUKA, "Oktober 2026"),
                        tuple("Menata arsip", "Subbagian KUL", null, Keadaan.TERBUKA, "Oktober 2026"));
        var bukti = terbawa(november).get(0).id();
        var arsip = terbawa(november).get(1).id();
        lembar.catatPerkembangan(
                november, List.of(new PerkembanganTindakLanjut(bukti, Keadaan.SELESAI, "Sudah dilengkapi")));
        assertThat(keadaan(bukti)).as("belum berlaku sebelum rapat memutuskan").isEqualTo("TERBUKA");
        tetapkan(november, "2");
        bulanDitetapkan("2026-11");

        var desember = rapat("2026-12");
        assertThat(terbawa(desember)).extracting(ButirTindakLanjut::id).containsExactly(arsip);
        lembar.catatPerkembangan(
                desember, List.of(new PerkembanganTindakLanjut(arsip, Keadaan.DIBATALKAN, "Arsip sudah dimusnahkan")));
        tetapkan(desember, "3");

        assertThat(terbawa(november))
                .as("risalah November tetap menyebut keadaan saat itu")
                .extracting(ButirTindakLanjut::id, ButirTindakLanjut::keadaan, ButirTindakLanjut::keterangan)
                .containsExactly(
                        tuple(bukti, Keadaan.SELESAI, "Sudah dilengkapi"), tuple(arsip, Keadaan.TERBUKA, null));
        assertThat(terbawa(desember)).extracting(ButirTindakLanjut::keadaan).containsExactly(Keadaan.DIBATALKAN);
        assertThat(dalam(oktober, pleno::tindakLanjut))
                .extracting(ButirTindakLanjut::keadaan)
                .containsOnly(Keadaan.TERBUKA);
        assertThat(jdbc.queryForList(
                        "select ditutup_oleh from tindak_lanjut where satker = ? and ditutup_rapat_id in (?, ?)",
                        String.class,
                        satker,
                        november,
                        desember))
                .containsExactly("notulis", "notulis");
    }

    @Test
    void rapatTanpaKuorumTidakMenutupTindakLanjutTetapiMembawaYangBaru() {
        var pertama = rapat("2026-10");
        catatTindakLanjut(pertama, new IsiTindakLanjut("Melengkapi bukti", null, "Rendatin", null));
        kembalikan(pertama, "1");
        var kedua = rapatLagi("2026-10");
        var bukti = terbawa(kedua).get(0).id();
        lembar.catatPerkembangan(kedua, List.of(new PerkembanganTindakLanjut(bukti, Keadaan.SELESAI, null)));
        catatTindakLanjut(kedua, new IsiTindakLanjut("Menghubungi anggota", null, "Sekretaris", null));
        laksanakan(kedua, HARI_INI);
        pelaksanaan.nyatakanTidakKuorum(kedua, null);

        assertThat(terbawa(rapatLagi("2026-10")))
                .extracting(ButirTindakLanjut::uraian, ButirTindakLanjut::keadaan)
                .containsExactly(
                        tuple("Melengkapi bukti", Keadaan.TERBUKA), tuple("Menghubungi anggota", Keadaan.TERBUKA));
        assertThat(fitur.diputuskan).extracting(RapatDiputuskan::rapatId).doesNotContain(kedua);
    }

    @Test
    void tindakLanjutYangSudahDitutupAtauMilikLainTidakDapatDicatatLagi() {
        var rapat = rapat("2026-10");
        bentrok(
                () -> lembar.catatPerkembangan(
                        rapat, List.of(new PerkembanganTindakLanjut(UUID.randomUUID(), Keadaan.SELESAI, null))),
                "Tindak lanjut ini sudah ditutup rapat lain, atau bukan milik satuan kerja ini.");
    }

    @Test
    void daftarYangDitulisUlangMenggantikanBarisnya() {
        var rapat = rapat("2026-10");
        catatTindakLanjut(
                rapat,
                new IsiTindakLanjut("Melengkapi bukti", null, null, null),
                new IsiTindakLanjut("Menata arsip", null, null, null));
        catatTindakLanjut(rapat, new IsiTindakLanjut("Menata arsip", orang.get("kasubbag"), null, null));
        assertThat(jdbc.queryForList("select uraian from tindak_lanjut where rapat_id = ?", String.class, rapat))
                .containsExactly("Menata arsip");
        hadir(rapat, "ketua", "satu");
        assertThat(jdbc.queryForList("select pegawai_id from suara_rapat where rapat_id = ?", UUID.class, rapat))
                .containsExactlyInAnyOrder(orang.get("ketua"), orang.get("satu"));
    }

    @Test
    void penanggungJawabDariSatkerLainDitolak() {
        var orangLain = orang.get("kasubbag");
        dirikanKantor();
        var rapat = rapat("2026-10");
        menolak(
                () -> catatTindakLanjut(rapat, new IsiTindakLanjut("Melengkapi bukti", orangLain, null, null)),
                "Penanggung jawab tindak lanjut bukan pegawai satuan kerja ini.");
    }

    // proposals ------------------------------------------------------------------------------------------------

    @Test
    void usulYangMenungguDiputuskanRapatSebelumHasilnyaDicatat() {
        var satu = new UsulRapat(UUID.randomUUID(), "Koreksi September 2026", "Dua hari asn01", List.of("8 menjadi 9"));
        var dua = new UsulRapat(UUID.randomUUID(), "Koreksi Agustus 2026", "Sehari asn02", List.of());
        fitur.menunggu.put(satker, List.of(satu, dua));
        var rapat = rapat("2026-10");
        assertThat(penyaji.rapat(rapat, null).usul())
                .extracting(RapatTampil.UsulTampil::judul, RapatTampil.UsulTampil::hasil)
                .containsExactly(tuple("Koreksi September 2026", null), tuple("Koreksi Agustus 2026", null));

        menolak(() -> tetapkan(rapat, "1"), "Masih ada 2 usul koreksi yang belum diputuskan rapat.");
        menolak(() -> kembalikan(rapat, "1"), "Masih ada 2 usul koreksi yang belum diputuskan rapat.");
        menolak(
                () -> lembar.catatPutusanUsul(rapat, List.of(new PutusanUsul(satu.id(), Hasil.DITOLAK, " "))),
                "Alasan menolak usul belum diisi.");
        bentrok(
                () -> lembar.catatPutusanUsul(rapat, List.of(new PutusanUsul(UUID.randomUUID(), Hasil.DISAHKAN, null))),
                "Usul ini tidak menunggu putusan rapat");
        bentrok(
                () -> lembar.catatPutusanUsul(
                        rapat,
                        List.of(
                                new PutusanUsul(satu.id(), Hasil.DISAHKAN, null),
                                new PutusanUsul(satu.id(), Hasil.DITOLAK, "Bukti tidak terbaca"))),
                "Usul ini tidak menunggu putusan rapat");

        lembar.catatPutusanUsul(
                rapat,
                List.of(
                        new PutusanUsul(satu.id(), Hasil.DISAHKAN, null),
                        new PutusanUsul(dua.id(), Hasil.DITOLAK, "Bukti tidak terbaca")));
        fitur.menunggu.put(satker, List.of(satu));
        tetapkan(rapat, "1");

        assertThat(dalam(rapat, RapatPleno::putusanUsul))
                .as("yang sudah ditarik pengusulnya bukan putusan rapat ini")
                .containsExactly(new PutusanUsul(satu.id(), Hasil.DISAHKAN, null));
        assertThat(fitur.diputuskan).contains(new RapatDiputuskan(rapat, periode("2026-10"), true));
    }

    @Test
    void yangMengikutiKeputusanGagalBersamaKeputusannya() {
        var rapat = rapat("2026-10");
        fitur.gagal = true;
        menolak(() -> tetapkan(rapat, "1"), "Segel tidak dapat dibuat.");
        assertThat(dalam(rapat, RapatPleno::diundang)).isTrue();
        fitur.gagal = false;
        kembalikan(rapat, "1");
        assertThat(fitur.diputuskan).contains(new RapatDiputuskan(rapat, periode("2026-10"), false));
    }

    // who decides, and when ------------------------------------------------------------------------------------

    @Test
    void yangMemutuskanAdalahYangMenjabatPadaHariRapat() {
        berhenti("empat", LocalDate.of(2026, 12, 4));
        terima("baru", JenisPegawai.KOMISIONER, "Anggota pengganti", LocalDate.of(2026, 12, 5), Peran.KOMISIONER);
        var rapat = rapat("2026-10");
        laksanakan(rapat, LocalDate.of(2026, 12, 3));
        assertThat(dalam(rapat, pleno::anggota))
                .extracting(Pegawai::nama)
                .startsWith("ketua")
                .contains("empat")
                .doesNotContain("baru");
        hadir(rapat, "ketua", "satu", "dua", "empat");
        assertThat(pelaksanaan.kuorum(rapat)).isTrue();
        menolak(() -> hadir(rapat, "ketua", "baru"), "Daftar hadir memuat orang yang bukan Ketua atau Anggota");

        laksanakan(rapat, LocalDate.of(2026, 12, 7));
        menolak(
                () -> pelaksanaan.kuorum(rapat),
                "Daftar hadir memuat orang yang bukan Ketua atau Anggota pada tanggal rapat.");
    }

    @Test
    void bulanDitetapkanBerurutan() {
        rapat("2026-10");
        var november = rapat("2026-11");
        var kalimat = "Oktober 2026 belum ditetapkan, sedangkan bulan ditetapkan berurutan. Selesaikan Oktober 2026"
                + " sampai hasil plenonya dihimpun, lalu tetapkan November 2026.";
        assertThat(penyaji.rapat(november, null).menghalangi()).isEqualTo(kalimat);
        menolak(() -> tetapkan(november, "1"), kalimat);
        bulanDitetapkan("2026-10");
        assertThat(penyaji.rapat(november, null).menghalangi()).isNull();
        tetapkan(november, "1");
        assertThat(dalam(november, RapatPleno::ditetapkan)).isTrue();
    }

    @Test
    void rapatDanBulanYangTidakAdaDitolak() {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> putuskan.tetapkan(UUID.randomUUID(), "1", null, false))
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.TIDAK_ADA);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> pleno.siapkan(UUID.randomUUID()))
                .withMessage("Periode ini tidak ada.")
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.TIDAK_ADA);
    }

    @Test
    void rapatSebelumHimpunanSelesaiAtauDiHariEsokDitolak() {
        var rapat = rapat("2026-10");
        menolak(() -> laksanakan(rapat, LocalDate.of(2026, 12, 1)), "Rapat tanggal 1 Desember 2026 mendahului");
        menolak(() -> laksanakan(rapat, HARI_INI.plusDays(1)), "Rapat tanggal 10 Desember 2026 belum berlangsung.");
    }

    @Test
    void lembarDisimpanSeluruhnyaAtauTidakSamaSekali() {
        var rapat = rapat("2026-10");
        menolak(
                () -> lembar.catat(
                        rapat,
                        new IsiLembarRapat(
                                List.of(orang.get("ketua")),
                                List.of(new SuaraAnggota(orang.get("satu"), Suara.SETUJU, null)),
                                "Dibahas",
                                null,
                                null,
                                null)),
                "Suara tercatat untuk anggota yang tidak hadir.");
        assertThat(dalam(rapat, RapatPleno::hadir)).hasSize(4);
        assertThat(dalam(rapat, RapatPleno::pembahasan)).isEmpty();
    }

    // acts -----------------------------------------------------------------------------------------------------

    /** A month whose recap is complete, and a meeting on it at which four of five are present and agree. */
    private UUID rapat(String bulan) {
        var mulai = YearMonth.parse(bulan).atDay(1);
        var id = UUID.randomUUID();
        var pada = Timestamp.from(Instant.parse("2026-12-02T03:00:00Z"));
        jdbc.update(
                "insert into periode (id, satker, kunci, mulai, akhir, akhir_pengisian, status, revisi) values (?,?,?,?,?,?,'PLENO',0)",
                id,
                satker,
                bulan,
                mulai,
                mulai.plusMonths(1).minusDays(1),
                pada);
        jdbc.update(
                "insert into rekap (id, satker, periode_id, nomor, disusun_pada, hasil, diputus_pada) values (?,?,?,1,?,'LENGKAP',?)",
                UUID.randomUUID(),
                satker,
                id,
                pada,
                pada);
        return rapatLagi(bulan);
    }

    private UUID rapatLagi(String bulan) {
        var rapat = pleno.siapkan(periode(bulan));
        pleno.undang(rapat, HARI_INI.atTime(9, 0), "Aula", "Laporan bulanan", Optional.empty(), "rendatin");
        hadir(rapat, "ketua", "satu", "dua", "tiga");
        lembar.catatSuara(
                rapat,
                Stream.of("ketua", "satu", "dua", "tiga")
                        .map(nama -> new SuaraAnggota(orang.get(nama), Suara.SETUJU, null))
                        .toList());
        return rapat;
    }

    private void hadir(UUID rapat, String... nama) {
        lembar.catatKehadiran(rapat, Stream.of(nama).map(orang::get).toList());
    }

    private void catatTindakLanjut(UUID rapat, IsiTindakLanjut... isi) {
        lembar.catatTindakLanjut(rapat, List.of(isi));
    }

    private void laksanakan(UUID rapat, LocalDate hari) {
        pelaksanaan.catat(
                rapat, LocalDateTime.of(hari, LocalTime.of(9, 0)), Optional.of(LocalTime.of(11, 0)), "Aula", "notulis");
    }

    private void tetapkan(UUID rapat, String nomor) {
        laksanakan(rapat, HARI_INI);
        putuskan.tetapkan(rapat, nomor, null, false);
    }

    private void kembalikan(UUID rapat, String nomor) {
        laksanakan(rapat, HARI_INI);
        putuskan.kembalikan(rapat, nomor, RapatPleno.Tujuan.RENDATIN, Set.of(), "Rekap belum lengkap");
    }

    private void bulanDitetapkan(String bulan) {
        jdbc.update("update periode set status = 'DITETAPKAN' where satker = ? and kunci = ?", satker, bulan);
    }

    private void terima(String nama, JenisPegawai jenis, String jabatan, LocalDate mulai, Peran peran) {
        var data = new DataPegawai(
                satker,
                nama + "." + satker,
                null,
                nama,
                jenis,
                jabatan,
                null,
                null,
                null,
                null,
                mulai,
                null,
                Set.of(peran));
        orang.put(nama, organisasi.terima(data, "kejar").id());
    }

    private void berhenti(String nama, LocalDate terakhir) {
        organisasi.ubahMasaTugas(orang.get(nama), LocalDate.of(2021, 1, 1), Optional.of(terakhir));
    }

    // reading --------------------------------------------------------------------------------------------------

    private UUID periode(String bulan) {
        return jdbc.queryForObject("select id from periode where satker = ? and kunci = ?", UUID.class, satker, bulan);
    }

    private List<ButirTindakLanjut> terbawa(UUID rapat) {
        return dalam(rapat, pleno::tindakLanjutTerbawa);
    }

    private String keadaan(UUID tindakLanjut) {
        return jdbc.queryForObject("select keadaan from tindak_lanjut where id = ?", String.class, tindakLanjut);
    }

    private <T> T dalam(UUID rapat, Function<RapatPleno, T> baca) {
        return transaksi.execute(status -> baca.apply(pleno.rapat(rapat)));
    }

    private static void menolak(ThrowingCallable langkah, String awal) {
        menolak(langkah, awal, Penolakan.Jenis.ATURAN);
    }

    private static void bentrok(ThrowingCallable langkah, String awal) {
        menolak(langkah, awal, Penolakan.Jenis.BENTROK);
    }

    private static void menolak(ThrowingCallable langkah, String awal, Penolakan.Jenis jenis) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(langkah)
                .withMessageStartingWith(awal)
                .matches(penolakan -> penolakan.jenis() == jenis);
    }
}
