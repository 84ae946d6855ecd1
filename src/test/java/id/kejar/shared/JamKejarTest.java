package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class JamKejarTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final Instant OKTOBER = Instant.parse("2031-10-07T02:00:00Z");
    private static final Instant MARET = Instant.parse("2024-03-12T02:00:00Z");
    /** Generous for a busy machine, tiny beside the years between the moments. */
    private static final long KELONGGARAN = 30;

    private final JamKejar jam = new JamKejar(WIB);

    @AfterEach
    void kembalikanJamMesin() {
        jam.kembaliKeWaktuSistem();
        ClockUtil.reset();
    }

    @Test
    void mulaiPadaWaktuSistem() {
        assertThat(jam.instant()).isCloseTo(Instant.now(), within(KELONGGARAN, ChronoUnit.SECONDS));
        assertThat(jam.getZone()).isEqualTo(WIB);
    }

    @Test
    void berpindahBersamaEngine() {
        jam.pindahKe(OKTOBER);
        keduanyaPada(OKTOBER);
        jam.pindahKe(MARET);
        keduanyaPada(MARET);
    }

    @Test
    void berjalanTerusSesudahDipindahkan() {
        jam.pindahKe(OKTOBER);
        var aplikasi = jam.instant();
        var engine = ClockUtil.getCurrentTime().toInstant();
        var sistem = Instant.now();
        Awaitility.await().until(() -> Instant.now().isAfter(sistem.plusMillis(60)));

        assertThat(Duration.between(aplikasi, jam.instant()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(50))
                .isCloseTo(Duration.between(sistem, Instant.now()), Duration.ofSeconds(2));
        assertThat(Duration.between(engine, ClockUtil.getCurrentTime().toInstant()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }

    @Test
    void tidakMundurSaatDibacaBerulang() {
        jam.pindahKe(OKTOBER);
        var sebelumnya = jam.instant();
        assertThat(sebelumnya).isAfterOrEqualTo(OKTOBER);
        for (var ke = 0; ke < 1_000; ke++) {
            var kini = jam.instant();
            assertThat(kini).isAfterOrEqualTo(sebelumnya);
            sebelumnya = kini;
        }
    }

    @Test
    void kembaliKeWaktuSistemBersamaEngine() {
        jam.pindahKe(OKTOBER);
        jam.kembaliKeWaktuSistem();
        keduanyaPada(Instant.now());
    }

    @Test
    void mengerjakanSesuatuPadaSaatLainLaluKembali() {
        jam.pindahKe(OKTOBER);
        var tercatat = new ArrayList<Instant>();
        jam.pada(MARET, () -> {
            keduanyaPada(MARET);
            tercatat.add(jam.instant());
        });
        assertThat(tercatat).hasSize(1);
        keduanyaPada(OKTOBER);
    }

    @Test
    void kembaliJugaSesudahKegagalan() {
        jam.pindahKe(OKTOBER);
        assertThatIllegalStateException()
                .isThrownBy(() -> jam.pada(MARET, () -> {
                    throw new IllegalStateException("gagal");
                }))
                .withMessage("gagal");
        keduanyaPada(OKTOBER);
    }

    @Test
    void kembaliKeWaktuSistemBilaSebelumnyaDiSana() {
        jam.pada(MARET, () -> keduanyaPada(MARET));
        keduanyaPada(Instant.now());
    }

    @Test
    void kembaliSelangkahDemiSelangkah() {
        jam.pada(OKTOBER, () -> {
            jam.pada(MARET, () -> keduanyaPada(MARET));
            keduanyaPada(OKTOBER);
        });
        keduanyaPada(Instant.now());
    }

    @Test
    void perpindahanDiDalamPekerjaanPunDibatalkan() {
        jam.pindahKe(OKTOBER);
        jam.pada(MARET, jam::kembaliKeWaktuSistem);
        keduanyaPada(OKTOBER);
    }

    @Test
    void jamZonaLainMengikutiPerpindahan() {
        var jayapura = jam.withZone(WIT);
        jam.pindahKe(Instant.parse("2031-10-07T15:30:00Z"));

        assertThat(jayapura.getZone()).isEqualTo(WIT);
        assertThat(jayapura.instant())
                .isCloseTo(Instant.parse("2031-10-07T15:30:00Z"), within(KELONGGARAN, ChronoUnit.SECONDS));
        assertThat(LocalDate.now(jayapura)).isEqualTo(LocalDate.of(2031, 10, 8));
        assertThat(LocalDate.now(jam)).isEqualTo(LocalDate.of(2031, 10, 7));
        assertThat(LocalDate.now(jayapura.withZone(WIB))).isEqualTo(LocalDate.of(2031, 10, 7));
    }

    private void keduanyaPada(Instant saat) {
        assertThat(jam.instant()).isCloseTo(saat, within(KELONGGARAN, ChronoUnit.SECONDS));
        assertThat(ClockUtil.getCurrentTime().toInstant())
                .isCloseTo(jam.instant(), within(KELONGGARAN, ChronoUnit.SECONDS));
    }
}
