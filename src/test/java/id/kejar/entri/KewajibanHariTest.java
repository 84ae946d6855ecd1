package id.kejar.entri;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.KalenderKerja;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.Pegawai;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;

class KewajibanHariTest {

    private static final LocalDate RABU = LocalDate.of(2026, 10, 7);
    private static final LocalDate SABTU = LocalDate.of(2026, 10, 10);
    private static final LocalDate LIBUR = LocalDate.of(2026, 10, 8);
    private static final KalenderKerja KALENDER = new KalenderKerja(Map.of(LIBUR, "Hari jadi kabupaten"), Set.of());

    private static Pegawai bertugas(boolean bertugas) {
        var pegawai = Mockito.mock(Pegawai.class);
        Mockito.when(pegawai.jenis()).thenReturn(JenisPegawai.PNS);
        Mockito.when(pegawai.wajibMengisi(Mockito.any())).thenReturn(bertugas);
        return pegawai;
    }

    private static KewajibanHari kewajiban(LocalDate tanggal, JenisKetidakhadiran... jenis) {
        return KewajibanHari.bagi(
                bertugas(true),
                tanggal,
                KALENDER,
                List.of(jenis).stream()
                        .map(satu -> new Ketidakhadiran(UUID.randomUUID(), satu, RABU, RABU.plusDays(7), null, null))
                        .toList());
    }

    @Test
    void hariKerjaTerutangDanDapatDiisi() {
        assertThat(kewajiban(RABU)).isEqualTo(new KewajibanHari(Penanda.BIASA, true, null));
        assertThat(kewajiban(RABU).wajib()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(JenisKetidakhadiran.class)
    void cutiMembebaskanDinasLuarTidak(JenisKetidakhadiran jenis) {
        var hasil = kewajiban(RABU, jenis);
        assertThat(hasil.wajib()).isEqualTo(jenis == JenisKetidakhadiran.DINAS_LUAR);
        assertThat(hasil.diizinkan()).isEqualTo(jenis == JenisKetidakhadiran.DINAS_LUAR);
        assertThat(hasil.penanda())
                .isEqualTo(jenis == JenisKetidakhadiran.DINAS_LUAR ? Penanda.DINAS_LUAR : Penanda.BIASA);
        if (!hasil.wajib()) {
            assertThat(hasil.alasanBebas()).isEqualTo(jenis.sebutanBagiLain() + " 7–14 Oktober 2026");
        }
    }

    @Test
    void hariLiburDanAkhirPekanTidakTerutangTetapiBolehDiisi() {
        assertThat(kewajiban(LIBUR))
                .isEqualTo(new KewajibanHari(Penanda.LUAR_HARI_KERJA, true, "Hari libur: Hari jadi kabupaten"));
        assertThat(kewajiban(SABTU)).isEqualTo(new KewajibanHari(Penanda.LUAR_HARI_KERJA, true, "Bukan hari kerja"));
        assertThat(kewajiban(SABTU, JenisKetidakhadiran.DINAS_LUAR).penanda()).isEqualTo(Penanda.LUAR_HARI_KERJA);
    }

    @Test
    void yangTidakBertugasTidakBerutangDanTidakMengisi() {
        var hasil = KewajibanHari.bagi(bertugas(false), RABU, KALENDER, List.of());
        assertThat(hasil.wajib()).isFalse();
        assertThat(hasil.diizinkan()).isFalse();
    }

    @Test
    void hariTerbukaTetapTerbukaBilaTerutangAtauLemburAtasKemauanSendiri() {
        assertThat(kewajiban(RABU).bolehTerbuka(Penanda.BIASA)).isTrue();
        assertThat(kewajiban(LIBUR).bolehTerbuka(Penanda.BIASA))
                .as("libur yang ditetapkan belakangan mengakhiri hari yang sudah terbuka")
                .isFalse();
        assertThat(kewajiban(LIBUR).bolehTerbuka(Penanda.LUAR_HARI_KERJA)).isTrue();
        assertThat(kewajiban(LIBUR, JenisKetidakhadiran.CUTI_SAKIT).bolehTerbuka(Penanda.LUAR_HARI_KERJA))
                .isFalse();
    }
}
