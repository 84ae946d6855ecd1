package id.kejar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.audit.PemeriksaRantai;
import id.kejar.audit.RantaiJejakService;
import id.kejar.bukti.ContohBerkas;
import id.kejar.entri.BukaHariService;
import id.kejar.entri.CuplikanKegiatan;
import id.kejar.entri.EntriService;
import id.kejar.pdf.ContohPdf;
import id.kejar.shared.JamKejar;
import id.kejar.uji.CatatanLog;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PostgresUji;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A day of an ASN over REST on PostgreSQL: what he may do, every bad input, and that nothing refused leaves a trace. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kejar.waktu.mulai=2026-11-11T07:45")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class HariPenuhIT {

    private static final Path GUDANG = Path.of("target", "bukti-hari-penuh");
    private static final String HARI_INI = "2026-11-11";
    private static final String TIDAK_ADA = "tidak ada atau bukan";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RantaiJejakService rantai;

    @Autowired
    private PemeriksaRantai pemeriksaRantai;

    @Autowired
    private BukaHariService bukaHari;

    @Autowired
    private EntriService layananEntri;

    @Autowired
    private JobExecutor pelaksanaJob;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private JamKejar jam;

    private final ObjectMapper json = new ObjectMapper();
    private KlienUji klien;
    private CatatanLog log;

    @DynamicPropertySource
    static void lingkungan(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("hari");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
        pengaturan.add("kejar.bukti.folder", GUDANG::toString);
    }

    @BeforeAll
    void hubungi() {
        log = CatatanLog.mulai();
        klien = new KlienUji(port);
    }

    // helpers --------------------------------------------------------------------------------------------------

    private String entri(String akun, String tanggal) {
        return jdbc.queryForObject(
                "select e.id from entri e join pegawai p on p.id = e.pegawai_id where p.akun = ? and e.tanggal = ?",
                String.class,
                akun,
                LocalDate.parse(tanggal));
    }

    private String hariIni(String akun) {
        return "/api/entri/" + entri(akun, HARI_INI);
    }

    private String status(String entriId) {
        return jdbc.queryForObject("select status from entri where id = ?", String.class, UUID.fromString(entriId));
    }

    private int revisi(String akun, String lembar) {
        return klien.ambil(akun, lembar).path("revisi").asInt();
    }

    private Map<String, Object> kegiatan(String mulai, String selesai, int revisi) {
        var isi = new HashMap<String, Object>();
        isi.put("jamMulai", mulai);
        isi.put("jamSelesai", selesai);
        isi.put("namaKegiatan", "Rekap surat masuk");
        isi.put("outputHasil", "Rekap 38 surat masuk");
        isi.put("volume", 38);
        isi.put("satuan", "surat");
        isi.put("revisi", revisi);
        return isi;
    }

    private JsonNode tambah(String akun, String lembar, String mulai, String selesai) {
        var jawaban = klien.panggil(akun, "POST", lembar + "/kegiatan", kegiatan(mulai, selesai, revisi(akun, lembar)));
        return berhasil(jawaban);
    }

    private static JsonNode berhasil(KlienUji.Jawaban jawaban) {
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isEqualTo(200);
        return jawaban.isi();
    }

    private static void ditolak(KlienUji.Jawaban jawaban, int status, String potongan) {
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isEqualTo(status);
        assertThat(jawaban.kalimat()).contains(potongan);
    }

    /** Everything that a refusal must not touch; the audit log tells of the refusal itself. */
    private List<Object> jejakIsian() {
        return Stream.of(
                        "entri",
                        "versi_entri",
                        "kegiatan",
                        "bukti",
                        "berkas",
                        "jejak where tindakan like 'ENTRI%' or tindakan like 'HARI%'",
                        "kiriman")
                .<Object>map(tabel -> jdbc.queryForList("select * from " + tabel + " order by id")
                        .toString())
                .toList();
    }

    // evidence -------------------------------------------------------------------------------------------------

    @Test
    @Order(10)
    void buktiDilampirkanDanSelamaKonsepTidakDilihatSiapaPunSelainPemiliknya() {
        var lembar = hariIni("asn01");
        var kegiatanId = tambah("asn01", lembar, "08:00", "10:00")
                .path("kegiatan")
                .path(0)
                .path("id")
                .asText();
        var jalur = lembar + "/kegiatan/" + kegiatanId + "/bukti";
        berhasil(klien.unggah("asn01", jalur, "rapat.jpg", ContohBerkas.jpegDenganExif(400, 300, 1)));
        var isi = berhasil(klien.unggah("asn01", jalur, "notula.pdf", ContohBerkas.pdf("Notula")));

        assertThat(jdbc.queryForObject(
                        "select cast(jam_mulai as varchar) from kegiatan where id = ?",
                        String.class,
                        UUID.fromString(kegiatanId)))
                .as("jam tersimpan seperti ditulis")
                .isEqualTo("08:00:00");
        var bukti = isi.path("kegiatan").path(0).path("bukti");
        assertThat(bukti).hasSize(2);
        assertThat(bukti.path(0).path("nama").asText()).isEqualTo("rapat.jpg");
        assertThat(bukti.path(0).path("gambar").asBoolean()).isTrue();
        assertThat(bukti.path(1).path("tipe").asText()).isEqualTo("PDF");

        var foto = bukti.path(0).path("tautan").asText();
        for (var lain : List.of("kasubbag.kul", "sekretaris", "auditor", "asn02")) {
            ditolak(klien.panggil(lain, "GET", foto, null), 404, TIDAK_ADA);
        }
    }

    @Test
    @Order(10)
    void buktiYangDikirimDilihatAtasanTanpaTempatnyaDanTidakDilihatOrangLain() throws IOException {
        var lembar = "/api/entri/" + entri("asn01", "2026-11-09");
        var isi = berhasil(
                klien.panggil("asn01", "POST", lembar + "/perubahan", Map.of("revisi", revisi("asn01", lembar))));
        var jalur =
                lembar + "/kegiatan/" + isi.path("kegiatan").path(0).path("id").asText() + "/bukti";
        isi = berhasil(klien.unggah("asn01", jalur, "lapangan.jpg", ContohBerkas.jpegDenganExif(420, 300, 1)));
        var foto = isi.path("kegiatan")
                .path(0)
                .path("bukti")
                .path(0)
                .path("tautan")
                .asText();
        ditolak(klien.panggil("kasubbag.kul", "GET", foto, null), 404, TIDAK_ADA);
        berhasil(klien.panggil(
                "asn01",
                "POST",
                lembar + "/perubahan/kirim",
                Map.of("pernyataan", true, "revisi", isi.path("revisi").asInt())));

        assertThat(klien.unduh("asn01", foto))
                .as("pemilik mendapat foto seperti diambil")
                .contains(ContohBerkas.TANDA_GPS.getBytes());
        var dilihatAtasan = klien.unduh("kasubbag.kul", foto);
        assertThat(new String(dilihatAtasan, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain(ContohBerkas.TANDA_GPS);
        assertThat(ImageIO.read(new ByteArrayInputStream(dilihatAtasan))).isNotNull();
        assertThat(klien.unduh("kasubbag.kul", foto + "/pratinjau?lebar=320")).isNotEmpty();
        assertThat(klien.unduh("auditor", foto)).contains(ContohBerkas.TANDA_GPS.getBytes());
        for (var asing : List.of("asn02", "kasubbag.hukum", "operator", "ketua")) {
            ditolak(klien.panggil(asing, "GET", foto, null), 404, TIDAK_ADA);
            ditolak(klien.panggil(asing, "GET", foto + "/pratinjau", null), 404, TIDAK_ADA);
            if (asing.equals("ketua")) {
                ditolak(klien.panggil(asing, "GET", lembar, null), 403, "bukan wewenang Anda");
            } else {
                ditolak(klien.panggil(asing, "GET", lembar, null), 404, TIDAK_ADA);
            }
        }
        assertThat(klien.panggil(null, "GET", foto, null).status()).isEqualTo(401);
        ditolak(klien.panggil("kasubbag.kul", "GET", foto + "/halaman", null), 404, "bukan PDF");
    }

    @Test
    @Order(11)
    void halamanPdfDilihatAtasanSebagaiGambar() throws IOException {
        var lembar = "/api/entri/" + entri("asn01", "2026-11-09");
        var isi = berhasil(
                klien.panggil("asn01", "POST", lembar + "/perubahan", Map.of("revisi", revisi("asn01", lembar))));
        var jalur =
                lembar + "/kegiatan/" + isi.path("kegiatan").path(0).path("id").asText() + "/bukti";
        ditolak(klien.unggah("asn01", jalur, "rahasia.pdf", ContohPdf.terkunci("sandi")), 422, "dikunci kata sandi");
        isi = berhasil(klien.unggah("asn01", jalur, "notulen.pdf", ContohPdf.notulen(12)));
        var halaman = StreamSupport.stream(
                        isi.path("kegiatan").path(0).path("bukti").spliterator(), false)
                .filter(bukti -> bukti.path("nama").asText().equals("notulen.pdf"))
                .map(bukti -> bukti.path("halaman").asText())
                .findFirst()
                .orElseThrow();
        ditolak(klien.panggil("kasubbag.kul", "GET", halaman, null), 404, TIDAK_ADA);
        berhasil(klien.panggil(
                "asn01",
                "POST",
                lembar + "/perubahan/kirim",
                Map.of("pernyataan", true, "revisi", isi.path("revisi").asInt())));

        var banyak = berhasil(klien.panggil("kasubbag.kul", "GET", halaman, null));
        assertThat(banyak.path("jumlah").asInt()).isEqualTo(12);
        assertThat(banyak.path("ditampilkan").asInt()).isEqualTo(10);
        var pertama = ImageIO.read(new ByteArrayInputStream(klien.unduh("kasubbag.kul", halaman + "/1")));
        assertThat(pertama.getWidth()).isBetween(1099, 1101);
        assertThat(klien.unduh("auditor", halaman + "/10")).isNotEmpty();
        ditolak(klien.panggil("kasubbag.kul", "GET", halaman + "/11", null), 404, "halaman 1 sampai 10");
        for (var asing : List.of("asn02", "kasubbag.hukum", "operator", "ketua")) {
            ditolak(klien.panggil(asing, "GET", halaman, null), 404, TIDAK_ADA);
            ditolak(klien.panggil(asing, "GET", halaman + "/1", null), 404, TIDAK_ADA);
        }
    }

    @Test
    @Order(11)
    void berkasYangSamaDiBawahHariLainLangsungTerlihat() {
        var lembar = hariIni("asn09");
        var kegiatanId = tambah("asn09", lembar, "08:00", "10:00")
                .path("kegiatan")
                .path(0)
                .path("id")
                .asText();
        var isi = berhasil(klien.unggah(
                "asn09",
                lembar + "/kegiatan/" + kegiatanId + "/bukti",
                "milik saya.jpg",
                ContohBerkas.jpegDenganExif(400, 300, 1)));

        assertThat(isi.path("kegiatan")
                        .path(0)
                        .path("bukti")
                        .path(0)
                        .path("dipakaiJuga")
                        .path(0)
                        .asText())
                .isEqualTo("pegawai lain, Rabu, 11 November 2026");
        assertThat(jdbc.queryForObject(
                        "select count(*) from berkas where tipe = 'JPEG' and lebar = 400", Integer.class))
                .as("isi yang sama disimpan sekali")
                .isEqualTo(1);
    }

    @Test
    @Order(12)
    void buktiDiberiKeteranganDicabutDanTetapTercatat() {
        var lembar = hariIni("asn01");
        var bukti = klien.ambil("asn01", lembar)
                .path("kegiatan")
                .path(0)
                .path("bukti")
                .path(1);
        var jalur = lembar + "/bukti/" + bukti.path("id").asText();
        var isi = berhasil(klien.panggil(
                "asn01", "PUT", jalur, Map.of("keterangan", "Notula rapat", "revisi", revisi("asn01", lembar))));
        assertThat(isi.path("kegiatan")
                        .path(0)
                        .path("bukti")
                        .path(1)
                        .path("keterangan")
                        .asText())
                .isEqualTo("Notula rapat");
        ditolak(
                klien.panggil(
                        "asn01",
                        "PUT",
                        jalur,
                        Map.of("keterangan", "x".repeat(201), "revisi", revisi("asn01", lembar))),
                422,
                "Keterangan bukti terlalu panjang");
        isi = berhasil(klien.panggil("asn01", "DELETE", jalur + "?revisi=" + revisi("asn01", lembar), null));
        assertThat(isi.path("kegiatan").path(0).path("bukti")).hasSize(1);
        assertThat(jdbc.queryForMap(
                        "select dicabut_oleh, nama from bukti where id = ?",
                        UUID.fromString(bukti.path("id").asText())))
                .containsEntry("dicabut_oleh", "asn01")
                .containsEntry("nama", "notula.pdf");
    }

    /** Bad inputs 20 to 25 for files; what is refused and in which words. */
    static Stream<Arguments> berkasBuruk() {
        return Stream.of(
                Arguments.of("HTML bernama .jpg", "foto.jpg", "<html><script>alert(1)</script></html>".getBytes()),
                Arguments.of("bom zip bernama .xlsx", "rekap.xlsx", ContohBerkas.bomXlsx(300)),
                Arguments.of("PNG 50.000 × 50.000", "besar.png", ContohBerkas.pngBerjanji(50_000, 50_000)),
                Arguments.of("EICAR", "eicar.txt", ContohBerkas.eicar()),
                Arguments.of("EICAR bernama .pdf", "surat.pdf", ContohBerkas.eicar()),
                Arguments.of("0 bita", "kosong.pdf", new byte[0]),
                Arguments.of("PDF terpotong", "surat.pdf", ContohBerkas.awal(ContohBerkas.pdf("Surat"), 0.7)),
                Arguments.of("JPEG terpotong", "foto.jpg", ContohBerkas.awal(ContohBerkas.jpeg(300, 202), 0.7)),
                Arguments.of("tanpa akhiran", "foto", ContohBerkas.jpeg(300, 202)),
                Arguments.of("akhiran lain dari isinya", "foto.pdf", ContohBerkas.jpeg(300, 202)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("berkasBuruk")
    @Order(13)
    void berkasYangBurukDitolakDenganKalimatDanLembarTetap(String apa, String nama, byte[] isi) {
        var lembar = hariIni("asn01");
        var jalur = lembar + "/kegiatan/"
                + klien.ambil("asn01", lembar)
                        .path("kegiatan")
                        .path(0)
                        .path("id")
                        .asText() + "/bukti";
        var semula = jejakIsian();

        var jawaban = klien.unggah("asn01", jalur, nama, isi);
        assertThat(jawaban.status()).as("%s: %s", apa, jawaban.isi()).isBetween(400, 499);
        assertThat(jawaban.kalimat()).as(apa).matches("[A-Z].{20,}\\.");
        assertThat(jejakIsian()).as(apa).isEqualTo(semula);
    }

    @Test
    @Order(14)
    void berkasYangTerlaluBesarDitolakDanNamaAnehDijinakkan() {
        var lembar = hariIni("asn01");
        var jalur = lembar + "/kegiatan/"
                + klien.ambil("asn01", lembar)
                        .path("kegiatan")
                        .path(0)
                        .path("id")
                        .asText() + "/bukti";
        var semula = jejakIsian();
        for (var ukuran : List.of(10 * 1024 * 1024 + 1, 20 * 1024 * 1024)) {
            var jawaban = klien.unggah("asn01", jalur, "besar.pdf", ContohBerkas.pdf("x".repeat(ukuran)));
            assertThat(jawaban.status()).isIn(413, 422);
            assertThat(jawaban.kalimat()).containsAnyOf("10 MB", "terlalu besar untuk dikirim");
        }
        assertThat(jejakIsian()).isEqualTo(semula);

        var nama = List.of(
                "../../etc/x.pdf", "a".repeat(300) + ".pdf", "laporan\u202Efdp.exe.pdf", "C:\\\\berkas\\\\y.pdf");
        for (var i = 0; i < nama.size(); i++) {
            var isi = berhasil(klien.unggah("asn01", jalur, nama.get(i), ContohBerkas.pdf("Isi " + i)));
            var bukti = isi.path("kegiatan").path(0).path("bukti");
            assertThat(bukti.path(bukti.size() - 1).path("nama").asText())
                    .matches("[^/\\\\\\p{C}]{1,116}\\.pdf")
                    .doesNotContain("..");
        }
    }

    @Test
    @Order(15)
    void gudangYangHilangMenolakUnggahanDanLembarTetap() throws IOException {
        var lembar = hariIni("asn01");
        var jalur = lembar + "/kegiatan/"
                + klien.ambil("asn01", lembar)
                        .path("kegiatan")
                        .path(0)
                        .path("id")
                        .asText() + "/bukti";
        var foto = klien.ambil("asn01", lembar)
                .path("kegiatan")
                .path(0)
                .path("bukti")
                .path(0)
                .path("tautan")
                .asText();
        var semula = jejakIsian();
        var disingkirkan = GUDANG.resolveSibling("bukti-disingkirkan");
        Files.move(GUDANG, disingkirkan);
        Files.writeString(GUDANG, "bukan folder");
        try {
            ditolak(
                    klien.unggah("asn01", jalur, "foto.jpg", ContohBerkas.jpeg(300, 203)),
                    503,
                    "Isian Anda tetap tersimpan");
            ditolak(klien.panggil("asn01", "GET", foto, null), 503, "operator KEJAR");
            var hilang = klien.ambil("asn01", lembar)
                    .path("kegiatan")
                    .path(0)
                    .path("bukti")
                    .path(0);
            assertThat(hilang.path("keadaan").asText()).isEqualTo("HILANG");
            assertThat(hilang.path("pratinjau").isNull()).isTrue();
            assertThat(jejakIsian()).isEqualTo(semula);
        } finally {
            Files.delete(GUDANG);
            Files.move(disingkirkan, GUDANG);
        }
        assertThat(klien.unduh("asn01", foto)).isNotEmpty();
    }

    // bad input of an entry ------------------------------------------------------------------------------------

    /** Bad inputs 5 to 9 as fields of an activity. */
    static Stream<Arguments> isianBuruk() {
        return Stream.of(
                Arguments.of("volume", "-1", 422, "Volume harus lebih besar dari nol"),
                Arguments.of("volume", "0", 422, "Volume harus lebih besar dari nol"),
                Arguments.of("volume", "\"NaN\"", 400, "Isian tidak terbaca"),
                Arguments.of("volume", "NaN", 400, "Isian tidak terbaca"),
                Arguments.of("volume", "1e308", 422, "Volume terlalu besar"),
                Arguments.of("volume", "1e999999999", 422, "Volume terlalu besar"),
                Arguments.of("volume", "0.001", 422, "dua angka di belakang koma"),
                Arguments.of("outputHasil", "\"" + "x".repeat(4_001) + "\"", 422, "Hasil kegiatan terlalu panjang"),
                Arguments.of("namaKegiatan", "\"a\\u0000b\"", 422, "karakter yang tidak dapat disimpan"),
                Arguments.of("namaKegiatan", "\"a\\ud800b\"", 422, "karakter yang tidak dapat disimpan"),
                Arguments.of("namaKegiatan", "\"   \"", 422, "Nama kegiatan belum diisi"),
                Arguments.of("namaKegiatan", "null", 422, "Nama kegiatan belum diisi"),
                Arguments.of("satuan", "null", 422, "Satuan belum diisi"),
                Arguments.of("jamMulai", "\"25:00\"", 400, "Isian tidak terbaca"),
                Arguments.of("jamSelesai", "\"07:59\"", 422, "harus sesudah jam mulai"),
                Arguments.of("jamSelesai", "null", 422, "harus diisi"),
                Arguments.of("jamSelesai", "\"23:59:59.9999999\"", 422, "Jam ditulis sampai menit"),
                Arguments.of("jamMulai", "\"08:00:30\"", 422, "Jam ditulis sampai menit"),
                Arguments.of("kodeOutput", "\"9999.XXX\"", 422, "Kode output ini tidak ada dalam daftar"),
                Arguments.of("indikatorId", "\"" + new UUID(0, 7) + "\"", 422, "Indikator ini tidak ada"),
                Arguments.of("indikatorId", "\"bukan-id\"", 400, "Isian tidak terbaca"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("isianBuruk")
    @Order(20)
    void isianYangBurukDitolakDiLembarDanPadaPenyelesaianTugas(String bidang, String nilai, int status, String kalimat)
            throws IOException {
        var lembar = hariIni("asn03");
        var isi = kegiatan("08:00", "09:00", revisi("asn03", lembar));
        var teks = json.writeValueAsString(isi);
        var lama = json.writeValueAsString(isi.get(bidang));
        var buruk = isi.containsKey(bidang)
                ? teks.replace("\"%s\":%s".formatted(bidang, lama), "\"%s\":%s".formatted(bidang, nilai))
                : teks.substring(0, teks.length() - 1) + ",\"%s\":%s}".formatted(bidang, nilai);
        assertThat(buruk).isNotEqualTo(teks);
        var semula = jejakIsian();

        ditolak(klien.panggil("asn03", "POST", lembar + "/kegiatan", buruk), status, kalimat);
        var tugas = klien.tunggu("asn03", "isi-data-kinerja");
        var daftar = "["
                + buruk.replaceAll(",?\"revisi\":\\d+", "").replace("{,", "{").replace("indikatorId", "indikator")
                + "]";
        var kiriman = json.writeValueAsString(Map.of(
                "variables",
                Map.of("pernyataan", Map.of("value", true), "kegiatan", Map.of("value", daftar, "type", "Json"))));
        var jawaban = klien.panggil("asn03", "POST", "/engine-rest/task/" + tugas + "/complete", kiriman);
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isBetween(400, 499);
        assertThat(jawaban.kalimat()).matches("(?s)[A-Z].{15,}");
        assertThat(jejakIsian()).isEqualTo(semula);
    }

    @Test
    @Order(21)
    void sepuluhMegabitaTeksDitolakTanpaJejak() {
        var lembar = hariIni("asn03");
        var isi = kegiatan("08:00", "09:00", revisi("asn03", lembar));
        isi.put("outputHasil", "x".repeat(10_000_000));
        var semula = jejakIsian();
        var jawaban = klien.panggil("asn03", "POST", lembar + "/kegiatan", isi);
        assertThat(jawaban.status()).isBetween(400, 499);
        assertThat(jawaban.kalimat()).isNotBlank();
        assertThat(jejakIsian()).isEqualTo(semula);
    }

    @Test
    @Order(22)
    void rumusDanTandaHtmlTersimpanSebagaiTeks() {
        var lembar = hariIni("asn03");
        for (var teks : List.of("=HYPERLINK(\"http://x\")", "@SUM(A1)", "<script>alert(1)</script>")) {
            var isi = kegiatan("08:00", "09:00", revisi("asn03", lembar));
            isi.put("namaKegiatan", teks);
            var hasil = berhasil(klien.panggil("asn03", "POST", lembar + "/kegiatan", isi));
            assertThat(hasil.path("kegiatan").path(0).path("namaKegiatan").asText())
                    .isEqualTo(teks);
            berhasil(klien.panggil(
                    "asn03",
                    "DELETE",
                    lembar + "/kegiatan/"
                            + hasil.path("kegiatan").path(0).path("id").asText() + "?revisi="
                            + hasil.path("revisi").asInt(),
                    null));
        }
    }

    @Test
    @Order(23)
    void hariYangBelumTibaAtauTidakAdaDitolak() {
        var semula = jejakIsian();
        ditolak(
                klien.panggil("asn03", "POST", "/api/hari", Map.of("tanggal", "2026-11-12")),
                422,
                "Kamis, 12 November 2026 belum tiba");
        ditolak(
                klien.panggil("asn03", "POST", "/api/hari", Map.of("tanggal", "2027-02-29")),
                400,
                "Isian tidak terbaca");
        ditolak(klien.panggil("asn03", "POST", "/api/hari", Map.of()), 422, "Tanggal belum diisi");
        ditolak(
                klien.panggil("asn03", "POST", "/api/hari", Map.of("tanggal", "2026-10-03")),
                409,
                "Pengisian untuk Sabtu, 3 Oktober 2026 sudah ditutup");
        ditolak(
                klien.panggil("asn03", "POST", "/api/hari", Map.of("tanggal", "2020-01-04")),
                409,
                "sudah ditutup atau belum dibuka");
        assertThat(jejakIsian()).isEqualTo(semula);
    }

    @Test
    @Order(24)
    void perangkatYangTertinggalDiberiTahuDanTidakMengubahApaPun() {
        var lembar = hariIni("asn03");
        var dilihat = revisi("asn03", lembar);
        tambah("asn03", lembar, "08:00", "09:00");
        var semula = jejakIsian();
        ditolak(
                klien.panggil("asn03", "POST", lembar + "/kegiatan", kegiatan("10:00", "11:00", dilihat)),
                409,
                "sudah diubah di perangkat lain");
        ditolak(
                klien.panggil("asn03", "POST", lembar + "/kirim", Map.of("pernyataan", true, "revisi", dilihat)),
                409,
                "sudah diubah di perangkat lain");
        assertThat(jejakIsian()).isEqualTo(semula);
    }

    // submission -----------------------------------------------------------------------------------------------

    @Test
    @Order(30)
    void kirimanYangSamaDuaKaliDiterimaSekali() {
        var lembar = hariIni("asn04");
        var tambah = kegiatan("08:00", "10:00", revisi("asn04", lembar));
        var kunci = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var pertama = berhasil(klien.panggil("asn04", "POST", lembar + "/kegiatan", tambah, kunci));
        var semula = jejakIsian();
        var kedua = berhasil(klien.panggil("asn04", "POST", lembar + "/kegiatan", tambah, kunci));
        assertThat(kedua.path("kegiatan")).hasSize(1);
        assertThat(kedua.path("revisi")).isEqualTo(pertama.path("revisi"));
        ditolak(
                klien.panggil(
                        "asn04",
                        "POST",
                        lembar + "/kegiatan",
                        kegiatan("10:00", "11:00", pertama.path("revisi").asInt()),
                        kunci),
                422,
                "sudah dipakai untuk isian lain");
        ditolak(
                klien.panggil("asn04", "POST", lembar + "/kegiatan", tambah, Map.of("Idempotency-Key", "x")),
                400,
                "Kunci kiriman tidak sah");
        assertThat(jejakIsian()).isEqualTo(semula);

        var kirim = Map.of(
                "pernyataan",
                true,
                "keterangan",
                "Selesai",
                "revisi",
                pertama.path("revisi").asInt());
        var kunciKirim = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        berhasil(klien.panggil("asn04", "POST", lembar + "/kirim", kirim, kunciKirim));
        semula = jejakIsian();
        assertThat(berhasil(klien.panggil("asn04", "POST", lembar + "/kirim", kirim, kunciKirim))
                        .path("status")
                        .asText())
                .isEqualTo("TERISI");
        assertThat(jejakIsian()).isEqualTo(semula);
        assertThat(klien.tugasPertama("asn04", "isi-data-kinerja"))
                .as("tugasnya selesai")
                .isEmpty();
    }

    @Test
    @Order(31)
    void penyelesaianTugasYangSamaDuaKaliDijawabSama() {
        var tugas = klien.tunggu("asn05", "isi-data-kinerja");
        var isi = Map.of(
                "variables",
                Map.of(
                        "pernyataan",
                        Map.of("value", true),
                        "kegiatan",
                        Map.of(
                                "type",
                                "Json",
                                "value",
                                "[{\"namaKegiatan\":\"Rekap\",\"outputHasil\":\"Rekap\",\"volume\":1,\"satuan\":\"dokumen\","
                                        + "\"jamMulai\":\"08:00\",\"jamSelesai\":\"09:00\"}]")));
        var jalur = "/engine-rest/task/" + tugas + "/complete";
        var kunci = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(klien.panggil("asn05", "POST", jalur, isi, kunci).status()).isEqualTo(204);
        var semula = jejakIsian();
        assertThat(klien.panggil("asn05", "POST", jalur, isi, kunci).status()).isEqualTo(204);
        ditolak(
                klien.panggil("asn05", "POST", jalur, Map.of("variables", Map.of()), kunci),
                422,
                "sudah dipakai untuk isian lain");
        ditolak(klien.panggil("asn05", "POST", jalur, isi), 404, "Tugas ini tidak ada");
        assertThat(jejakIsian()).isEqualTo(semula);
    }

    @Test
    @Order(32)
    void kirimanYangSamaSerentakDiterimaSekali() throws Exception {
        var lembar = hariIni("asn06");
        var isi = kegiatan("08:00", "10:00", revisi("asn06", lembar));
        var kunci = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var pekerja = Executors.newFixedThreadPool(6);
        try {
            var hasil = pekerja.invokeAll(IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(
                            ke -> () -> klien.panggil("asn06", "POST", lembar + "/kegiatan", isi, kunci)
                                    .status())
                    .toList());
            for (var satu : hasil) {
                assertThat(satu.get()).isIn(200, 409);
            }
        } finally {
            pekerja.shutdown();
        }
        assertThat(klien.ambil("asn06", lembar).path("kegiatan")).hasSize(1);
        berhasil(klien.panggil("asn06", "POST", lembar + "/kegiatan", isi, kunci));
        assertThat(klien.ambil("asn06", lembar).path("kegiatan")).hasSize(1);
    }

    // change and withdrawal ------------------------------------------------------------------------------------

    @Test
    @Order(40)
    void yangDikirimDiubahSebagaiVersiDanDapatDitarik() {
        var lembar = hariIni("asn04");
        var isi = klien.ambil("asn04", lembar);
        assertThat(isi.path("bolehDiubahLagi").asBoolean()).isTrue();
        assertThat(isi.path("dapatDiubah").asBoolean()).isFalse();
        ditolak(
                klien.panggil(
                        "asn04",
                        "POST",
                        lembar + "/kegiatan",
                        kegiatan("13:00", "14:00", isi.path("revisi").asInt())),
                409,
                "sudah dikirim");

        isi = berhasil(klien.panggil(
                "asn04",
                "POST",
                lembar + "/perubahan",
                Map.of("revisi", isi.path("revisi").asInt())));
        assertThat(isi.path("caraKirim").asText()).isEqualTo("PERUBAHAN");
        assertThat(isi.path("perubahan").path("dasar").asText())
                .startsWith("Yang berlaku sekarang: isian yang dikirim");
        isi = berhasil(klien.panggil(
                "asn04",
                "POST",
                lembar + "/kegiatan",
                kegiatan("13:00", "14:00", isi.path("revisi").asInt())));
        assertThat(isi.path("kegiatan")).hasSize(2);
        isi = berhasil(klien.panggil(
                "asn04",
                "POST",
                lembar + "/perubahan/kirim",
                Map.of("pernyataan", true, "revisi", isi.path("revisi").asInt())));
        assertThat(isi.path("status").asText()).isEqualTo("TERISI");
        assertThat(isi.path("versi")).hasSize(2);
        assertThat(dibandingkan("asn04")).as("versi yang berlaku saja").hasSize(2);
        assertThat(berhasil(klien.panggil("asn04", "GET", lembar + "/versi/1", null))
                        .path("kegiatan"))
                .hasSize(1);

        isi = berhasil(klien.panggil(
                "asn04",
                "POST",
                lembar + "/tarik",
                Map.of("revisi", isi.path("revisi").asInt())));
        assertThat(isi.path("status").asText()).isEqualTo("TERBUKA");
        assertThat(isi.path("kegiatan")).hasSize(2);
        assertThat(isi.path("versi").path(1).path("keadaan").asText()).isEqualTo("Ditarik");
        assertThat(dibandingkan("asn04")).as("yang ditarik tidak dibandingkan").isEmpty();
        var tugas = klien.tunggu("asn04", "isi-data-kinerja");
        assertThat(klien.selesaikan("asn04", tugas, Map.of("pernyataan", true)).status())
                .isEqualTo(204);
        assertThat(status(entri("asn04", HARI_INI))).isEqualTo("TERISI");
        assertThat(jdbc.queryForList(
                        "select tindakan from jejak where objek = ? order by pada",
                        String.class,
                        entri("asn04", HARI_INI)))
                .containsExactly("ENTRI_DIKIRIM", "ENTRI_DIUBAH", "ENTRI_DITARIK", "ENTRI_DIKIRIM");
    }

    private List<CuplikanKegiatan> dibandingkan(String akun) {
        var orang = jdbc.queryForObject("select id from pegawai where akun = ?", UUID.class, akun);
        var hari = LocalDate.parse(HARI_INI);
        return layananEntri.cuplikan(List.of(orang), hari, hari);
    }

    @Test
    @Order(41)
    void hariLamaDiubahHanyaDenganAlasan() {
        var lembar = "/api/entri/" + entri("asn04", "2026-11-03");
        var isi = klien.ambil("asn04", lembar);
        assertThat(isi.path("perluAlasan").asBoolean()).isTrue();
        var semula = jejakIsian();
        ditolak(
                klien.panggil(
                        "asn04",
                        "POST",
                        lembar + "/tarik",
                        Map.of("alasan", "salah", "revisi", isi.path("revisi").asInt())),
                422,
                "Tuliskan alasan perubahan");
        assertThat(jejakIsian()).isEqualTo(semula);
        isi = berhasil(klien.panggil(
                "asn04",
                "POST",
                lembar + "/perubahan",
                Map.of("revisi", isi.path("revisi").asInt())));
        ditolak(
                klien.panggil(
                        "asn04",
                        "POST",
                        lembar + "/perubahan/kirim",
                        Map.of("pernyataan", true, "revisi", isi.path("revisi").asInt())),
                422,
                "Tuliskan alasan perubahan");
        ditolak(
                klien.panggil(
                        "asn04",
                        "POST",
                        lembar + "/perubahan/kirim",
                        Map.of(
                                "alasan",
                                "Jumlah surat keliru",
                                "revisi",
                                isi.path("revisi").asInt())),
                422,
                "Centang pernyataan");
        isi = berhasil(klien.panggil(
                "asn04",
                "POST",
                lembar + "/perubahan/kirim",
                Map.of(
                        "pernyataan",
                        true,
                        "alasan",
                        "Jumlah surat keliru",
                        "revisi",
                        isi.path("revisi").asInt())));
        assertThat(isi.path("versi").path(1).path("alasan").asText()).isEqualTo("Jumlah surat keliru");
    }

    @Test
    @Order(42)
    void perubahanYangDibatalkanMeninggalkanYangDikirim() {
        var lembar = "/api/entri/" + entri("asn04", "2026-11-04");
        var isi = berhasil(
                klien.panggil("asn04", "POST", lembar + "/perubahan", Map.of("revisi", revisi("asn04", lembar))));
        var jumlah = isi.path("kegiatan").size();
        isi = berhasil(klien.panggil(
                "asn04",
                "DELETE",
                lembar + "/kegiatan/" + isi.path("kegiatan").path(0).path("id").asText() + "?revisi="
                        + isi.path("revisi").asInt(),
                null));
        isi = berhasil(klien.panggil(
                "asn04",
                "DELETE",
                lembar + "/perubahan?revisi=" + isi.path("revisi").asInt(),
                null));
        assertThat(isi.path("kegiatan")).hasSize(jumlah);
        assertThat(isi.path("bolehDiubahLagi").asBoolean()).isTrue();
    }

    /** Every road by which a day can be changed. */
    static Stream<Arguments> jalanMengubah() {
        return Stream.of(
                Arguments.of("POST", "/kegiatan"),
                Arguments.of("PUT", "/kegiatan/{kegiatan}"),
                Arguments.of("DELETE", "/kegiatan/{kegiatan}?revisi={revisi}"),
                Arguments.of("PUT", "/bukti/00000000-0000-4000-8000-000000000000"),
                Arguments.of("DELETE", "/bukti/00000000-0000-4000-8000-000000000000?revisi={revisi}"),
                Arguments.of("POST", "/salin"),
                Arguments.of("POST", "/kirim"),
                Arguments.of("POST", "/perubahan"),
                Arguments.of("DELETE", "/perubahan?revisi={revisi}"),
                Arguments.of("POST", "/perubahan/kirim"),
                Arguments.of("POST", "/tarik"),
                Arguments.of("DELETE", "/hari?revisi={revisi}"),
                Arguments.of("UNGGAH", "/kegiatan/{kegiatan}/bukti"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("jalanMengubah")
    @Order(43)
    void setelahPengisianDitutupTidakAdaJalanYangMengubahnya(String metode, String jalur) {
        var lembar = "/api/entri/" + entri("asn01", "2026-10-06");
        var isi = klien.ambil("asn01", lembar);
        assertThat(isi.path("bolehDiubahLagi").asBoolean()).isFalse();
        var alamat = lembar
                + jalur.replace(
                                "{kegiatan}",
                                isi.path("kegiatan").path(0).path("id").asText())
                        .replace("{revisi}", isi.path("revisi").asText());
        var badan = kegiatan("20:00", "21:00", isi.path("revisi").asInt());
        badan.put("pernyataan", true);
        badan.put("alasan", "Alasan yang cukup panjang");
        badan.put("dari", entri("asn01", "2026-10-07"));
        var semula = jejakIsian();

        var jawaban = metode.equals("UNGGAH")
                ? klien.unggah("asn01", alamat, "foto.jpg", ContohBerkas.jpeg(300, 209))
                : klien.panggil("asn01", metode, alamat, metode.equals("DELETE") ? null : badan);
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isEqualTo(409);
        assertThat(jawaban.kalimat()).containsAnyOf("sudah ditutup", "sudah dikirim");
        assertThat(jejakIsian()).isEqualTo(semula);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("jalanMengubah")
    @Order(44)
    void hariOrangLainTidakAdaBagiSiapaPun(String metode, String jalur) {
        var lembar = "/api/entri/" + entri("asn07", HARI_INI);
        var alamat = lembar
                + jalur.replace("{kegiatan}", UUID.randomUUID().toString()).replace("{revisi}", "0");
        var badan = kegiatan("20:00", "21:00", 0);
        badan.put("pernyataan", true);
        badan.put("dari", entri("asn01", HARI_INI));
        var semula = jejakIsian();
        for (var akun : List.of("asn01", "kasubbag.kul", "admin")) {
            var jawaban = metode.equals("UNGGAH")
                    ? klien.unggah(akun, alamat, "foto.jpg", ContohBerkas.jpeg(300, 209))
                    : klien.panggil(akun, metode, alamat, metode.equals("DELETE") ? null : badan);
            if (akun.equals("admin")) {
                ditolak(jawaban, 403, "bukan wewenang Anda");
            } else {
                ditolak(jawaban, 404, TIDAK_ADA);
            }
        }
        assertThat(jejakIsian()).isEqualTo(semula);
    }

    // less typing ----------------------------------------------------------------------------------------------

    @Test
    @Order(50)
    void hariLainDisalinTanpaBuktinyaDanYangBertindihDilewati() {
        var lembar = hariIni("asn07");
        var hariLain = klien.ambil("asn07", lembar + "/hari-lain");
        assertThat(hariLain.path(0).path("judul").asText()).isEqualTo("Selasa, 10 November 2026");
        var dari = hariLain.path(0).path("entriId").asText();
        var hasil = berhasil(klien.panggil(
                "asn07", "POST", lembar + "/salin", Map.of("dari", dari, "revisi", revisi("asn07", lembar))));
        assertThat(hasil.path("disalin").asInt())
                .isEqualTo(hariLain.path(0).path("kegiatan").asInt())
                .isEqualTo(hasil.path("lembar").path("kegiatan").size());
        var lagi = berhasil(klien.panggil(
                "asn07",
                "POST",
                lembar + "/salin",
                Map.of(
                        "dari",
                        dari,
                        "revisi",
                        hasil.path("lembar").path("revisi").asInt())));
        assertThat(lagi.path("disalin").asInt()).isZero();
        assertThat(lagi.path("dilewati").path(0).asText()).contains("bertindih dengan kegiatan");
        ditolak(
                klien.panggil(
                        "asn07",
                        "POST",
                        lembar + "/salin",
                        Map.of(
                                "dari",
                                entri("asn01", "2026-11-10"),
                                "revisi",
                                lagi.path("lembar").path("revisi").asInt())),
                404,
                TIDAK_ADA);
        ditolak(
                klien.panggil(
                        "asn07",
                        "POST",
                        lembar + "/salin",
                        Map.of("revisi", lagi.path("lembar").path("revisi").asInt())),
                422,
                "Pilih hari yang akan disalin");
        var sering = klien.ambil("asn07", lembar + "/sering");
        assertThat(sering.size()).isBetween(1, 8);
        assertThat(StreamSupport.stream(sering.spliterator(), false)
                        .map(satu -> satu.path("kali").asInt())
                        .toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    // days off -------------------------------------------------------------------------------------------------

    @Test
    @Order(51)
    void akhirPekanDapatDimulaiSendiriDanTidakWajib() {
        var entriId = berhasil(klien.panggil("asn08", "POST", "/api/hari", Map.of("tanggal", "2026-11-07")))
                .path("entriId")
                .asText();
        var lagi = berhasil(klien.panggil("asn08", "POST", "/api/hari", Map.of("tanggal", "2026-11-07")));
        assertThat(lagi.path("entriId").asText()).isEqualTo(entriId);
        var lembar = "/api/entri/" + entriId;
        var isi = tambah("asn08", lembar, "09:00", "11:00");
        assertThat(isi.path("penanda").asText()).isEqualTo("Lembur/tahapan");
        assertThat(isi.path("menitWajib").asInt()).isZero();
        isi = berhasil(klien.panggil(
                "asn08",
                "POST",
                lembar + "/kirim",
                Map.of("pernyataan", true, "revisi", isi.path("revisi").asInt())));
        assertThat(isi.path("status").asText()).isEqualTo("TERISI");
        assertThat(jdbc.queryForObject(
                        "select terlambat_hari from entri where id = ?", Integer.class, UUID.fromString(entriId)))
                .isZero();
    }

    @Test
    @Order(51)
    void hariLiburYangTerlanjurDimulaiDapatDibatalkanSelamaKosong() {
        var entriId = berhasil(klien.panggil("asn08", "POST", "/api/hari", Map.of("tanggal", "2026-11-08")))
                .path("entriId")
                .asText();
        var lembar = "/api/entri/" + entriId;
        assertThat(klien.ambil("asn08", lembar).path("bolehDibatalkan").asBoolean())
                .isTrue();
        var isi = tambah("asn08", lembar, "09:00", "11:00");
        ditolak(
                klien.panggil(
                        "asn08",
                        "DELETE",
                        lembar + "/hari?revisi=" + isi.path("revisi").asInt(),
                        null),
                409,
                "hanya hari di luar hari kerja yang masih kosong");
        isi = berhasil(klien.panggil(
                "asn08",
                "DELETE",
                lembar + "/kegiatan/" + isi.path("kegiatan").path(0).path("id").asText() + "?revisi="
                        + isi.path("revisi").asInt(),
                null));
        isi = berhasil(klien.panggil(
                "asn08", "DELETE", lembar + "/hari?revisi=" + isi.path("revisi").asInt(), null));
        assertThat(isi.path("status").asText()).isEqualTo("GUGUR");
        var wajib = hariIni("asn08");
        ditolak(
                klien.panggil("asn08", "DELETE", wajib + "/hari?revisi=" + revisi("asn08", wajib), null),
                409,
                "tidak dapat dibatalkan");
    }

    @Test
    @Order(52)
    void hariCutiTidakDapatDimulai() {
        var cuti = jdbc.queryForMap("select p.akun, k.mulai, k.jenis from ketidakhadiran k join pegawai p"
                + " on p.id = k.pegawai_id where k.jenis <> 'DINAS_LUAR' and k.mulai between date '2026-11-01'"
                + " and date '2026-11-11' order by k.mulai limit 1");
        ditolak(
                klien.panggil(
                        (String) cuti.get("akun"),
                        "POST",
                        "/api/hari",
                        Map.of("tanggal", cuti.get("mulai").toString())),
                422,
                "tidak perlu diisi: Cuti");
    }

    // calendar -------------------------------------------------------------------------------------------------

    @Test
    @Order(60)
    void cutiYangDicatatBelakanganLewatRestMenggugurkanDanYangTerkirimTidakDapatDitarik() {
        var pegawai = jdbc.queryForObject("select id from pegawai where akun = 'asn10'", String.class);
        var cuti = new HashMap<String, Object>(
                Map.of("pegawaiId", pegawai, "jenis", "CUTI_SAKIT", "mulai", "2026-11-10", "sampai", "2026-11-11"));
        ditolak(
                klien.panggil("kasubbag.kul", "POST", "/api/kalender/ketidakhadiran", cuti),
                403,
                "Ini pekerjaan Operator KEJAR");
        var semula = jejakIsian();
        cuti.put("sampai", "2026-11-09");
        ditolak(klien.panggil("operator", "POST", "/api/kalender/ketidakhadiran", cuti), 422, "sesudah tanggal mulai");
        cuti.put("jenis", "TIDUR");
        ditolak(klien.panggil("operator", "POST", "/api/kalender/ketidakhadiran", cuti), 400, "Isian tidak terbaca");
        assertThat(jejakIsian()).isEqualTo(semula);

        cuti.put("jenis", "CUTI_SAKIT");
        cuti.put("sampai", "2026-11-11");
        var id = berhasil(klien.panggil("operator", "POST", "/api/kalender/ketidakhadiran", cuti))
                .path("id")
                .asText();
        assertThat(status(entri("asn10", HARI_INI))).isEqualTo("GUGUR");
        assertThat(status(entri("asn10", "2026-11-10")))
                .as("yang terkirim tetap tersimpan")
                .isEqualTo("TERISI");
        var kemarin = "/api/entri/" + entri("asn10", "2026-11-10");
        ditolak(
                klien.panggil("asn10", "POST", kemarin + "/tarik", Map.of("revisi", revisi("asn10", kemarin))),
                422,
                "tidak dapat ditarik");
        ditolak(
                klien.panggil("operator", "POST", "/api/kalender/ketidakhadiran", cuti),
                422,
                "sudah tercatat cuti sakit");
        assertThat(klien.panggil("operator", "DELETE", "/api/kalender/ketidakhadiran/" + id, null)
                        .status())
                .isEqualTo(200);
        assertThat(status(entri("asn10", HARI_INI))).isEqualTo("TERBUKA");
        assertThat(klien.tugasPertama("asn10", "isi-data-kinerja")).isPresent();
    }

    @Test
    @Order(61)
    void hariKerjaKhususPadaBulanYangTertutupDanLiburNasionalOlehOperatorDitolak() {
        var semula = jdbc.queryForObject("select count(*) from hari_libur", Integer.class);
        ditolak(
                klien.panggil(
                        "operator",
                        "POST",
                        "/api/kalender/libur",
                        Map.of("tanggal", "2026-10-10", "nama", "Piket", "jenis", "HARI_KERJA_KHUSUS")),
                422,
                "Pengisian Oktober 2026 sudah ditutup");
        ditolak(
                klien.panggil(
                        "operator",
                        "POST",
                        "/api/kalender/libur",
                        Map.of("tanggal", "2026-11-20", "nama", "Libur", "jenis", "LIBUR_NASIONAL")),
                422,
                "nasional");
        ditolak(
                klien.panggil(
                        "operator",
                        "POST",
                        "/api/kalender/libur",
                        Map.of(
                                "tanggal", "2026-11-20",
                                "nama", "Libur",
                                "jenis", "CUTI_BERSAMA",
                                "seluruhSatker", true)),
                403,
                "Administrator");
        assertThat(jdbc.queryForObject("select count(*) from hari_libur", Integer.class))
                .isEqualTo(semula);
    }

    // lean history ---------------------------------------------------------------------------------------------

    /**
     * What the engine keeps of a day, on the disk, with indexes: one that is opened, whose sheet is changed once and which
     * is sent; and one that is late and reminded of besides.
     */
    @Test
    @Order(80)
    void mesinMenyimpanPalingBanyakDelapanKilobitaTiapHari() {
        pagi(12);
        // From here on nothing else of the engine's writes history: the jobs of other processes wait.
        pelaksanaJob.shutdown();
        var tepatWaktu = riwayatTiapHari(() -> {
            for (var tanggal : List.of(12, 13, 16, 17)) {
                pukulDelapan(tanggal);
                kirimSemua(tanggal);
            }
        });
        System.out.printf("UKURAN | Riwayat mesin sehari, dikirim pada harinya | %d bita%n", tepatWaktu);
        assertThat(tepatWaktu).isBetween(500L, 8L * 1024);
        var terlambat = riwayatTiapHari(() -> {
            pukulDelapan(18);
            bukaHari.bukaSampai("657342", LocalDate.of(2026, 11, 18));
            pukulDelapan(19);
            ingatkan(LocalDate.of(2026, 11, 18));
            kirimSemua(18);
        });
        pelaksanaJob.start();
        System.out.printf("UKURAN | Riwayat mesin sehari, diingatkan lalu dikirim | %d bita%n", terlambat);
        assertThat(terlambat).isBetween(tepatWaktu, 8L * 1024);

        assertThat(jdbc.queryForList(
                        "select t.task_def_key_ || ' ' || t.assignee_ from act_hi_taskinst t"
                                + " join act_hi_procinst p on p.id_ = t.proc_inst_id_ where p.business_key_ = ?",
                        String.class,
                        "657342/2026-11-17/asn01"))
                .as("siapa dan langkah mana tetap terbaca")
                .containsExactly("isi-data-kinerja asn01");
        assertThat(jdbc.queryForList(
                        "select a.act_id_ from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_"
                                + " where p.business_key_ = '657342/2026-11-17/asn01' and a.end_time_ is not null",
                        String.class))
                .containsExactlyInAnyOrder("isi-data-kinerja", "Terisi");
        assertThat(hitung("act_hi_varinst v join act_hi_procinst p on p.id_ = v.proc_inst_id_"
                        + " where p.proc_def_key_ = 'entri-harian'"))
                .as("isi ada di tabel kita sendiri")
                .isZero();
    }

    private void pukulDelapan(int tanggal) {
        jam.pindahKe(LocalDateTime.of(2026, 11, tanggal, 8, 0)
                .atZone(ZoneId.of("Asia/Jakarta"))
                .toInstant());
    }

    /** The evening's reminders of one day, as the engine would have given them. */
    private void ingatkan(LocalDate hari) {
        var diingatkan = jdbc.queryForList(
                "select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                        + " where e.business_key_ like ? and j.duedate_ <= ?",
                String.class,
                "657342/" + hari + "/%",
                Timestamp.from(jam.instant()));
        assertThat(diingatkan).hasSizeGreaterThan(25);
        diingatkan.forEach(managementService::executeJob);
    }

    /** Eight o'clock on a day of November 2026, when the engine has done what was due before. */
    private void pagi(int tanggal) {
        pukulDelapan(tanggal);
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(jdbc.queryForObject(
                        "select count(*) from act_ru_job where retries_ > 0 and duedate_ <= ?",
                        Integer.class,
                        Timestamp.from(jam.instant())))
                .isZero());
    }

    private void kirimSemua(int tanggal) {
        var hari = LocalDate.of(2026, 11, tanggal);
        bukaHari.bukaSampai("657342", hari);
        var terbuka = jdbc.queryForList(
                "select e.id, p.akun from entri e join pegawai p on p.id = e.pegawai_id where e.tanggal = ?"
                        + " and e.status = 'TERBUKA'",
                hari);
        assertThat(terbuka).hasSizeGreaterThan(25);
        for (var satu : terbuka) {
            var akun = (String) satu.get("akun");
            var lembar = "/api/entri/" + satu.get("id");
            var isi = berhasil(klien.panggil(akun, "POST", lembar + "/kegiatan", kegiatan("08:00", "10:00", 0)));
            berhasil(klien.panggil(
                    akun,
                    "POST",
                    lembar + "/kirim",
                    Map.of("pernyataan", true, "revisi", isi.path("revisi").asInt())));
        }
    }

    private long riwayatTiapHari(Runnable kerja) {
        var hariSemula = hitung("act_hi_procinst where proc_def_key_ = 'entri-harian'");
        var semula = ukuranRiwayat();
        kerja.run();
        return (ukuranRiwayat() - semula)
                / (hitung("act_hi_procinst where proc_def_key_ = 'entri-harian'") - hariSemula);
    }

    private int hitung(String tabel) {
        return jdbc.queryForObject("select count(*) from " + tabel, Integer.class);
    }

    private long ukuranRiwayat() {
        // Compacted, so that what the demo office left behind neither hides nor adds anything.
        jdbc.queryForList(
                        "select tablename from pg_tables where schemaname = current_schema and (tablename like 'act_hi_%'"
                                + " or tablename = 'act_ge_bytearray')",
                        String.class)
                .forEach(tabel -> jdbc.execute("vacuum full " + tabel));
        return jdbc.queryForObject(
                "select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = current_schema and c.relkind = 'r'"
                        + " and (c.relname like 'act_hi_%' or c.relname = 'act_ge_bytearray')",
                Long.class);
    }

    // two at once ----------------------------------------------------------------------------------------------

    /** The evening's reminder of everybody falls due in the second in which he sends his day. */
    @Test
    @Order(81)
    void hariYangDikirimSaatPengingatnyaJatuhTempoDiterima() throws Exception {
        pagi(20);
        var hari = LocalDate.of(2026, 11, 20);
        bukaHari.bukaSampai("657342", hari);
        // Only this test runs the reminders, so that none is done before it begins.
        pelaksanaJob.shutdown();
        var terbuka = jdbc.queryForList(
                "select e.id as entri, p.akun, t.id_ as tugas, j.id_ as pengingat from entri e"
                        + " join pegawai p on p.id = e.pegawai_id"
                        + " join act_ru_execution x on x.business_key_ = e.satker || '/' || e.tanggal || '/' || p.akun"
                        + " join act_ru_task t on t.proc_inst_id_ = x.id_"
                        + " join act_ru_job j on j.process_instance_id_ = x.id_"
                        + " where e.tanggal = ? and e.status = 'TERBUKA' and j.duedate_ < ? order by p.akun",
                hari,
                Timestamp.valueOf(hari.plusDays(1).atStartOfDay()));
        assertThat(terbuka).hasSizeGreaterThan(25);
        for (var satu : terbuka) {
            berhasil(klien.panggil(
                    (String) satu.get("akun"),
                    "POST",
                    "/api/entri/" + satu.get("entri") + "/kegiatan",
                    kegiatan("08:00", "10:00", 0)));
        }
        var serentak = new CyclicBarrier(2);
        var pekerja = Executors.newFixedThreadPool(2);
        try {
            for (var satu : terbuka) {
                var pengingat = pekerja.submit(() -> {
                    serentak.await();
                    try {
                        managementService.executeJob((String) satu.get("pengingat"));
                    } catch (ProcessEngineException | NullPointerException didahului) {
                        // The day was sent first, and its reminder is gone with it; half way through the engine
                        // stumbles
                        // over the instance that is gone. The job executor would find no job on its next try.
                        assertThat(status(satu.get("entri").toString())).isEqualTo("TERISI");
                    }
                    return null;
                });
                var kirim = pekerja.submit(() -> {
                    serentak.await();
                    return klien.panggil(
                            (String) satu.get("akun"),
                            "POST",
                            "/engine-rest/task/" + satu.get("tugas") + "/complete",
                            Map.of("variables", Map.of("pernyataan", Map.of("value", true))));
                });
                var jawaban = kirim.get();
                assertThat(jawaban.status())
                        .as("%s: %s", satu.get("akun"), jawaban.isi())
                        .isEqualTo(204);
                pengingat.get();
            }
        } finally {
            pekerja.shutdown();
            pelaksanaJob.start();
        }
        assertThat(jdbc.queryForList("select distinct status from entri where tanggal = ?", String.class, hari))
                .doesNotContain("TERBUKA");
    }

    // audit ----------------------------------------------------------------------------------------------------

    @Test
    @Order(90)
    void jejakTerangkaiDanPerubahanSatuBarisKetahuan() {
        rantai.rangkai();
        assertThat(jdbc.queryForObject("select count(*) from mata_rantai", Integer.class))
                .isEqualTo(jdbc.queryForObject("select count(*) from jejak", Integer.class));
        assertThat(pemeriksaRantai.periksa("657342").keganjilan()).isEmpty();

        var urutan = 3L;
        var korban = jdbc.queryForMap(
                "select j.id, j.rincian from jejak j join mata_rantai m on m.jejak_id = j.id where m.satker = '657342'"
                        + " and m.urutan = ?",
                urutan);
        assertThatThrownBy(() -> ubahRincian("diubah", korban.get("id")))
                .rootCause()
                .hasMessageContaining("Tabel jejak hanya dapat ditambah");
        jdbc.execute("alter table jejak disable trigger hanya_tambah");
        ubahRincian("diubah", korban.get("id"));
        assertThat(pemeriksaRantai.periksa("657342").keganjilan())
                .singleElement()
                .asString()
                .startsWith("Baris ke-3 ");
        ubahRincian(korban.get("rincian"), korban.get("id"));
        jdbc.execute("alter table jejak enable trigger hanya_tambah");
        assertThat(pemeriksaRantai.periksa("657342").keganjilan()).isEmpty();
    }

    private void ubahRincian(Object menjadi, Object id) {
        jdbc.update("update jejak set rincian = ? where id = ?", menjadi, id);
    }

    @Test
    @Order(99)
    void logTidakMenyebutOrang() {
        var sebutan = jdbc.queryForList(
                "select nama from pegawai union select nip from pegawai where nip is not null"
                        + " union select akun from pegawai where akun like 'asn%' or akun like 'kasubbag.%'",
                String.class);
        assertThat(sebutan).hasSizeGreaterThan(60);
        assertThat(log.teks()).contains("Berkas bukti").doesNotContain(sebutan);
    }
}
