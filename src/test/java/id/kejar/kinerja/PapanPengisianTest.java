package id.kejar.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import id.kejar.kalender.JenisKetidakhadiran;
import id.kejar.kalender.KalenderKerja;
import id.kejar.kalender.Ketidakhadiran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PapanPengisianTest {

    private static final Predicate<LocalDate> SELALU = tanggal -> true;

    private final BahanPapan.Orang ani = new BahanPapan.Orang(UUID.randomUUID(), "Ani", SELALU);
    private final BahanPapan.Orang budi = new BahanPapan.Orang(UUID.randomUUID(), "Budi", SELALU);
    private final BahanPapan.Orang citra =
            new BahanPapan.Orang(UUID.randomUUID(), "Citra", tanggal -> !tanggal.isBefore(LocalDate.of(2026, 11, 10)));

    private final Map<UUID, List<Ketidakhadiran>> absen = new HashMap<>();
    private final Map<UUID, List<HariKinerja>> hari = new HashMap<>();
    private Map<LocalDate, String> libur = Map.of();
    private LocalDate hariIni = LocalDate.of(2026, 11, 11);

    @Test
    void hariIniMemisahkanYangBelumYangSudahDanYangCuti() {
        kirim(ani, 11, 0);
        absen(citra, JenisKetidakhadiran.CUTI_SAKIT, 10, 12);
        absen(budi, JenisKetidakhadiran.DINAS_LUAR, 11, 11);

        var papan = papan().hariIni();

        assertThat(papan.judul()).isEqualTo("Rabu, 11 November 2026");
        assertThat(papan.libur()).isNull();
        assertThat(List.of(papan.wajib(), papan.terkirim(), papan.belum())).containsExactly(2, 1, 1);
        assertThat(papan.kelompok())
                .containsExactly(
                        new PapanTampil.KelompokHari("Umum", 2, List.of(new PapanTampil.OrangHari("Budi", true))));
        assertThat(papan.cuti()).containsExactly(new PapanTampil.Cuti("Citra", "cuti, 10–12 November 2026"));
    }

    @Test
    void padaHariLiburTidakAdaYangWajib() {
        hariIni = LocalDate.of(2026, 11, 14);
        assertThat(papan().hariIni().libur()).isEqualTo("akhir pekan");
        assertThat(papan().hariIni().wajib()).isZero();

        hariIni = LocalDate.of(2026, 11, 10);
        libur = Map.of(hariIni, "Hari Pahlawan");
        assertThat(papan().hariIni().libur()).isEqualTo("libur, Hari Pahlawan");
        assertThat(papan().hariIni().kelompok()).isEmpty();
    }

    @Test
    void periodeMenyebutHariKosongSampaiKemarinYangTerbanyakDahulu() {
        for (var tanggal : List.of(2, 4, 5, 6, 10)) {
            kirim(ani, tanggal, tanggal == 10 ? 1 : 0);
        }
        absen(ani, JenisKetidakhadiran.CUTI_TAHUNAN, 3, 3);

        var bulan = papan().bulan().get(0);

        assertThat(bulan.sampai()).isEqualTo("Selasa, 10 November 2026");
        assertThat(bulan.orang()).isEqualTo(3);
        assertThat(bulan.hari()).isEqualTo(1 + 7 + 1);
        assertThat(bulan.kelompok()).hasSize(2);
        assertThat(bulan.kelompok().get(0).baris())
                .containsExactly(
                        new PapanTampil.Baris("Budi", 7, "2–6, 9, 10 November", 0),
                        new PapanTampil.Baris("Ani", 1, "9 November", 1));
        assertThat(bulan.kelompok().get(1).baris())
                .containsExactly(new PapanTampil.Baris("Citra", 1, "10 November", 0));
    }

    @Test
    void yangLengkapDanTepatWaktuHanyaDisebutNamanya() {
        hariIni = LocalDate.of(2026, 11, 3);
        kirim(ani, 2, 0);
        kirim(budi, 2, 1);

        var umum = papan().bulan().get(0).kelompok().get(0);

        assertThat(umum.lengkap()).containsExactly("Ani");
        assertThat(umum.baris()).containsExactly(new PapanTampil.Baris("Budi", 0, "", 1));
        assertThat(List.of(umum.orang(), umum.orangBelum(), umum.hari())).containsExactly(2, 0, 0);
    }

    @Test
    void padaHariPertamaBelumAdaYangTertinggal() {
        hariIni = LocalDate.of(2026, 11, 1);

        var bulan = papan().bulan().get(0);

        assertThat(bulan.sampai()).isNull();
        assertThat(bulan.hari()).isZero();
    }

    @Test
    void dalamMasaTenggangPeriodeLamaDihitungSampaiAkhirnya() {
        hariIni = LocalDate.of(2026, 12, 2);

        assertThat(papan().bulan().get(0).sampai()).isEqualTo("Senin, 30 November 2026");
    }

    @Test
    void verifikasiYangBerjalanDisampaikan() {
        assertThat(papan().verifikasi()).containsExactly("Oktober 2026");
    }

    private PapanTampil papan() {
        return new PapanPengisian(new BahanPapan(
                        hariIni,
                        new KalenderKerja(libur, Set.of()),
                        List.of(
                                new BahanPapan.Kelompok("Umum", List.of(ani, budi)),
                                new BahanPapan.Kelompok("Teknis", List.of(citra))),
                        absen,
                        List.of(new BahanPapan.Bulan(
                                "November 2026", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), hari)),
                        List.of("Oktober 2026")))
                .sajikan();
    }

    private void absen(BahanPapan.Orang orang, JenisKetidakhadiran jenis, int mulai, int sampai) {
        absen.put(
                orang.id(),
                List.of(new Ketidakhadiran(
                        orang.id(), jenis, LocalDate.of(2026, 11, mulai), LocalDate.of(2026, 11, sampai), null, null)));
    }

    private void kirim(BahanPapan.Orang orang, int tanggal, int terlambat) {
        hari.computeIfAbsent(orang.id(), baru -> new ArrayList<>())
                .add(new HariKinerja(
                        UUID.randomUUID(),
                        orang.id(),
                        LocalDate.of(2026, 11, tanggal),
                        Penanda.BIASA,
                        StatusEntri.TERISI,
                        terlambat,
                        null,
                        null,
                        1,
                        null,
                        null,
                        false,
                        List.of()));
    }
}
