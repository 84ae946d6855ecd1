package id.kejar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.uji.AplikasiUji;
import id.kejar.uji.BasisDataUji;
import id.kejar.uji.KlienUji;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The server dies after it has acknowledged what the pleno decided, and again after the adoption, before the documents
 * were made: whoever has the acknowledgement gets the documents, once, however often the server dies meanwhile.
 */
record PlenoMatiMendadak(AplikasiUji aplikasi, BasisDataUji basisData) {

    private static final String TANPA_JOB = "--camunda.bpm.job-execution.enabled=false";
    private static final String RAPAT = "2026-11-11T09:00";
    private static final List<String> HADIR = List.of("ketua", "anggota1", "anggota2", "anggota3");

    /** @param klien of the running server, whose month waits for Rendatin; it is dead in the end */
    void jalani(KlienUji klien) {
        sampaiRapat(klien);
        aplikasi.matikanMendadak();
        putuskanLaluMati();
        himpunLaluMati();
        terbitSesudahMulaiLagi();
    }

    private static void sampaiRapat(KlienUji klien) {
        diterima(klien, "rendatin", "himpun-data-kinerja", Map.of("hasil", "LENGKAP"));
        diterima(
                klien,
                "rendatin",
                "siapkan-rapat",
                Map.of("tanggalRapat", RAPAT, "tempat", "Aula", "agenda", "Laporan bulanan"));
        klien.tunggu("sekretaris", "rapat-pleno");
    }

    /** Nobody runs jobs on this server, so that it surely dies before the Berita Acara is made. */
    private void putuskanLaluMati() {
        diterima(
                aplikasi.jalankan(TANPA_JOB),
                "sekretaris",
                "rapat-pleno",
                Map.of(
                        "tanggalRapat",
                        RAPAT,
                        "tempat",
                        "Aula",
                        "hadir",
                        HADIR,
                        "suara",
                        HADIR.stream()
                                .map(akun -> Map.of("akun", akun, "suara", "SETUJU"))
                                .toList(),
                        "hasil",
                        "DITETAPKAN"));
        aplikasi.matikanMendadak();
        basisData.baca(jdbc -> {
            assertThat(jumlah(jdbc, "rapat_pleno where status = 'DITETAPKAN'"))
                    .as("keputusan yang diakui")
                    .isOne();
            assertThat(jumlah(jdbc, dokumen("BERITA_ACARA"))).as("belum terbit").isZero();
            assertThat(jumlah(jdbc, pekerjaan("Terbitkan_Berita_Acara")))
                    .as("menunggu server berikutnya")
                    .isOne();
        });
    }

    /** The Berita Acara is made now; the month is adopted, and the power fails as soon as that is acknowledged. */
    private void himpunLaluMati() {
        var klien = aplikasi.jalankan();
        // The job of the dead server was locked for a minute; the power came back later than that.
        tunggu("Berita Acara terbit dan bulan menunggu dihimpun")
                .until(() -> klien.tugas("rendatin", "himpun-hasil-pleno").size() == 1);
        diterima(klien, "rendatin", "himpun-hasil-pleno", Map.of("catatan", "Lengkap"));
        aplikasi.matikanMendadak();
        basisData.baca(jdbc -> {
            terbitSatuKali(jdbc, "BERITA_ACARA", "Terbitkan_Berita_Acara");
            assertThat(jumlah(jdbc, "periode where kunci = '2026-10' and status = 'DITETAPKAN'"))
                    .as("penetapan yang diakui")
                    .isOne();
            assertThat(jumlah(jdbc, dokumen("REKAP_DITETAPKAN")) + jumlah(jdbc, pekerjaan("Terbitkan_Dokumen")))
                    .as("sudah terbit, atau menunggu server berikutnya")
                    .isOne();
        });
    }

    private void terbitSesudahMulaiLagi() {
        var klien = aplikasi.jalankan();
        tunggu("siklus bulan itu selesai")
                .until(() -> klien.ambil("sekretaris", "/engine-rest/process-instance?businessKey=657342/2026-10")
                        .isEmpty());
        aplikasi.matikanMendadak();
        basisData.baca(jdbc -> {
            terbitSatuKali(jdbc, "BERITA_ACARA", "Terbitkan_Berita_Acara");
            terbitSatuKali(jdbc, "REKAP_DITETAPKAN", "Terbitkan_Dokumen");
            periksaSemuaSekali(jdbc);
        });
    }

    private static void terbitSatuKali(JdbcTemplate jdbc, String jenis, String langkah) {
        assertThat(jumlah(jdbc, dokumen(jenis))).as("%s terbit", jenis).isOne();
        assertThat(jumlah(jdbc, pekerjaan(langkah)))
                .as("%s tidak akan diulang", langkah)
                .isZero();
    }

    private static ConditionFactory tunggu(String apa) {
        return Awaitility.await(apa).atMost(Duration.ofSeconds(150)).pollInterval(Duration.ofMillis(250));
    }

    /** Nothing that a letter, a number or a seal stands for has happened twice in the whole month. */
    private static void periksaSemuaSekali(JdbcTemplate jdbc) {
        assertThat(jdbc.queryForList("select jenis from dokumen", String.class))
                .containsExactlyInAnyOrder(
                        "BAHAN_PLENO",
                        "BERITA_ACARA",
                        "DAFTAR_HADIR",
                        "LAPORAN_BULANAN",
                        "REKAP",
                        "REKAP_DITETAPKAN",
                        "REKAP_PEGAWAI",
                        "REKAP_SUBBAGIAN",
                        "RISALAH",
                        "UNDANGAN");
        assertThat(jumlah(jdbc, "jejak where tindakan = 'DOKUMEN_DITERBITKAN'"))
                .as("tiap dokumen tercatat satu kali dalam jejak")
                .isEqualTo(10);
        assertThat(jdbc.queryForList("select jenis from nomor_naskah order by jenis", String.class))
                .as("satu nomor untuk tiap naskah, tanpa celah")
                .containsExactly("BERITA_ACARA", "UNDANGAN");
        assertThat(jumlah(jdbc, "segel")).isOne();
        assertThat(jumlah(jdbc, "segel where berlaku_pada is not null")).isOne();
        assertThat(jumlah(jdbc, "penetapan")).isOne();
        assertThat(jumlah(jdbc, "ACT_RU_INCIDENT")).isZero();
    }

    private static String dokumen(String jenis) {
        return "dokumen where jenis = '%s'".formatted(jenis);
    }

    private static String pekerjaan(String langkah) {
        return "ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_ where d.ACT_ID_ = '%s'".formatted(langkah);
    }

    private static int jumlah(JdbcTemplate jdbc, String tabel) {
        return jdbc.queryForObject("select count(*) from " + tabel, Integer.class);
    }

    private static void diterima(KlienUji klien, String akun, String kunci, Map<String, ?> nilai) {
        var jawaban = klien.selesaikan(akun, klien.tunggu(akun, kunci), nilai);
        assertThat(jawaban.status()).as("%s: %s", kunci, jawaban.isi()).isEqualTo(204);
    }
}
