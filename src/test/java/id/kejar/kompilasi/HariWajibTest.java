package id.kejar.kompilasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.Ketidakhadiran;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HariWajibTest {

    private static final UUID PEGAWAI = UUID.randomUUID();
    private static final List<LocalDate> SEPEKAN =
            LocalDate.of(2026, 11, 2).datesUntil(LocalDate.of(2026, 11, 7)).toList();

    @Test
    void cutiMengecualikanDinasLuarTidak() {
        var wajib = HariWajib.dari(
                SEPEKAN,
                tanggal -> true,
                List.of(absen(JenisKetidakhadiran.CUTI_SAKIT, 2, 3), absen(JenisKetidakhadiran.DINAS_LUAR, 4, 4)));

        assertThat(wajib.hariKerja()).hasSize(5);
        assertThat(wajib.dikecualikan()).containsExactlyInAnyOrder(tanggal(2), tanggal(3));
        assertThat(wajib.wajib(tanggal(3))).isFalse();
        assertThat(wajib.wajib(tanggal(4))).isTrue();
        assertThat(wajib.wajib(tanggal(7))).isFalse();
    }

    @Test
    void hariSebelumBertugasBukanHariKerjanyaJugaBilaIaCuti() {
        var wajib = HariWajib.dari(
                SEPEKAN,
                tanggal -> !tanggal.isBefore(tanggal(4)),
                List.of(absen(JenisKetidakhadiran.CUTI_TAHUNAN, 2, 4)));

        assertThat(wajib.hariKerja()).containsExactlyInAnyOrder(tanggal(4), tanggal(5), tanggal(6));
        assertThat(wajib.dikecualikan()).containsExactly(tanggal(4));
    }

    @Test
    void belumTerisiTerurutDanHanyaSampaiBatasnya() {
        var wajib = HariWajib.dari(SEPEKAN, tanggal -> true, List.of(absen(JenisKetidakhadiran.CUTI_TAHUNAN, 5, 6)));
        var hari = List.of(hari(3, StatusEntri.TERISI, 1), hari(4, StatusEntri.TERBUKA, 0));

        assertThat(wajib.belumTerisi(hari)).containsExactly(tanggal(2), tanggal(4));
        assertThat(wajib.sampai(tanggal(3)).belumTerisi(hari)).containsExactly(tanggal(2));
        assertThat(wajib.sampai(tanggal(5)).dikecualikan()).containsExactly(tanggal(5));
    }

    private static Ketidakhadiran absen(JenisKetidakhadiran jenis, int mulai, int sampai) {
        return new Ketidakhadiran(PEGAWAI, jenis, tanggal(mulai), tanggal(sampai), null, null);
    }

    private static HariKinerja hari(int tanggal, StatusEntri status, int versi) {
        return new HariKinerja(
                UUID.randomUUID(),
                PEGAWAI,
                tanggal(tanggal),
                Penanda.BIASA,
                status,
                0,
                null,
                null,
                versi,
                null,
                null,
                false,
                List.of());
    }

    private static LocalDate tanggal(int hari) {
        return LocalDate.of(2026, 11, hari);
    }
}
