package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.bukti.ClamdPalsu;
import id.kejar.bukti.ContohBerkas;
import id.kejar.laporan.Dokumen.Jenis;
import id.kejar.organisasi.DataPegawai;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Penolakan;
import id.kejar.uji.BsreTiruan;
import id.kejar.uji.KlienUji;
import id.kejar.uji.PostgresUji;
import id.kejar.uji.SatkerUji;
import id.kejar.uji.SesiUji;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Versions, signed copies and closed packages, with a virus scanner and an e-signature service on the loopback. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kejar.demo=false",
            "kejar.waktu.mulai=2026-11-11T09:00",
            "camunda.bpm.job-execution.enabled=false"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class PaketRapatPostgresIT {

    private static final String SATKER = "910001";
    private static final String SATKER_LAIN = "910002";
    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");
    private static final BsreTiruan BSRE = new BsreTiruan();
    private static final ClamdPalsu CLAMD = ClamdPalsu.yangMemindai();

    @DynamicPropertySource
    static void lingkungan(DynamicPropertyRegistry pengaturan) {
        var alamat = PostgresUji.databaseBaru("paket");
        pengaturan.add("spring.datasource.url", () -> alamat);
        pengaturan.add("spring.datasource.username", () -> "postgres");
        pengaturan.add("spring.datasource.password", () -> "");
        pengaturan.add("kejar.bukti.clamd.host", () -> "localhost");
        pengaturan.add("kejar.bukti.clamd.port", CLAMD::port);
        pengaturan.add("kejar.tandatangan.bsre.alamat", BSRE::alamat);
        pengaturan.add("kejar.tandatangan.bsre.pengguna", () -> BsreTiruan.PENGGUNA);
        pengaturan.add("kejar.tandatangan.bsre.sandi", () -> BsreTiruan.SANDI);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private OrganisasiService organisasi;

    @Autowired
    private DokumenService dokumen;

    @Autowired
    private PenerbitDokumen penerbit;

    @Autowired
    private PembacaDokumen pembaca;

    @Autowired
    private TransactionTemplate transaksi;

    @Autowired
    private JdbcTemplate jdbc;

    private final Map<String, SesiUji> sesi = new HashMap<>();
    private int rapatTerbuat;

    /** A month with one meeting, invited. */
    private record Bulan(String kunci, UUID id, UUID rapat) {

        String halaman() {
            return "/dokumen/" + kunci;
        }
    }

    @BeforeAll
    void dirikanKantor() {
        organisasi.bukaSatker(SatkerUji.profil(SATKER, ZONA));
        organisasi.bukaSatker(SatkerUji.profil(SATKER_LAIN, ZONA));
        terima(SATKER, "ketua", JenisPegawai.KOMISIONER, "Ketua", Peran.KOMISIONER);
        terima(SATKER, "sekretaris", JenisPegawai.PNS, "Sekretaris", Peran.ASN, Peran.SEKRETARIS);
        terima(SATKER, "rendatin", JenisPegawai.PNS, "Penelaah", Peran.ASN, Peran.RENDATIN);
        terima(SATKER, "kasubbag", JenisPegawai.PNS, "Kepala Sub Bagian", Peran.ASN, Peran.KASUBBAG);
        terima(SATKER, "asn", JenisPegawai.PNS, "Penelaah", Peran.ASN);
        terima(SATKER_LAIN, "rendatin.lain", JenisPegawai.PNS, "Penelaah", Peran.ASN, Peran.RENDATIN);
    }

    @AfterAll
    void tutup() {
        BSRE.close();
    }

    private void terima(String satker, String akun, JenisPegawai jenis, String jabatan, Peran... peran) {
        organisasi.terima(
                new DataPegawai(
                        satker,
                        akun,
                        null,
                        "Nama " + akun,
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
    }

    private Bulan bulan(String kunci) {
        var id = UUID.randomUUID();
        var mulai = LocalDate.parse(kunci + "-01");
        jdbc.update(
                "insert into periode (id, satker, kunci, mulai, akhir, akhir_pengisian, status, revisi)"
                        + " values (?,?,?,?,?,?,'PLENO',0)",
                id,
                SATKER,
                kunci,
                mulai,
                mulai.plusMonths(1).minusDays(1),
                Timestamp.from(mulai.plusMonths(1).atStartOfDay(ZONA).toInstant()));
        jdbc.update(
                "insert into rekap (id, satker, periode_id, nomor, disusun_pada, hasil, diputus_pada) values (?,?,?,1,?,'LENGKAP',?)",
                UUID.randomUUID(),
                SATKER,
                id,
                Timestamp.from(Instant.parse("2026-11-09T02:00:00Z")),
                Timestamp.from(Instant.parse("2026-11-10T02:00:00Z")));
        return new Bulan(kunci, id, rapat(id));
    }

    private UUID rapat(UUID periodeId) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into rapat_pleno (id, satker, periode_id, nomor, status, waktu, tempat, agenda, kehadiran_dicatat,"
                        + " risalah_terlambat, revisi) values (?,?,?,?,'DIUNDANG',?,'Aula','Laporan bulanan',false,false,0)",
                id,
                SATKER,
                periodeId,
                ++rapatTerbuat,
                Timestamp.from(Instant.parse("2026-11-11T02:00:00Z")));
        return id;
    }

    /** Written by hand: what it says is not at issue here, and a real one needs a whole month. */
    private void terbitkanBeritaAcara(Bulan bulan) {
        transaksi.executeWithoutResult(status -> penerbit.terbitkan(
                Jenis.BERITA_ACARA,
                bulan.id(),
                bulan.rapat(),
                keluar -> keluar.write("berita acara".getBytes(StandardCharsets.UTF_8))));
    }

    private UUID idDokumen(Bulan bulan, Jenis jenis, int versi) {
        return jdbc.queryForObject(
                "select id from dokumen where periode_id = ? and jenis = ? and versi = ?",
                UUID.class,
                bulan.id(),
                jenis.name(),
                versi);
    }

    private int hitung(String dari, Object... nilai) {
        return jdbc.queryForObject("select count(*) from " + dari, Integer.class, nilai);
    }

    private SesiUji sesi(String akun) {
        return sesi.computeIfAbsent(akun, satu -> new KlienUji(port).masuk(satu));
    }

    private static Map<String, String> isian(String... pasangan) {
        var isian = new HashMap<String, String>();
        for (var ke = 0; ke < pasangan.length; ke += 2) {
            isian.put(pasangan[ke], pasangan[ke + 1]);
        }
        return isian;
    }

    private SesiUji.Jawaban unggah(String akun, Bulan bulan, UUID dokumenId, String nama, byte[] isi, String alasan) {
        return sesi(akun)
                .kirimFormulir(
                        "/",
                        bulan.halaman() + "/" + dokumenId + "/unggah",
                        isian("keterangan", alasan),
                        new SesiUji.Berkas("naskah", nama, isi));
    }

    private SesiUji.Jawaban terbitkanUlang(String akun, Bulan bulan, UUID dokumenId, String alasan) {
        return sesi(akun)
                .kirimFormulir(
                        "/", bulan.halaman() + "/" + dokumenId + "/terbitkan-ulang", isian("keterangan", alasan), null);
    }

    private static void adalah(SesiUji.Jawaban jawaban, int status, String kalimat) {
        assertThat(jawaban.isi()).contains(kalimat);
        assertThat(jawaban.status()).as(kalimat).isEqualTo(status);
    }

    private static byte[] pindaian(String tanda) {
        return ContohBerkas.pdf("% " + tanda);
    }

    /** All at the same moment; what one of them threw stands in its place. */
    private static List<Exception> serentak(int banyak, Callable<?> kerja) throws InterruptedException {
        var garisMulai = new CyclicBarrier(banyak);
        var pekerja = Executors.newFixedThreadPool(banyak);
        try {
            var janji = new ArrayList<Future<Exception>>();
            for (var ke = 0; ke < banyak; ke++) {
                janji.add(pekerja.submit(() -> {
                    garisMulai.await();
                    try {
                        kerja.call();
                        return null;
                    } catch (Exception e) {
                        return e;
                    }
                }));
            }
            var hasil = new ArrayList<Exception>();
            for (var satu : janji) {
                hasil.add(satu.get());
            }
            return hasil;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pekerja.shutdown();
        }
    }

    // issuing --------------------------------------------------------------------------------------------------

    @Test
    void pekerjaanSerentakMenerbitkanSatuDokumen() throws Exception {
        var bulan = bulan("2026-01");
        var hasil = serentak(6, () -> {
            dokumen.terbitkanUndangan(bulan.rapat());
            return null;
        });
        assertThat(hasil).containsOnlyNulls();
        assertThat(hitung("dokumen where periode_id = ?", bulan.id()))
                .as("undangan, daftar hadir, dan bahan rapat")
                .isEqualTo(3);
        assertThat(jdbc.queryForObject(
                        "select rincian from jejak where tindakan = 'DOKUMEN_DITERBITKAN' and objek = ?",
                        String.class,
                        idDokumen(bulan, Jenis.UNDANGAN, 1).toString()))
                .startsWith("Undangan rapat versi 1, SHA-256 ")
                .contains(jdbc.queryForObject(
                        "select sha256 from dokumen where id = ?", String.class, idDokumen(bulan, Jenis.UNDANGAN, 1)));
    }

    @Test
    void rapatBerikutnyaMenyebutYangSebelumnyaTanpaMenggantikannya() {
        var bulan = bulan("2026-02");
        dokumen.terbitkanUndangan(bulan.rapat());
        dokumen.terbitkanUndangan(rapat(bulan.id()));
        assertThat(jdbc.queryForObject(
                        "select menggantikan from dokumen where id = ?",
                        UUID.class,
                        idDokumen(bulan, Jenis.UNDANGAN, 2)))
                .isEqualTo(idDokumen(bulan, Jenis.UNDANGAN, 1));
        assertThat(sesi("sekretaris").halaman("/")).contains("rapat berikutnya: versi 2");
        assertThat(sesi("sekretaris").halaman(bulan.halaman()))
                .contains("Rapat ini berakhir tanpa keputusan")
                .contains("Menunggu naskah bertanda tangan: Berita Acara (belum terbit), Daftar hadir.");
    }

    @Test
    void terbitUlangMembuatVersiBaruYangMenyebutYangLama() {
        var bulan = bulan("2026-03");
        dokumen.terbitkanUndangan(bulan.rapat());
        var lama = idDokumen(bulan, Jenis.UNDANGAN, 1);
        var isiLama = new KlienUji(port).unduh("rendatin", "/api/dokumen/" + lama);

        adalah(terbitkanUlang("rendatin", bulan, lama, "salah"), 422, "paling sedikit 10 karakter");
        adalah(terbitkanUlang("kasubbag", bulan, lama, "Nama Ketua diperbaiki."), 403, "Rendatin atau Sekretaris");
        adalah(terbitkanUlang("asn", bulan, lama, "Nama Ketua diperbaiki."), 403, "Rendatin atau Sekretaris");
        adalah(terbitkanUlang("rendatin.lain", bulan, lama, "Nama Ketua diperbaiki."), 404, "bukan wewenang Anda");
        adalah(
                terbitkanUlang("rendatin", bulan, lama, "Nama Ketua diperbaiki."),
                200,
                "Undangan rapat versi 2 terbit.");

        var baru = idDokumen(bulan, Jenis.UNDANGAN, 2);
        assertThat(jdbc.queryForMap(
                        "select menggantikan, terbitan_ke, alasan, diterbitkan_oleh from dokumen where id = ?", baru))
                .containsEntry("menggantikan", lama)
                .containsEntry("terbitan_ke", 2)
                .containsEntry("alasan", "Nama Ketua diperbaiki.")
                .containsEntry("diterbitkan_oleh", "rendatin");
        assertThat(hitung(
                        "jejak where tindakan = 'DOKUMEN_DITERBITKAN_ULANG' and objek = ? and pelaku = 'rendatin'",
                        baru.toString()))
                .isEqualTo(1);
        adalah(terbitkanUlang("rendatin", bulan, lama, "Nama Ketua diperbaiki."), 409, "sudah digantikan oleh versi 2");
        assertThat(sesi("rendatin").halaman("/")).contains("digantikan oleh versi 2");
        assertThat(new KlienUji(port).unduh("rendatin", "/api/dokumen/" + lama))
                .as("yang lama tetap seperti saat terbit")
                .isEqualTo(isiLama);
        adalah(unggah("rendatin", bulan, lama, "lama.pdf", pindaian("lama"), ""), 409, "Lampirkan naskahnya di sana");
    }

    @Test
    void duaTerbitUlangSerentakMenjadiSatu() throws Exception {
        var bulan = bulan("2026-04");
        dokumen.terbitkanUndangan(bulan.rapat());
        var lama = idDokumen(bulan, Jenis.DAFTAR_HADIR, 1);
        var hasil = serentak(4, () -> dokumen.terbitkanUlang(lama, "Urutan nama diperbaiki.", "rendatin"));
        assertThat(hasil).filteredOn(satu -> satu == null).hasSize(1);
        assertThat(hasil).filteredOn(satu -> satu != null).allSatisfy(satu -> assertThat(((Penolakan) satu).jenis())
                .isEqualTo(Penolakan.Jenis.BENTROK));
        assertThat(hitung("dokumen where periode_id = ? and jenis = 'DAFTAR_HADIR'", bulan.id()))
                .isEqualTo(2);
    }

    @Test
    void rekapTidakDiterbitkanUlangDariSini() {
        var bulan = bulan("2026-05");
        transaksi.executeWithoutResult(
                status -> penerbit.terbitkan(Jenis.REKAP, bulan.id(), UUID.randomUUID(), keluar -> keluar.write(1)));
        adalah(
                terbitkanUlang("rendatin", bulan, idDokumen(bulan, Jenis.REKAP, 1), "Angka diperbaiki."),
                422,
                "Rekap mengikuti himpunan datanya");
    }

    @Test
    void siapaYangMengunduhVersiManaTercatat() {
        var bulan = bulan("2026-06");
        dokumen.terbitkanUndangan(bulan.rapat());
        var pertama = idDokumen(bulan, Jenis.UNDANGAN, 1);
        var klien = new KlienUji(port);
        klien.unduh("sekretaris", "/api/dokumen/" + pertama);
        klien.unduh("sekretaris", "/api/dokumen/" + pertama);
        klien.unduh("ketua", "/api/dokumen/" + idDokumen(bulan, Jenis.DAFTAR_HADIR, 1));
        assertThat(klien.panggil("asn", "GET", "/api/dokumen/" + pertama, null).status())
                .isEqualTo(403);
        assertThat(klien.panggil("rendatin.lain", "GET", "/api/dokumen/" + pertama, null)
                        .status())
                .isEqualTo(404);

        assertThat(pembaca.pengunduh(bulan.id(), Instant.parse("2026-12-01T00:00:00Z")))
                .containsExactlyInAnyOrder("ketua", "sekretaris");
        assertThat(pembaca.pengunduh(bulan.id(), Instant.parse("2026-11-01T00:00:00Z")))
                .as("yang terbit kemudian tidak termasuk")
                .isEmpty();
        assertThat(hitung("unduhan_dokumen where dokumen_id = ?", pertama)).isEqualTo(2);
    }

    // signed copies --------------------------------------------------------------------------------------------

    @Test
    void unggahanYangTidakDapatDiterimaDitolakDenganSebabnya() {
        var bulan = bulan("2026-07");
        dokumen.terbitkanUndangan(bulan.rapat());
        var hadir = idDokumen(bulan, Jenis.DAFTAR_HADIR, 1);

        adalah(unggah("rendatin", bulan, hadir, "hadir.docx", ContohBerkas.docx(), ""), 422, "harus PDF");
        adalah(unggah("rendatin", bulan, hadir, "hadir.pdf", ContohBerkas.docx(), ""), 422, "sedangkan namanya");
        adalah(unggah("rendatin", bulan, hadir, "hadir.pdf", new byte[0], ""), 422, "Pilih naskah");
        var eicar = new String(ContohBerkas.eicar(), StandardCharsets.ISO_8859_1);
        adalah(unggah("rendatin", bulan, hadir, "hadir.pdf", pindaian(eicar), ""), 422, "menemukan virus");
        adalah(unggah("kasubbag", bulan, hadir, "hadir.pdf", pindaian("a"), ""), 403, "Rendatin atau Sekretaris");
        adalah(unggah("rendatin.lain", bulan, hadir, "hadir.pdf", pindaian("a"), ""), 404, "bukan wewenang Anda");
        adalah(unggah("asn", bulan, hadir, "hadir.pdf", pindaian("a"), ""), 403, "Rendatin atau Sekretaris");
        assertThat(hitung("naskah_bertanda_tangan where dokumen_id = ?", hadir)).isZero();

        assertThat(sesi("asn").buka(bulan.halaman()).status()).isEqualTo(403);
        assertThat(sesi("rendatin.lain").buka(bulan.halaman()).status()).isEqualTo(404);
        assertThat(sesi("kasubbag").halaman(bulan.halaman()))
                .contains("Daftar hadir")
                .doesNotContain("Terbitkan ulang")
                .doesNotContain("Unggah naskah");
    }

    @Test
    void paketDitutupNaskahBertandaTanganDanTidakDapatDiubahLagi() {
        var bulan = bulan("2026-08");
        dokumen.terbitkanUndangan(bulan.rapat());
        terbitkanBeritaAcara(bulan);
        var hadir = idDokumen(bulan, Jenis.DAFTAR_HADIR, 1);
        var acara = idDokumen(bulan, Jenis.BERITA_ACARA, 1);
        var pindaian = pindaian("berita acara");

        adalah(
                unggah("sekretaris", bulan, acara, "ba.pdf", pindaian, ""),
                200,
                "Paket rapat masih menunggu: Daftar hadir.");
        adalah(unggah("sekretaris", bulan, acara, "ba.pdf", pindaian, "Pindaian lebih jelas."), 409, "persis sama");
        adalah(unggah("rendatin", bulan, acara, "ba2.pdf", pindaian("ulang"), ""), 422, "Alasan mengganti naskah");
        adalah(
                unggah("rendatin", bulan, acara, "ba2.pdf", pindaian("ulang"), "Pindaian lebih jelas."),
                200,
                "Naskah bertanda tangan tersimpan.");
        assertThat(jdbc.queryForMap(
                        "select diganti_oleh, alasan_penggantian from naskah_bertanda_tangan"
                                + " where dokumen_id = ? and urutan = 1",
                        acara))
                .containsEntry("diganti_oleh", "rendatin")
                .containsEntry("alasan_penggantian", "Pindaian lebih jelas.");
        adalah(unggah("rendatin", bulan, hadir, "hadir.pdf", pindaian("hadir"), ""), 200, "Paket lengkap");

        adalah(unggah("rendatin", bulan, hadir, "lain.pdf", pindaian("lain"), "Yang lebih jelas."), 409, "ditutup");
        adalah(terbitkanUlang("rendatin", bulan, acara, "Nama diperbaiki."), 409, "sudah ditutup");
        assertThat(hitung(
                        "jejak where tindakan = 'PAKET_RAPAT_DITUTUP' and objek = ?",
                        bulan.rapat().toString()))
                .isEqualTo(1);
        assertThat(hitung(
                        "jejak where tindakan like 'NASKAH_BERTANDA_TANGAN_%' and objek in (?, ?)",
                        acara.toString(), hadir.toString()))
                .isEqualTo(3);
        assertThat(sesi("rendatin").halaman(bulan.halaman()))
                .contains("paket ini ditutup")
                .doesNotContain("Terbitkan ulang");

        var pertama = jdbc.queryForObject(
                "select id from naskah_bertanda_tangan where dokumen_id = ? and urutan = 1", UUID.class, acara);
        var klien = new KlienUji(port);
        assertThat(klien.unduh("ketua", "/api/dokumen/%s/naskah/%s".formatted(acara, pertama)))
                .as("yang diganti tetap dapat diunduh")
                .isEqualTo(pindaian);
        for (var akun : List.of("asn", "rendatin.lain")) {
            assertThat(klien.panggil(akun, "GET", "/api/dokumen/%s/naskah/%s".formatted(acara, pertama), null)
                            .status())
                    .isEqualTo(akun.equals("asn") ? 403 : 404);
        }
        assertThat(klien.panggil("ketua", "GET", "/api/dokumen/%s/naskah/%s".formatted(hadir, pertama), null)
                        .status())
                .as("naskah dokumen lain")
                .isEqualTo(404);
    }

    /** Once the scanner finds something in it, it proves nothing any more, and another may take its place. */
    @Test
    void naskahYangTernyataBervirusTidakMenutupPaket() {
        var bulan = bulan("2026-09");
        dokumen.terbitkanUndangan(bulan.rapat());
        terbitkanBeritaAcara(bulan);
        var hadir = idDokumen(bulan, Jenis.DAFTAR_HADIR, 1);
        unggah("rendatin", bulan, idDokumen(bulan, Jenis.BERITA_ACARA, 1), "ba.pdf", pindaian("ba9"), "");
        adalah(unggah("rendatin", bulan, hadir, "hadir.pdf", pindaian("hadir9"), ""), 200, "Paket lengkap");
        jdbc.update(
                "update berkas set keadaan = 'TERINFEKSI' where id = (select berkas_id from naskah_bertanda_tangan"
                        + " where dokumen_id = ?)",
                hadir);
        assertThat(sesi("rendatin").halaman(bulan.halaman()))
                .contains("Menunggu naskah bertanda tangan: Daftar hadir.")
                .contains("mengandung virus");
        adalah(
                unggah("rendatin", bulan, hadir, "bersih.pdf", pindaian("bersih9"), "Yang lama bervirus."),
                200,
                "Paket lengkap");
    }

    // the e-signature service ----------------------------------------------------------------------------------

    private SesiUji.Jawaban tandaTangani(
            String akun, Bulan bulan, UUID dokumenId, byte[] pdf, String passphrase, boolean terakhir) {
        var isian = isian("nik", BsreTiruan.NIK, "passphrase", passphrase);
        if (terakhir) {
            isian.put("terakhir", "true");
        }
        return sesi(akun)
                .kirimFormulir(
                        "/",
                        bulan.halaman() + "/" + dokumenId + "/elektronik",
                        isian,
                        pdf == null ? null : new SesiUji.Berkas("naskah", "ba.pdf", pdf));
    }

    @Test
    void beberapaOrangMenandatanganiPdfYangSamaBergantian(CapturedOutput log) {
        var bulan = bulan("2025-11");
        dokumen.terbitkanUndangan(bulan.rapat());
        terbitkanBeritaAcara(bulan);
        var acara = idDokumen(bulan, Jenis.BERITA_ACARA, 1);
        var pdf = pindaian("final");

        adalah(tandaTangani("ketua", bulan, acara, null, BsreTiruan.PASSPHRASE, false), 422, "Pilih PDF");
        var keliru = tandaTangani("ketua", bulan, acara, pdf, "passphrase-keliru", false);
        adalah(keliru, 422, "Passphrase salah");
        assertThat(keliru.isi()).doesNotContain("passphrase-keliru").doesNotContain(BsreTiruan.NIK);
        assertThat(hitung("naskah_bertanda_tangan where dokumen_id = ?", acara)).isZero();

        adalah(
                tandaTangani("ketua", bulan, acara, pdf, BsreTiruan.PASSPHRASE, false),
                200,
                "Penanda tangan berikutnya menandatangani PDF yang sama.");
        assertThat(sesi("sekretaris").halaman(bulan.halaman()))
                .contains("menunggu tanda tangan berikutnya")
                .contains("Tanda tangan Anda ditambahkan pada ba.pdf.");
        adalah(
                tandaTangani("sekretaris", bulan, acara, null, BsreTiruan.PASSPHRASE, true),
                200,
                "Paket rapat masih menunggu: Daftar hadir.");

        var kedua = jdbc.queryForObject(
                "select id from naskah_bertanda_tangan where dokumen_id = ? and urutan = 2 and lengkap"
                        + " and cara = 'BSRE' and id_dokumen = ?",
                UUID.class,
                acara,
                BsreTiruan.ID_DOKUMEN);
        assertThat(new KlienUji(port).unduh("ketua", "/api/dokumen/%s/naskah/%s".formatted(acara, kedua)))
                .isEqualTo(BsreTiruan.bertanda(BsreTiruan.bertanda(pdf)));
        adalah(
                tandaTangani("kasubbag", bulan, acara, pdf, BsreTiruan.PASSPHRASE, true),
                403,
                "Rendatin, Sekretaris, atau Ketua dan Anggota");
        takTersimpan(BsreTiruan.NIK);
        takTersimpan(BsreTiruan.PASSPHRASE);
        assertThat(log.getAll())
                .doesNotContain(BsreTiruan.NIK)
                .doesNotContain(BsreTiruan.PASSPHRASE)
                .doesNotContain("passphrase-keliru");
    }

    /** In no column of ours that holds a text. */
    private void takTersimpan(String rahasia) {
        var kolom = jdbc.queryForList(
                "select table_name, column_name from information_schema.columns where table_schema = 'public'"
                        + " and data_type in ('character varying', 'text')");
        assertThat(kolom).isNotEmpty();
        for (var satu : kolom) {
            assertThat(hitung(
                            "%s where %s like ?".formatted(satu.get("table_name"), satu.get("column_name")),
                            "%" + rahasia + "%"))
                    .as("%s", satu)
                    .isZero();
        }
    }

    @Test
    void layananYangTergangguMeninggalkanSemuanyaSepertiSemula() {
        var bulan = bulan("2025-12");
        dokumen.terbitkanUndangan(bulan.rapat());
        var hadir = idDokumen(bulan, Jenis.DAFTAR_HADIR, 1);
        try {
            BSRE.berperilaku(BsreTiruan::terputus);
            adalah(
                    tandaTangani("rendatin", bulan, hadir, pindaian("x"), BsreTiruan.PASSPHRASE, true),
                    503,
                    "Sambungan ke layanan tanda tangan elektronik terputus");
        } finally {
            BSRE.berperilaku(BsreTiruan::menurutDokumentasi);
        }
        assertThat(hitung("naskah_bertanda_tangan where dokumen_id = ?", hadir)).isZero();
    }
}
