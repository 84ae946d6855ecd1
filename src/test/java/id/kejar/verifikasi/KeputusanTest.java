package id.kejar.verifikasi;

import static id.kejar.verifikasi.HasilKeputusan.KEMBALIKAN;
import static id.kejar.verifikasi.HasilKeputusan.SETUJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import id.kejar.temuan.JenisTemuan;
import id.kejar.temuan.Temuan;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeputusanTest {

    private static final UUID LEMBAR = UUID.randomUUID();
    private static final UUID ENTRI = UUID.randomUUID();
    private static final String KASUBBAG = "kasubbag.umum";
    private static final Instant SAAT = Instant.parse("2026-11-05T03:00:00Z");
    private static final Instant KEMUDIAN = SAAT.plusSeconds(600);

    private final Keputusan keputusan = new Keputusan(LEMBAR, ENTRI, 2);

    private static IsiKeputusan isi(
            HasilKeputusan hasil, String alasan, String catatan, int versi, String oleh, Instant pada) {
        return new IsiKeputusan(hasil, alasan, catatan, versi, List.of(), true, WewenangUji.atasan(oleh), pada);
    }

    @Test
    void mencatatTemuanYangDitunjukkanDanApakahDibuka() {
        var temuan = List.of(
                new Temuan(JenisTemuan.TERLAMBAT, null, "Dikirim 2 hari kerja setelah harinya."),
                new Temuan(JenisTemuan.TANPA_INDIKATOR, ENTRI, "x".repeat(3_000)));
        keputusan.putuskan(new IsiKeputusan(SETUJU, null, null, 1, temuan, false, WewenangUji.atasan(KASUBBAG), SAAT));

        assertThat(keputusan.temuan())
                .extracting(TemuanTercatat::jenis)
                .containsExactly(JenisTemuan.TERLAMBAT, JenisTemuan.TANPA_INDIKATOR);
        assertThat(keputusan.temuan().get(0).alasan()).isEqualTo("Dikirim 2 hari kerja setelah harinya.");
        assertThat(keputusan.temuan().get(1).alasan()).hasSize(2_000);
        assertThat(keputusan.temuanDibuka()).isFalse();

        keputusan.putuskan(isi(SETUJU, null, null, 1, KASUBBAG, KEMUDIAN));
        assertThat(keputusan.temuan()).as("diputuskan ulang tanpa temuan").isEmpty();
    }

    @Test
    void mencatatSiapaKapanDanAtasVersiYangMana() {
        keputusan.putuskan(isi(SETUJU, null, "Baik", 3, KASUBBAG, SAAT));

        assertThat(keputusan.lembarId()).isEqualTo(LEMBAR);
        assertThat(keputusan.entriId()).isEqualTo(ENTRI);
        assertThat(keputusan.putaran()).isEqualTo(2);
        assertThat(keputusan.hasil()).isEqualTo(SETUJU);
        assertThat(keputusan.mengembalikan()).isFalse();
        assertThat(keputusan.catatan()).contains("Baik");
        assertThat(keputusan.oleh()).isEqualTo(KASUBBAG);
        assertThat(keputusan.pada()).isEqualTo(SAAT);
        assertThat(keputusan).extracting("versiEntri", "berlaku").containsExactly(3, false);
    }

    @Test
    void pengembalianMembawaAlasanYangDirapikan() {
        keputusan.putuskan(isi(KEMBALIKAN, "  Hasil kegiatan belum jelas.\n", null, 1, KASUBBAG, SAAT));

        assertThat(keputusan.mengembalikan()).isTrue();
        assertThat(keputusan.alasan()).contains("Hasil kegiatan belum jelas.");
        assertThat(keputusan.catatan()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "salah", " 123456789 "})
    void pengembalianTanpaAlasanYangCukupTidakMengubahKonsep(String alasan) {
        keputusan.putuskan(isi(SETUJU, null, "Baik", 1, KASUBBAG, SAAT));

        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> keputusan.putuskan(isi(KEMBALIKAN, alasan, "Lain", 2, "orang.lain", KEMUDIAN)))
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN)
                .withMessageStartingWith("Alasan pengembalian ");

        assertThat(keputusan)
                .extracting("hasil", "alasan", "catatan", "versiEntri", "oleh", "pada", "berlaku")
                .containsExactly(SETUJU, null, "Baik", 1, KASUBBAG, SAAT, false);
    }

    @Test
    void persetujuanTidakMenyimpanAlasan() {
        keputusan.putuskan(isi(SETUJU, "Alasan yang tertinggal di isian", null, 1, KASUBBAG, SAAT));
        assertThat(keputusan.alasan()).isEmpty();
    }

    @Test
    void konsepDapatDiputuskanUlangSeluruhnya() {
        keputusan.putuskan(isi(KEMBALIKAN, "Hasil kegiatan belum jelas.", "Catatan lama", 1, KASUBBAG, SAAT));
        keputusan.putuskan(isi(SETUJU, null, null, 2, "sekretaris", KEMUDIAN));

        assertThat(keputusan)
                .extracting("hasil", "alasan", "catatan", "versiEntri", "oleh", "pada")
                .containsExactly(SETUJU, null, null, 2, "sekretaris", KEMUDIAN);
        assertThat(keputusan.mengembalikan()).isFalse();
    }

    @Test
    void berlakuSejakTugasDiselesaikan() {
        keputusan.putuskan(isi(KEMBALIKAN, "Hasil kegiatan belum jelas.", null, 1, KASUBBAG, SAAT));
        assertThat(keputusan).extracting("berlaku").isEqualTo(false);
        keputusan.berlakukan(WewenangUji.plh("asn03", UUID.randomUUID()), KEMUDIAN);

        assertThat(keputusan).extracting("berlaku").isEqualTo(true);
        assertThat(keputusan.pada()).isEqualTo(SAAT);
        assertThat(keputusan.oleh())
                .as("siapa yang melihat temuannya, ia yang memutuskan")
                .isEqualTo(KASUBBAG);
        assertThat(keputusan.kapasitas()).isEqualTo(Kapasitas.ATASAN_LANGSUNG);
        assertThat(keputusan.berlakuOleh())
                .as("siapa yang menyelesaikan putarannya")
                .isEqualTo("asn03");
        assertThat(keputusan.berlakuSebagai()).isEqualTo("Plh. Kepala Sub Bagian Hukum, Surat Perintah 12/SP/2026");
        assertThat(keputusan.berlakuPada()).isEqualTo(KEMUDIAN);
        assertThat(keputusan.diselesaikanOrangLain()).isTrue();
        assertThat(keputusan.alasan()).contains("Hasil kegiatan belum jelas.");
    }

    @Test
    void pengulanganPadaLintasanBerikutTetapMilikYangMemutuskanDahulu() {
        var surat = UUID.randomUUID();
        keputusan.putuskan(new IsiKeputusan(
                SETUJU,
                null,
                "Sesuai",
                3,
                List.of(new Temuan(JenisTemuan.TERLAMBAT, null, "Dikirim 2 hari kerja setelah harinya.")),
                true,
                WewenangUji.plh("asn03", surat),
                SAAT));
        keputusan.berlakukan(WewenangUji.atasan(KASUBBAG), KEMUDIAN);
        var lembar = new LembarVerifikasi("657342", UUID.randomUUID(), 2, UUID.randomUUID(), Set.of(), null);

        var ulang = new Keputusan(lembar, keputusan);

        assertThat(ulang.konsep()).isTrue();
        assertThat(ulang)
                .extracting("lembarId", "entriId", "putaran", "hasil", "catatan", "versiEntri", "oleh", "pada")
                .containsExactly(lembar.id(), ENTRI, 1, SETUJU, "Sesuai", 3, "asn03", SAAT);
        assertThat(ulang.suratPerintahId()).contains(surat);
        assertThat(ulang.temuan()).hasSize(1);
    }
}
