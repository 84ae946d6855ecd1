package id.kejar.pengingat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import id.kejar.kalender.KalenderKerja;
import id.kejar.kalender.KalenderService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Satker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PengingatServiceTest {

    private static final String SATKER = "657342";
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);
    private static final Instant PUKUL_17 = Instant.parse("2026-11-02T10:00:00Z");

    private final PenyusunPengingat penyusun = mock(PenyusunPengingat.class);
    private final AgendaPengingat agenda = mock(AgendaPengingat.class);
    private final PengirimSurel pengirim = mock(PengirimSurel.class);
    private final OrganisasiService organisasi = mock(OrganisasiService.class);
    private final KalenderService kalender = mock(KalenderService.class);
    private final PengingatService pengingat = new PengingatService(
            penyusun, agenda, mock(NaskahPengingat.class), pengirim, organisasi, kalender, Clock.fixed(PUKUL_17, WIB));

    @BeforeEach
    void siapkan() {
        var satker = mock(Satker.class);
        when(satker.kode()).thenReturn(SATKER);
        when(satker.zona()).thenReturn(WIB);
        when(organisasi.satkerAktif()).thenReturn(List.of(satker));
        when(organisasi.satker(SATKER)).thenReturn(satker);
        when(kalender.kalender(SATKER)).thenReturn(new KalenderKerja(Map.of(), Set.of()));
    }

    @Test
    void tanpaServerSurelTidakAdaSatkerYangDiingatkan() {
        when(pengirim.tersedia()).thenReturn(false);

        assertThat(pengingat.satkerYangDiingatkan()).isEmpty();
    }

    @Test
    void tanpaServerSurelTidakAdaYangDicatat() {
        when(pengirim.tersedia()).thenReturn(false);

        pengingat.ingatkan(SATKER, SENIN);

        verifyNoInteractions(penyusun, agenda);
        verify(pengirim, never()).kirim(any(), any(), any());
    }

    @Test
    void denganServerSurelSatkerDiingatkanTepatPukulTujuhBelas() {
        when(pengirim.tersedia()).thenReturn(true);

        assertThat(pengingat.satkerYangDiingatkan()).containsExactly(SATKER);
    }
}
