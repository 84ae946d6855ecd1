package id.kejar.kompilasi;

import static id.kejar.kompilasi.Rekap.Hasil.KEMBALIKAN;
import static id.kejar.kompilasi.Rekap.Hasil.LENGKAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Penolakan;
import id.kejar.verifikasi.Pemeriksa;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RekapTest {

    private static final UUID PERIODE = UUID.randomUUID();
    private static final UUID PEGAWAI_SATU = UUID.randomUUID();
    private static final UUID PEGAWAI_DUA = UUID.randomUUID();
    private static final UUID VERIFIKATOR = UUID.randomUUID();
    private static final Instant DISUSUN = Instant.parse("2026-11-06T01:00:00Z");
    private static final Instant DIPUTUS = Instant.parse("2026-11-06T04:00:00Z");

    private static final List<Pemeriksa> PEMERIKSA = List.of(
            new Pemeriksa(VERIFIKATOR, "atasan langsung", 12),
            new Pemeriksa(PEGAWAI_DUA, "Plh. Kepala Sub Bagian Hukum, Surat Perintah 12/SP/2026", 6));

    private final Rekap rekap = new Rekap("657342", PERIODE, 2, DISUSUN);

    @Test
    void barisMembekukanHitunganDanBernomorUrut() {
        var pita = new PitaNilai("71–100", "tidak dikenakan potongan tukin", "contoh");
        var hasil = new HasilPegawai(new HitunganPegawai(PEGAWAI_SATU, 22, 3, 2, 19, 18, 4, 1, 17, 1), pita);
        rekap.tambah(hasil, VERIFIKATOR, PEMERIKSA);
        rekap.tambah(
                new HasilPegawai(new HitunganPegawai(PEGAWAI_DUA, 22, 22, 0, 0, 0, 0, 0, 0, 0), null), null, List.of());

        assertThat(rekap.periodeId()).isEqualTo(PERIODE);
        assertThat(rekap.disusunPada()).isEqualTo(DISUSUN);
        assertThat(rekap.baris()).extracting(BarisRekap::nomor).containsExactly(1, 2);
        var satu = rekap.baris().get(0);
        assertThat(satu)
                .extracting(
                        BarisRekap::pegawaiId,
                        BarisRekap::hariKerja,
                        BarisRekap::dikecualikan,
                        BarisRekap::dinasLuar,
                        BarisRekap::wajib,
                        BarisRekap::terisi,
                        BarisRekap::terlambat,
                        BarisRekap::tidakTerisi,
                        BarisRekap::disetujui,
                        BarisRekap::dikembalikan)
                .containsExactly(PEGAWAI_SATU, 22, 3, 2, 19, 18, 4, 1, 17, 1);
        assertThat(satu.nilai()).contains(new BigDecimal("89.47"));
        assertThat(satu.pita()).contains(pita);
        assertThat(satu.hasil()).isEqualTo(hasil);
        assertThat(satu.verifikatorId()).contains(VERIFIKATOR);
        assertThat(satu.pemeriksa()).isEqualTo(PEMERIKSA);

        var dua = rekap.baris().get(1);
        assertThat(dua.pegawaiId()).isEqualTo(PEGAWAI_DUA);
        assertThat(dua.nilai()).isEmpty();
        assertThat(dua.pita()).isEmpty();
        assertThat(dua.verifikatorId()).isEmpty();
    }

    @Test
    void barisTidakDapatDiubahDariLuar() {
        rekap.tambah(
                new HasilPegawai(new HitunganPegawai(PEGAWAI_SATU, 22, 0, 0, 22, 22, 0, 0, 22, 0), null),
                VERIFIKATOR,
                PEMERIKSA);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rekap.baris().clear());
        assertThat(rekap.baris()).hasSize(1);
    }

    @Test
    void rekapBaruBelumDiputuskan() {
        assertThat(rekap.diputusPada()).isEmpty();
        assertThat(rekap).extracting("hasil").isNull();
    }

    @Test
    void angkanyaBerlakuSejakDisusunSampaiDikembalikan() {
        assertThat(berlaku()).containsExactly(StatusPeriode.KOMPILASI);
        rekap.putuskan(LENGKAP, null, "rendatin", DIPUTUS);
        assertThat(berlaku()).containsExactly(StatusPeriode.PLENO, StatusPeriode.DITETAPKAN);

        var dikembalikan = new Rekap("657342", PERIODE, 1, DISUSUN);
        dikembalikan.putuskan(KEMBALIKAN, "Periksa lagi", "rendatin", DIPUTUS);
        assertThat(StatusPeriode.values()).noneMatch(dikembalikan::berlakuPada);
    }

    private List<StatusPeriode> berlaku() {
        return Stream.of(StatusPeriode.values()).filter(rekap::berlakuPada).toList();
    }

    @Test
    void rekapDinyatakanLengkapTanpaCatatan() {
        rekap.putuskan(LENGKAP, null, "rendatin", DIPUTUS);
        assertThat(rekap)
                .extracting("hasil", "catatan", "diputusOleh", "diputusPada")
                .containsExactly(LENGKAP, null, "rendatin", DIPUTUS);
        assertThat(rekap.diputusPada()).contains(DIPUTUS);
    }

    @Test
    void rekapDikembalikanDenganCatatan() {
        rekap.putuskan(KEMBALIKAN, "Verifikasi subbagian hukum belum lengkap", "rendatin", DIPUTUS);
        assertThat(rekap)
                .extracting("hasil", "catatan", "diputusOleh", "diputusPada")
                .containsExactly(KEMBALIKAN, "Verifikasi subbagian hukum belum lengkap", "rendatin", DIPUTUS);
    }

    @Test
    void pengembalianTanpaCatatanDitolakDanRekapTetapTerbuka() {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> rekap.putuskan(KEMBALIKAN, null, "rendatin", DIPUTUS))
                .withMessage("Tuliskan di catatan apa yang harus diperbaiki verifikator.")
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN);
        assertThat(rekap).extracting("hasil", "diputusOleh", "diputusPada").containsOnlyNulls();

        rekap.putuskan(LENGKAP, null, "rendatin", DIPUTUS);
        assertThat(rekap.diputusPada()).contains(DIPUTUS);
    }

    @ParameterizedTest
    @EnumSource(Rekap.Hasil.class)
    void rekapYangSudahDiputuskanTidakDiputuskanLagi(Rekap.Hasil pertama) {
        rekap.putuskan(pertama, "Keputusan pertama", "rendatin", DIPUTUS);

        for (var kedua : Rekap.Hasil.values()) {
            assertThatExceptionOfType(Penolakan.class)
                    .isThrownBy(() -> rekap.putuskan(kedua, "Keputusan kedua", "orang.lain", DIPUTUS.plusSeconds(1)))
                    .withMessage("Rekap ini sudah diputuskan. Muat ulang daftar tugas Anda.")
                    .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.BENTROK);
        }
        assertThat(rekap)
                .extracting("hasil", "catatan", "diputusOleh", "diputusPada")
                .containsExactly(pertama, "Keputusan pertama", "rendatin", DIPUTUS);
    }
}
