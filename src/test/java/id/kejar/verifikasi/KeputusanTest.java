package id.kejar.verifikasi;

import static id.kejar.verifikasi.HasilKeputusan.KEMBALIKAN;
import static id.kejar.verifikasi.HasilKeputusan.SETUJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.time.Instant;
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

    @Test
    void mencatatSiapaKapanDanAtasVersiYangMana() {
        keputusan.putuskan(SETUJU, null, "Baik", 3, KASUBBAG, SAAT);

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
        keputusan.putuskan(KEMBALIKAN, "  Hasil kegiatan belum jelas.\n", null, 1, KASUBBAG, SAAT);

        assertThat(keputusan.mengembalikan()).isTrue();
        assertThat(keputusan.alasan()).contains("Hasil kegiatan belum jelas.");
        assertThat(keputusan.catatan()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "salah", " 123456789 "})
    void pengembalianTanpaAlasanYangCukupTidakMengubahKonsep(String alasan) {
        keputusan.putuskan(SETUJU, null, "Baik", 1, KASUBBAG, SAAT);

        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> keputusan.putuskan(KEMBALIKAN, alasan, "Lain", 2, "orang.lain", KEMUDIAN))
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN)
                .withMessageStartingWith("Alasan pengembalian ");

        assertThat(keputusan)
                .extracting("hasil", "alasan", "catatan", "versiEntri", "oleh", "pada", "berlaku")
                .containsExactly(SETUJU, null, "Baik", 1, KASUBBAG, SAAT, false);
    }

    @Test
    void persetujuanTidakMenyimpanAlasan() {
        keputusan.putuskan(SETUJU, "Alasan yang tertinggal di isian", null, 1, KASUBBAG, SAAT);
        assertThat(keputusan.alasan()).isEmpty();
    }

    @Test
    void konsepDapatDiputuskanUlangSeluruhnya() {
        keputusan.putuskan(KEMBALIKAN, "Hasil kegiatan belum jelas.", "Catatan lama", 1, KASUBBAG, SAAT);
        keputusan.putuskan(SETUJU, null, null, 2, "sekretaris", KEMUDIAN);

        assertThat(keputusan)
                .extracting("hasil", "alasan", "catatan", "versiEntri", "oleh", "pada")
                .containsExactly(SETUJU, null, null, 2, "sekretaris", KEMUDIAN);
        assertThat(keputusan.mengembalikan()).isFalse();
    }

    @Test
    void berlakuSejakTugasDiselesaikan() {
        keputusan.putuskan(KEMBALIKAN, "Hasil kegiatan belum jelas.", null, 1, KASUBBAG, SAAT);
        assertThat(keputusan).extracting("berlaku").isEqualTo(false);
        keputusan.berlakukan(KEMUDIAN);

        assertThat(keputusan).extracting("berlaku").isEqualTo(true);
        assertThat(keputusan.pada()).isEqualTo(KEMUDIAN);
        assertThat(keputusan.oleh()).isEqualTo(KASUBBAG);
        assertThat(keputusan.alasan()).contains("Hasil kegiatan belum jelas.");
    }
}
