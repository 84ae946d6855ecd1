package id.kejar.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import id.kejar.verifikasi.LembarVerifikasi.Status;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;

class LembarVerifikasiTest {

    private static final UUID VERIFIKATOR = UUID.randomUUID();
    private static final UUID SEKRETARIS = UUID.randomUUID();
    private static final UUID PEGAWAI_SATU = UUID.randomUUID();
    private static final UUID PEGAWAI_DUA = UUID.randomUUID();
    private static final Wewenang PEMUTUS = WewenangUji.atasan("kasubbag.umum");
    private static final Instant SAAT = Instant.parse("2026-11-05T03:00:00Z");

    private enum Langkah {
        BUKA(LembarVerifikasi::buka),
        MINTA_PERBAIKAN(lembar -> lembar.mintaPerbaikan("Dua hari dikembalikan")),
        NAIKKAN_PUTARAN(LembarVerifikasi::naikkanPutaran),
        SELESAI(lembar -> lembar.selesai("Lengkap", PEMUTUS, SAAT)),
        PERPANJANG(lembar -> lembar.perpanjang("Sakit")),
        AMBIL_ALIH(lembar -> lembar.ambilAlih(SEKRETARIS, "Berhalangan"));

        private final Consumer<LembarVerifikasi> kerja;

        Langkah(Consumer<LembarVerifikasi> kerja) {
            this.kerja = kerja;
        }
    }

    /** Every step in every state; {@code null} means refused. */
    static Stream<Arguments> langkahDalamSetiapStatus() {
        return Stream.of(
                        // langkah, DISUSUN, BERJALAN, PERBAIKAN, SELESAI
                        baris(Langkah.BUKA, Status.BERJALAN, Status.BERJALAN, Status.BERJALAN, null),
                        baris(Langkah.MINTA_PERBAIKAN, null, Status.PERBAIKAN, null, null),
                        baris(Langkah.NAIKKAN_PUTARAN, null, null, Status.PERBAIKAN, null),
                        baris(Langkah.SELESAI, null, Status.SELESAI, null, null),
                        baris(Langkah.PERPANJANG, null, Status.BERJALAN, null, null),
                        baris(Langkah.AMBIL_ALIH, null, Status.BERJALAN, null, null))
                .flatMap(baris -> baris);
    }

    private static Stream<Arguments> baris(Langkah langkah, Status... hasil) {
        assertThat(hasil).hasSameSizeAs(Status.values());
        return Arrays.stream(Status.values()).map(dari -> Arguments.of(langkah, dari, hasil[dari.ordinal()]));
    }

    @ParameterizedTest(name = "{0} pada {1}: {2}")
    @MethodSource("langkahDalamSetiapStatus")
    void setiapLangkahBerlakuAtauDitolakTanpaMengubahApaPun(Langkah langkah, Status dari, Status hasil) {
        var lembar = berstatus(dari);
        var semula = potret(lembar);

        if (hasil == null) {
            bentrok(
                    () -> langkah.kerja.accept(lembar),
                    "Lembar verifikasi berstatus %s dan langkah ini tidak berlaku baginya."
                            .formatted(dari.name().toLowerCase()));
            assertThat(potret(lembar)).isEqualTo(semula);
        } else {
            langkah.kerja.accept(lembar);
            assertThat(lembar).extracting("status").isEqualTo(hasil);
        }
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void keputusanHanyaDapatDiubahSelamaBerjalan(Status status) {
        var lembar = berstatus(status);
        assertThat(lembar.berjalan()).isEqualTo(status == Status.BERJALAN);
        assertThat(lembar.menunggu()).isEqualTo(status == Status.DISUSUN);
        if (status == Status.BERJALAN) {
            assertThatCode(lembar::pastikanBerjalan).doesNotThrowAnyException();
        } else {
            bentrok(
                    lembar::pastikanBerjalan,
                    "Verifikasi ini tidak sedang berjalan, jadi keputusan tidak dapat diubah.");
        }
    }

    @Test
    void lembarBaruMulaiPadaPutaranPertama() {
        var lembar = baru();
        assertThat(lembar.putaran()).isEqualTo(1);
        assertThat(lembar.lintasan()).isEqualTo(2);
        assertThat(lembar.verifikatorId()).contains(VERIFIKATOR);
        assertThat(lembar.alasanDibukaLagi()).contains("Rekap belum lengkap");
        assertThat(lembar.diperpanjang()).isFalse();
        assertThat(lembar.diambilAlih()).isFalse();
        assertThat(lembar).extracting("selesaiPada", "catatan").containsOnlyNulls();
    }

    @Test
    void putaranBertambahSatuSetiapPerbaikan() {
        var lembar = berstatus(Status.BERJALAN);
        for (var putaran = 2; putaran <= 4; putaran++) {
            lembar.mintaPerbaikan("Putaran " + putaran);
            assertThat(lembar.putaran()).isEqualTo(putaran - 1);
            lembar.naikkanPutaran();
            assertThat(lembar.putaran()).isEqualTo(putaran);
            lembar.buka();
            assertThat(lembar.putaran()).isEqualTo(putaran);
        }
    }

    @Test
    void penyelesaianMencatatWaktuDanCatatan() {
        var lembar = berstatus(Status.BERJALAN);
        lembar.selesai("Semua lengkap", PEMUTUS, SAAT);
        assertThat(lembar).extracting("selesaiPada", "catatan").containsExactly(SAAT, "Semua lengkap");
        assertThat(lembar.diselesaikanOleh()).contains(PEMUTUS.pegawaiId());
        assertThat(lembar.diselesaikanSebagai()).contains("atasan langsung");
    }

    @Test
    void permintaanPerbaikanMencatatCatatanTanpaMenyelesaikan() {
        var lembar = berstatus(Status.BERJALAN);
        lembar.mintaPerbaikan("Lengkapi dua hari");
        assertThat(lembar).extracting("catatan", "selesaiPada").containsExactly("Lengkapi dua hari", null);
    }

    @Test
    void perpanjanganHanyaSekali() {
        var lembar = berstatus(Status.BERJALAN);
        lembar.perpanjang("Sakit");
        assertThat(lembar.diperpanjang()).isTrue();
        var semula = potret(lembar);

        aturan(
                () -> lembar.perpanjang("Sakit lagi"),
                "Verifikasi ini sudah pernah diperpanjang. Yang tersisa: mengambil alih.");
        assertThat(potret(lembar)).isEqualTo(semula);

        lembar.mintaPerbaikan(null);
        lembar.naikkanPutaran();
        lembar.buka();
        assertThatExceptionOfType(Penolakan.class)
                .as("juga pada putaran berikutnya")
                .isThrownBy(() -> lembar.perpanjang("Sakit lagi"));
    }

    @Test
    void sekretarisMengambilAlihDanHalItuTercatat() {
        var lembar = berstatus(Status.BERJALAN);
        lembar.ambilAlih(SEKRETARIS, "Kasubbag cuti besar");
        assertThat(lembar.verifikatorId()).contains(SEKRETARIS);
        assertThat(lembar.diambilAlih()).isTrue();
        assertThat(lembar).extracting("catatanTindakLanjut").isEqualTo("Kasubbag cuti besar");
    }

    @Test
    void tidakSeorangPunMemverifikasiKinerjanyaSendiri() {
        var kalimat = "Seseorang tidak memverifikasi kinerjanya sendiri. Pilih atasan yang lain.";
        var lembar = berstatus(Status.BERJALAN);
        var semula = potret(lembar);

        aturan(() -> lembar.tetapkanVerifikator(PEGAWAI_SATU), kalimat);
        aturan(() -> lembar.tetapkanVerifikator(PEGAWAI_DUA), kalimat);
        aturan(() -> lembar.ambilAlih(PEGAWAI_SATU, "Berhalangan"), kalimat);
        assertThat(potret(lembar)).isEqualTo(semula);
    }

    @Test
    void verifikatorYangBelumAdaDapatDilengkapi() {
        var lembar = new LembarVerifikasi("657342", UUID.randomUUID(), 1, null, Set.of(PEGAWAI_SATU), null);
        assertThat(lembar.verifikatorId()).isEmpty();
        assertThat(lembar.alasanDibukaLagi()).isEmpty();
        lembar.tetapkanVerifikator(VERIFIKATOR);
        assertThat(lembar.verifikatorId()).contains(VERIFIKATOR);
    }

    @Test
    void daftarPegawaiTidakIkutBerubahDariLuar() {
        var asal = new HashSet<>(Set.of(PEGAWAI_SATU));
        var lembar = new LembarVerifikasi("657342", UUID.randomUUID(), 1, VERIFIKATOR, asal, null);
        asal.add(PEGAWAI_DUA);
        assertThat(lembar.pegawai()).containsExactly(PEGAWAI_SATU);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> lembar.pegawai().add(PEGAWAI_DUA));
    }

    private static LembarVerifikasi baru() {
        return new LembarVerifikasi(
                "657342", UUID.randomUUID(), 2, VERIFIKATOR, Set.of(PEGAWAI_SATU, PEGAWAI_DUA), "Rekap belum lengkap");
    }

    private static LembarVerifikasi berstatus(Status status) {
        var lembar = baru();
        switch (status) {
            case DISUSUN -> {}
            case BERJALAN -> lembar.buka();
            case PERBAIKAN -> {
                lembar.buka();
                lembar.mintaPerbaikan(null);
            }
            case SELESAI -> {
                lembar.buka();
                lembar.selesai("Beres", PEMUTUS, SAAT);
            }
        }
        assertThat(lembar).extracting("status").isEqualTo(status);
        return lembar;
    }

    /** Everything the sheet holds. */
    private static List<String> potret(LembarVerifikasi lembar) {
        return Arrays.stream(LembarVerifikasi.class.getDeclaredFields())
                .map(bidang -> bidang.getName() + "=" + ReflectionTestUtils.getField(lembar, bidang.getName()))
                .toList();
    }

    private static void bentrok(ThrowingCallable langkah, String kalimat) {
        ditolak(langkah, Penolakan.Jenis.BENTROK, kalimat);
    }

    private static void aturan(ThrowingCallable langkah, String kalimat) {
        ditolak(langkah, Penolakan.Jenis.ATURAN, kalimat);
    }

    private static void ditolak(ThrowingCallable langkah, Penolakan.Jenis jenis, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(langkah)
                .withMessage(kalimat)
                .matches(penolakan -> penolakan.jenis() == jenis, "berjenis " + jenis);
    }
}
