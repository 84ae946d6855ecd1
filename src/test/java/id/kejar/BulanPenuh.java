package id.kejar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kejar.bukti.ContohBerkas;
import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.shared.PerintahSekali;
import id.kejar.uji.KlienUji;
import id.kejar.uji.SatkerUji;
import id.kejar.uji.SesiUji;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
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
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/**
 * One month from verification to adoption, as other systems and scripts would carry it, with every refusal on the way.
 * The same month runs on H2 and on PostgreSQL.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kejar.waktu.mulai=2026-11-11T07:45")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
abstract class BulanPenuh {

    private static final String ALASAN_KIRIMAN = "Jumlah surat yang direkap belum disebut.";
    private static final String CATATAN_KIRIMAN = "Diperiksa bersama staf subbagian.";
    private static final List<String> VERIFIKATOR_LAIN =
            List.of("kasubbag.teknis", "kasubbag.rendatin", "kasubbag.hukum", "sekretaris", "ketua");
    private static final String HASIL = "/verifikasi/hasil?bulan=2026-10";
    private static final String RAPAT = "2026-11-11T09:00";
    private static final String TIDAK_ADA =
            "Tugas ini tidak ada, bukan milik Anda, atau sudah selesai. Muat ulang daftar tugas Anda.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private List<PerintahSekali> perintah;

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
    @Order(1)
    void rekapNasionalMemuatSetiapHariSatuBarisMenurutNamaDanTanggal(@TempDir Path folder) throws IOException {
        var berkas = folder.resolve("nasional.xlsx");
        var nasional = perintah.stream()
                .filter(satu -> satu.nama().equals("rekap-nasional"))
                .findFirst()
                .orElseThrow();
        var lama = jdbc.queryForObject("select jabatan from pegawai where akun = 'asn24'", String.class);
        jdbc.update("update pegawai set jabatan = 'Jabatan sejak November' where akun = 'asn24'");
        assertThat(nasional.jalankan(
                        new DefaultApplicationArguments("--kejar.bulan=2026-10", "--kejar.berkas=" + berkas)))
                .isZero();
        jdbc.update("update pegawai set jabatan = ? where akun = 'asn24'", lama);
        var tercatat = jdbc.queryForList(
                "select p.nama, e.tanggal, p.nip, p.jabatan from entri e join periode b on b.id = e.periode_id"
                        + " join pegawai p on p.id = e.pegawai_id where b.kunci = '2026-10' order by p.nama, e.tanggal");
        try (var buku = new XSSFWorkbook(Files.newInputStream(berkas))) {
            var lembar = buku.getSheetAt(0);
            assertThat(lembar.getLastRowNum()).isEqualTo(tercatat.size());
            for (var ke = 0; ke < tercatat.size(); ke++) {
                var baris = lembar.getRow(ke + 1);
                assertThat(baris.getCell(2).getStringCellValue())
                        .isEqualTo(tercatat.get(ke).get("nama"));
                assertThat(baris.getCell(3).getStringCellValue())
                        .isEqualTo(tercatat.get(ke).get("nip"));
                assertThat(baris.getCell(4).getStringCellValue())
                        .as("jabatan pada akhir bulan")
                        .isEqualTo(tercatat.get(ke).get("jabatan"));
                assertThat(baris.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                        .isEqualTo(((Date) tercatat.get(ke).get("tanggal")).toLocalDate());
            }
        }
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
        for (var nilai : List.of("nrOfCompletedInstances", "loopCounter", "hasil", "karangan")) {
            ditolak(
                    klien.selesaikan("kasubbag.kul", tugas, Map.of("pernyataan", true, nilai, "racun")),
                    422,
                    "nilai yang ditetapkan oleh sistem");
        }
        for (var lain : List.of("asn01", "operator", "sekretaris", "kasubbag.teknis")) {
            ditolak(
                    klien.panggil(
                            lain, "POST", "/engine-rest/task/" + tugas + "/comment/create", Map.of("message", "tidak")),
                    404,
                    TIDAK_ADA);
            ditolak(klien.panggil(lain, "GET", "/engine-rest/task/" + tugas + "/comment", null), 404, TIDAK_ADA);
            assertThat(klien.panggil(lain, "GET", "/engine-rest/task/" + tugas + "/form", null)
                            .status())
                    .as("formulir tugas orang lain bagi %s", lain)
                    .isEqualTo(404);
        }
        assertThat(klien.panggil("auditor", "GET", "/engine-rest/task/" + tugas + "/comment", null)
                        .status())
                .isEqualTo(200);
        var proses = klien.ambil("kasubbag.kul", "/engine-rest/task/" + tugas)
                .path("processInstanceId")
                .asText();
        assertThat(klien.panggil("asn01", "GET", "/engine-rest/process-instance/" + proses + "/comment", null)
                        .status())
                .isEqualTo(404);
        assertThat(klien.panggil("auditor", "GET", "/engine-rest/process-instance/" + proses + "/comment", null)
                        .status())
                .isEqualTo(200);
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
                    .isEqualTo(akun.equals("auditor") ? 403 : 404);
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

    @Test
    @Order(4)
    void hasilPerPegawaiSementaraDanHanyaUntukYangMengikutinya() {
        var auditor = klien.halaman("auditor", HASIL);
        assertThat(auditor).contains("Sementara: bulan ini masih diverifikasi.").contains("Seluruh satker");
        assertThat(barisHasil(auditor)).isEqualTo(31);
        for (var akun : List.of("sekretaris", "operator", "rendatin")) {
            assertThat(barisHasil(klien.halaman(akun, HASIL))).as(akun).isEqualTo(31);
        }

        var pegawainya = hitung("pegawai where atasan_id = (select id from pegawai where akun = 'kasubbag.kul')");
        assertThat(klien.halaman("kasubbag.kul", HASIL))
                .contains("Pegawai yang Anda verifikasi")
                .doesNotContain("Yudhistiro Wicaksono")
                .satisfies(halaman -> assertThat(barisHasil(halaman)).isEqualTo(pegawainya));
        assertThat(barisHasil(klien.halaman("ketua", HASIL))).isOne();

        for (var akun : List.of("asn01", "anggota1")) {
            var jawaban = klien.masuk(akun).buka(HASIL);
            assertThat(jawaban.status()).as(akun).isEqualTo(403);
            assertThat(jawaban.isi())
                    .contains("tidak ada pegawai yang Anda verifikasi")
                    .doesNotContain("class=\"hasil");
            assertThat(klien.halaman(akun, "/verifikasi")).as(akun).doesNotContain("/verifikasi/hasil");
        }
        assertThat(klien.halaman("kasubbag.kul", "/verifikasi")).contains(HASIL);
        assertThat(klien.masuk("sekretaris")
                        .buka("/verifikasi/hasil?bulan=2020-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void mutuBakuMenyebutDiManaBulanTertahanDanHanyaUntukYangMengikutinya() {
        for (var akun : List.of("sekretaris", "operator", "auditor", "rendatin", "ketua", "anggota1")) {
            assertThat(klien.halaman(akun, "/mutu-baku"))
                    .as(akun)
                    .containsPattern("Oktober 2026 (sedang|tertahan) di langkah 3, memverifikasi data kinerja")
                    .contains("Menunggu: Kepala Subbagian Hukum dan Sumber Daya Manusia;");
        }
        for (var akun : List.of("asn01", "kasubbag.kul")) {
            var jawaban = klien.masuk(akun).buka("/mutu-baku");
            assertThat(jawaban.status()).as(akun).isEqualTo(403);
            assertThat(jawaban.isi()).contains("Mutu baku dibaca Sekretaris").doesNotContain("tabel-langkah");
            assertThat(klien.halaman(akun, "/")).as(akun).doesNotContain("/mutu-baku");
        }
        assertThat(klien.masuk("sekretaris").buka("/mutu-baku?bulan=2020-01").status())
                .isEqualTo(404);
        assertThat(klien.halaman("sekretaris", "/mutu-baku?bulan=2026-11"))
                .contains("November 2026 masih diisi sampai")
                .contains("hari dikirim pada harinya");
    }

    @Test
    @Order(4)
    void hasilSatkerLainTidakPernahTerlihat() {
        organisasi.bukaSatker(SatkerUji.profil("660001", ZoneId.of("Asia/Jayapura")));
        organisasi.terima(
                new DataPegawai(
                        "660001",
                        "auditor.timur",
                        null,
                        "Auditor Timur",
                        JenisPegawai.LUAR,
                        "Auditor",
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2021, 1, 1),
                        null,
                        Set.of(Peran.AUDITOR)),
                "kejar");
        ditolak(
                klien.selesaikan(
                        "auditor.timur",
                        klien.tunggu("kasubbag.kul", "verifikasi-data-kinerja"),
                        Map.of("pernyataan", true)),
                403,
                "Tugas hanya dapat dikerjakan");
        for (var alamat : List.of(HASIL, "/verifikasi/hasil", "/mutu-baku?bulan=2026-10", "/mutu-baku")) {
            var jawaban = klien.masuk("auditor.timur").buka(alamat);
            assertThat(jawaban.status()).as(alamat).isEqualTo(404);
            assertThat(jawaban.isi()).contains("Anda.").doesNotContain("Endah Kusumaningrum");
        }
    }

    private static int barisHasil(String halaman) {
        return halaman.split("<details class=\"hasil\"", -1).length - 1;
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
    void suratPerintahYangTidakSahDitolakDenganSebabnya() {
        var operator = klien.masuk("operator");
        catatSuratPerintah(operator, Map.of("selesai", ""), NASKAH, 422, "Tanggal akhir belum diisi");
        catatSuratPerintah(operator, Map.of("selesai", "2027-03-01"), NASKAH, 422, "paling lama 90 hari");
        catatSuratPerintah(
                operator, Map.of("mulai", "2026-11-01", "selesai", "2026-11-10"), NASKAH, 422, "sudah berakhir");
        catatSuratPerintah(
                operator, Map.of("pelaksana", idPegawai("kasubbag.hukum")), NASKAH, 422, "jabatannya sendiri");
        catatSuratPerintah(operator, Map.of("pejabat", idPegawai("asn01")), NASKAH, 422, "tidak ada dalam daftar");
        catatSuratPerintah(
                operator, Map.of("pejabat", idPegawai("ketua")), NASKAH, 422, "hanya dapat digantikan Anggota");
        catatSuratPerintah(
                operator, Map.of("pelaksana", idPegawai("anggota1")), NASKAH, 422, "hanya dapat digantikan ASN");
        catatSuratPerintah(operator, Map.of("jenis", "PJS"), NASKAH, 422, "Pilih jenis penugasan");
        catatSuratPerintah(operator, Map.of(), null, 422, "Lampirkan naskah");
        catatSuratPerintah(
                operator,
                Map.of(),
                new SesiUji.Berkas("naskah", "sp.pdf", "bukan pdf".getBytes(StandardCharsets.UTF_8)),
                422,
                "bukan dokumen PDF");
        catatSuratPerintah(
                operator, Map.of("mulai", "2029-11-11", "selesai", "2029-11-20"), NASKAH, 422, "setahun lagi");
        catatSuratPerintah(
                operator,
                Map.of(),
                new SesiUji.Berkas("naskah", "sp.docx", ContohBerkas.docx()),
                422,
                "harus PDF atau foto");
        catatSuratPerintah(
                operator,
                Map.of(),
                new SesiUji.Berkas("naskah", "sp.pdf", new byte[13 * 1024 * 1024]),
                200,
                "Naskahnya terlalu besar untuk dikirim.");
        catatSuratPerintah(klien.masuk("sekretaris"), Map.of(), NASKAH, 403, "Ini pekerjaan Operator KEJAR");
        assertThat(klien.masuk("asn01").buka("/penugasan").status()).isEqualTo(403);
        assertThat(hitung("surat_perintah")).isZero();
    }

    @Test
    @Order(6)
    void pelaksanaHarianMeneruskanLembarSelamaSuratPerintahBerlaku() {
        var tugas = klien.tunggu("kasubbag.hukum", "verifikasi-data-kinerja");
        var alamat = "/api/verifikasi/" + klien.idLembar("kasubbag.hukum", tugas);
        var pertama = hari(klien.ambil("kasubbag.hukum", alamat))
                .findFirst()
                .orElseThrow()
                .path("entriId")
                .asText();
        var setuju = Map.of("keputusan", List.of(Map.of("entriId", pertama, "hasil", "SETUJU")));
        assertThat(klien.panggil("kasubbag.hukum", "PUT", alamat + "/keputusan", setuju)
                        .status())
                .isEqualTo(200);

        var operator = klien.masuk("operator");
        catatSuratPerintah(operator, Map.of(), NASKAH, 200, "tercatat, 11–20 November 2026");
        catatSuratPerintah(operator, Map.of(), NASKAH, 422, "sudah memiliki Plh.");
        catatSuratPerintah(
                operator,
                Map.of("pejabat", idPegawai("kasubbag.teknis"), "pelaksana", idPegawai("kasubbag.kul")),
                NASKAH,
                422,
                "tidak dapat diteruskan");

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> klien.tugas(
                        "kasubbag.hukum", "verifikasi-data-kinerja")
                .isEmpty());
        assertThat(klien.tugas("kasubbag.teknis", "verifikasi-data-kinerja"))
                .as("lembarnya sendiri dan lembar yang digantikan")
                .extracting(tugasnya -> tugasnya.path("name").asText())
                .containsExactlyInAnyOrder(
                        "Memverifikasi data kinerja, Oktober 2026",
                        "Memverifikasi data kinerja, Oktober 2026 (Plh. Kepala Subbagian Hukum dan Sumber Daya Manusia)");
        ditolak(
                klien.panggil("kasubbag.hukum", "GET", alamat, null),
                403,
                "Selama Surat Perintah 12/SDM-SP/2026 berlaku");
        ditolak(klien.panggil("kasubbag.hukum", "PUT", alamat + "/keputusan", setuju), 403, "Selama Surat Perintah");
        var lembar = klien.ambil("kasubbag.teknis", alamat);
        assertThat(lembar.path("kapasitas").asText())
                .startsWith("Plh. Kepala Sub")
                .endsWith("Surat Perintah 12/SDM-SP/2026");
        assertThat(lembar.path("jumlah").path("diputuskan").asInt())
                .as("yang sudah diputuskan tidak hilang")
                .isEqualTo(1);
        assertThat(halamanVerifikasi("sekretaris"))
                .contains("Plh. Kepala Sub")
                .contains("Surat Perintah 12/SDM-SP/2026");
        assertThat(hitung("jejak where tindakan = 'VERIFIKASI_BERALIH'")).isEqualTo(1);
    }

    @Test
    @Order(7)
    void pencabutanMengembalikanTugasSeketika() {
        var operator = klien.masuk("operator");
        catatSuratPerintah(
                operator,
                Map.of(
                        "pejabat",
                        idPegawai("kasubbag.rendatin"),
                        "pelaksana",
                        idPegawai("kasubbag.kul"),
                        "jenis",
                        "PLT",
                        "nomor",
                        "13/SDM-SP/2026"),
                NASKAH,
                200,
                "tercatat");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        klien.tugas("kasubbag.kul", "verifikasi-data-kinerja").size() == 2);
        var surat = jdbc.queryForObject("select id from surat_perintah where nomor = '13/SDM-SP/2026'", String.class);
        assertThat(operator.kirimFormulir(
                        "/penugasan", "/penugasan/" + surat + "/cabut", Map.of("alasan", "kembali"), null))
                .satisfies(jawaban -> assertThat(jawaban.status()).isEqualTo(422))
                .satisfies(jawaban -> assertThat(jawaban.isi()).contains("paling sedikit 10 karakter"));
        assertThat(operator.kirimFormulir(
                                "/penugasan",
                                "/penugasan/" + surat + "/cabut",
                                Map.of("alasan", "Pejabat kembali lebih awal"),
                                null)
                        .isi())
                .contains("Surat Perintah dicabut.");
        assertThat(klien.tugas("kasubbag.kul", "verifikasi-data-kinerja")).hasSize(1);
        assertThat(klien.tugas("kasubbag.rendatin", "verifikasi-data-kinerja")).hasSize(1);
    }

    @Test
    @Order(7)
    void daftarKeputusanYangSalahDitolakSeluruhnya() {
        var akun = "kasubbag.rendatin";
        var tugas = klien.tunggu(akun, "verifikasi-data-kinerja");
        var hari = hari(klien.ambil(akun, "/api/verifikasi/" + klien.idLembar(akun, tugas)))
                .findFirst()
                .orElseThrow();
        var pegawai = jdbc.queryForObject(
                "select p.akun from entri e join pegawai p on p.id = e.pegawai_id where e.id = cast(? as uuid)",
                String.class,
                hari.path("entriId").asText());
        var tanggal = hari.path("tanggal").asText();
        var tertolak = Map.of(
                butir("asn01", null, "SETUJU"),
                "pegawai di luar lembar ini",
                butir(akun, null, "SETUJU"),
                "pegawai di luar lembar ini",
                butir("tidak.ada", null, "SETUJU"),
                "pegawai di luar lembar ini",
                butir(pegawai, "2026-11-02", "SETUJU"),
                "tanggal yang tidak menunggu keputusan",
                butir(pegawai, tanggal, "TOLAK"),
                "tidak terbaca",
                butir(pegawai, tanggal, null),
                "hasil yang tidak dikenal",
                butir(pegawai, tanggal, "KEMBALIKAN"),
                "Alasan pengembalian belum diisi",
                butir(pegawai, tanggal, "SETUJU") + "," + butir(pegawai, tanggal, "KEMBALIKAN"),
                "dua kali",
                butir(pegawai, null, "SETUJU"),
                "belum diputuskan",
                "null",
                "tidak terbaca");
        tertolak.forEach((isi, kalimat) -> ditolak(kirimDaftar(akun, tugas, "[" + isi + "]"), 422, kalimat));
        ditolak(kirimDaftar(akun, tugas, "[]"), 422, "belum diputuskan");
        ditolak(kirimDaftar(akun, tugas, "{}"), 422, "tidak terbaca");
        assertThat(hitung("keputusan where oleh = 'kasubbag.rendatin'"))
                .as("tidak ada yang tersimpan dari kiriman yang ditolak")
                .isZero();
    }

    private static String butir(String pegawai, String tanggal, String hasil) {
        return "{\"pegawai\":\"%s\",\"tanggal\":%s,\"hasil\":%s}"
                .formatted(pegawai, teksJson(tanggal), teksJson(hasil));
    }

    private static String teksJson(String teks) {
        return teks == null ? "null" : "\"" + teks + "\"";
    }

    private KlienUji.Jawaban kirimDaftar(String akun, String tugas, String daftar) {
        return klien.panggil(
                akun,
                "POST",
                "/engine-rest/task/" + tugas + "/complete",
                Map.of(
                        "variables",
                        Map.of(
                                "pernyataan",
                                Map.of("value", true),
                                "keputusan",
                                Map.of("value", daftar, "type", "Json"))));
    }

    private static final SesiUji.Berkas NASKAH = new SesiUji.Berkas("naskah", "sp.pdf", ContohBerkas.pdf());

    private String idPegawai(String akun) {
        return jdbc.queryForObject("select id from pegawai where akun = ?", String.class, akun);
    }

    /** The order of Kasubbag Hukum's acting person, but for what is told otherwise. */
    private void catatSuratPerintah(
            SesiUji sesi, Map<String, String> lain, SesiUji.Berkas naskah, int status, String kalimat) {
        var isian = new HashMap<>(Map.of(
                "jenis", "PLH",
                "nomor", "12/SDM-SP/2026",
                "pejabat", idPegawai("kasubbag.hukum"),
                "pelaksana", idPegawai("kasubbag.teknis"),
                "mulai", "2026-11-11",
                "selesai", "2026-11-20"));
        isian.putAll(lain);
        var jawaban = sesi.kirimFormulir("/", "/penugasan", isian, naskah);
        assertThat(jawaban.isi()).contains(kalimat);
        assertThat(jawaban.status()).isEqualTo(status);
    }

    @Test
    @Order(8)
    void satuHariDikembalikanDiperbaikiAsnLaluDisetujui() {
        var tugas = klien.tunggu("kasubbag.kul", "verifikasi-data-kinerja");
        var lembar = klien.putuskanSemua("kasubbag.kul", tugas, 1);
        assertThat(lembar.path("jumlah").path("diputuskan").asInt())
                .isEqualTo(lembar.path("jumlah").path("hari").asInt());
        diterima(kirimKeputusan("kasubbag.kul", tugas));
        VERIFIKATOR_LAIN.forEach(
                akun -> klien.tugas(akun, "verifikasi-data-kinerja").forEach(satu -> {
                    var tugasnya = satu.path("id").asText();
                    klien.putuskanSemua(akun, tugasnya, 0);
                    diterima(klien.selesaikan(akun, tugasnya, Map.of("pernyataan", true, "catatan", "")));
                    ditolak(klien.selesaikan(akun, tugasnya, Map.of("pernyataan", true)), 404, TIDAK_ADA);
                }));
        var akunAsn = jdbc.queryForObject(
                "select p.akun from entri e join pegawai p on p.id = e.pegawai_id where e.status = 'DIKEMBALIKAN'",
                String.class);
        var perbaikan = klien.tunggu(akunAsn, "perbaiki-data-kinerja");
        var namaAsn = jdbc.queryForObject("select nama from pegawai where akun = ?", String.class, akunAsn);
        assertThat(halamanVerifikasi("auditor"))
                .contains("Menunggu perbaikan dari " + namaAsn)
                .contains("data-tahap=\"SELESAI\"");
        var ditarik = tarikSatuPersetujuan("kasubbag.kul");
        var ditarikSelesai = tarikSatuPersetujuan("kasubbag.rendatin");
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
        assertThat(hariTersisa)
                .as("hanya hari yang dikembalikan dan yang persetujuannya ditarik")
                .isEqualTo(2);
        var diperbaiki = hari(klien.ambil(
                        "kasubbag.kul", "/api/verifikasi/" + klien.idLembar("kasubbag.kul", putaranDua)))
                .filter(hari -> !ditarik.equals(hari.path("entriId").asText()))
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
        yangDitarikSesudahLembarSelesaiDiputuskanPadaLembarBaru(ditarikSelesai);
    }

    private void yangDitarikSesudahLembarSelesaiDiputuskanPadaLembarBaru(String ditarik) {
        var tugas = klien.tunggu("kasubbag.rendatin", "verifikasi-data-kinerja");
        assertThat(statusPeriode()).as("bulan belum dihimpun").isEqualTo("VERIFIKASI");
        var lembar = klien.ambil("kasubbag.rendatin", "/api/verifikasi/" + klien.idLembar("kasubbag.rendatin", tugas));
        assertThat(lembar.path("pegawai")).as("hanya pegawai yang bersangkutan").hasSize(1);
        assertThat(lembar.path("alasanDibukaLagi").asText()).contains("persetujuan yang ditarik");
        assertThat(hari(lembar).map(hari -> hari.path("entriId").asText()))
                .as("hanya hari yang ditarik; keputusan atas hari lain tidak disentuh")
                .containsExactly(ditarik);
        assertThat(hari(lembar)
                        .findFirst()
                        .orElseThrow()
                        .path("riwayat")
                        .path(0)
                        .path("ditarik")
                        .path("alasan")
                        .asText())
                .isEqualTo("Foto ternyata dari hari lain");
        ditolak(
                klien.selesaikan("kasubbag.rendatin", tugas, Map.of("pernyataan", true)),
                422,
                "1 hari yang belum diputuskan");
        klien.putuskanSemua("kasubbag.rendatin", tugas, 0);
        diterima(klien.selesaikan("kasubbag.rendatin", tugas, Map.of("pernyataan", true)));
        klien.tunggu("rendatin", "himpun-data-kinerja");
        tarik(klien.masuk("kasubbag.rendatin"), ditarik, "Terlambat untuk ditarik", 409, "sudah ditutup");
    }

    /** Takes back an approval that holds, after all that may not. @return the day */
    private String tarikSatuPersetujuan(String akun) {
        var hari = jdbc.queryForObject(
                "select min(cast(e.id as varchar(36))) from entri e join keputusan k on k.entri_id = e.id"
                        + " where k.oleh = ? and k.berlaku and e.status = 'DISETUJUI'",
                String.class,
                akun);
        for (var orangLain : List.of("asn01", "kasubbag.teknis", "operator")) {
            tarik(klien.masuk(orangLain), hari, "Bukan wewenangnya", 404, "bukan milik Anda");
        }
        tarik(klien.masuk("auditor"), hari, "Bukan wewenangnya", 403, "bukan wewenang Anda");
        var sesi = klien.masuk(akun);
        assertThat(sesi.halaman("/verifikasi")).contains("Tarik persetujuan…");
        assertThat(sesi.halaman("/verifikasi/persetujuan")).contains(hari);
        tercatatMelihat(akun, hari);
        tarik(sesi, hari, "", 422, "Alasan penarikan belum diisi");
        tarik(sesi, hari, "salah", 422, "paling sedikit 10 karakter");
        tarik(sesi, hari, "Foto ternyata dari hari lain", 200, "Persetujuan ditarik.");
        tarik(sesi, hari, "Foto ternyata dari hari lain", 409, "tidak sedang disetujui");
        assertThat(sesi.halaman("/verifikasi/persetujuan")).doesNotContain(hari);
        assertThat(jdbc.queryForObject("select status from entri where id = cast(? as uuid)", String.class, hari))
                .isEqualTo("TERISI");
        return hari;
    }

    /** Both the sheet on which a day was decided and the page of approvals leave their line with its owner. */
    private void tercatatMelihat(String akun, String hari) {
        assertThat(jdbc.queryForList(
                        "select rincian from jejak where tindakan = 'LAPORAN_DIBACA' and pelaku = ? and objek ="
                                + " (select cast(pegawai_id as varchar(36)) from entri where id = cast(? as uuid))",
                        String.class,
                        akun,
                        hari))
                .containsOnlyOnce("Persetujuan Oktober 2026")
                .anyMatch(rincian -> rincian.startsWith("Verifikasi") && rincian.contains("Oktober 2026"));
    }

    private static void tarik(SesiUji sesi, String hari, String alasan, int status, String kalimat) {
        var jawaban = sesi.kirimFormulir("/", "/verifikasi/persetujuan", Map.of("entri", hari, "alasan", alasan), null);
        assertThat(jawaban.isi()).contains(kalimat);
        assertThat(jawaban.status()).isEqualTo(status);
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
    @Order(9)
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
        periksaKelengkapan(tugas);
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

    /** The sheet holds the check and the sums, and an ASN who is missing in the recap stands in the way. */
    private void periksaKelengkapan(String tugas) {
        var tabel = klien.ambil("rendatin", "/api/tugas/" + tugas + "/tinjauan").path("tabel");
        assertThat(tabel.findValuesAsText("judul"))
                .containsExactly(
                        "Pemeriksaan kelengkapan",
                        "Dibanding bulan lalu",
                        "Per pegawai",
                        "Per sub bagian",
                        "Per kode output",
                        "Per indikator");
        assertThat(tabel.path(0).path("baris").toString())
                .contains("[\"Pegawai\",\"Baik\",\"Semua 31 ASN yang bertugas ada di rekap.\"]")
                .contains("[\"Hari tidak terisi\",\"Perlu dilihat\",\"8 hari tidak terisi: ")
                .doesNotContain("Menghalangi");
        assertThat(tabel.path(1).path("baris").path(0).path(2).asText()).isEqualTo("bulan pertama");
        assertThat(tabel.path(2).path("baris")).hasSize(31);
        assertThat(tabel.path(3).path("baris")).hasSizeGreaterThan(4);
        assertThat(klien.panggil("asn01", "GET", "/api/tugas/" + tugas + "/tinjauan", null)
                        .status())
                .isEqualTo(404);

        var baris = jdbc.queryForMap("select id, pegawai_id from baris_rekap where nomor = 31");
        jdbc.update(
                "update baris_rekap set pegawai_id = (select id from pegawai where akun = 'ketua') where id = ?",
                baris.get("id"));
        ditolak(klien.selesaikan("rendatin", tugas, Map.of("hasil", "LENGKAP")), 422, "tetapi tidak ada di rekap");
        jdbc.update("update baris_rekap set pegawai_id = ? where id = ?", baris.get("pegawai_id"), baris.get("id"));
    }

    @Test
    @Order(10)
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
        suaraDinilai(kedua, hadir);
        waktuDanCatatanDinilai(kedua, hadir);
        dikembalikanKepadaSatuVerifikator(kedua, hadir);
        var ketiga = klien.tunggu("sekretaris", "rapat-pleno");
        ditolak(menetapkan(ketiga, "19/PK.01-BA/3319/2026", hadir, mufakat(hadir)), 422, "sudah dipakai");
        satuDariDuaYangMenetapkan(ketiga, hadir);
        assertThat(jdbc.queryForMap("select r.dengan_catatan, r.status from rapat_pleno r"
                        + " where r.nomor_berita_acara = '20/PK.01-BA/3319/2026'"))
                .containsEntry("dengan_catatan", true)
                .containsEntry("status", "DITETAPKAN");
        assertThat(jdbc.queryForList(
                        "select suara || coalesce(': ' || alasan, '') from suara_rapat order by suara", String.class))
                .containsExactly("SETUJU", "SETUJU", "SETUJU", "TIDAK_SETUJU: Bukti dua pegawai belum lengkap");
        assertThat(hitung("tindak_lanjut where keadaan = 'TERBUKA'")).isEqualTo(2);
        assertThat(hitung("ACT_HI_VARINST where NAME_ in ('suara', 'hadir', 'tindakLanjut')"))
                .as("siapa bersuara apa hanya ada di tabel rapat")
                .isZero();
    }

    /** The Sekretaris and Rendatin record the same meeting at the same moment: it is decided once. */
    private void satuDariDuaYangMenetapkan(String rapat, List<String> hadir) {
        var nilai = hasilRapat(
                "DITETAPKAN_DENGAN_CATATAN",
                Map.of(
                        "hadir",
                        hadir,
                        "suara",
                        List.of(
                                suara("ketua", "SETUJU"),
                                suara("anggota1", "SETUJU"),
                                suara("anggota2", "SETUJU"),
                                berbeda("anggota4", "Bukti dua pegawai belum lengkap")),
                        "pukulSelesai",
                        "10:45",
                        "catatan",
                        "Bukti dua hari menyusul bulan depan",
                        "tindakLanjut",
                        List.of(
                                Map.of("uraian", "Mengingatkan pengisian harian", "tenggat", "2026-12-10"),
                                Map.of("uraian", "Melengkapi bukti", "pegawai", "kasubbag.kul"))));
        // Both leave the number to the register: two that were let through would take two.
        nilai.remove("nomorBeritaAcara");
        var garisMulai = new CyclicBarrier(2);
        var jawaban = Stream.of("sekretaris", "rendatin")
                .map(akun -> CompletableFuture.supplyAsync(() -> {
                    menungguDi(garisMulai);
                    return klien.selesaikan(akun, rapat, nilai);
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted(Comparator.comparing(KlienUji.Jawaban::status))
                .toList();
        diterima(jawaban.get(0));
        assertThat(jawaban.get(1).status()).as("%s", jawaban.get(1).isi()).isIn(404, 409);
        assertThat(jawaban.get(1).kalimat()).isNotBlank();
        satuKeputusanSatuNomorSatuSegel();
    }

    private static void menungguDi(CyclicBarrier garisMulai) {
        try {
            garisMulai.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private void satuKeputusanSatuNomorSatuSegel() {
        assertThat(hitung("rapat_pleno where status = 'DITETAPKAN'")).isEqualTo(1);
        assertThat(jdbc.queryForList(
                        "select teks from nomor_naskah where jenis = 'BERITA_ACARA' order by urut", String.class))
                .as("rapat yang mengembalikan, dan satu nomor bagi rapat yang menetapkan")
                .containsExactly("19/PK.01-BA/3319/2026", "20/PK.01-BA/3319/2026");
        assertThat(hitung("nomor_naskah n join rapat_pleno r on r.id = n.acuan where n.jenis = 'BERITA_ACARA'"
                        + " and n.keadaan = 'DIPAKAI' and r.status = 'DITETAPKAN'"))
                .isEqualTo(1);
        assertThat(hitung("segel")).isEqualTo(1);
        assertThat(hitung("segel s join rapat_pleno r on r.id = s.rapat_id where r.status = 'DITETAPKAN'"
                        + " and s.versi = 1 and s.berlaku_pada is null"))
                .as("disegel oleh rapat itu, belum berlaku sebelum hasilnya dihimpun")
                .isEqualTo(1);
        assertThat(hitung("jejak where tindakan = 'BULAN_DISEGEL'")).isEqualTo(1);
        assertThat(hitung("jejak where tindakan = 'NOMOR_DIPAKAI' and rincian like 'Berita Acara%'"))
                .isEqualTo(2);
    }

    /** The pleno sends the month back to one verifier by his office; the others have nothing to do. */
    private void dikembalikanKepadaSatuVerifikator(String rapat, List<String> hadir) {
        var teknis = jdbc.queryForObject("select id from pegawai where akun = 'kasubbag.teknis'", String.class);
        ditolak(mengembalikan(rapat, hadir, "SIAPA SAJA", teknis), 422, "Rendatin atau verifikator, belum dipilih");
        ditolak(mengembalikan(rapat, hadir, "VERIFIKATOR", "siapa saja"), 422, "Verifikator belum dipilih");
        diterima(mengembalikan(rapat, hadir, "VERIFIKATOR", teknis));
        var tugas = klien.tunggu("kasubbag.teknis", "verifikasi-data-kinerja");
        assertThat(statusPeriode()).isEqualTo("VERIFIKASI");
        assertThat(klien.tugas("kasubbag.kul", "verifikasi-data-kinerja")).isEmpty();
        assertThat(klien.ambil("kasubbag.teknis", "/api/verifikasi/" + klien.idLembar("kasubbag.teknis", tugas))
                        .path("alasanDibukaLagi")
                        .asText())
                .isEqualTo("Bukti pemutakhiran diperiksa lagi");
        diterima(klien.selesaikan("kasubbag.teknis", tugas, Map.of("pernyataan", true)));
        diterima(klien.selesaikan(
                "rendatin", klien.tunggu("rendatin", "himpun-data-kinerja"), Map.of("hasil", "LENGKAP")));
        undang(klien.tunggu("rendatin", "siapkan-rapat"));
    }

    private KlienUji.Jawaban mengembalikan(String rapat, List<String> hadir, String kembaliKe, String verifikator) {
        return klien.selesaikan(
                "sekretaris",
                rapat,
                hasilRapat(
                        "DIKEMBALIKAN",
                        Map.of(
                                "hadir",
                                hadir,
                                "nomorBeritaAcara",
                                "19/PK.01-BA/3319/2026",
                                "kembaliKe",
                                kembaliKe,
                                "verifikator",
                                verifikator,
                                "catatan",
                                "Bukti pemutakhiran diperiksa lagi")));
    }

    /** Votes: of those present, one each, dissent with its reason, and enough of them in favour. */
    private void suaraDinilai(String rapat, List<String> hadir) {
        var tiga = List.of(suara("ketua", "SETUJU"), suara("anggota1", "SETUJU"), suara("anggota2", "SETUJU"));
        ditolak(menetapkan(rapat, hadir, List.of()), 422, "Suara 4 anggota yang hadir belum dicatat");
        ditolak(menetapkan(rapat, hadir, tiga), 422, "Suara 1 anggota yang hadir belum dicatat");
        ditolak(menetapkan(rapat, hadir, List.of(suara("anggota3", "SETUJU"))), 422, "anggota yang tidak hadir");
        ditolak(
                menetapkan(rapat, hadir, List.of(suara("kasubbag.kul", "SETUJU"))),
                422,
                "bukan Ketua atau Anggota KPU satuan kerja ini");
        ditolak(
                menetapkan(rapat, hadir, List.of(suara("ketua", "SETUJU"), suara("ketua", "ABSTAIN"))),
                422,
                "lebih dari satu kali");
        ditolak(
                menetapkan(rapat, hadir, List.of(suara("ketua", "TIDAK_SETUJU"))),
                422,
                "Alasan tidak setuju belum diisi");
        ditolak(menetapkan(rapat, hadir, List.of(suara("ketua", "MUNGKIN"))), 422, "Suara tidak terbaca");
        ditolak(
                menetapkan(
                        rapat,
                        hadir,
                        List.of(
                                suara("ketua", "SETUJU"),
                                suara("anggota1", "SETUJU"),
                                suara("anggota2", "ABSTAIN"),
                                suara("anggota4", "ABSTAIN"))),
                422,
                "Baru 2 suara setuju; penetapan memerlukan paling sedikit 3.");
    }

    private KlienUji.Jawaban menetapkan(String rapat, List<String> hadir, List<Map<String, String>> suara) {
        return menetapkan(rapat, "20/PK.01-BA/3319/2026", hadir, suara);
    }

    private KlienUji.Jawaban menetapkan(
            String rapat, String nomor, List<String> hadir, List<Map<String, String>> suara) {
        return klien.selesaikan(
                "sekretaris",
                rapat,
                hasilRapat("DITETAPKAN", Map.of("hadir", hadir, "suara", suara, "nomorBeritaAcara", nomor)));
    }

    private static List<Map<String, String>> mufakat(List<String> hadir) {
        return hadir.stream().map(akun -> suara(akun, "SETUJU")).toList();
    }

    private void waktuDanCatatanDinilai(String rapat, List<String> hadir) {
        var mufakat = mufakat(hadir);
        ditolak(
                klien.selesaikan(
                        "sekretaris",
                        rapat,
                        hasilRapat("DITETAPKAN_DENGAN_CATATAN", Map.of("hadir", hadir, "suara", mufakat))),
                422,
                "Tuliskan di catatan apa yang dicatat pleno");
        ditolak(
                klien.selesaikan(
                        "sekretaris",
                        rapat,
                        hasilRapat("DITETAPKAN", Map.of("hadir", hadir, "suara", mufakat, "pukulSelesai", "08:30"))),
                422,
                "Pukul selesai harus sesudah pukul mulai rapat");
        ditolak(
                klien.selesaikan(
                        "sekretaris",
                        rapat,
                        hasilRapat("DITETAPKAN", Map.of("hadir", hadir, "suara", mufakat, "pukulSelesai", "sore"))),
                422,
                "tidak terbaca sebagai jam");
        bulanSebelumnyaDinilai(rapat, hadir, mufakat);
    }

    /** Months are adopted in their order. */
    private void bulanSebelumnyaDinilai(String rapat, List<String> hadir, List<Map<String, String>> mufakat) {
        var september = UUID.randomUUID();
        jdbc.update(
                "insert into periode (id, satker, kunci, mulai, akhir, akhir_pengisian, status, revisi)"
                        + " values (?, '657342', '2026-09', date '2026-09-01', date '2026-09-30', current_timestamp, 'PLENO', 0)",
                september);
        ditolak(menetapkan(rapat, hadir, mufakat), 422, "September 2026 belum ditetapkan");
        jdbc.update("delete from periode where id = ?", september);
    }

    private static Map<String, String> suara(String akun, String suara) {
        return Map.of("akun", akun, "suara", suara);
    }

    private static Map<String, String> berbeda(String akun, String alasan) {
        return Map.of("akun", akun, "suara", "TIDAK_SETUJU", "alasan", alasan);
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
    @Order(11)
    void hasilPlenoDihimpunDanBulanTidakDapatDiubahLagi() throws IOException {
        var tugas = klien.tunggu("rendatin", "himpun-hasil-pleno");
        diterima(klien.selesaikan("rendatin", tugas, Map.of("catatan", "Lengkap")));
        assertThat(statusPeriode()).isEqualTo("DITETAPKAN");
        assertThat(hitung("penetapan")).isEqualTo(1);
        ditolak(klien.selesaikan("rendatin", tugas, Map.of()), 404, TIDAK_ADA);
        tungguDokumenAkhir();
        assertThat(hitung("segel where berlaku_pada is not null")).isEqualTo(1);
        assertThat(hitung("dokumen d join rapat_pleno r on r.id = d.acuan"
                        + " where d.jenis = 'BERITA_ACARA' and r.status = 'DITETAPKAN'"))
                .isEqualTo(1);
        periksaRekap();
        periksaBeritaAcara();
        periksaPita();
        periksaAngkaBeku();
        periksaMutuBaku();
        assertThat(klien.ambil("sekretaris", "/engine-rest/process-instance?businessKey=657342/2026-10"))
                .as("siklus bulan itu telah selesai")
                .isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = '657342/2026-10' and END_TIME_ is not null",
                        Integer.class))
                .as("siklus, verifikasi tiga kali, kompilasi tiga kali, pleno dua kali, himpun")
                .isEqualTo(10);
        assertThat(hitung("ACT_RU_INCIDENT")).isZero();
    }

    /** Every stay in a stage is on record, without a gap, and the page adds up all passes. */
    private void periksaMutuBaku() {
        assertThat(jdbc.queryForList(
                        "select tahap from tahap_periode t join periode p on p.id = t.periode_id"
                                + " where p.kunci = '2026-10' and p.satker = '657342' order by urutan",
                        String.class))
                .as("dikembalikan sekali oleh Rendatin, sekali oleh pleno")
                .containsExactly(
                        "TERBUKA",
                        "VERIFIKASI",
                        "KOMPILASI",
                        "VERIFIKASI",
                        "KOMPILASI",
                        "PLENO",
                        "VERIFIKASI",
                        "KOMPILASI",
                        "PLENO",
                        "DITETAPKAN");
        assertThat(hitung("tahap_periode a join tahap_periode b on b.periode_id = a.periode_id"
                        + " and b.urutan = a.urutan + 1 where a.masuk_pada is null or a.selesai_pada is null"
                        + " or a.selesai_pada <> b.masuk_pada or a.selesai_pada < a.masuk_pada"))
                .as("tahap yang berlubang atau terbalik")
                .isZero();
        assertThat(klien.halaman("sekretaris", "/mutu-baku?bulan=2026-10"))
                .contains("Oktober 2026 ditetapkan Rabu, 11 November 2026")
                .contains("3 hari kerja tiap kali")
                .contains("data-label=\"Memverifikasi data kinerja\" data-diberikan=\"9\"");
    }

    /** Every value has the band that the table gives it, frozen with its source. */
    private void periksaPita() {
        var baris = jdbc.queryForList("select b.nilai, b.pita, b.akibat_pita, b.sumber_pita from baris_rekap b"
                + " join penetapan t on t.rekap_id = b.rekap_id where b.nilai is not null");
        assertThat(baris).isNotEmpty().allSatisfy(satu -> {
            var nilai = ((BigDecimal) satu.get("nilai")).setScale(0, RoundingMode.HALF_UP);
            var batas = Stream.of(((String) satu.get("pita")).split("–"))
                    .map(BigDecimal::new)
                    .toList();
            assertThat(nilai).isBetween(batas.get(0), batas.get(1));
            assertThat((String) satu.get("sumber_pita")).contains("belum terverifikasi");
            assertThat((String) satu.get("akibat_pita")).isNotBlank();
        });
        assertThat(hitung("act_hi_decinst"))
                .as("membaca tabel, juga saat menyusun rekap, bukan keputusan")
                .isZero();
    }

    /** Leave that comes to light after adoption changes no figure, and is not kept quiet. */
    private void periksaAngkaBeku() {
        assertThat(klien.halaman("sekretaris", HASIL))
                .contains("dan ditetapkan rapat pleno.")
                .contains("belum terverifikasi dengan juknis")
                .doesNotContain("berubah sesudah rekap");
        var asn = jdbc.queryForMap("select e.pegawai_id, p.akun, e.tanggal from entri e"
                + " join pegawai p on p.id = e.pegawai_id join periode d on d.id = e.periode_id"
                + " where d.kunci = '2026-10' and e.status = 'DISETUJUI' and e.penanda = 'BIASA' order by p.akun, e.tanggal"
                + " fetch first 1 row only");
        jdbc.update(
                "insert into ketidakhadiran (id, pegawai_id, jenis, mulai, sampai) values (?, ?, 'CUTI_SAKIT', ?, ?)",
                UUID.randomUUID(),
                asn.get("pegawai_id"),
                asn.get("tanggal"),
                asn.get("tanggal"));
        assertThat(klien.halaman("sekretaris", HASIL)).contains("berubah sesudah rekap");
        assertThat(klien.halaman((String) asn.get("akun"), "/kinerja?bulan=2026-10"))
                .contains("nilai yang ditetapkan")
                .contains("Sesudah rekap disusun, data hari berubah: hari wajib")
                .contains("Yang berlaku angka rekap.")
                .contains("Pita 71–100: tidak dikenakan potongan tukin.");
    }

    private void tungguDokumenAkhir() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> hitung("dokumen where jenis = 'REKAP_DITETAPKAN'") == 1);
    }

    private byte[] dokumen(String jenis) {
        var id = jdbc.queryForObject(
                "select id from dokumen where jenis = '" + jenis + "' order by dibuat_pada desc fetch first 1 row only",
                String.class);
        assertThat(klien.panggil("asn01", "GET", "/api/dokumen/" + id, null).status())
                .as("rekap seluruh pegawai bukan bagi setiap ASN")
                .isEqualTo(403);
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
                    .contains("Mengingatkan pengisian harian")
                    .contains("DIVERIFIKASI OLEH")
                    .containsPattern("Plh\\. Kepala Sub[^\\n]*, Surat Perintah 12/SDM-SP/2026");
        }
    }
}
