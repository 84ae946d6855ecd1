package id.kejar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.kejar.bukti.BerkasService;
import id.kejar.bukti.ContohBerkas;
import id.kejar.temuan.JenisTemuan;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PelakuPeramban;
import id.kejar.uji.PenanamTemuan;
import id.kejar.uji.RuangPeramban;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
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

/**
 * A month of seven people with findings of every kind, at the browser: the Kasubbag begins, a Plh. takes over in the
 * middle, one day is returned and comes back, and the documents of the pleno tell who verified by what right.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kejar.waktu.mulai=2026-11-11T07:45")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class BulanBertemuanIT {

    private static final int LEBAR_MEJA = 1_300;
    private static final String SURAT = "27/SDM.06.1-SP/3319/2026";
    private static final String PLH = "Plh. Kepala Subbagian Keuangan, Umum dan Logistik, Surat Perintah " + SURAT;
    private static final String PEMUTUS = "Yudhistiro Wicaksono (%s)".formatted(PLH);
    private static final String ALASAN = "Jam kegiatan tidak sesuai dengan kehadiran, mohon diperiksa.";
    private static final String TUGAS_VERIFIKASI = "Memverifikasi data kinerja";
    private static final String VERIFIKASI = "verifikasi-data-kinerja";

    private static final List<String> HADIR = List.of("ketua", "anggota1", "anggota2", "anggota3");

    private static final List<String> PEGAWAI = List.of(
            "Kasmadi",
            "Natalia Dwi Astuti",
            "Rukmini Setyaningsih",
            "Slamet Raharjanto",
            "Teguh Priyambodo",
            "Theresia Ayuningtyas",
            "Zulaikha Nur Aini");

    /** What the verifier is to see: on whose day, which kind, and the whole sentence. */
    private record Terlihat(String nama, String hari, JenisTemuan jenis, String alasan) {

        static final String CUTI = "Tercatat cuti 28–29 Oktober 2026, tetapi hari ini terisi.";
    }

    private static final List<Terlihat> TEMUAN = List.of(
            new Terlihat("Kasmadi", "Senin, 26 Oktober", JenisTemuan.BUKTI_TIDAK_ADA, "Tidak ada bukti pada hari ini."),
            new Terlihat(
                    "Zulaikha Nur Aini",
                    "Kamis, 15 Oktober",
                    JenisTemuan.BUKTI_TIDAK_TERBACA,
                    "Berkas “daftar-arsip-usul-musnah.pdf” tidak dapat dibuka: tertahan karena memuat virus."),
            new Terlihat(
                    "Teguh Priyambodo",
                    "Rabu, 14 Oktober",
                    JenisTemuan.BUKTI_SAMA,
                    "Berkas “gudang-logistik.jpg” juga menjadi bukti: Slamet Raharjanto, Selasa, 13 Oktober 2026."),
            new Terlihat(
                    "Slamet Raharjanto",
                    "Selasa, 13 Oktober",
                    JenisTemuan.BUKTI_SAMA,
                    "Berkas “gudang-logistik.jpg” juga menjadi bukti: Teguh Priyambodo, Rabu, 14 Oktober 2026."),
            new Terlihat(
                    "Theresia Ayuningtyas",
                    "Senin, 5 Oktober",
                    JenisTemuan.TEKS_SAMA,
                    "Isi hari ini sama persis dengan Jumat, 9 Oktober."),
            new Terlihat(
                    "Theresia Ayuningtyas",
                    "Jumat, 9 Oktober",
                    JenisTemuan.TEKS_SAMA,
                    "Isi hari ini sama persis dengan Senin, 5 Oktober."),
            new Terlihat(
                    "Zulaikha Nur Aini",
                    "Rabu, 7 Oktober",
                    JenisTemuan.TEKS_MIRIP,
                    "Isi hari ini hampir sama dengan Rabu, 21 Oktober."),
            new Terlihat(
                    "Zulaikha Nur Aini",
                    "Rabu, 21 Oktober",
                    JenisTemuan.TEKS_MIRIP,
                    "Isi hari ini hampir sama dengan Rabu, 7 Oktober."),
            new Terlihat(
                    "Rukmini Setyaningsih",
                    "Kamis, 22 Oktober",
                    JenisTemuan.TEKS_REKAN,
                    "Isi hari ini sama atau hampir sama dengan isi Theresia Ayuningtyas, Kamis, 22 Oktober."),
            new Terlihat(
                    "Theresia Ayuningtyas",
                    "Kamis, 22 Oktober",
                    JenisTemuan.TEKS_REKAN,
                    "Isi hari ini sama atau hampir sama dengan isi Rukmini Setyaningsih, Kamis, 22 Oktober."),
            berulang("Kamis, 1 Oktober", "Jumat, 2 Oktober; Senin, 5 Oktober; Rabu, 7 Oktober"),
            berulang("Jumat, 2 Oktober", "Kamis, 1 Oktober; Senin, 5 Oktober; Rabu, 7 Oktober"),
            berulang("Senin, 5 Oktober", "Kamis, 1 Oktober; Jumat, 2 Oktober; Rabu, 7 Oktober"),
            berulang("Rabu, 7 Oktober", "Kamis, 1 Oktober; Jumat, 2 Oktober; Senin, 5 Oktober"),
            berulang("Kamis, 8 Oktober", "Kamis, 1 Oktober; Jumat, 2 Oktober; Senin, 5 Oktober"),
            berulang("Jumat, 9 Oktober", "Kamis, 1 Oktober; Jumat, 2 Oktober; Senin, 5 Oktober"),
            new Terlihat(
                    "Slamet Raharjanto",
                    "Kamis, 8 Oktober",
                    JenisTemuan.JAM_BERTINDIH,
                    "09.30–11.30 bertindih dengan 08.00–10.00."),
            new Terlihat(
                    "Slamet Raharjanto",
                    "Jumat, 16 Oktober",
                    JenisTemuan.JAM_BERLEBIH,
                    "Kegiatan sehari berjumlah 14 jam 30 menit."),
            new Terlihat(
                    "Rukmini Setyaningsih",
                    "Senin, 19 Oktober",
                    JenisTemuan.JAM_BELUM_TIBA,
                    "“Merekonsiliasi data keuangan dengan KPPN” selesai pukul 15.30, padahal sudah dikirim pukul 10.05."),
            new Terlihat("Zulaikha Nur Aini", "Rabu, 28 Oktober", JenisTemuan.BENTROK_CUTI, Terlihat.CUTI),
            new Terlihat("Zulaikha Nur Aini", "Kamis, 29 Oktober", JenisTemuan.BENTROK_CUTI, Terlihat.CUTI),
            new Terlihat(
                    "Teguh Priyambodo",
                    "Jumat, 23 Oktober",
                    JenisTemuan.VOLUME_TIDAK_BIASA,
                    "“Meregistrasi surat masuk pada Srikandi”: 140 surat, biasanya sekitar 10."),
            new Terlihat(
                    "Rukmini Setyaningsih",
                    "Selasa, 6 Oktober",
                    JenisTemuan.TERLAMBAT,
                    "Dikirim 2 hari kerja setelah harinya."),
            new Terlihat(
                    "Theresia Ayuningtyas",
                    "Rabu, 14 Oktober",
                    JenisTemuan.KODE_DI_LUAR_DAFTAR,
                    "Kode output 512411 tidak ada dalam daftar satuan kerja."),
            new Terlihat(
                    "Kasmadi",
                    "Selasa, 27 Oktober",
                    JenisTemuan.TANPA_INDIKATOR,
                    "2 dari 2 kegiatan tidak menyebut indikator."));

    private static Terlihat berulang(String hari, String tigaHari) {
        return new Terlihat(
                "Kasmadi",
                hari,
                JenisTemuan.TEKS_BERULANG,
                "“Membersihkan ruang kerja, aula dan mushala” ditulis sama persis pada 5 hari lain: %s; dan 2 lagi."
                        .formatted(tigaHari));
    }

    private static Path folderData;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry pengaturan) throws IOException {
        folderData = Files.createTempDirectory("kejar-bertemuan");
        pengaturan.add("kejar.data", folderData::toString);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private BerkasService berkas;

    private RuangPeramban ruang;
    private KlienUji klien;

    @BeforeAll
    void siapkan() throws IOException {
        new PenanamTemuan(jdbc, berkas).tanam();
        klien = new KlienUji(port);
        ruang = new RuangPeramban(port, Path.of("target", "gambar"));
    }

    @AfterAll
    void tutup() {
        ruang.close();
    }

    @Test
    void bulanBertemuanDiverifikasiBerduaSampaiTercatatAtasNamaSiapa() throws IOException {
        var kasubbag = ruang.masuk("kasubbag.kul", LEBAR_MEJA, 900);
        kasubbag.bukaTugas("Tugas saya", TUGAS_VERIFIKASI);
        kasubbagDitanyaSebelumMenyetujuiYangBelumDibuka(kasubbag);
        kasubbagMelihatSetiapTemuan(kasubbag);
        kasubbagMemutuskanSebagian(kasubbag);
        operatorMencatatPlh();
        tugasBeralih(kasubbag);
        plhMeneruskan();
        verifikatorLainSelesai();
        asnMemperbaiki();
        plhMenyetujuiPerbaikan();
        sampaiDitetapkan();
        dokumenMenyebutPlh();
        asnMelihatSiapaYangMenyetujui();
    }

    // the sheet ------------------------------------------------------------------------------------------------

    private static Locator.FilterOptions bertulisan(Locator unsur, String teks) {
        return new Locator.FilterOptions().setHas(unsur.filter(new Locator.FilterOptions().setHasText(tepat(teks))));
    }

    private static Pattern tepat(String teks) {
        return Pattern.compile("^\\s*" + lolos(teks) + "\\s*$");
    }

    /** Escaped by hand: the browser does not know Java's quoting. */
    private static String lolos(String teks) {
        return teks.replaceAll("[.()/]", "\\\\$0");
    }

    private static Locator kartu(PelakuPeramban orang, String nama) {
        return orang.halaman()
                .locator("article.pegawai")
                .filter(bertulisan(orang.halaman().locator("h3 b"), nama));
    }

    private static Locator hari(PelakuPeramban orang, String nama, String hari) {
        return kartu(orang, nama)
                .locator("article[data-entri-id]")
                .filter(bertulisan(orang.halaman().locator(".lipatan-kepala b"), hari));
    }

    private static Locator cip(Locator lipatan, String teks) {
        return lipatan.locator(".lipatan-tombol .cip").filter(new Locator.FilterOptions().setHasText(tepat(teks)));
    }

    private static void bukaPegawai(PelakuPeramban orang, String nama) {
        orang.tombol("Buka " + nama).click();
        assertThat(kartu(orang, nama).locator(".lipatan-isi").first()).isVisible();
    }

    private static void diputuskan(PelakuPeramban orang, String jumlah) {
        assertThat(orang.halaman().locator(".lembar .jam")).containsText(jumlah);
    }

    private void kasubbagDitanyaSebelumMenyetujuiYangBelumDibuka(PelakuPeramban kasubbag) {
        assertThat(kasubbag.halaman().locator(".tabel-pegawai tbody .tautan")).hasText(PEGAWAI.toArray(String[]::new));
        kasubbag.potret("bertemuan-lembar");
        kasubbag.tombol("Setujui 19 hari Kasmadi").click();
        assertThat(kasubbag.halaman().locator("[data-tanya] p"))
                .hasText("Kasmadi: 8 hari memuat temuan yang belum Anda buka. Bila tetap disetujui, hal itu tercatat.");
        kasubbag.potret("bertemuan-tanya");
        kasubbag.tombol("Buka temuan").click();
        assertThat(hari(kasubbag, "Kasmadi", "Senin, 26 Oktober").locator("[data-temuan]"))
                .isVisible();
        diputuskan(kasubbag, "0 dari 146 hari diputuskan");
    }

    private void kasubbagMelihatSetiapTemuan(PelakuPeramban kasubbag) {
        assertThat(TEMUAN.stream().map(Terlihat::jenis)).contains(JenisTemuan.values());
        PEGAWAI.stream().filter(nama -> !"Kasmadi".equals(nama)).forEach(nama -> bukaPegawai(kasubbag, nama));
        TEMUAN.forEach(satu -> terlihat(kasubbag, satu));
        assertThat(kasubbag.halaman().locator("[data-temuan]")).hasCount(TEMUAN.size());
        potretHari(kasubbag, hari(kasubbag, "Kasmadi", "Senin, 26 Oktober"), "bertemuan-temuan");
        var buktiSama = hari(kasubbag, "Teguh Priyambodo", "Rabu, 14 Oktober");
        assertThat(buktiSama.locator(".bukti-sama")).hasCount(0);
        potretHari(kasubbag, buktiSama, "bertemuan-bukti-sama");
        potretHari(kasubbag, hari(kasubbag, "Zulaikha Nur Aini", "Kamis, 15 Oktober"), "bertemuan-bukti-tertahan");
        seluruhnyaBersih(kasubbag);
    }

    /** From its heading on. */
    private static void potretHari(PelakuPeramban orang, Locator lipatan, String nama) {
        lipatan.evaluate("simpul => simpul.scrollIntoView({ block: 'start' })");
        orang.potret(nama);
    }

    private static void terlihat(PelakuPeramban orang, Terlihat temuan) {
        var hari = hari(orang, temuan.nama(), temuan.hari());
        assertThat(cip(hari, temuan.jenis().sebutan())).isVisible();
        var kalimat = hari.locator("[data-temuan=" + temuan.jenis() + "]");
        assertThat(kalimat).hasText(temuan.alasan());
        assertThat(kalimat).isVisible();
    }

    private void seluruhnyaBersih(PelakuPeramban kasubbag) {
        var natalia = kartu(kasubbag, "Natalia Dwi Astuti");
        var bersih = natalia.locator("[data-hari-bersih]");
        assertThat(bersih.locator(".lipatan-kepala").first()).hasText("19 hari tanpa temuan");
        assertThat(bersih.locator("article[data-entri-id]")).hasCount(19);
        assertThat(natalia.locator("article[data-entri-id]")).hasCount(19);
        potretHari(kasubbag, natalia, "bertemuan-bersih");
    }

    private void kasubbagMemutuskanSebagian(PelakuPeramban kasubbag) {
        for (var nama : List.of("Natalia Dwi Astuti", "Rukmini Setyaningsih", "Slamet Raharjanto")) {
            var setujui = kartu(kasubbag, nama).locator("[data-aksi=setujui-bersih]");
            assertThat(setujui).hasText("Setujui 19 hari tanpa temuan");
            setujui.click();
            assertThat(setujui).hasCount(0);
        }
        for (var tanggal : List.of("Selasa, 13 Oktober", "Jumat, 16 Oktober")) {
            kasubbag.tombol("Setujui " + tanggal)
                    .and(milik(kasubbag, "Slamet Raharjanto"))
                    .click();
            assertThat(cip(hari(kasubbag, "Slamet Raharjanto", tanggal), "disetujui"))
                    .isVisible();
        }
        kembalikan(kasubbag, hari(kasubbag, "Slamet Raharjanto", "Kamis, 8 Oktober"));
        diputuskan(kasubbag, "60 dari 146 hari diputuskan");
    }

    private static Locator milik(PelakuPeramban orang, String nama) {
        return kartu(orang, nama).locator("[data-aksi=setujui]");
    }

    private void kembalikan(PelakuPeramban kasubbag, Locator hari) {
        hari.locator("[data-aksi=kembalikan]").click();
        hari.locator("[data-aksi=templat]")
                .filter(new Locator.FilterOptions().setHasText(ALASAN))
                .click();
        assertThat(hari.locator("textarea")).hasValue(ALASAN);
        kasubbag.potret("bertemuan-kembalikan");
        hari.locator("[data-aksi=simpan-keputusan]").click();
        assertThat(cip(hari, "dikembalikan")).isVisible();
    }

    // the acting Kasubbag --------------------------------------------------------------------------------------

    private void operatorMencatatPlh() {
        var operator = ruang.masuk("operator", LEBAR_MEJA, 900);
        var halaman = operator.halaman();
        operator.buka("/penugasan");
        halaman.getByText("Catat Surat Perintah").click();
        halaman.getByLabel(Pattern.compile("^Plh\\.")).check();
        halaman.getByLabel("Nomor Surat Perintah").fill(SURAT);
        pilihNama(halaman.getByLabel("Pejabat yang digantikan"), "Endah Kusumaningrum");
        pilihNama(halaman.getByLabel("Pejabat pengganti"), "Yudhistiro Wicaksono");
        halaman.getByLabel("Sampai").fill("2026-11-20");
        halaman.getByLabel("Naskah yang sudah ditandatangani")
                .setInputFiles(new FilePayload("sp-plh-kul.pdf", "application/pdf", ContohBerkas.pdf()));
        operator.potret("bertemuan-penugasan-isian");
        operator.tombol("Catat").click();
        assertThat(halaman.getByRole(AriaRole.STATUS)).containsText("tercatat, 11–20 November 2026");
        assertThat(halaman.locator(".catatan li")).containsText("Plh. Kepala Subbagian Keuangan, Umum dan Logistik");
        operator.potret("bertemuan-penugasan");
    }

    private static void pilihNama(Locator kolom, String nama) {
        var pilihan = kolom.locator("option").filter(new Locator.FilterOptions().setHasText(nama));
        kolom.selectOption(pilihan.getAttribute("value"));
    }

    private void tugasBeralih(PelakuPeramban kasubbag) {
        Awaitility.await("tugas beralih kepada Plh.")
                .atMost(Duration.ofSeconds(30))
                .until(() -> klien.tugas("kasubbag.kul", VERIFIKASI).isEmpty());
        kasubbag.bukaDaftar("Tugas saya");
        assertThat(kasubbag.barisTugas("Mengisi data kinerja").first()).isVisible();
        assertThat(kasubbag.barisTugas(TUGAS_VERIFIKASI)).hasCount(0);
        kasubbag.potret("bertemuan-tugas-beralih");
    }

    /** The one of the acting Kasubbag's tasks that is not about his own people. */
    private String tugasPlh() {
        return Awaitility.await("tugas sebagai Plh.")
                .atMost(Duration.ofSeconds(30))
                .until(this::cariTugasPlh, Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> cariTugasPlh() {
        return klien.tugas("kasubbag.teknis", VERIFIKASI).stream()
                .map(tugas -> tugas.path("id").asText())
                .filter(tugas -> PLH.equals(
                        klien.ambil("kasubbag.teknis", "/api/verifikasi/" + klien.idLembar("kasubbag.teknis", tugas))
                                .path("kapasitas")
                                .asText()))
                .findFirst();
    }

    private PelakuPeramban plhMembukaTugasnya() {
        var tugas = tugasPlh();
        var plh = ruang.masuk("kasubbag.teknis", LEBAR_MEJA, 900);
        plh.bukaDaftar("Tugas saya");
        plh.bukaBaris(plh.halaman().locator(".task a[href*='" + tugas + "']").first());
        assertThat(plh.halaman().locator(".lembar .kepala .cip").filter(new Locator.FilterOptions().setHasText("Anda")))
                .hasText("Anda bertindak sebagai " + PLH);
        return plh;
    }

    private void plhMeneruskan() {
        var plh = plhMembukaTugasnya();
        diputuskan(plh, "60 dari 146 hari diputuskan");
        plh.potret("bertemuan-plh");
        bukaPegawai(plh, "Slamet Raharjanto");
        var dikembalikan = hari(plh, "Slamet Raharjanto", "Kamis, 8 Oktober");
        assertThat(cip(dikembalikan, "dikembalikan")).isVisible();
        bukaPegawai(plh, "Kasmadi");
        TEMUAN.stream().filter(satu -> "Kasmadi".equals(satu.nama())).forEach(satu -> terlihat(plh, satu));
        plh.potret("bertemuan-plh-temuan");
        plh.setujuiSemua();
        diputuskan(plh, "146 dari 146 hari diputuskan");
        plh.selesaikanVerifikasi("bertemuan-plh-formulir");
    }

    private void verifikatorLainSelesai() {
        for (var akun : List.of("ketua", "sekretaris", "kasubbag.hukum", "kasubbag.rendatin", "kasubbag.teknis")) {
            klien.putuskanSemua(akun, klien.tunggu(akun, VERIFIKASI), 0);
            selesaikan(akun, VERIFIKASI, Map.of("pernyataan", true));
        }
    }

    private void selesaikan(String akun, String kunci, Map<String, ?> nilai) {
        var jawaban = klien.selesaikan(akun, klien.tunggu(akun, kunci), nilai);
        assertThat(jawaban.status()).as("%s: %s", kunci, jawaban.isi()).isEqualTo(204);
    }

    // the second round -----------------------------------------------------------------------------------------

    private void asnMemperbaiki() {
        klien.tunggu("asn05", "perbaiki-data-kinerja");
        var slamet = ruang.masuk("asn05", 390, 844);
        var halaman = slamet.halaman();
        slamet.bukaTugas("Tugas saya", "Memperbaiki data kinerja");
        var lembar = halaman.locator(".lembar").first();
        assertThat(lembar).containsText(ALASAN);
        assertThat(lembar.locator("[data-kegiatan-id]")).hasCount(2);
        slamet.potret("bertemuan-perbaikan");
        slamet.tombol(Pattern.compile("^Ubah kegiatan 09\\.30")).click();
        var ubah = halaman.locator("[data-mode=ubah]");
        ubah.getByLabel("Mulai").fill("10:00");
        slamet.potret("bertemuan-perbaikan-isian");
        slamet.tombol("Simpan perubahan").click();
        assertThat(slamet.tombol(Pattern.compile("^Ubah kegiatan 10\\.00"))).isVisible();
        slamet.bukaFormulir();
        assertThat(halaman.locator(".fjs-form")).containsText("sudah diubah");
        slamet.centangPernyataan();
        slamet.kirimFormulir();
        slamet.terkirim();
    }

    private void plhMenyetujuiPerbaikan() {
        var plh = plhMembukaTugasnya();
        assertThat(plh.halaman().locator(".lembar .kepala")).containsText("putaran 2");
        diputuskan(plh, "0 dari 1 hari diputuskan");
        var hari = hari(plh, "Slamet Raharjanto", "Kamis, 8 Oktober");
        hari.locator(".lipatan-tombol").click();
        assertThat(hari.locator(".riwayat"))
                .containsText(
                        "Putaran 1: dikembalikan oleh Endah Kusumaningrum (atasan langsung), diselesaikan " + PEMUTUS);
        assertThat(hari.locator("[data-banding=sebelum] .berubah")).containsText("09.30–11.30");
        assertThat(hari.locator("[data-banding=sesudah] .berubah")).containsText("10.00–11.30");
        assertThat(hari.locator("[data-temuan]")).hasCount(0);
        potretHari(plh, hari, "bertemuan-putaran-dua");
        hari.locator("[data-aksi=setujui]").click();
        diputuskan(plh, "1 dari 1 hari diputuskan");
        plh.selesaikanVerifikasi("bertemuan-putaran-dua-formulir");
    }

    // the pleno ------------------------------------------------------------------------------------------------

    private void sampaiDitetapkan() {
        var rapat = Map.of("tanggalRapat", "2026-11-11T09:00", "tempat", "Aula KPU Kabupaten Kudus");
        selesaikan("rendatin", "himpun-data-kinerja", Map.of("hasil", "LENGKAP"));
        selesaikan("rendatin", "siapkan-rapat", gabung(rapat, Map.of("agenda", "Laporan bulanan Oktober 2026")));
        selesaikan(
                "sekretaris",
                "rapat-pleno",
                gabung(
                        rapat,
                        Map.of(
                                "nomorBeritaAcara",
                                "21/PK.01-BA/3319/2026",
                                "hasil",
                                "DITETAPKAN",
                                "hadir",
                                HADIR,
                                "suara",
                                HADIR.stream()
                                        .map(akun -> Map.of("akun", akun, "suara", "SETUJU"))
                                        .toList())));
        selesaikan("rendatin", "himpun-hasil-pleno", Map.of());
        Awaitility.await("dokumen akhir terbit").atMost(Duration.ofSeconds(60)).until(() -> klien.ambil(
                        "sekretaris", "/engine-rest/process-instance?businessKey=657342/2026-10")
                .isEmpty());
    }

    private static Map<String, Object> gabung(Map<String, ?> satu, Map<String, ?> lain) {
        var semua = new HashMap<String, Object>(satu);
        semua.putAll(lain);
        return semua;
    }

    private void dokumenMenyebutPlh() throws IOException {
        var sekretaris = ruang.masuk("sekretaris", LEBAR_MEJA, 900);
        periksaBeritaAcara(sekretaris.unduh("Berita Acara", folderData));
        periksaRekap(sekretaris.unduh("Rekap data kinerja yang ditetapkan", folderData));
    }

    private void periksaBeritaAcara(Path berkas) throws IOException {
        try (var naskah = new XWPFDocument(Files.newInputStream(berkas));
                var teks = new XWPFWordExtractor(naskah)) {
            var isi = teks.getText();
            assertThat(isi.substring(isi.indexOf("DIVERIFIKASI OLEH")))
                    .contains("Yudhistiro Wicaksono\n19811105 200912 1 003\t%s\t6\t87\n".formatted(PLH))
                    .contains("Yudhistiro Wicaksono\n19811105 200912 1 003\tatasan langsung\t6\t124\n")
                    .containsPattern("Endah Kusumaningrum\n[0-9 ]+\tatasan langsung\t3\t59\n");
        }
    }

    private void periksaRekap(Path berkas) throws IOException {
        var terbagi = Map.of(
                "Natalia Dwi Astuti", "Endah Kusumaningrum",
                "Rukmini Setyaningsih", "Endah Kusumaningrum: 19 hari; %s: 3 hari".formatted(PEMUTUS),
                "Slamet Raharjanto", "Endah Kusumaningrum: 21 hari; %s: 1 hari".formatted(PEMUTUS));
        for (var nama : PEGAWAI) {
            assertThat(verifikatorRekap(berkas, nama)).as(nama).isEqualTo(terbagi.getOrDefault(nama, PEMUTUS));
        }
        assertThat(verifikatorRekap(berkas, "Rizal Mahendra"))
                .as("pegawainya sendiri")
                .isEqualTo("Yudhistiro Wicaksono");
    }

    private static String verifikatorRekap(Path berkas, String nama) throws IOException {
        try (var buku = new XSSFWorkbook(Files.newInputStream(berkas))) {
            var lembar = buku.getSheet("Rekap");
            var kolom = StreamSupport.stream(lembar.spliterator(), false)
                    .flatMap(baris -> StreamSupport.stream(baris.spliterator(), false))
                    .filter(sel -> "Verifikator".equals(sel.toString()))
                    .findFirst()
                    .orElseThrow()
                    .getColumnIndex();
            return StreamSupport.stream(lembar.spliterator(), false)
                    .filter(baris -> baris.getCell(1) != null
                            && nama.equals(baris.getCell(1).toString()))
                    .map(baris -> baris.getCell(kolom).toString())
                    .reduce((satu, dua) -> {
                        throw new AssertionError("Dua baris " + nama);
                    })
                    .orElseThrow();
        }
    }

    // his own month --------------------------------------------------------------------------------------------

    private void asnMelihatSiapaYangMenyetujui() {
        var rukmini = ruang.masuk("asn01", 390, 844);
        var halaman = rukmini.halaman();
        rukmini.buka("/kinerja?bulan=2026-10");
        halaman.getByText("Mengapa angka ini?").click();
        var disetujui = halaman.locator("details.angka")
                .filter(bertulisan(halaman.locator("summary > span:first-child"), "Disetujui"));
        disetujui.locator("summary").click();
        assertThat(disetujui.locator("p")).hasText(new Pattern[] {
            Pattern.compile(
                    "^Endah Kusumaningrum \\(diselesaikan Yudhistiro Wicaksono, %s\\), 11 November 2026 pukul \\d\\d\\.\\d\\d: 1, 2, 5, 7–9, .*Oktober$"
                            .formatted(lolos(PLH))),
            Pattern.compile("^Yudhistiro Wicaksono, %s, 11 November 2026 pukul \\d\\d\\.\\d\\d: 6, 19, 22 Oktober$"
                    .formatted(lolos(PLH)))
        });
        disetujui.scrollIntoViewIfNeeded();
        rukmini.potret("bertemuan-kinerja-saya");
    }
}
