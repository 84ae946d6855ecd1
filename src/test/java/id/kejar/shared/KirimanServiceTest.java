package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class KirimanServiceTest {

    private final KirimanRepository daftar = mock(KirimanRepository.class);
    private final KirimanService kiriman =
            new KirimanService(daftar, Clock.fixed(Instant.parse("2026-11-11T08:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void permintaan() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        when(daftar.findByPelakuAndKunci("asn01", "kunci-1")).thenReturn(Optional.empty());
        when(daftar.saveAndFlush(any())).thenAnswer(simpan -> {
            when(daftar.findByPelakuAndKunci("asn01", "kunci-1")).thenReturn(Optional.of(simpan.getArgument(0)));
            return simpan.getArgument(0);
        });
    }

    @AfterEach
    void selesai() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void satuPermintaanUntukBeberapaHariDicatatSekali() {
        kiriman.buka("asn01", "kunci-1", "sidik");
        kiriman.catat();
        kiriman.catat();
        verify(daftar, times(1)).saveAndFlush(any());
    }

    @Test
    void permintaanTanpaKunciTidakDicatat() {
        assertThat(kiriman.ulangan()).isFalse();
        kiriman.catat();
        verify(daftar, never()).saveAndFlush(any());
    }

    @Test
    void yangSamaAdalahUlanganDanIsiLainDitolak() {
        when(daftar.findByPelakuAndKunci("asn01", "kunci-1"))
                .thenReturn(Optional.of(new Kiriman("asn01", "kunci-1", "sidik", Instant.EPOCH)));
        assertThat(kiriman.buka("asn01", "kunci-1", "sidik")).isTrue();
        assertThat(kiriman.ulangan()).isTrue();
        kiriman.catat();
        verify(daftar, never()).saveAndFlush(any());
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> kiriman.buka("asn01", "kunci-1", "lain"))
                .withMessageContaining("isian lain");
    }
}
