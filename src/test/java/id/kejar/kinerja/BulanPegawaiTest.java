package id.kejar.kinerja;

import static id.kejar.kalender.JenisKetidakhadiran.CUTI_TAHUNAN;
import static id.kejar.kalender.JenisKetidakhadiran.DINAS_LUAR;
import static id.kejar.kinerja.KeadaanHari.AKHIR_PEKAN;
import static id.kejar.kinerja.KeadaanHari.BELUM_DIISI;
import static id.kejar.kinerja.KeadaanHari.BUKAN_TUGAS;
import static id.kejar.kinerja.KeadaanHari.CUTI;
import static id.kejar.kinerja.KeadaanHari.DIKEMBALIKAN;
import static id.kejar.kinerja.KeadaanHari.DISETUJUI;
import static id.kejar.kinerja.KeadaanHari.KONSEP;
import static id.kejar.kinerja.KeadaanHari.LIBUR;
import static id.kejar.kinerja.KeadaanHari.NANTI;
import static id.kejar.kinerja.KeadaanHari.TERISI;
import static id.kejar.kinerja.KeadaanHari.TIDAK_TERISI;
import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import id.kejar.kompilasi.Hitungan;
import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.periode.StatusPeriode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulanPegawaiTest {

    // states

    @Test
    void setiapStatusIsianMempunyaiKeadaannya() {
        var bulan = new Bulan()
                .hari("2026-11-02", StatusEntri.TERISI)
                .hari("2026-11-03", StatusEntri.DISETUJUI)
                .hari("2026-11-04", StatusEntri.DIKEMBALIKAN)
                .hari("2026-11-05", StatusEntri.TIDAK_TERISI)
                .hari("2026-11-06", StatusEntri.TERBUKA)
                .konsep("2026-11-09")
                .susun();

        assertThat(List.of(2, 3, 4, 5, 6, 9))
                .extracting(tanggal -> keadaan(bulan, tanggal))
                .containsExactly(TERISI, DISETUJUI, DIKEMBALIKAN, TIDAK_TERISI, BELUM_DIISI, KONSEP);
    }

    @Test
    void hariTanpaIsianMengikutiKalender() {
        var bulan = new Bulan()
                .libur("2026-11-10", "Hari Pahlawan")
                .absen(CUTI_TAHUNAN, "2026-11-12", "2026-11-13")
                .susun();

        assertThat(keadaan(bulan, 7)).isEqualTo(AKHIR_PEKAN);
        assertThat(keadaan(bulan, 10)).isEqualTo(LIBUR);
        assertThat(hari(bulan, 10).libur()).isEqualTo("Hari Pahlawan");
        assertThat(keadaan(bulan, 11)).isEqualTo(BELUM_DIISI);
        assertThat(hari(bulan, 11).hariIni()).isTrue();
        assertThat(keadaan(bulan, 12)).isEqualTo(CUTI);
        assertThat(keadaan(bulan, 16)).isEqualTo(NANTI);
        assertThat(keadaan(bulan, 21)).isEqualTo(AKHIR_PEKAN);
    }

    @Test
    void hariKosongSesudahPengisianDitutupTidakTerisi() {
        var bulan = new Bulan()
                .tahap(StatusPeriode.VERIFIKASI)
                .hari("2026-11-02", StatusEntri.TERBUKA)
                .susun();

        assertThat(keadaan(bulan, 2)).isEqualTo(TIDAK_TERISI);
        assertThat(keadaan(bulan, 3)).isEqualTo(TIDAK_TERISI);
    }

    @Test
    void cutiMenutupiHariYangTerlanjurDibukaAtauGugur() {
        var bulan = new Bulan()
                .absen(DINAS_LUAR, "2026-11-02", "2026-11-04")
                .absen(CUTI_TAHUNAN, "2026-11-02", "2026-11-03")
                .hari("2026-11-02", StatusEntri.TERBUKA)
                .hari("2026-11-03", StatusEntri.GUGUR)
                .susun();

        assertThat(keadaan(bulan, 2)).isEqualTo(CUTI);
        assertThat(keadaan(bulan, 3)).isEqualTo(CUTI);
        assertThat(hari(bulan, 3).absen().jenis()).isEqualTo(CUTI_TAHUNAN);
        assertThat(hari(bulan, 4).dinasLuar()).isTrue();
        assertThat(keadaan(bulan, 4)).isEqualTo(BELUM_DIISI);
    }

    @Test
    void liburYangDitetapkanBelakanganMenutupiIsianHariItu() {
        var bulan = new Bulan()
                .libur("2026-11-03", "Pilkada")
                .hari("2026-11-03", StatusEntri.TERISI)
                .susun();

        assertThat(keadaan(bulan, 3)).isEqualTo(LIBUR);
        assertThat(hari(bulan, 3).wajib()).isFalse();
        assertThat(bulan.hitungan().terisi()).isZero();
    }

    @Test
    void akhirPekanDanLiburYangSudahLewatDapatDimulai() {
        var bulan = new Bulan()
                .libur("2026-11-10", "Hari Pahlawan")
                .absen(CUTI_TAHUNAN, "2026-11-06", "2026-11-07")
                .hari("2026-11-08", StatusEntri.TERISI, Penanda.LUAR_HARI_KERJA, 0)
                .susun();

        assertThat(bulan.hari(HariBulan::dapatDimulai))
                .extracting(HariBulan::tanggal)
                .containsExactly(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 10));
        assertThat(new Bulan().tahap(StatusPeriode.VERIFIKASI).susun().hari(HariBulan::dapatDimulai))
                .isEmpty();
    }

    @Test
    void hariIniDiAkhirPekanDapatDimulai() {
        assertThat(hari(new Bulan().hariIni("2026-11-14").susun(), 14).dapatDimulai())
                .isTrue();
        assertThat(hari(new Bulan().hariIni("2026-11-14").susun(), 15).dapatDimulai())
                .isFalse();
    }

    @Test
    void lemburTampilTetapiDiLuarHitungan() {
        var bulan = new Bulan()
                .hari("2026-11-07", StatusEntri.DISETUJUI, Penanda.LUAR_HARI_KERJA, 2)
                .susun();

        assertThat(keadaan(bulan, 7)).isEqualTo(DISETUJUI);
        assertThat(hari(bulan, 7).luarHariKerja()).isTrue();
        assertThat(hari(bulan, 7).wajib()).isFalse();
        assertThat(bulan.hitungan().disetujui()).isZero();
        assertThat(bulan.hitungan().terlambat()).isZero();
    }

    @Test
    void pegawaiYangDatangDiTengahBulanTidakBerutangSebelumnya() {
        var bulan = new Bulan()
                .bertugasSejak("2026-11-05")
                .hari("2026-11-05", StatusEntri.TERISI)
                .susun();

        assertThat(keadaan(bulan, 4)).isEqualTo(BUKAN_TUGAS);
        assertThat(hari(bulan, 1).dapatDimulai()).isFalse();
        assertThat(keadaan(bulan, 6)).isEqualTo(BELUM_DIISI);
        assertThat(bulan.hitungan().wajib()).isEqualTo(4);
        assertThat(bulan.adaIsinya()).isTrue();
        assertThat(new Bulan().bertugasSejak("2026-12-01").susun().adaIsinya()).isFalse();
    }

    @Test
    void periodeDuaSatuSampaiDuaPuluhMemuatDuaBulan() {
        var bulan = new Bulan()
                .rentang("2026-10-21", "2026-11-20")
                .hari("2026-10-30", StatusEntri.TERISI)
                .susun();

        assertThat(bulan.hari()).hasSize(31);
        assertThat(bulan.hari().get(0).tanggal()).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(bulan.hari().get(30).tanggal()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(bulan.hitungan().wajib()).isEqualTo(15);
        assertThat(bulan.hitungan().terisi()).isEqualTo(1);
    }

    // figures

    @Test
    void selamaDiisiDihitungSampaiKemarin() {
        var bulan = new Bulan()
                .hari("2026-11-02", StatusEntri.TERISI)
                .hari("2026-11-03", StatusEntri.TERISI, Penanda.BIASA, 1)
                .hari("2026-11-04", StatusEntri.TERBUKA)
                .absen(CUTI_TAHUNAN, "2026-11-05", "2026-11-05")
                .hari("2026-11-11", StatusEntri.TERISI)
                .susun();

        assertThat(bulan.batasHitungan()).isEqualTo(LocalDate.of(2026, 11, 10));
        var hitungan = bulan.hitungan();
        assertThat(hitungan.wajib()).isEqualTo(6);
        assertThat(hitungan.terisi()).isEqualTo(2);
        assertThat(hitungan.terlambat()).isEqualTo(1);
        assertThat(hitungan.tidakTerisi()).isEqualTo(4);
        assertThat(hitungan.nilaiBilaSemuaDisetujui()).contains(new BigDecimal("33.33"));
    }

    @Test
    void masaTenggangMenghitungSampaiAkhirPeriode() {
        var bulan = new Bulan().hariIni("2026-12-01").susun();

        assertThat(bulan.batasHitungan()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(bulan.hitungan().wajib()).isEqualTo(21);
    }

    @Test
    void hariPertamaBelumAdaYangTerhitung() {
        var bulan = new Bulan()
                .hariIni("2026-11-01")
                .hari("2026-11-02", StatusEntri.TERBUKA)
                .susun();

        assertThat(bulan.hitungan().wajib()).isZero();
        assertThat(bulan.hitungan().nilaiBilaSemuaDisetujui()).isEmpty();
    }

    @Test
    void sejakVerifikasiSeluruhPeriodeDihitungDariYangDisetujui() {
        var bulan = new Bulan()
                .tahap(StatusPeriode.VERIFIKASI)
                .hari("2026-11-02", StatusEntri.DISETUJUI)
                .hari("2026-11-03", StatusEntri.DIKEMBALIKAN)
                .susun();

        assertThat(bulan.hitungan().wajib()).isEqualTo(21);
        assertThat(bulan.hitungan().nilai()).contains(new BigDecimal("4.76"));
    }

    @ParameterizedTest
    @EnumSource(
            value = StatusPeriode.class,
            names = {"KOMPILASI", "PLENO", "DITETAPKAN"})
    void bulanYangDihimpunMemakaiAngkaRekapDanMengakuiBedanya(StatusPeriode tahap) {
        var beku = new HitunganPegawai(Bulan.PEGAWAI, 21, 0, 0, 21, 21, 0, 0, 20, 1);
        var bulan = new Bulan()
                .beku(tahap, beku)
                .absen(CUTI_TAHUNAN, "2026-11-02", "2026-11-02")
                .susun();

        assertThat(bulan.hitungan()).isEqualTo(beku);
        assertThat(bulan.hasil().pita()).isEqualTo(Bulan.PITA);
        assertThat(bulan.berbeda(Hitungan.WAJIB)).isTrue();
        assertThat(bulan.hari(Hitungan.WAJIB)).hasSize(20);
        assertThat(bulan.berbeda(Hitungan.DINAS_LUAR)).isFalse();
    }

    @Test
    void daftarHariSamaBanyaknyaDenganHitungannya() {
        var bulan = new Bulan()
                .tahap(StatusPeriode.KOMPILASI)
                .libur("2026-11-10", "Hari Pahlawan")
                .absen(CUTI_TAHUNAN, "2026-11-05", "2026-11-09")
                .absen(DINAS_LUAR, "2026-11-12", "2026-11-13")
                .hari("2026-11-02", StatusEntri.DISETUJUI)
                .hari("2026-11-03", StatusEntri.DISETUJUI, Penanda.BIASA, 2)
                .hari("2026-11-04", StatusEntri.DIKEMBALIKAN, Penanda.BIASA, 1)
                .hari("2026-11-07", StatusEntri.DISETUJUI, Penanda.LUAR_HARI_KERJA, 0)
                .hari("2026-11-12", StatusEntri.DISETUJUI, Penanda.DINAS_LUAR, 0)
                .hari("2026-11-13", StatusEntri.TIDAK_TERISI, Penanda.DINAS_LUAR, 0)
                .susun();
        var hitungan = bulan.hitungan();

        assertThat(Hitungan.values()).allSatisfy(angka -> {
            assertThat(bulan.hari(angka)).as(angka.name()).hasSize(hitungan.jumlah(angka));
            assertThat(bulan.berbeda(angka)).isFalse();
        });
        assertThat(hitungan)
                .extracting(HitunganPegawai::terisi, HitunganPegawai::dikecualikan, HitunganPegawai::dinasLuar)
                .containsExactly(4, 3, 2);
    }

    // what to do

    @Test
    void yangPerluDikerjakanHariWajibYangLewatDanKosong() {
        var bulan = new Bulan()
                .hari("2026-11-02", StatusEntri.TERISI)
                .hari("2026-11-03", StatusEntri.TERBUKA)
                .konsep("2026-11-04")
                .absen(CUTI_TAHUNAN, "2026-11-05", "2026-11-10")
                .hari("2026-11-07", StatusEntri.TERBUKA, Penanda.LUAR_HARI_KERJA, 0)
                .hari("2026-11-11", StatusEntri.TERBUKA)
                .susun();

        assertThat(bulan.perluDikerjakan())
                .extracting(hari -> hari.tanggal().getDayOfMonth())
                .containsExactly(3, 4);
    }

    @Test
    void hariYangDikembalikanPerluDikerjakanSelamaVerifikasi() {
        assertThat(new Bulan()
                        .tahap(StatusPeriode.VERIFIKASI)
                        .hari("2026-11-02", StatusEntri.DIKEMBALIKAN)
                        .susun()
                        .perluDikerjakan())
                .hasSize(1);
        assertThat(new Bulan()
                        .tahap(StatusPeriode.PLENO)
                        .hari("2026-11-02", StatusEntri.DIKEMBALIKAN)
                        .susun()
                        .perluDikerjakan())
                .isEmpty();
    }

    private static HariBulan hari(BulanPegawai bulan, int tanggal) {
        return bulan.hari(satu -> satu.tanggal().getDayOfMonth() == tanggal).get(0);
    }

    private static KeadaanHari keadaan(BulanPegawai bulan, int tanggal) {
        return hari(bulan, tanggal).keadaan();
    }
}
