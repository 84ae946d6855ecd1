package id.kejar.pleno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.pleno.PutusanUsul.Hasil;
import id.kejar.pleno.RapatPleno.Status;
import id.kejar.pleno.RapatPleno.Tujuan;
import id.kejar.shared.Penolakan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private static final Instant BERAKHIR = Instant.parse("2026-11-09T05:00:00Z");
    private static final Instant DICATAT = Instant.parse("2026-11-09T08:00:00Z");
    private static final String NOMOR_BA = "12/PK.01-BA/7209/2026";

    private enum Langkah {
        UNDANG(rapat -> rapat.undang(RENCANA, "Aula", "Pleno kinerja")),
        CATAT_KEHADIRAN(rapat -> rapat.catatKehadiran(Set.of(ANGGOTA))),
        CATAT_SUARA(rapat -> rapat.catatSuara(List.of(setuju(KETUA)))),
        CATAT_PEMBAHASAN(rapat -> rapat.catatPembahasan("Rekap dibahas tiap subbagian")),
        CATAT_TINDAK_LANJUT(rapat -> rapat.catatTindakLanjut(List.of(butir("Perbaiki")))),
        CATAT_PERKEMBANGAN(rapat -> rapat.catatPerkembangan(
                List.of(new PerkembanganTindakLanjut(UUID.randomUUID(), TindakLanjut.Keadaan.SELESAI, null)))),
        CATAT_PUTUSAN_USUL(
                rapat -> rapat.catatPutusanUsul(List.of(new PutusanUsul(UUID.randomUUID(), Hasil.DISAHKAN, null)))),
        CATAT_PELAKSANAAN(rapat -> laksanakan(rapat, Optional.of(BERAKHIR))),
        TIDAK_KUORUM(rapat -> rapat.nyatakanTidakKuorum("Dua anggota dinas luar")),
        TETAPKAN(rapat -> rapat.tetapkan(NOMOR_BA, "Disepakati", false, 1)),
        TETAPKAN_DENGAN_CATATAN(rapat -> rapat.tetapkan(NOMOR_BA, "Dua hari perlu dilengkapi", true, 1)),
        KEMBALIKAN(rapat -> rapat.kembalikan(NOMOR_BA, Tujuan.RENDATIN, Set.of(), "Rekap belum lengkap"));

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
                        baris(Langkah.CATAT_SUARA, null, Status.DIUNDANG, null, null, null),
                        baris(Langkah.CATAT_PEMBAHASAN, null, Status.DIUNDANG, null, null, null),
                        baris(Langkah.CATAT_PERKEMBANGAN, null, Status.DIUNDANG, null, null, null),
                        baris(Langkah.CATAT_PUTUSAN_USUL, null, Status.DIUNDANG, null, null, null),
                        baris(Langkah.CATAT_TINDAK_LANJUT, null, Status.DIUNDANG, null, null, null),
                        baris(Langkah.CATAT_PELAKSANAAN, null, Status.DIUNDANG, null, null, null),
                        baris(Langkah.TIDAK_KUORUM, null, Status.TIDAK_KUORUM, null, null, null),
                        baris(Langkah.TETAPKAN, null, Status.DITETAPKAN, null, null, null),
                        baris(Langkah.TETAPKAN_DENGAN_CATATAN, null, Status.DITETAPKAN, null, null, null),
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
    void kuorumTanpaDaftarHadirDitolak() {
        var rapat = diundangTanpaDaftarHadir();
        menolak(
                () -> rapat.kuorum(1),
                "Daftar hadir belum diisi. Catat siapa yang hadir di tab Lembar, lalu kirim lagi.");
    }

    @Test
    void kuorumDihitungDariYangHadir() {
        var rapat = diundangTanpaDaftarHadir();
        rapat.catatKehadiran(Set.of(KETUA, ANGGOTA));
        assertThat(rapat.kuorum(2)).isTrue();
        assertThat(rapat.kuorum(3)).isFalse();
    }

    @Test
    void pelaksanaanMenggantikanRencanaTetapiBukanAgendanya() {
        var rapat = berstatus(Status.DIUNDANG);
        laksanakan(rapat, Optional.of(BERAKHIR));
        assertThat(rapat.waktu()).contains(TERLAKSANA);
        assertThat(rapat.selesai()).contains(BERAKHIR);
        assertThat(rapat.tempat()).isEqualTo("Ruang rapat");
        assertThat(rapat.agenda()).isEqualTo("Pleno kinerja");
        assertThat(rapat).extracting("dicatatOleh", "dicatatPada").containsExactly("notulis", DICATAT);
    }

    @Test
    void pukulSelesaiBolehKosongTetapiTidakMendahuluiMulai() {
        var rapat = berstatus(Status.DIUNDANG);
        laksanakan(rapat, Optional.empty());
        assertThat(rapat.selesai()).isEmpty();
        var semula = potret(rapat);
        for (var akhir : List.of(TERLAKSANA, RENCANA)) {
            menolak(
                    () -> laksanakan(rapat, Optional.of(akhir)),
                    "Pukul selesai harus sesudah pukul mulai rapat. Periksa kedua jamnya.");
        }
        assertThat(potret(rapat)).isEqualTo(semula);
    }

    @Test
    void tindakLanjutMenggantikanDaftarSebelumnyaMenurutUrutan() {
        var rapat = berstatus(Status.DIUNDANG);
        rapat.catatTindakLanjut(List.of(butir("Lama")));
        var lama = rapat.tindakLanjut().get(0).id();

        rapat.catatTindakLanjut(List.of(butir("Melengkapi notula"), butir("Membina pegawai")));

        assertThat(rapat.tindakLanjut())
                .extracting(TindakLanjut::uraian)
                .containsExactly("Melengkapi notula", "Membina pegawai");
        assertThat(rapat.tindakLanjut().get(0).id())
                .as("the same row, written anew")
                .isEqualTo(lama);
        rapat.catatTindakLanjut(List.of(butir("Membina pegawai")));
        assertThat(rapat.tindakLanjut()).extracting(TindakLanjut::uraian).containsExactly("Membina pegawai");
    }

    @Test
    void tindakLanjutDitutupSatuKali() {
        var rapat = berstatus(Status.DIUNDANG);
        rapat.catatTindakLanjut(List.of(butir("Melengkapi notula")));
        var butir = rapat.tindakLanjut().get(0);
        assertThat(butir.keadaan()).isEqualTo(TindakLanjut.Keadaan.TERBUKA);
        var selesai = new PerkembanganTindakLanjut(butir.id(), TindakLanjut.Keadaan.SELESAI, "Sudah lengkap");

        butir.tutup(selesai, UUID.randomUUID(), "notulis", DICATAT);

        assertThat(butir.keadaan()).isEqualTo(TindakLanjut.Keadaan.SELESAI);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> butir.tutup(selesai, UUID.randomUUID(), "notulis", DICATAT))
                .withMessage("Tindak lanjut ini sudah ditutup rapat lain. Muat ulang lembar rapat.")
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.BENTROK);
    }

    // votes ----------------------------------------------------------------------------------------------------

    @Test
    void suaraYangTidakHadirDitolak() {
        var rapat = berstatus(Status.DIUNDANG);
        menolak(
                () -> rapat.catatSuara(List.of(setuju(KETUA), setuju(ANGGOTA))),
                "Suara tercatat untuk anggota yang tidak hadir. Periksa kehadiran, atau hapus suaranya.");
        assertThat(rapat.suara()).containsExactly(setuju(KETUA));
    }

    @Test
    void suaraGandaDitolak() {
        var rapat = berstatus(Status.DIUNDANG);
        menolak(
                () -> rapat.catatSuara(List.of(setuju(KETUA), new SuaraAnggota(KETUA, Suara.ABSTAIN, null))),
                "Suara seorang anggota tercatat lebih dari satu kali. Catat satu suara tiap anggota.");
    }

    @Test
    void yangTernyataTidakHadirKehilanganSuaranya() {
        var rapat = diundangTanpaDaftarHadir();
        rapat.catatKehadiran(Set.of(KETUA, ANGGOTA));
        rapat.catatSuara(List.of(setuju(KETUA), setuju(ANGGOTA)));
        rapat.catatKehadiran(Set.of(KETUA));
        assertThat(rapat.suara()).containsExactly(setuju(KETUA));
    }

    @Test
    void suaraDihitungDanPendapatBerbedaTerbaca() {
        var rapat = diundangTanpaDaftarHadir();
        rapat.catatKehadiran(Set.of(KETUA, ANGGOTA));
        var berbeda = new SuaraAnggota(ANGGOTA, Suara.TIDAK_SETUJU, "Bukti dua pegawai belum lengkap");
        rapat.catatSuara(List.of(setuju(KETUA), berbeda));
        assertThat(rapat.jumlahSuara(Suara.SETUJU)).isEqualTo(1);
        assertThat(rapat.jumlahSuara(Suara.TIDAK_SETUJU)).isEqualTo(1);
        assertThat(rapat.jumlahSuara(Suara.ABSTAIN)).isZero();
        assertThat(rapat.pendapatBerbeda()).containsExactly(berbeda);
    }

    @Test
    void penetapanMemerlukanSuaraTiapYangHadir() {
        var rapat = diundangTanpaDaftarHadir();
        rapat.catatKehadiran(Set.of(KETUA, ANGGOTA));
        rapat.catatSuara(List.of(setuju(KETUA)));
        var semula = potret(rapat);
        menolak(
                () -> rapat.tetapkan(NOMOR_BA, null, false, 1),
                "Suara 1 anggota yang hadir belum dicatat. Catat suara tiap anggota, atau mufakat, di tab Lembar,"
                        + " lalu kirim lagi.");
        assertThat(potret(rapat)).isEqualTo(semula);
    }

    @Test
    void penetapanMemerlukanCukupSuaraSetuju() {
        var rapat = diundangTanpaDaftarHadir();
        rapat.catatKehadiran(Set.of(KETUA, ANGGOTA));
        rapat.catatSuara(List.of(setuju(KETUA), new SuaraAnggota(ANGGOTA, Suara.ABSTAIN, null)));
        menolak(
                () -> rapat.tetapkan(NOMOR_BA, null, false, 2),
                "Baru 1 suara setuju; penetapan memerlukan paling sedikit 2. Periksa suara di tab Lembar, atau pilih"
                        + " bahwa data kinerja dikembalikan.");
        rapat.tetapkan(NOMOR_BA, null, false, 1);
        assertThat(rapat.ditetapkan()).isTrue();
    }

    @Test
    void pengembalianTidakMemerlukanSuara() {
        var rapat = berstatus(Status.DIUNDANG);
        rapat.catatSuara(List.of());
        rapat.kembalikan(NOMOR_BA, Tujuan.RENDATIN, Set.of(), "Rekap belum lengkap");
        assertThat(rapat.dikembalikan()).isTrue();
    }

    // the decision ---------------------------------------------------------------------------------------------

    @Test
    void penetapanDenganCatatanMemerlukanCatatannya() {
        var rapat = berstatus(Status.DIUNDANG);
        menolak(
                () -> rapat.tetapkan(NOMOR_BA, null, true, 1),
                "Tuliskan di catatan apa yang dicatat pleno atas data kinerja yang ditetapkan.");
        rapat.tetapkan(NOMOR_BA, "Bukti dua hari menyusul", true, 1);
        assertThat(rapat.ditetapkan()).isTrue();
        assertThat(rapat.denganCatatan()).isTrue();
        assertThat(rapat.catatan()).contains("Bukti dua hari menyusul");
    }

    @Test
    void penetapanMencatatNomorBeritaAcaraDanCatatan() {
        var rapat = berstatus(Status.DIUNDANG);
        rapat.tetapkan(NOMOR_BA, null, false, 1);
        assertThat(rapat.nomorBeritaAcara()).isEqualTo(NOMOR_BA);
        assertThat(rapat.catatan()).isEmpty();
        assertThat(rapat.denganCatatan()).isFalse();
        assertThat(rapat.kembaliKe()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tujuan.class)
    void pengembalianMencatatTujuanDanSebabnya(Tujuan tujuan) {
        var rapat = berstatus(Status.DIUNDANG);
        rapat.kembalikan(NOMOR_BA, tujuan, Set.of(ANGGOTA), "Rekap belum lengkap");
        assertThat(rapat.nomorBeritaAcara()).isEqualTo(NOMOR_BA);
        assertThat(rapat.catatan()).contains("Rekap belum lengkap");
        assertThat(rapat.kembaliKe()).contains(tujuan);
        assertThat(rapat.verifikatorTujuan()).containsExactly(ANGGOTA);
    }

    @Test
    void pengembalianTanpaCatatanDitolak() {
        var rapat = berstatus(Status.DIUNDANG);
        var semula = potret(rapat);
        menolak(
                () -> rapat.kembalikan(NOMOR_BA, Tujuan.VERIFIKATOR, Set.of(), null),
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
        assertThat(rapat.risalahTerlambat()).isFalse();
        rapat.tandaiRisalahTerlambat();
        assertThat(rapat.risalahTerlambat()).isTrue();
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
        assertThatCode(() -> AturanRapat.periksaTanggal(rapat, lengkap, hariIni))
                .doesNotThrowAnyException();
    }

    @Test
    void rapatYangBelumBerlangsungDitolak() {
        menolak(
                () -> AturanRapat.periksaTanggal(
                        LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 10)),
                "Rapat tanggal 11 November 2026 belum berlangsung. Catat hasilnya setelah rapat.");
    }

    @Test
    void rapatYangMendahuluiRekapDitolak() {
        menolak(
                () -> AturanRapat.periksaTanggal(
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
        rapat.catatSuara(List.of(setuju(KETUA)));
        switch (status) {
            case DISIAPKAN, DIUNDANG -> {}
            case TIDAK_KUORUM -> rapat.nyatakanTidakKuorum("Kurang");
            case DITETAPKAN -> rapat.tetapkan("1/BA/2026", null, false, 1);
            case DIKEMBALIKAN -> rapat.kembalikan("1/BA/2026", Tujuan.VERIFIKATOR, Set.of(), "Belum lengkap");
        }
        assertThat(rapat).extracting("status").isEqualTo(status);
        return rapat;
    }

    private static SuaraAnggota setuju(UUID anggota) {
        return new SuaraAnggota(anggota, Suara.SETUJU, null);
    }

    private static IsiTindakLanjut butir(String uraian) {
        return new IsiTindakLanjut(uraian, null, "Rendatin", LocalDate.of(2026, 11, 20));
    }

    private static void laksanakan(RapatPleno rapat, Optional<Instant> selesai) {
        rapat.catatPelaksanaan(TERLAKSANA, selesai, "Ruang rapat", "notulis", DICATAT);
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
