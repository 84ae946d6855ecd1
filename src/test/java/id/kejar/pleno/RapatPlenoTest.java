package id.kejar.pleno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.pleno.RapatPleno.Status;
import id.kejar.pleno.RapatPleno.TindakLanjut;
import id.kejar.pleno.RapatPleno.Tujuan;
import id.kejar.shared.Penolakan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;

class RapatPlenoTest {

    private static final UUID PERIODE = UUID.randomUUID();
    private static final UUID KETUA = UUID.randomUUID();
    private static final UUID ANGGOTA = UUID.randomUUID();
    private static final Instant RENCANA = Instant.parse("2026-11-09T02:00:00Z");
    private static final Instant TERLAKSANA = Instant.parse("2026-11-09T03:30:00Z");
    private static final Instant DICATAT = Instant.parse("2026-11-09T08:00:00Z");
    private static final String NOMOR_BA = "12/PK.01-BA/7209/2026";

    private enum Langkah {
        UNDANG(rapat -> rapat.undang(RENCANA, "Aula", "Pleno kinerja")),
        CATAT_KEHADIRAN(rapat -> rapat.catatKehadiran(Set.of(ANGGOTA))),
        CATAT_TINDAK_LANJUT(rapat -> rapat.catatTindakLanjut(List.of(new TindakLanjut("Perbaiki", "Rendatin", null)))),
        CATAT_PELAKSANAAN(rapat -> rapat.catatPelaksanaan(TERLAKSANA, "Ruang rapat", "notulis", DICATAT)),
        TIDAK_KUORUM(rapat -> rapat.nyatakanTidakKuorum("Dua anggota dinas luar")),
        TETAPKAN(rapat -> rapat.tetapkan(NOMOR_BA, "Disepakati")),
        KEMBALIKAN(rapat -> rapat.kembalikan(NOMOR_BA, Tujuan.RENDATIN, "Rekap belum lengkap"));

        private final Consumer<RapatPleno> kerja;

        Langkah(Consumer<RapatPleno> kerja) {
            this.kerja = kerja;
        }
    }

    /** Every step in every state; {@code null} means refused. */
    static Stream<Arguments> langkahDalamSetiapStatus() {
        return Stream.of(
                        // langkah, DISIAPKAN, DIUNDANG, TIDAK_KUORUM, DITETAPKAN, DIKEMBALIKAN
                        baris(Langkah.UNDANG, Status.DIUNDANG, null, null, null, null),
                        baris(Langkah.CATAT_KEHADIRAN, null, Status.DIUNDANG, null, null, null),
                        baris(Langkah.CATAT_TINDAK_LANJUT, null, Status.DIUNDANG, null, null, null),
                        baris(Langkah.CATAT_PELAKSANAAN, null, Status.DIUNDANG, null, null, null),
                        baris(Langkah.TIDAK_KUORUM, null, Status.TIDAK_KUORUM, null, null, null),
                        baris(Langkah.TETAPKAN, null, Status.DITETAPKAN, null, null, null),
                        baris(Langkah.KEMBALIKAN, null, Status.DIKEMBALIKAN, null, null, null))
                .flatMap(baris -> baris);
    }

    private static Stream<Arguments> baris(Langkah langkah, Status... hasil) {
        assertThat(hasil).hasSameSizeAs(Status.values());
        return Arrays.stream(Status.values()).map(dari -> Arguments.of(langkah, dari, hasil[dari.ordinal()]));
    }

    @ParameterizedTest(name = "{0} pada {1}: {2}")
    @MethodSource("langkahDalamSetiapStatus")
    void setiapLangkahBerlakuAtauDitolakTanpaMengubahApaPun(Langkah langkah, Status dari, Status hasil) {
        var rapat = berstatus(dari);
        var semula = potret(rapat);

        if (hasil == null) {
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> langkah.kerja.accept(rapat))
                    .withMessage(
                            "Rapat ini sudah selesai dicatat atau belum diundangkan. Muat ulang daftar tugas Anda.")
                    .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.BENTROK);
            assertThat(potret(rapat)).isEqualTo(semula);
        } else {
            langkah.kerja.accept(rapat);
            assertThat(rapat).extracting("status").isEqualTo(hasil);
        }
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void hanyaRapatYangMenetapkanMenjadiDasarPenetapan(Status status) {
        assertThat(berstatus(status).ditetapkan()).isEqualTo(status == Status.DITETAPKAN);
        assertThat(berstatus(status).diundang()).isEqualTo(status == Status.DIUNDANG);
    }

    @Test
    void rapatBaruBelumBerwaktuDanBelumBerdaftarHadir() {
        var rapat = new RapatPleno("657342", PERIODE, 1);
        assertThat(rapat.periodeId()).isEqualTo(PERIODE);
        assertThat(rapat.waktu()).isEmpty();
        assertThat(rapat.catatan()).isEmpty();
        assertThat(rapat.kehadiranDicatat()).isFalse();
        assertThat(rapat.hadir()).isEmpty();
        assertThat(rapat.tindakLanjut()).isEmpty();
    }

    @Test
    void undanganMencatatWaktuTempatDanAgenda() {
        var rapat = new RapatPleno("657342", PERIODE, 1);
        rapat.undang(RENCANA, "Aula", "Penetapan kinerja Oktober 2026");
        assertThat(rapat.waktu()).contains(RENCANA);
        assertThat(rapat.tempat()).isEqualTo("Aula");
        assertThat(rapat.agenda()).isEqualTo("Penetapan kinerja Oktober 2026");
    }

    @Test
    void daftarHadirDapatDicatatUlangSelamaRapatBelumSelesai() {
        var rapat = diundangTanpaDaftarHadir();
        rapat.catatKehadiran(Set.of(KETUA, ANGGOTA));
        assertThat(rapat.hadir()).containsExactlyInAnyOrder(KETUA, ANGGOTA);
        rapat.catatKehadiran(Set.of(KETUA));
        assertThat(rapat.hadir()).containsExactly(KETUA);
        assertThat(rapat.kehadiranDicatat()).isTrue();
    }

    @Test
    void daftarHadirKosongPunTercatat() {
        var rapat = diundangTanpaDaftarHadir();
        rapat.catatKehadiran(Set.of());
        assertThat(rapat.kehadiranDicatat()).isTrue();
        assertThat(rapat.hadir()).isEmpty();
    }

    @Test
    void pelaksanaanTanpaDaftarHadirDitolak() {
        var rapat = diundangTanpaDaftarHadir();
        var semula = potret(rapat);
        menolak(
                () -> rapat.catatPelaksanaan(TERLAKSANA, "Ruang rapat", "notulis", DICATAT),
                "Daftar hadir belum diisi. Catat siapa yang hadir di tab Lembar, lalu kirim lagi.");
        assertThat(potret(rapat)).isEqualTo(semula);
    }

    @Test
    void pelaksanaanMenggantikanRencanaTetapiBukanAgendanya() {
        var rapat = berstatus(Status.DIUNDANG);
        rapat.catatPelaksanaan(TERLAKSANA, "Ruang rapat", "notulis", DICATAT);
        assertThat(rapat.waktu()).contains(TERLAKSANA);
        assertThat(rapat.tempat()).isEqualTo("Ruang rapat");
        assertThat(rapat.agenda()).isEqualTo("Pleno kinerja");
        assertThat(rapat).extracting("dicatatOleh", "dicatatPada").containsExactly("notulis", DICATAT);
    }

    @Test
    void tindakLanjutMenggantikanDaftarSebelumnyaMenurutUrutan() {
        var rapat = berstatus(Status.DIUNDANG);
        var satu = new TindakLanjut("Melengkapi notula", "Kasubbag KUL", LocalDate.of(2026, 11, 20));
        var dua = new TindakLanjut("Membina pegawai", "Sekretaris", null);
        rapat.catatTindakLanjut(List.of(new TindakLanjut("Lama", "Rendatin", null)));
        rapat.catatTindakLanjut(List.of(satu, dua));
        assertThat(rapat.tindakLanjut()).containsExactly(satu, dua);
    }

    @Test
    void penetapanMencatatNomorBeritaAcaraDanCatatan() {
        var rapat = berstatus(Status.DIUNDANG);
        rapat.tetapkan(NOMOR_BA, null);
        assertThat(rapat.nomorBeritaAcara()).isEqualTo(NOMOR_BA);
        assertThat(rapat.catatan()).isEmpty();
        assertThat(rapat).extracting("kembaliKe").isNull();
    }

    @ParameterizedTest
    @EnumSource(Tujuan.class)
    void pengembalianMencatatTujuanDanSebabnya(Tujuan tujuan) {
        var rapat = berstatus(Status.DIUNDANG);
        rapat.kembalikan(NOMOR_BA, tujuan, "Rekap belum lengkap");
        assertThat(rapat.nomorBeritaAcara()).isEqualTo(NOMOR_BA);
        assertThat(rapat.catatan()).contains("Rekap belum lengkap");
        assertThat(rapat).extracting("kembaliKe").isEqualTo(tujuan);
    }

    @Test
    void pengembalianTanpaCatatanDitolak() {
        var rapat = berstatus(Status.DIUNDANG);
        var semula = potret(rapat);
        menolak(
                () -> rapat.kembalikan(NOMOR_BA, Tujuan.VERIFIKATOR, null),
                "Tuliskan di catatan mengapa data kinerja dikembalikan.");
        assertThat(potret(rapat)).isEqualTo(semula);
    }

    @Test
    void rapatTanpaKuorumTidakMemutuskanApaPun() {
        var rapat = berstatus(Status.DIUNDANG);
        rapat.nyatakanTidakKuorum("Dua anggota dinas luar");
        assertThat(rapat.catatan()).contains("Dua anggota dinas luar");
        assertThat(rapat.nomorBeritaAcara()).isNull();
        assertThat(rapat.ditetapkan()).isFalse();
    }

    @Test
    void risalahYangTerlambatDitandai() {
        var rapat = berstatus(Status.DIUNDANG);
        assertThat(rapat).extracting("risalahTerlambat").isEqualTo(false);
        rapat.tandaiRisalahTerlambat();
        assertThat(rapat).extracting("risalahTerlambat").isEqualTo(true);
    }

    @Test
    void daftarYangDibacaTidakDapatDiubahDariLuar() {
        var rapat = berstatus(Status.DIUNDANG);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rapat.hadir().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rapat.tindakLanjut().clear());
    }

    // the day of the meeting -----------------------------------------------------------------------------------

    @ParameterizedTest(name = "rapat {0}, rekap lengkap {1}, hari ini {2}")
    @CsvSource({
        "2026-11-09, 2026-11-06, 2026-11-10",
        "2026-11-06, 2026-11-06, 2026-11-06",
        "2026-11-10, 2026-11-06, 2026-11-10"
    })
    void rapatSesudahRekapLengkapDanTidakKelakDiterima(LocalDate rapat, LocalDate lengkap, LocalDate hariIni) {
        assertThatCode(() -> RapatPleno.periksaTanggal(rapat, lengkap, hariIni)).doesNotThrowAnyException();
    }

    @Test
    void rapatYangBelumBerlangsungDitolak() {
        menolak(
                () -> RapatPleno.periksaTanggal(
                        LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 10)),
                "Rapat tanggal 11 November 2026 belum berlangsung. Catat hasilnya setelah rapat.");
    }

    @Test
    void rapatYangMendahuluiRekapDitolak() {
        menolak(
                () -> RapatPleno.periksaTanggal(
                        LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 10)),
                "Rapat tanggal 5 November 2026 mendahului selesainya himpunan data kinerja pada 6 November 2026."
                        + " Periksa tanggalnya.");
    }

    // helpers --------------------------------------------------------------------------------------------------

    private static RapatPleno diundangTanpaDaftarHadir() {
        var rapat = new RapatPleno("657342", PERIODE, 1);
        rapat.undang(RENCANA, "Aula", "Pleno kinerja");
        return rapat;
    }

    private static RapatPleno berstatus(Status status) {
        if (status == Status.DISIAPKAN) {
            return new RapatPleno("657342", PERIODE, 1);
        }
        var rapat = diundangTanpaDaftarHadir();
        rapat.catatKehadiran(Set.of(KETUA));
        switch (status) {
            case DISIAPKAN, DIUNDANG -> {}
            case TIDAK_KUORUM -> rapat.nyatakanTidakKuorum("Kurang");
            case DITETAPKAN -> rapat.tetapkan("1/BA/2026", null);
            case DIKEMBALIKAN -> rapat.kembalikan("1/BA/2026", Tujuan.VERIFIKATOR, "Belum lengkap");
        }
        assertThat(rapat).extracting("status").isEqualTo(status);
        return rapat;
    }

    /** Everything the meeting holds. */
    private static List<String> potret(RapatPleno rapat) {
        return Arrays.stream(RapatPleno.class.getDeclaredFields())
                .map(bidang -> bidang.getName() + "=" + ReflectionTestUtils.getField(rapat, bidang.getName()))
                .toList();
    }

    private static void menolak(ThrowingCallable langkah, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(langkah)
                .withMessage(kalimat)
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN);
    }
}
