package id.kejar.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.JenisLibur;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsianKalenderTest {

    private final Pegawai ani = mock(Pegawai.class);
    private final String idAni = UUID.randomUUID().toString();

    @BeforeEach
    void siapkan() {
        when(ani.id()).thenReturn(UUID.fromString(idAni));
    }

    @Test
    void isianLengkapTerbaca() {
        var absen = new IsianKetidakhadiran(idAni, "CUTI_SAKIT", "2026-11-09", " 2026-11-11 ", " 12/SDM ", " ")
                .terbaca(List.of(ani));

        assertThat(absen.pegawaiId()).isEqualTo(UUID.fromString(idAni));
        assertThat(absen.jenis()).isEqualTo(JenisKetidakhadiran.CUTI_SAKIT);
        assertThat(absen.mulai()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(absen.sampai()).isEqualTo(LocalDate.of(2026, 11, 11));
        assertThat(absen.nomorSurat()).contains("12/SDM");
        assertThat(absen.keterangan()).isEmpty();
        var libur = new IsianLibur("2026-11-11", "Hari Jadi", "LIBUR_SETEMPAT");
        assertThat(libur.tanggalTerbaca()).isEqualTo(LocalDate.of(2026, 11, 11));
        assertThat(libur.jenisTerbaca()).isEqualTo(JenisLibur.LIBUR_SETEMPAT);
    }

    @ParameterizedTest(name = "{0} {1} {2}–{3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                " | CUTI_SAKIT | 2026-11-09 | 2026-11-09 | Pegawai belum dipilih.",
                "orang-lain | CUTI_SAKIT | 2026-11-09 | 2026-11-09 | Pilih dari daftar.",
                "ani | | 2026-11-09 | 2026-11-09 | Jenis ketidakhadiran belum dipilih.",
                "ani | MALAS | 2026-11-09 | 2026-11-09 | Jenis ketidakhadiran belum dipilih.",
                "ani | CUTI_SAKIT | | 2026-11-09 | Tanggal mulai belum diisi.",
                "ani | CUTI_SAKIT | 2026-11-09 | | Tanggal akhir belum diisi.",
                "ani | CUTI_SAKIT | 2026-11-09 | 9/11/2026 | Tanggal akhir tidak terbaca.",
                "ani | CUTI_SAKIT | 2026-02-30 | 2026-11-09 | Tanggal mulai tidak terbaca."
            })
    void yangKurangAtauTidakTerbacaDisebut(String orang, String jenis, String mulai, String sampai, String kalimat) {
        var isian = new IsianKetidakhadiran("ani".equals(orang) ? idAni : orang, jenis, mulai, sampai, null, null);

        ditolak(() -> isian.terbaca(List.of(ani)), kalimat);
    }

    @Test
    void nomorSuratDanKeteranganYangTerlaluPanjangDitolak() {
        ditolak(() -> denganSurat("9".repeat(81), null).terbaca(List.of(ani)), "Nomor surat terlalu panjang");
        ditolak(() -> denganSurat(null, "a".repeat(301)).terbaca(List.of(ani)), "Keterangan terlalu panjang");
    }

    private IsianKetidakhadiran denganSurat(String nomorSurat, String keterangan) {
        return new IsianKetidakhadiran(idAni, "DINAS_LUAR", "2026-11-09", "2026-11-09", nomorSurat, keterangan);
    }

    @Test
    void jenisHariYangTidakDikenalDitolak() {
        ditolak(() -> new IsianLibur("2026-11-11", "Hari Jadi", null).jenisTerbaca(), "Jenis hari belum dipilih.");
        ditolak(() -> new IsianLibur("", "Hari Jadi", "LIBUR_SETEMPAT").tanggalTerbaca(), "Tanggal belum diisi.");
    }

    private static void ditolak(ThrowingCallable perbuatan, String kalimat) {
        assertThatExceptionOfType(Penolakan.class).isThrownBy(perbuatan).withMessageContaining(kalimat);
    }
}
