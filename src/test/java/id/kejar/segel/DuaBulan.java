package id.kejar.segel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.bukti.ContohBerkas;
import id.kejar.shared.JamKejar;
import id.kejar.shared.Sha256;
import id.kejar.shared.TanggalIndonesia;
import id.kejar.uji.KlienUji;
import id.kejar.uji.SesiUji;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * October goes back once from Rendatin and once from the pleno, is adopted and sealed; then every kind of row and file is
 * tampered with, found and named; in November's pleno October is corrected, and both seals check. The same on H2 and on
 * PostgreSQL.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kejar.waktu.mulai=2026-11-11T07:45")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
abstract class DuaBulan {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final List<String> HADIR = List.of("ketua", "anggota1", "anggota2", "anggota3");
    private static final String ALASAN = "Hari itu jaringan kantor padam; pekerjaan terbukti pada foto terlampir.";

    @LocalServerPort
    private int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    private JamKejar jam;

    @Autowired
    private PemeriksaSegel pemeriksa;

    @Autowired
    private SegelService segel;

    @Autowired
    private PeriksaSegelPerintah perintah;

    @Autowired
    TransactionTemplate transaksi;

    @Value("${kejar.bukti.folder}")
    private Path folderBukti;

    @Value("${kejar.data}")
    Path folderData;

    KlienUji klien;

    /** Files are tampered with: they are this context's own. */
    @DynamicPropertySource
    static void folderData(DynamicPropertyRegistry pengaturan) throws IOException {
        var folder = Files.createTempDirectory("kejar-dua-bulan");
        pengaturan.add("kejar.data", folder::toString);
    }

    @BeforeEach
    void hubungi() {
        klien = new KlienUji(port);
    }

    // steps ----------------------------------------------------------------------------------------------------

    private void diterima(KlienUji.Jawaban jawaban) {
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isEqualTo(204);
    }

    private void ditolak(KlienUji.Jawaban jawaban, int status, String potongan) {
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isEqualTo(status);
        assertThat(jawaban.kalimat()).contains(potongan);
    }

    String teks(String kueri, Object... nilai) {
        return jdbc.queryForObject(kueri, String.class, nilai);
    }

    private UUID periode(String kunci) {
        return UUID.fromString(teks("select cast(id as varchar(36)) from periode where kunci = ?", kunci));
    }

    private String status(String kunci) {
        return teks("select status from periode where kunci = ?", kunci);
    }

    private void verifikasi(String... akun) {
        for (var satu : akun) {
            var tugas = klien.tunggu(satu, "verifikasi-data-kinerja");
            klien.putuskanSemua(satu, tugas, 0);
            diterima(klien.selesaikan(satu, tugas, Map.of("pernyataan", true)));
        }
    }

    private void undang(String waktu) {
        diterima(klien.selesaikan(
                "rendatin",
                klien.tunggu("rendatin", "siapkan-rapat"),
                Map.of("tanggalRapat", waktu, "tempat", "Aula", "agenda", "Laporan bulanan")));
    }

    private static List<Map<String, String>> mufakat() {
        return HADIR.stream()
                .map(akun -> Map.of("akun", akun, "suara", "SETUJU"))
                .toList();
    }

    private KlienUji.Jawaban rapat(String waktu, String hasil, Map<String, ?> lain) {
        var isi = new HashMap<String, Object>(
                Map.of("tanggalRapat", waktu, "tempat", "Aula", "hasil", hasil, "hadir", HADIR, "suara", mufakat()));
        isi.putAll(lain);
        return klien.selesaikan("sekretaris", klien.tunggu("sekretaris", "rapat-pleno"), isi);
    }

    private Segel terakhir(String kunci) {
        return segel.terakhir(periode(kunci)).orElseThrow();
    }

    private HasilPeriksa periksa(String kunci) {
        return pemeriksa.periksa(terakhir(kunci).id());
    }

    // October --------------------------------------------------------------------------------------------------

    @Test
    @Order(1)
    void oktoberDikembalikanRendatinLaluPlenoLaluDitetapkan() {
        dikembalikanLaluDiperbaikiDenganBukti();
        verifikasi("kasubbag.teknis", "kasubbag.rendatin", "kasubbag.hukum", "sekretaris", "ketua");
        var himpun = klien.tunggu("rendatin", "himpun-data-kinerja");
        diterima(klien.selesaikan(
                "rendatin",
                himpun,
                Map.of(
                        "hasil",
                        "KEMBALIKAN",
                        "catatan",
                        "Jumlah hari belum cocok",
                        "verifikator",
                        teks("select cast(id as varchar(36)) from pegawai where akun = 'kasubbag.teknis'"))));
        verifikasi("kasubbag.teknis");
        diterima(klien.selesaikan(
                "rendatin", klien.tunggu("rendatin", "himpun-data-kinerja"), Map.of("hasil", "LENGKAP")));
        undang("2026-11-11T09:00");
        diterima(rapat(
                "2026-11-11T09:00",
                "DIKEMBALIKAN",
                Map.of("kembaliKe", "RENDATIN", "catatan", "Rekap subbagian belum terbaca")));
        assertThat(segel.terakhir(periode("2026-10")))
                .as("yang dikembalikan tidak disegel")
                .isEmpty();
        diterima(klien.selesaikan(
                "rendatin", klien.tunggu("rendatin", "himpun-data-kinerja"), Map.of("hasil", "LENGKAP")));
        undang("2026-11-11T10:00");
        diterima(rapat("2026-11-11T10:00", "DITETAPKAN", Map.of()));
        assertThat(terakhir("2026-10").berlakuPada())
                .as("disegel saat diputuskan, berlaku saat ditetapkan")
                .isEmpty();
        himpunanMenolakBulanYangBerubahSejakDiputuskan();
        diterima(klien.selesaikan("rendatin", klien.tunggu("rendatin", "himpun-hasil-pleno"), Map.of()));
        assertThat(status("2026-10")).isEqualTo("DITETAPKAN");
        assertThat(terakhir("2026-10").berlakuPada()).isPresent();
        assertThat(jdbc.queryForList(
                        "select teks from nomor_naskah where jenis = 'BERITA_ACARA' order by urut", String.class))
                .as("nomor yang dikosongkan diambil dari buku nomor, tanpa celah")
                .containsExactly("1/PK.01-BA/3319/2026", "2/PK.01-BA/3319/2026");
    }

    private void dikembalikanLaluDiperbaikiDenganBukti() {
        var tugas = klien.tunggu("kasubbag.kul", "verifikasi-data-kinerja");
        klien.putuskanSemua("kasubbag.kul", tugas, 1);
        diterima(klien.selesaikan("kasubbag.kul", tugas, Map.of("pernyataan", true)));
        var dikembalikan = jdbc.queryForMap("select cast(e.id as varchar(36)) as entri, p.akun from entri e"
                + " join pegawai p on p.id = e.pegawai_id where e.status = 'DIKEMBALIKAN'");
        var asn = (String) dikembalikan.get("akun");
        var perbaiki = klien.tunggu(asn, "perbaiki-data-kinerja");
        var alamat = "/api/entri/" + dikembalikan.get("entri");
        var kegiatan =
                klien.ambil(asn, alamat).path("kegiatan").path(0).path("id").asText();
        assertThat(klien.unggah(
                                asn,
                                alamat + "/kegiatan/" + kegiatan + "/bukti",
                                "rapat.jpg",
                                ContohBerkas.jpegDenganExif(640, 480, 1))
                        .status())
                .isEqualTo(200);
        diterima(klien.selesaikan(asn, perbaiki, Map.of("pernyataan", true)));
        verifikasi("kasubbag.kul");
    }

    private void himpunanMenolakBulanYangBerubahSejakDiputuskan() {
        var tugas = klien.tunggu("rendatin", "himpun-hasil-pleno");
        jdbc.update(
                "update baris_rekap set disetujui = disetujui - 1 where rekap_id = ?",
                terakhir("2026-10").rekapId());
        ditolak(
                klien.selesaikan("rendatin", tugas, Map.of()),
                409,
                "Isi bulan ini berubah sejak diputuskan pleno, jadi tidak dapat ditetapkan. Nilai: disetujui berbeda.");
        assertThat(status("2026-10")).isEqualTo("PLENO");
        jdbc.update(
                "update baris_rekap set disetujui = disetujui + 1 where rekap_id = ?",
                terakhir("2026-10").rekapId());
    }

    @Test
    @Order(2)
    void segelOktoberUtuhDanDapatDihitungKembaliDariNaskahnya() throws Exception {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.queryForObject(
                                "select count(*) from dokumen where jenis = 'REKAP_DITETAPKAN'", Integer.class)
                        > 0);
        var hasil = periksa("2026-10");
        assertThat(hasil.keganjilan()).isEmpty();
        assertThat(hasil.baris()).isGreaterThan(2_000);
        assertThat(hasil.berkas()).isEqualTo(1);
        var naskah =
                klien.masuk("auditor").unduh("/segel/" + terakhir("2026-10").id() + "/naskah");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(naskah)))
                .isEqualTo(terakhir("2026-10").sidik());
        var baris = new String(naskah, StandardCharsets.UTF_8).lines().toList();
        assertThat(baris.get(0))
                .isEqualTo(
                        "{\"jenis\":\"segel\",\"format\":\"kejar-segel/1\",\"satker\":\"657342\",\"periode\":\"2026-10\",\"mulai\":\"2026-10-01\",\"akhir\":\"2026-10-31\",\"versi\":1,\"sebelumnya\":null,\"menggantikan\":null}");
        assertThat(baris.stream().map(satu -> satu.split("\"")[3]).distinct())
                .contains(
                        "rapat",
                        "hadir",
                        "suara",
                        "entri",
                        "versi",
                        "kegiatan",
                        "bukti",
                        "keputusan",
                        "temuan",
                        "nilai",
                        "pemeriksa");
        assertThat(perintah.jalankan(new DefaultApplicationArguments())).isZero();
        assertThat(Files.readString(folderData.resolve("periksa-segel.txt")))
                .contains("657342/2026-10 versi 1: utuh, segel "
                        + terakhir("2026-10").sidik());
    }

    @Test
    @Order(3)
    void halamanPeriksaSegelUntukYangBerhak() {
        assertThat(klien.halaman("auditor", "/segel"))
                .contains(terakhir("2026-10").sidik());
        assertThat(klien.halaman("ketua", "/segel?periksa=2026-10")).contains("Utuh.");
        for (var akun : List.of("asn01", "operator", "kasubbag.kul")) {
            assertThat(klien.masuk(akun).buka("/segel").status()).as(akun).isEqualTo(403);
        }
        assertThat(klien.masuk("ketua")
                        .buka("/segel/" + terakhir("2026-10").id() + "/naskah")
                        .status())
                .as("naskah memuat hari semua orang")
                .isEqualTo(403);
    }

    // tampering ------------------------------------------------------------------------------------------------

    private void ketahuan(String ubah, String kembalikan, String disebut) {
        assertThat(jdbc.update(ubah)).as(ubah).isPositive();
        try {
            assertThat(periksa("2026-10").keganjilan()).as(ubah).anySatisfy(kalimat -> assertThat(kalimat)
                    .contains(disebut));
        } finally {
            assertThat(jdbc.update(kembalikan)).as(kembalikan).isPositive();
        }
        assertThat(periksa("2026-10").keganjilan()).as("sesudah dipulihkan").isEmpty();
    }

    @Test
    @Order(4)
    void satuHurufYangDiubahDiBasisDataDiketahuiDanDisebut() {
        var oktober = "'" + periode("2026-10") + "'";
        var satuEntri =
                "(select id from entri where periode_id = %s and status = 'DISETUJUI' order by tanggal, pegawai_id limit 1)"
                        .formatted(oktober);
        var satuVersi = "(select id from versi_entri where entri_id = %s and dikirim_pada is not null limit 1)"
                .formatted(satuEntri);
        var satuKegiatan =
                "(select id from kegiatan where versi_id = %s and dicabut_pada is null order by jam_mulai limit 1)"
                        .formatted(satuVersi);
        var satuKeputusan =
                "(select k.id from keputusan k join lembar_verifikasi l on l.id = k.lembar_id where l.periode_id = %s and k.berlaku and k.entri_id = %s order by l.lintasan limit 1)"
                        .formatted(oktober, satuEntri);
        berubahSatuHuruf("kegiatan", "nama", satuKegiatan, ": nama berbeda. Disegel: ");
        berubahSatuHuruf("kegiatan", "satuan", satuKegiatan, ": satuan berbeda.");
        berubahSatuHuruf("keputusan", "oleh", satuKeputusan, ": oleh berbeda.");
        ketahuan(
                "update kegiatan set volume = volume + 0.01 where id = " + satuKegiatan,
                "update kegiatan set volume = volume - 0.01 where id = " + satuKegiatan,
                ": volume berbeda.");
        ketahuan(
                "update entri set terlambat_hari = terlambat_hari + 1 where id = " + satuEntri,
                "update entri set terlambat_hari = terlambat_hari - 1 where id = " + satuEntri,
                ": terlambat hari berbeda.");
        ketahuan(
                "update baris_rekap set nilai = nilai - 0.01 where nomor = 1 and rekap_id = '%s'"
                        .formatted(terakhir("2026-10").rekapId()),
                "update baris_rekap set nilai = nilai + 0.01 where nomor = 1 and rekap_id = '%s'"
                        .formatted(terakhir("2026-10").rekapId()),
                ": nilai berbeda.");
        ketahuan(
                "update suara_rapat set suara = 'ABSTAIN' where rapat_id = '%s' and pegawai_id = (select id from pegawai where akun = 'ketua')"
                        .formatted(terakhir("2026-10").rapatId()),
                "update suara_rapat set suara = 'SETUJU' where rapat_id = '%s' and pegawai_id = (select id from pegawai where akun = 'ketua')"
                        .formatted(terakhir("2026-10").rapatId()),
                "Suara ketua: suara berbeda. Disegel: “SETUJU”; sekarang: “ABSTAIN”.");
        ketahuan(
                "update kegiatan set dicabut_pada = current_timestamp where id = " + satuKegiatan,
                "update kegiatan set dicabut_pada = null where dicabut_pada is not null and versi_id = " + satuVersi,
                "baris yang disegel tidak ada lagi");
        ketahuan(
                "update berkas set sha256 = '%s' where id in (select berkas_id from bukti)".formatted("0".repeat(64)),
                "update berkas set sha256 = '%s' where sha256 = '%s'"
                        .formatted(
                                teks("select sha256 from berkas where id in (select berkas_id from bukti)"),
                                "0".repeat(64)),
                ": sha256 berbeda.");
    }

    private void berubahSatuHuruf(String tabel, String kolom, String id, String disebut) {
        ketahuan(
                "update %s set %s = %s || '.' where id = %s".formatted(tabel, kolom, kolom, id),
                "update %s set %s = substring(%s from 1 for char_length(%s) - 1) where id = %s"
                        .formatted(tabel, kolom, kolom, kolom, id),
                disebut);
    }

    @Test
    @Order(5)
    void segelNaskahRantaiDanDokumenYangDiubahDiketahui() {
        var id = "'" + terakhir("2026-10").id() + "'";
        var sidik = terakhir("2026-10").sidik();
        jdbc.update("update segel set sidik = '%s' where id = %s".formatted("e".repeat(64), id));
        assertThat(klien.halaman("auditor", "/segel?periksa=2026-10")).contains("Tidak utuh.");
        jdbc.update("update segel set sidik = '%s' where id = %s".formatted(sidik, id));
        ketahuan(
                "update segel set sidik = '%s' where id = %s".formatted("f".repeat(64), id),
                "update segel set sidik = '%s' where id = %s".formatted(sidik, id),
                "tidak lagi menghasilkan segelnya");
        ketahuan(
                "update segel set sebelumnya = '%s' where id = %s".formatted("a".repeat(64), id),
                "update segel set sebelumnya = null where id = " + id,
                "Rantai terputus: segel bulan sebelumnya");
        var naskah = jdbc.queryForObject("select naskah from segel where id = " + id, byte[].class);
        var rusak = naskah.clone();
        rusak[rusak.length / 2] ^= 1;
        jdbc.update(
                "update segel set naskah = ? where id = cast(? as uuid)",
                rusak,
                terakhir("2026-10").id().toString());
        assertThat(periksa("2026-10").keganjilan()).as("satu bit naskah").anySatisfy(kalimat -> assertThat(kalimat)
                .contains("tidak lagi menghasilkan segelnya"));
        jdbc.update(
                "update segel set naskah = ? where id = cast(? as uuid)",
                naskah,
                terakhir("2026-10").id().toString());
        dokumenYangDiubahDiketahui();
        assertThat(periksa("2026-10").utuh()).isTrue();
    }

    /** Also where its own hash was changed along with it: the audit log has the one that was issued. */
    private void dokumenYangDiubahDiketahui() {
        var dokumen = jdbc.queryForMap(
                "select cast(id as varchar(36)) as id, isi, sha256 from dokumen where jenis = 'REKAP_DITETAPKAN'");
        var isi = (byte[]) dokumen.get("isi");
        var rusak = isi.clone();
        rusak[rusak.length - 1] ^= 1;
        jdbc.update(
                "update dokumen set isi = ?, sha256 = ? where id = cast(? as uuid)",
                rusak,
                Sha256.dari(rusak),
                dokumen.get("id"));
        assertThat(periksa("2026-10").keganjilan()).anySatisfy(kalimat -> assertThat(kalimat)
                .startsWith("Rekap data kinerja yang ditetapkan versi 1")
                .contains("tidak lagi sama dengan yang diterbitkan"));
        jdbc.update(
                "update dokumen set isi = ?, sha256 = ? where id = cast(? as uuid)",
                isi,
                dokumen.get("sha256"),
                dokumen.get("id"));
    }

    @Test
    @Order(6)
    void berkasBuktiYangDiubahAtauHilangDiDiskDiketahui() throws IOException {
        var sha256 = teks("select sha256 from berkas where id in (select berkas_id from bukti)");
        Path letak;
        try (var semua = Files.walk(folderBukti)) {
            letak = semua.filter(Files::isRegularFile)
                    .filter(satu -> satu.getFileName().toString().equals(sha256))
                    .findFirst()
                    .orElseThrow();
        }
        var isi = Files.readAllBytes(letak);
        var rusak = isi.clone();
        rusak[rusak.length / 2] ^= 1;
        Files.write(letak, rusak);
        assertThat(periksa("2026-10").keganjilan())
                .containsExactly(
                        "Berkas bukti “rapat.jpg” milik %s pada %s: isinya berubah di tempat penyimpanan. SHA-256 yang disegel: %s."
                                .formatted(
                                        teks(
                                                "select p.akun from bukti b join kegiatan k on k.id = b.kegiatan_id join versi_entri v on v.id = k.versi_id join entri e on e.id = v.entri_id join pegawai p on p.id = e.pegawai_id"),
                                        hariBerbukti(),
                                        sha256));
        Files.delete(letak);
        assertThat(periksa("2026-10").keganjilan()).hasSize(1).allMatch(kalimat -> kalimat.contains("tidak ditemukan"));
        Files.write(letak, isi);
        assertThat(periksa("2026-10").utuh()).isTrue();
    }

    private String hariBerbukti() {
        return TanggalIndonesia.hariTanggal(jdbc.queryForObject(
                "select e.tanggal from bukti b join kegiatan k on k.id = b.kegiatan_id join versi_entri v on v.id = k.versi_id join entri e on e.id = v.entri_id",
                LocalDate.class));
    }

    // correction -----------------------------------------------------------------------------------------------

    private Map<String, String> usul(Map<String, String> lain) {
        var isi = new HashMap<>(Map.of(
                "bulan",
                "2026-10",
                "pegawai",
                teks("select cast(id as varchar(36)) from pegawai where akun = 'asn06'"),
                "mulai",
                hariKosong("asn06", 0),
                "jenis",
                "HARI_DIAKUI",
                "alasan",
                ALASAN));
        isi.putAll(lain);
        return isi;
    }

    private String hariKosong(String akun, int ke) {
        return jdbc.queryForList(
                        "select cast(e.tanggal as varchar(10)) from entri e join pegawai p on p.id = e.pegawai_id"
                                + " where p.akun = ? and e.status = 'TIDAK_TERISI' and e.periode_id = ? order by e.tanggal",
                        String.class,
                        akun,
                        periode("2026-10"))
                .get(ke);
    }

    private SesiUji.Jawaban ajukan(String akun, Map<String, String> isi) {
        return klien.masuk(akun)
                .kirimFormulir("/", "/koreksi", isi, new SesiUji.Berkas("bukti", "surat.pdf", ContohBerkas.pdf()));
    }

    @Test
    @Order(7)
    void usulKoreksiYangSalahDitolakDenganKalimatDanTidakMenulisApaPun() {
        Map.of(
                        Map.of("alasan", "pendek"), "paling sedikit 20 karakter",
                        Map.of("jenis", ""), "Jenis koreksi belum dipilih",
                        Map.of("mulai", "2026-11-05"), "harus di dalam Oktober 2026",
                        Map.of("mulai", "2026-10-03"), "Tidak ada hari wajib",
                        Map.of("jenis", "HARI_TIDAK_DIAKUI"), "jadi tidak dapat dinyatakan tidak diakui",
                        Map.of("jenis", "HARI_DIKECUALIKAN"), "Jenis ketidakhadiran belum dipilih",
                        Map.of("jenis", "ISI_KEGIATAN"), "Kegiatan yang dibetulkan belum diisi",
                        Map.of("bulan", "2026-11"), "belum ditetapkan pleno",
                        Map.of("sampai", "2026-10-01"), "mendahului tanggal mulainya",
                        Map.of("pegawai", "bukan id"), "Pegawai yang dikoreksi belum dipilih")
                .forEach((lain, kalimat) -> {
                    var jawaban = ajukan("rendatin", usul(lain));
                    assertThat(jawaban.status()).as(kalimat).isEqualTo(422);
                    assertThat(jawaban.isi()).contains(kalimat);
                });
        assertThat(ajukan("asn01", usul(Map.of())).isi()).contains("Pegawai yang dikoreksi belum dipilih");
        assertThat(klien.masuk("asn06")
                        .kirimFormulir("/", "/koreksi", usul(Map.of()), null)
                        .isi())
                .contains("Lampirkan bukti");
        assertThat(jdbc.queryForObject("select count(*) from koreksi", Integer.class))
                .isZero();
    }

    @Test
    @Order(8)
    void usulDiajukanDilengkapiDiperiksaDanDihitung() {
        assertThat(ajukan("asn06", usul(Map.of())).isi()).contains("Usul koreksi diajukan.");
        assertThat(ajukan("rendatin", usul(Map.of())).isi()).contains("sudah diusulkan dikoreksi");
        var id = teks("select cast(id as varchar(36)) from koreksi");
        assertThat(klien.masuk("asn02").buka("/koreksi/" + id).status())
                .as("bukan urusannya")
                .isEqualTo(404);
        assertThat(klien.masuk("operator").buka("/koreksi/" + id + "/bukti/0").status())
                .as("operator tidak membaca bukti")
                .isEqualTo(404);
        assertThat(klien.masuk("auditor").unduh("/koreksi/" + id + "/bukti/0")).isEqualTo(ContohBerkas.pdf());
        var periksa = klien.tunggu("kasubbag.kul", "periksa-koreksi");
        assertThat(klien.ambil("kasubbag.kul", "/api/tugas/" + periksa + "/tinjauan")
                        .toString())
                .contains("Nilai kinerja")
                .contains(ALASAN);
        ditolak(klien.selesaikan("kasubbag.kul", periksa, Map.of("hasil", "KEMBALIKAN")), 422, "Tuliskan di catatan");
        diterima(klien.selesaikan(
                "kasubbag.kul", periksa, Map.of("hasil", "KEMBALIKAN", "catatan", "Lampirkan foto pekerjaannya")));
        assertThat(klien.masuk("asn06")
                        .kirimFormulir(
                                "/",
                                "/koreksi/" + id + "/bukti",
                                Map.of(),
                                new SesiUji.Berkas("bukti", "foto.jpg", ContohBerkas.jpeg(320, 240)))
                        .isi())
                .contains("Bukti ditambahkan.");
        diterima(klien.selesaikan("asn06", klien.tunggu("asn06", "lengkapi-koreksi"), Map.of()));
        diterima(klien.selesaikan(
                "kasubbag.kul", klien.tunggu("kasubbag.kul", "periksa-koreksi"), Map.of("hasil", "SETUJU")));
        diterima(klien.selesaikan("rendatin", klien.tunggu("rendatin", "hitung-koreksi"), Map.of("hasil", "TERUSKAN")));
        atasanTidakMemeriksaUsulnyaSendiri();
        isiKegiatanDibetulkan();
        assertThat(status("2026-10")).as("bulan tidak berubah oleh usul").isEqualTo("DITETAPKAN");
        assertThat(periksa("2026-10").utuh()).isTrue();
    }

    /** Asked for by the superior himself it goes one level up, and is refused there. */
    private void atasanTidakMemeriksaUsulnyaSendiri() {
        assertThat(ajukan("kasubbag.kul", usul(Map.of("mulai", hariKosong("asn06", 1))))
                        .isi())
                .contains("Usul koreksi diajukan.");
        assertThat(klien.tugas("kasubbag.kul", "periksa-koreksi")).isEmpty();
        diterima(klien.selesaikan(
                "sekretaris",
                klien.tunggu("sekretaris", "periksa-koreksi"),
                Map.of("hasil", "TOLAK", "catatan", "Foto bukan dari hari itu")));
        assertThat(klien.halaman("kasubbag.kul", "/"))
                .contains("Usul koreksi Anda tidak mengubah Oktober 2026")
                .contains("Foto bukan dari hari itu");
    }

    /** An activity says otherwise; no value changes. The pleno will refuse it. */
    private void isiKegiatanDibetulkan() {
        var kegiatan =
                jdbc.queryForMap("select cast(k.id as varchar(36)) as id, cast(e.tanggal as varchar(10)) as tanggal"
                        + " from kegiatan k join versi_entri v on v.id = k.versi_id join entri e on e.id = v.entri_id"
                        + " join pegawai p on p.id = e.pegawai_id where p.akun = 'asn01' and e.periode_id = '"
                        + periode("2026-10")
                        + "' and e.status = 'DISETUJUI' order by e.tanggal, k.jam_mulai limit 1");
        var isi = Map.of(
                "pegawai",
                teks("select cast(id as varchar(36)) from pegawai where akun = 'asn01'"),
                "mulai",
                (String) kegiatan.get("tanggal"),
                "jenis",
                "ISI_KEGIATAN",
                "kegiatan",
                (String) kegiatan.get("id"),
                "nama",
                "Merekap surat masuk",
                "hasil",
                "Rekap 59 surat masuk",
                "volume",
                "59",
                "satuan",
                "surat");
        assertThat(ajukan("asn01", usul(isi)).isi()).contains("Usul koreksi diajukan.");
        diterima(klien.selesaikan(
                "kasubbag.kul", klien.tunggu("kasubbag.kul", "periksa-koreksi"), Map.of("hasil", "SETUJU")));
        diterima(klien.selesaikan("rendatin", klien.tunggu("rendatin", "hitung-koreksi"), Map.of("hasil", "TERUSKAN")));
    }

    @Test
    @Order(9)
    void plenoNovemberMengesahkanSatuUsulDanMenolakYangLain() {
        jam.pindahKe(LocalDateTime.parse("2026-12-01T08:00").atZone(WIB).toInstant());
        Awaitility.await().atMost(Duration.ofSeconds(120)).until(() -> status("2026-11")
                .equals("VERIFIKASI"));
        verifikasi("kasubbag.kul", "kasubbag.teknis", "kasubbag.rendatin", "kasubbag.hukum", "sekretaris", "ketua");
        diterima(klien.selesaikan(
                "rendatin", klien.tunggu("rendatin", "himpun-data-kinerja"), Map.of("hasil", "LENGKAP")));
        undang("2026-12-01T08:30");
        ditolak(
                rapat("2026-12-01T08:30", "DITETAPKAN", Map.of()),
                422,
                "Masih ada 2 usul koreksi yang belum diputuskan rapat");
        var tugas = klien.tunggu("sekretaris", "rapat-pleno");
        var alamat = "/api/rapat/"
                + klien.ambil("sekretaris", "/api/tugas/" + tugas)
                        .path("id")
                        .path(0)
                        .asText();
        var usul = klien.ambil("sekretaris", alamat).path("usul");
        assertThat(usul).hasSize(2);
        var putusan = new ArrayList<Map<String, String>>();
        usul.forEach(satu -> putusan.add(
                satu.path("judul").asText().contains("Hari diakui")
                        ? Map.of("usulId", satu.path("id").asText(), "hasil", "DISAHKAN")
                        : Map.of(
                                "usulId",
                                satu.path("id").asText(),
                                "hasil",
                                "DITOLAK",
                                "alasan",
                                "Angkanya sudah benar")));
        var jawaban = klien.panggil("sekretaris", "PUT", alamat, Map.of("putusanUsul", putusan));
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isEqualTo(200);
        diterima(rapat("2026-12-01T08:30", "DITETAPKAN", Map.of()));
        diterima(klien.selesaikan("rendatin", klien.tunggu("rendatin", "himpun-hasil-pleno"), Map.of()));
        assertThat(status("2026-11")).isEqualTo("DITETAPKAN");
    }

    @Test
    @Order(10)
    void keduaSegelUtuhDanBerantai() {
        var oktober = segel.versi(periode("2026-10"));
        assertThat(oktober).extracting(Segel::versi).containsExactly(1, 2);
        assertThat(oktober.get(1).menggantikan()).contains(oktober.get(0).sidik());
        assertThat(terakhir("2026-11").sebelumnya())
                .as("segel November merujuk Oktober sebagaimana dikoreksi rapat yang sama")
                .contains(oktober.get(1).sidik());
        oktober.forEach(satu -> assertThat(pemeriksa.periksa(satu.id()).keganjilan())
                .as("versi %d", satu.versi())
                .isEmpty());
        assertThat(periksa("2026-11").keganjilan()).isEmpty();
        assertThat(new String(oktober.get(1).naskah(), StandardCharsets.UTF_8))
                .contains("{\"jenis\":\"koreksi\",\"pegawai\":\"asn06\",\"koreksi\":1,\"perubahan\":\"HARI_DIAKUI\"")
                .contains("{\"jenis\":\"bukti-koreksi\"");
        assertThat(jdbc.queryForList("select status from koreksi order by nomor", String.class))
                .containsExactly("DISAHKAN", "DITOLAK_ATASAN", "TIDAK_DISAHKAN");
    }

    @Test
    @Order(11)
    void angkaDokumenDanPemberitahuanMengikutiVersiBaru() {
        var angka = jdbc.queryForList(
                "select b.disetujui, b.tidak_terisi, b.nilai from baris_rekap b join segel s on s.rekap_id = b.rekap_id"
                        + " join pegawai p on p.id = b.pegawai_id where p.akun = 'asn06' and s.periode_id = '"
                        + periode("2026-10")
                        + "' order by s.versi");
        assertThat((int) angka.get(1).get("disetujui"))
                .isEqualTo((int) angka.get(0).get("disetujui") + 1);
        assertThat((int) angka.get(1).get("tidak_terisi"))
                .isEqualTo((int) angka.get(0).get("tidak_terisi") - 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.queryForObject(
                                "select count(*) from dokumen where jenis = 'REKAP_DITETAPKAN' and versi = 2",
                                Integer.class)
                        == 1);
        assertThat(klien.halaman("sekretaris", "/")).contains("digantikan oleh versi 2");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.queryForObject(
                                "select count(*) from pemberitahuan where judul like '%kini versi 2%'", Integer.class)
                        > 0);
        for (var akun : List.of("asn06", "rendatin", "sekretaris", "operator")) {
            assertThat(klien.halaman(akun, "/")).as(akun).contains("Oktober 2026 dikoreksi pleno: kini versi 2");
        }
        assertThat(klien.halaman("asn01", "/")).contains("tidak disahkan pleno").contains("Angkanya sudah benar");
        var sesi = klien.masuk("asn06");
        var id = teks(
                "select cast(n.id as varchar(36)) from pemberitahuan n join pegawai p on p.id = n.pegawai_id where p.akun = 'asn06'");
        assertThat(klien.masuk("asn02")
                        .kirimFormulir("/", "/pemberitahuan/" + id + "/dibaca", Map.of(), null)
                        .status())
                .isEqualTo(404);
        assertThat(sesi.kirimFormulir("/", "/pemberitahuan/" + id + "/dibaca", Map.of(), null)
                        .isi())
                .doesNotContain("kini versi 2");
    }
}
