package id.kejar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kejar.uji.KlienUji;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One month from verification to adoption, as other systems and scripts would carry it, with every refusal on the way.
 * The same month runs on H2 and on PostgreSQL.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kejar.waktu.mulai=2026-11-11T07:45")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BulanPenuh {

    private static final String ALASAN_KIRIMAN = "Jumlah surat yang direkap belum disebut.";
    private static final String CATATAN_KIRIMAN = "Diperiksa bersama staf subbagian.";
    private static final List<String> VERIFIKATOR_LAIN =
            List.of("kasubbag.teknis", "kasubbag.rendatin", "kasubbag.hukum", "sekretaris", "ketua");
    private static final String RAPAT = "2026-11-11T09:00";
    private static final String TIDAK_ADA =
            "Tugas ini tidak ada, bukan milik Anda, atau sudah selesai. Muat ulang daftar tugas Anda.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    private KlienUji klien;

    @BeforeEach
    void hubungi() {
        klien = new KlienUji(port);
    }

    private String statusPeriode() {
        return jdbc.queryForObject("select status from periode where kunci = '2026-10'", String.class);
    }

    private int hitung(String tabel) {
        return jdbc.queryForObject("select count(*) from " + tabel, Integer.class);
    }

    private void ditolak(KlienUji.Jawaban jawaban, int status, String potongan) {
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isEqualTo(status);
        assertThat(jawaban.kalimat()).contains(potongan);
    }

    private void diterima(KlienUji.Jawaban jawaban) {
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isEqualTo(204);
    }

    @Test
    @Order(1)
    void satkerContohMenungguVerifikasiBulanLalu() {
        assertThat(statusPeriode()).isEqualTo("VERIFIKASI");
        assertThat(jdbc.queryForObject("select status from periode where kunci = '2026-11'", String.class))
                .isEqualTo("TERBUKA");
        assertThat(hitung("pegawai where jenis in ('PNS','CPNS','PPPK')")).isEqualTo(31);
        assertThat(hitung("entri where status = 'TIDAK_TERISI'")).isEqualTo(8);
        // 31 people less those on leave owe the day that has just opened.
        assertThat(hitung("entri where tanggal = date '2026-11-11' and status = 'TERBUKA'"))
                .isEqualTo(31
                        - hitung("ketidakhadiran where jenis <> 'DINAS_LUAR' and mulai <= date '2026-11-11'"
                                + " and sampai >= date '2026-11-11'"));
    }

    @Test
    @Order(2)
    void asnMengirimHarinyaSetelahDitolakKarenaKosongBertindihDanTanpaPernyataan() {
        var tugas = klien.tunggu("asn01", "isi-data-kinerja");
        ditolak(klien.selesaikan("asn01", tugas, Map.of()), 422, "Centang pernyataan");
        ditolak(klien.selesaikan("asn01", tugas, Map.of("pernyataan", "ya")), 422, "Centang pernyataan");
        ditolak(klien.selesaikan("asn01", tugas, Map.of("pernyataan", true)), 422, "Belum ada kegiatan");
        ditolak(
                klien.selesaikan(
                        "asn01",
                        tugas,
                        Map.of(
                                "pernyataan",
                                true,
                                "kegiatan",
                                List.of(kegiatan("08:00", "10:00", "1"), kegiatan("09:30", "11:00", "1")))),
                422,
                "bertindih dengan kegiatan 08.00–10.00");
        ditolak(
                klien.selesaikan("asn01", tugas, Map.of("pernyataan", true, "kegiatan", "bukan daftar")),
                422,
                "Daftar kegiatan tidak terbaca");
        ditolak(
                klien.selesaikan(
                        "asn01",
                        tugas,
                        Map.of("pernyataan", true, "kegiatan", List.of(kegiatan("08:00", "10:00", "-1")))),
                422,
                "Volume harus lebih besar dari nol");
        assertThat(
                        hitung(
                                "kegiatan k join versi_entri v on v.id = k.versi_id join entri e on e.id = v.entri_id"
                                        + " join pegawai p on p.id = e.pegawai_id where p.akun = 'asn01' and e.tanggal = date '2026-11-11'"))
                .as("tidak ada yang tersimpan dari kiriman yang ditolak")
                .isZero();
        diterima(klien.selesaikan(
                "asn01",
                tugas,
                Map.of(
                        "pernyataan",
                        true,
                        "kegiatan",
                        List.of(kegiatan("08:00", "10:00", "12"), kegiatan("10:00", "11:30", "1.5")))));
        ditolak(klien.selesaikan("asn01", tugas, Map.of("pernyataan", true)), 404, TIDAK_ADA);
        assertThat(jdbc.queryForObject(
                        "select e.status from entri e join pegawai p on p.id = e.pegawai_id where p.akun = 'asn01'"
                                + " and e.tanggal = date '2026-11-11'",
                        String.class))
                .isEqualTo("TERISI");
        assertThat(jdbc.queryForObject("select count(*) from ACT_RU_VARIABLE where NAME_ = 'kegiatan'", Integer.class))
                .as("isi kegiatan tidak tinggal di variabel engine")
                .isZero();
    }

    private static Map<String, Object> kegiatan(String mulai, String selesai, String volume) {
        return Map.of(
                "namaKegiatan",
                "Pencocokan data pemilih",
                "outputHasil",
                "Data pemilih dicocokkan",
                "volume",
                volume,
                "satuan",
                "data",
                "jamMulai",
                mulai,
                "jamSelesai",
                selesai);
    }

    @Test
    @Order(3)
    void orangLainTidakDapatMelihatAtauMenyelesaikanTugasDanLembar() {
        var tugas = klien.tunggu("kasubbag.kul", "verifikasi-data-kinerja");
        var lembar = klien.idLembar("kasubbag.kul", tugas);
        assertThat(klien.panggil("asn01", "GET", "/api/tugas/" + tugas, null).status())
                .isEqualTo(404);
        assertThat(klien.panggil("kasubbag.teknis", "GET", "/api/verifikasi/" + lembar, null)
                        .status())
                .isEqualTo(404);
        ditolak(klien.selesaikan("asn01", tugas, Map.of("pernyataan", true)), 403, "bukan wewenang Anda");
        ditolak(klien.selesaikan("asn01", "tugas-karangan", Map.of()), 404, TIDAK_ADA);
        ditolak(
                klien.selesaikan("kasubbag.kul", tugas, Map.of("pernyataan", true, "lembarId", "milik orang lain")),
                422,
                "nilai yang ditetapkan oleh sistem");
        ditolak(
                klien.panggil(
                        "kasubbag.kul",
                        "PUT",
                        "/engine-rest/task/" + tugas + "/variables/periodeId",
                        Map.of("value", "x", "type", "String")),
                403,
                "mengikuti data organisasi");
        ditolak(
                klien.panggil(
                        "operator",
                        "POST",
                        "/engine-rest/process-definition/key/buka-hari-kerja/start",
                        Map.of("variables", Map.of("satker", Map.of("value", "658834")))),
                422,
                "nilai yang ditetapkan oleh sistem");
        for (var langkah :
                List.of("bpmnError", "bpmnEscalation", "assignee", "delegate", "unclaim", "identity-links")) {
            ditolak(
                    klien.panggil(
                            "kasubbag.kul",
                            "POST",
                            "/engine-rest/task/" + tugas + "/" + langkah,
                            Map.of("errorCode", "x", "userId", "asn05")),
                    403,
                    "mengikuti data organisasi");
        }
        ditolak(
                klien.panggil("kasubbag.kul", "PUT", "/engine-rest/task/" + tugas, Map.of("assignee", "asn05")),
                403,
                "mengikuti data organisasi");
        ditolak(
                klien.panggil(
                        "auditor", "POST", "/engine-rest/task/" + tugas + "/comment/create", Map.of("message", "x")),
                403,
                "mengikuti data organisasi");
        assertThat(klien.tunggu("kasubbag.kul", "verifikasi-data-kinerja")).isEqualTo(tugas);
        assertThat(klien.panggil(null, "GET", "/engine-rest/task", null).status())
                .isEqualTo(401);
        assertThat(klien.panggil(null, "GET", "/api/kode-output", null).status())
                .isEqualTo(401);
        assertThat(klien.panggil(null, "POST", "/camunda/api/admin/setup/default/user/create", "{}")
                        .status())
                .isIn(401, 403);
    }

    @Test
    @Order(4)
    void verifikatorTidakDapatMelewatkanHariDanMengembalikanTanpaAlasan() {
        var tugas = klien.tunggu("kasubbag.kul", "verifikasi-data-kinerja");
        ditolak(klien.selesaikan("kasubbag.kul", tugas, Map.of("pernyataan", false)), 422, "Centang pernyataan");
        ditolak(klien.selesaikan("kasubbag.kul", tugas, Map.of("pernyataan", true)), 422, "belum diputuskan");
        var lembar = klien.idLembar("kasubbag.kul", tugas);
        var hari = klien.ambil("kasubbag.kul", "/api/verifikasi/" + lembar)
                .path("pegawai")
                .path(0)
                .path("hari")
                .path(0)
                .path("entriId")
                .asText();
        var jalur = "/api/verifikasi/" + lembar + "/keputusan";
        ditolak(
                klien.panggil(
                        "kasubbag.kul",
                        "PUT",
                        jalur,
                        Map.of(
                                "keputusan",
                                List.of(Map.of("entriId", hari, "hasil", "KEMBALIKAN", "alasan", "kurang")))),
                422,
                "paling sedikit 10 karakter");
        ditolak(
                klien.panggil(
                        "kasubbag.kul",
                        "PUT",
                        jalur,
                        Map.of("keputusan", List.of(Map.of("entriId", hari, "hasil", "TOLAK")))),
                400,
                "tidak terbaca");
        ditolak(
                klien.panggil(
                        "kasubbag.kul",
                        "PUT",
                        jalur,
                        Map.of(
                                "keputusan",
                                List.of(
                                        Map.of("entriId", hari, "hasil", "SETUJU"),
                                        Map.of("entriId", hari, "hasil", "SETUJU")))),
                422,
                "dua kali");
        ditolak(klien.panggil("kasubbag.kul", "PUT", jalur, "{\"keputusan\":[null]}"), 404, "tidak termasuk lembar");
        assertThat(hitung("keputusan where oleh = 'kasubbag.kul'")).isZero();
    }

    @Test
    @Order(4)
    void temuanDitunjukkanDanSetujuSekaligusTanpaMembukanyaDitanyakanLaluTercatat() {
        var tugas = klien.tunggu("kasubbag.teknis", "verifikasi-data-kinerja");
        var alamat = "/api/verifikasi/" + klien.idLembar("kasubbag.teknis", tugas);
        var bertemuan = hari(klien.ambil("kasubbag.teknis", alamat))
                .filter(hari -> !hari.path("temuan").isEmpty())
                .toList();
        assertThat(bertemuan).hasSizeGreaterThan(2);
        assertThat(bertemuan).allSatisfy(hari -> {
            assertThat(hari.path("temuanDibuka").asBoolean()).isFalse();
            assertThat(hari.path("temuan").path(0).path("alasan").asText()).endsWith(".");
        });
        var duaHari = bertemuan.stream()
                .limit(2)
                .map(hari -> hari.path("entriId").asText())
                .toList();
        var setuju = duaHari.stream()
                .map(entri -> Map.of("entriId", entri, "hasil", "SETUJU"))
                .toList();
        ditolak(
                klien.panggil("kasubbag.teknis", "PUT", alamat + "/keputusan", Map.of("keputusan", setuju)),
                409,
                "2 hari memuat temuan yang belum Anda buka");
        assertThat(hitung("keputusan where oleh = 'kasubbag.teknis'")).isZero();

        var asing = jdbc.queryForObject(
                "select min(cast(e.id as varchar)) from entri e join pegawai p on p.id = e.pegawai_id"
                        + " where p.akun = 'asn01'",
                String.class);
        for (var akun : List.of("kasubbag.kul", "sekretaris", "asn01", "operator", "auditor")) {
            assertThat(klien.panggil(akun, "POST", alamat + "/dibuka", Map.of("entriId", duaHari))
                            .status())
                    .as(akun)
                    .isEqualTo(404);
        }
        ditolak(
                klien.panggil("kasubbag.teknis", "POST", alamat + "/dibuka", Map.of("entriId", List.of(asing))),
                404,
                "tidak termasuk lembar");
        for (var kali = 0; kali < 2; kali++) {
            assertThat(klien.panggil(
                                    "kasubbag.teknis",
                                    "POST",
                                    alamat + "/dibuka",
                                    Map.of("entriId", List.of(duaHari.get(0))))
                            .status())
                    .isEqualTo(204);
        }
        ditolak(
                klien.panggil("kasubbag.teknis", "PUT", alamat + "/keputusan", Map.of("keputusan", setuju)),
                409,
                "1 hari memuat temuan yang belum Anda buka");
        assertThat(klien.panggil(
                                "kasubbag.teknis",
                                "PUT",
                                alamat + "/keputusan",
                                Map.of("keputusan", setuju, "tetapSetuju", true))
                        .status())
                .isEqualTo(200);
        assertThat(hitung("keputusan where temuan_dibuka and oleh = 'kasubbag.teknis'"))
                .isEqualTo(1);
        assertThat(hitung("keputusan where not temuan_dibuka and oleh = 'kasubbag.teknis'"))
                .isEqualTo(1);
        assertThat(hitung("keputusan k where oleh = 'kasubbag.teknis' and not exists"
                        + " (select 1 from keputusan_temuan t where t.keputusan_id = k.id)"))
                .as("temuan yang ditunjukkan tercatat pada keputusannya")
                .isZero();
        assertThat(hitung("jejak where tindakan = 'SETUJU_TANPA_MEMBUKA_TEMUAN'"))
                .isEqualTo(1);
        assertThat(hitung("act_hi_decinst"))
                .as("melihat lembar bukan keputusan")
                .isZero();
    }

    @Test
    @Order(4)
    void giliranSiapaTerbacaOlehYangBerkepentingan() {
        var sekretaris = halamanVerifikasi("sekretaris");
        assertThat(sekretaris)
                .contains("Verifikasi: giliran siapa")
                .contains("Menunggu Endah Kusumaningrum memverifikasi.")
                .contains("Menunggu Yudhistiro Wicaksono memverifikasi.")
                .contains("hari diputuskan");
        assertThat(halamanVerifikasi("asn01"))
                .contains("Menunggu Endah Kusumaningrum memverifikasi.")
                .doesNotContain("Yudhistiro Wicaksono");
        assertThat(halamanVerifikasi("kasubbag.teknis"))
                .contains("Menunggu Yudhistiro Wicaksono memverifikasi.")
                .doesNotContain("Menunggu Endah Kusumaningrum");
    }

    private String halamanVerifikasi(String akun) {
        return klien.halaman(akun, "/verifikasi");
    }

    private static Stream<JsonNode> hari(JsonNode lembar) {
        return StreamSupport.stream(lembar.path("pegawai").spliterator(), false)
                .flatMap(pegawai -> StreamSupport.stream(pegawai.path("hari").spliterator(), false));
    }

    @Test
    @Order(5)
    void satuHariDikembalikanDiperbaikiAsnLaluDisetujui() {
        var tugas = klien.tunggu("kasubbag.kul", "verifikasi-data-kinerja");
        var lembar = klien.putuskanSemua("kasubbag.kul", tugas, 1);
        assertThat(lembar.path("jumlah").path("diputuskan").asInt())
                .isEqualTo(lembar.path("jumlah").path("hari").asInt());
        diterima(kirimKeputusan("kasubbag.kul", tugas));
        VERIFIKATOR_LAIN.forEach(akun -> {
            var tugasnya = klien.tunggu(akun, "verifikasi-data-kinerja");
            klien.putuskanSemua(akun, tugasnya, 0);
            diterima(klien.selesaikan(akun, tugasnya, Map.of("pernyataan", true, "catatan", "")));
        });
        var akunAsn = jdbc.queryForObject(
                "select p.akun from entri e join pegawai p on p.id = e.pegawai_id where e.status = 'DIKEMBALIKAN'",
                String.class);
        var perbaikan = klien.tunggu(akunAsn, "perbaiki-data-kinerja");
        var namaAsn = jdbc.queryForObject("select nama from pegawai where akun = ?", String.class, akunAsn);
        assertThat(halamanVerifikasi("auditor"))
                .contains("Menunggu perbaikan dari " + namaAsn)
                .contains("data-tahap=\"SELESAI\"");
        ditolak(klien.selesaikan(akunAsn, perbaikan, Map.of()), 422, "Centang pernyataan");
        diterima(klien.selesaikan(
                akunAsn,
                perbaikan,
                Map.of(
                        "pernyataan",
                        true,
                        "keterangan",
                        "Jumlah sudah ditulis",
                        "kegiatan",
                        List.of(kegiatan("08:00", "15:00", "412")))));
        var putaranDua = klien.tunggu("kasubbag.kul", "verifikasi-data-kinerja");
        var hariTersisa = klien.ambil("kasubbag.kul", "/api/verifikasi/" + klien.idLembar("kasubbag.kul", putaranDua))
                .path("jumlah")
                .path("hari")
                .asInt();
        assertThat(hariTersisa).as("hanya hari yang dikembalikan").isEqualTo(1);
        var diperbaiki = hari(klien.ambil(
                        "kasubbag.kul", "/api/verifikasi/" + klien.idLembar("kasubbag.kul", putaranDua)))
                .findFirst()
                .orElseThrow();
        assertThat(diperbaiki.path("sebelum").path("nomor").asInt()).isEqualTo(1);
        assertThat(diperbaiki.path("sebelum").path("kegiatan").toString())
                .as("lama dan baru berdampingan")
                .isNotEqualTo(diperbaiki.path("kegiatan").toString());
        assertThat(diperbaiki.path("riwayat").path(0).path("kapasitas").asText())
                .isEqualTo("atasan langsung");
        assertThat(diperbaiki.path("riwayat").path(0).path("alasan").asText())
                .as("daftar yang dikirim berlaku")
                .isEqualTo(ALASAN_KIRIMAN);
        klien.putuskanSemua("kasubbag.kul", putaranDua, 0);
        diterima(klien.selesaikan("kasubbag.kul", putaranDua, Map.of("pernyataan", true)));
        mesinTidakMenyimpan(ALASAN_KIRIMAN, CATATAN_KIRIMAN, "Jumlah sudah ditulis", "asn0");
        assertThat(hitung("versi_entri where nomor = 2 and keadaan = 'DIKIRIM'"))
                .isEqualTo(1);
    }

    /** As Tasklist sends a form, and as another system might mark its list. */
    private KlienUji.Jawaban kirimKeputusan(String akun, String tugas) {
        var dikembalikan = jdbc.queryForMap(
                "select p.akun, cast(e.tanggal as varchar) as tanggal from keputusan k"
                        + " join entri e on e.id = k.entri_id join pegawai p on p.id = e.pegawai_id where k.hasil = 'KEMBALIKAN'");
        var daftar =
                """
                [{"pegawai": "%s", "tanggal": "%s", "hasil": "KEMBALIKAN", "alasan": "%s"}]
                """
                        .formatted(dikembalikan.get("akun"), dikembalikan.get("tanggal"), ALASAN_KIRIMAN);
        return klien.panggil(
                akun,
                "POST",
                "/engine-rest/task/" + tugas + "/submit-form",
                Map.of(
                        "variables",
                        Map.of(
                                "pernyataan", Map.of("value", true, "type", "Boolean"),
                                "catatan", Map.of("value", CATATAN_KIRIMAN, "type", "String"),
                                "keputusan",
                                        Map.of(
                                                "value",
                                                daftar,
                                                "type",
                                                "Json",
                                                "valueInfo",
                                                Map.of("transient", true)))));
    }

    /** Neither as text nor as bytes, neither while it runs nor in its history; models and forms left out. */
    private void mesinTidakMenyimpan(String... tulisan) {
        var isi = new ArrayList<String>();
        for (var tabel : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail")) {
            isi.addAll(jdbc.queryForList(
                    "select coalesce(v.text_, '') || ' ' || coalesce(v.text2_, '') from " + tabel
                            + " v join act_hi_procinst p on p.id_ = v.proc_inst_id_"
                            + " where p.proc_def_key_ = 'verifikasi-bulanan'",
                    String.class));
        }
        isi.addAll(jdbc.query(
                "select bytes_ from act_ge_bytearray where deployment_id_ is null and bytes_ is not null",
                (baris, ke) -> new String(baris.getBytes(1), StandardCharsets.UTF_8)));
        assertThat(isi).isNotEmpty();
        for (var satu : tulisan) {
            assertThat(isi).as(satu).noneMatch(nilai -> nilai.contains(satu));
        }
    }

    @Test
    @Order(6)
    void rendatinMengembalikanKepadaSatuVerifikatorLaluMenyatakanLengkap() {
        var tugas = klien.tunggu("rendatin", "himpun-data-kinerja");
        assertThat(statusPeriode()).isEqualTo("KOMPILASI");
        assertThat(klien.panggil(
                                "kasubbag.rendatin",
                                "POST",
                                "/engine-rest/task/" + tugas + "/claim",
                                Map.of("userId", "kasubbag.rendatin"))
                        .status())
                .isEqualTo(204);
        ditolak(
                klien.panggil(
                        "rendatin", "POST", "/engine-rest/task/" + tugas + "/claim", Map.of("userId", "rendatin")),
                409,
                "sudah diambil orang lain");
        ditolak(klien.selesaikan("rendatin", tugas, Map.of("hasil", "LENGKAP")), 409, "sedang dikerjakan orang lain");
        assertThat(klien.panggil("kasubbag.rendatin", "POST", "/engine-rest/task/" + tugas + "/unclaim", null)
                        .status())
                .isEqualTo(204);
        ditolak(klien.selesaikan("rendatin", tugas, Map.of()), 422, "Hasil pemeriksaan belum dipilih");
        ditolak(klien.selesaikan("rendatin", tugas, Map.of("hasil", 7)), 422, "Hasil pemeriksaan belum dipilih");
        ditolak(klien.selesaikan("rendatin", tugas, Map.of("hasil", "KEMBALIKAN")), 422, "Tuliskan di catatan");
        ditolak(
                klien.selesaikan(
                        "rendatin",
                        tugas,
                        Map.of("hasil", "KEMBALIKAN", "catatan", "Periksa lagi", "verifikator", "siapa saja")),
                422,
                "Verifikator belum dipilih");
        var teknis = jdbc.queryForObject("select id from pegawai where akun = 'kasubbag.teknis'", String.class);
        diterima(klien.selesaikan(
                "rendatin",
                tugas,
                Map.of("hasil", "KEMBALIKAN", "catatan", "Jumlah hari belum cocok", "verifikator", teknis)));
        assertThat(statusPeriode()).isEqualTo("VERIFIKASI");
        assertThat(klien.tugas("kasubbag.kul", "verifikasi-data-kinerja")).isEmpty();
        var lagi = klien.tunggu("kasubbag.teknis", "verifikasi-data-kinerja");
        var lembar = klien.ambil("kasubbag.teknis", "/api/verifikasi/" + klien.idLembar("kasubbag.teknis", lagi));
        assertThat(lembar.path("alasanDibukaLagi").asText()).isEqualTo("Jumlah hari belum cocok");
        assertThat(lembar.path("jumlah").path("diputuskan").asInt())
                .as("persetujuan sebelumnya tetap terbaca")
                .isEqualTo(lembar.path("jumlah").path("hari").asInt());
        diterima(klien.selesaikan("kasubbag.teknis", lagi, Map.of("pernyataan", true)));
        diterima(klien.selesaikan(
                "rendatin", klien.tunggu("rendatin", "himpun-data-kinerja"), Map.of("hasil", "LENGKAP")));
        assertThat(hitung("rekap")).isEqualTo(2);
    }

    @Test
    @Order(7)
    void rapatTanpaKuorumDiulangLaluMenetapkan() {
        var siapkan = klien.tunggu("rendatin", "siapkan-rapat");
        assertThat(statusPeriode()).isEqualTo("PLENO");
        ditolak(
                klien.selesaikan(
                        "rendatin",
                        siapkan,
                        Map.of("tanggalRapat", "kemarin dulu", "tempat", "Aula", "agenda", "Laporan bulanan")),
                422,
                "tidak terbaca sebagai tanggal");
        ditolak(
                klien.selesaikan(
                        "rendatin", siapkan, Map.of("tanggalRapat", RAPAT, "tempat", " ", "agenda", "Laporan bulanan")),
                422,
                "Tempat rapat belum diisi");
        ditolak(
                klien.selesaikan(
                        "rendatin",
                        siapkan,
                        Map.of("tanggalRapat", "2026-11-10T09:00", "tempat", "Aula", "agenda", "Laporan bulanan")),
                422,
                "sudah lewat");
        ditolak(
                klien.selesaikan(
                        "rendatin",
                        siapkan,
                        Map.of("tanggalRapat", "+999999-01-01T09:00", "tempat", "Aula", "agenda", "Laporan bulanan")),
                422,
                "terlalu jauh");
        undang(siapkan);
        var rapat = klien.tunggu("rendatin", "rapat-pleno");
        ditolak(klien.selesaikan("rendatin", rapat, hasilRapat("DITETAPKAN", Map.of())), 422, "Daftar hadir belum");
        ditolak(
                klien.selesaikan("rendatin", rapat, hasilRapat("DITETAPKAN", Map.of("hadir", List.of("asn01")))),
                422,
                "bukan Ketua atau Anggota");
        diterima(klien.selesaikan(
                "rendatin", rapat, hasilRapat("DITETAPKAN", Map.of("hadir", List.of("ketua", "anggota1")))));
        assertThat(statusPeriode()).isEqualTo("PLENO");
        undang(klien.tunggu("rendatin", "siapkan-rapat"));
        var kedua = klien.tunggu("sekretaris", "rapat-pleno");
        var hadir = List.of("ketua", "anggota1", "anggota2", "anggota4");
        ditolak(
                klien.selesaikan(
                        "sekretaris", kedua, hasilRapat("DIKEMBALIKAN", Map.of("hadir", hadir, "catatan", ""))),
                422,
                "Tuliskan di catatan");
        ditolak(
                klien.selesaikan(
                        "sekretaris",
                        kedua,
                        hasilRapat("DITETAPKAN", Map.of("hadir", hadir, "tanggalRapat", "2026-11-12T09:00"))),
                422,
                "belum berlangsung");
        diterima(klien.selesaikan(
                "sekretaris",
                kedua,
                hasilRapat(
                        "DITETAPKAN",
                        Map.of(
                                "hadir",
                                hadir,
                                "tindakLanjut",
                                List.of(Map.of("uraian", "Mengingatkan pengisian harian", "tenggat", "2026-12-10"))))));
    }

    private void undang(String tugas) {
        diterima(klien.selesaikan(
                "rendatin",
                tugas,
                Map.of("tanggalRapat", RAPAT, "tempat", "Aula KPU Kabupaten Kudus", "agenda", "Laporan bulanan")));
    }

    private static Map<String, Object> hasilRapat(String hasil, Map<String, ?> tambahan) {
        var nilai = new HashMap<String, Object>(Map.of(
                "tanggalRapat",
                RAPAT,
                "tempat",
                "Aula KPU Kabupaten Kudus",
                "nomorBeritaAcara",
                "20/PK.01-BA/3319/2026",
                "hasil",
                hasil));
        nilai.putAll(tambahan);
        return nilai;
    }

    @Test
    @Order(8)
    void hasilPlenoDihimpunDanBulanTidakDapatDiubahLagi() throws IOException {
        var tugas = klien.tunggu("rendatin", "himpun-hasil-pleno");
        diterima(klien.selesaikan("rendatin", tugas, Map.of("catatan", "Lengkap")));
        assertThat(statusPeriode()).isEqualTo("DITETAPKAN");
        assertThat(hitung("penetapan")).isEqualTo(1);
        ditolak(klien.selesaikan("rendatin", tugas, Map.of()), 404, TIDAK_ADA);
        tungguDokumenAkhir();
        periksaRekap();
        periksaBeritaAcara();
        assertThat(klien.ambil("sekretaris", "/engine-rest/process-instance?businessKey=657342/2026-10"))
                .as("siklus bulan itu telah selesai")
                .isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = '657342/2026-10' and END_TIME_ is not null",
                        Integer.class))
                .as("siklus, verifikasi dua kali, kompilasi dua kali, pleno, himpun")
                .isEqualTo(7);
        assertThat(hitung("ACT_RU_INCIDENT")).isZero();
    }

    private void tungguDokumenAkhir() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> hitung("dokumen where jenis = 'REKAP_DITETAPKAN'") == 1);
    }

    private byte[] dokumen(String jenis) {
        var id = jdbc.queryForObject("select id from dokumen where jenis = '" + jenis + "'", String.class);
        assertThat(klien.panggil("asn01", "GET", "/api/dokumen/" + id, null).status())
                .as("rekap seluruh pegawai bukan bagi setiap ASN")
                .isEqualTo(404);
        return klien.unduh("sekretaris", "/api/dokumen/" + id);
    }

    private void periksaRekap() throws IOException {
        try (var buku = new XSSFWorkbook(new ByteArrayInputStream(dokumen("REKAP_DITETAPKAN")))) {
            var lembar = buku.getSheet("Rekap");
            var nama = jdbc.queryForList(
                    "select p.nama from baris_rekap b join pegawai p on p.id = b.pegawai_id"
                            + " join penetapan t on t.rekap_id = b.rekap_id",
                    String.class);
            assertThat(nama).hasSize(31);
            for (var satu : nama) {
                var baris = StreamSupport.stream(lembar.spliterator(), false)
                        .filter(row ->
                                bernomor(row) && satu.equals(row.getCell(1).getStringCellValue()))
                        .toList();
                assertThat(baris).as("baris %s", satu).hasSize(1);
                var disetujui = jdbc.queryForObject(
                        "select count(*) from entri e join pegawai p on p.id = e.pegawai_id join periode d on d.id ="
                                + " e.periode_id where p.nama = ? and d.kunci = '2026-10' and e.status = 'DISETUJUI'",
                        Integer.class,
                        satu);
                assertThat(baris.get(0).getCell(11).getNumericCellValue())
                        .as("hari disetujui %s", satu)
                        .isEqualTo(disetujui.doubleValue());
            }
        }
    }

    /** A row of the table, as against headings and signatures. */
    private static boolean bernomor(Row row) {
        return row.getCell(0) != null && row.getCell(0).getCellType() == CellType.NUMERIC;
    }

    private void periksaBeritaAcara() throws IOException {
        try (var naskah = new XWPFDocument(new ByteArrayInputStream(dokumen("BERITA_ACARA")));
                var teks = new XWPFWordExtractor(naskah)) {
            assertThat(teks.getText())
                    .contains("20/PK.01-BA/3319/2026")
                    .contains("Rabu tanggal Sebelas bulan November tahun Dua Ribu Dua Puluh Enam")
                    .contains("Aula KPU Kabupaten Kudus")
                    .contains("Mengingatkan pengisian harian");
        }
    }
}
