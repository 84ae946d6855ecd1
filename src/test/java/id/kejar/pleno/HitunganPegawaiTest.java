package id.kejar.pleno;

import static id.kejar.entri.Penanda.BIASA;
import static id.kejar.entri.Penanda.DINAS_LUAR;
import static id.kejar.entri.Penanda.LUAR_HARI_KERJA;
import static id.kejar.entri.StatusEntri.DIKEMBALIKAN;
import static id.kejar.entri.StatusEntri.DISETUJUI;
import static id.kejar.entri.StatusEntri.GUGUR;
import static id.kejar.entri.StatusEntri.TERBUKA;
import static id.kejar.entri.StatusEntri.TERISI;
import static id.kejar.entri.StatusEntri.TIDAK_TERISI;
import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.entri.HariKinerja;
import id.kejar.entri.Penanda;
import id.kejar.entri.StatusEntri;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HitunganPegawaiTest {

    private static final UUID PEGAWAI = UUID.randomUUID();

    @Test
    void menghitungBulanYangCampur() {
        var hari = new ArrayList<HariKinerja>();
        hari.addAll(Collections.nCopies(14, hari(BIASA, DISETUJUI, 0, 1)));
        hari.addAll(Collections.nCopies(2, hari(DINAS_LUAR, DISETUJUI, 0, 1)));
        hari.add(hari(BIASA, DISETUJUI, 3, 2)); // terlambat, sudah diperbaiki
        hari.add(hari(BIASA, DIKEMBALIKAN, 1, 1)); // terlambat, tetap dikembalikan
        hari.add(hari(BIASA, TIDAK_TERISI, 0, 0));
        hari.add(hari(BIASA, GUGUR, 0, 0)); // cuti dicatat belakangan
        hari.add(hari(LUAR_HARI_KERJA, DISETUJUI, 5, 1)); // Sabtu

        var hitungan = HitunganPegawai.dari(PEGAWAI, 22, hari);

        // 22 hari kerja, 19 wajib: 14 + 2 + 1 + 1 + 1
        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 22, 3, 2, 19, 18, 2, 1, 17, 1));
        assertThat(hitungan.nilai()).contains(new BigDecimal("89.47"));
    }

    @Test
    void bulanPenuhYangDisetujuiBernilaiSeratus() {
        var hitungan = HitunganPegawai.dari(PEGAWAI, 22, Collections.nCopies(22, hari(BIASA, DISETUJUI, 0, 1)));
        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 22, 0, 0, 22, 22, 0, 0, 22, 0));
        assertThat(hitungan.nilai()).contains(new BigDecimal("100.00"));
    }

    @Test
    void cutiSebulanPenuhTidakBernilaiAlihAlihBernilaiNol() {
        for (var hari : List.of(List.<HariKinerja>of(), Collections.nCopies(22, hari(BIASA, GUGUR, 0, 0)))) {
            var hitungan = HitunganPegawai.dari(PEGAWAI, 22, hari);
            assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 22, 22, 0, 0, 0, 0, 0, 0, 0));
            assertThat(hitungan.nilai()).isEmpty();
        }
    }

    @Test
    void bulanYangTidakDiisiBernilaiNol() {
        var hitungan = HitunganPegawai.dari(PEGAWAI, 22, Collections.nCopies(22, hari(BIASA, TIDAK_TERISI, 0, 0)));
        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 22, 0, 0, 22, 0, 0, 22, 0, 0));
        assertThat(hitungan.nilai()).contains(new BigDecimal("0.00"));
    }

    @Test
    void dinasLuarTetapWajibDanDihitungWalauTidakTerisi() {
        var hitungan = HitunganPegawai.dari(
                PEGAWAI, 2, List.of(hari(DINAS_LUAR, DISETUJUI, 0, 1), hari(DINAS_LUAR, TIDAK_TERISI, 0, 0)));
        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 2, 0, 2, 2, 1, 0, 1, 1, 0));
        assertThat(hitungan.nilai()).contains(new BigDecimal("50.00"));
    }

    @Test
    void kerjaDiLuarHariKerjaTidakMengubahHitunganApaPun() {
        var biasa = List.of(hari(BIASA, DISETUJUI, 0, 1), hari(BIASA, TIDAK_TERISI, 0, 0));
        var denganLembur = new ArrayList<>(biasa);
        denganLembur.add(hari(LUAR_HARI_KERJA, DISETUJUI, 2, 1));
        denganLembur.add(hari(LUAR_HARI_KERJA, DIKEMBALIKAN, 2, 1));
        denganLembur.add(hari(LUAR_HARI_KERJA, TERBUKA, 0, 0));

        assertThat(HitunganPegawai.dari(PEGAWAI, 2, denganLembur)).isEqualTo(HitunganPegawai.dari(PEGAWAI, 2, biasa));
    }

    @Test
    void terisiBerartiPernahDikirimApaPunJadinya() {
        var hitungan = HitunganPegawai.dari(
                PEGAWAI,
                4,
                List.of(
                        hari(BIASA, TERISI, 0, 1),
                        hari(BIASA, DIKEMBALIKAN, 0, 2),
                        hari(BIASA, DISETUJUI, 0, 3),
                        hari(BIASA, TERBUKA, 0, 0)));
        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 4, 0, 0, 4, 3, 0, 1, 1, 1));
        assertThat(hitungan.nilai()).contains(new BigDecimal("25.00"));
    }

    @Test
    void terlambatHanyaDihitungPadaHariYangTerisi() {
        var hitungan = HitunganPegawai.dari(
                PEGAWAI, 2, List.of(hari(BIASA, TIDAK_TERISI, 4, 0), hari(BIASA, DISETUJUI, 1, 1)));
        assertThat(hitungan.terlambat()).isEqualTo(1);
    }

    @Test
    void hariWajibYangMelebihiHariKerjaTidakMenjadikanPengecualianNegatif() {
        var hitungan = HitunganPegawai.dari(PEGAWAI, 1, Collections.nCopies(3, hari(BIASA, DISETUJUI, 0, 1)));
        assertThat(hitungan.dikecualikan()).isZero();
        assertThat(hitungan.wajib()).isEqualTo(3);
        assertThat(hitungan.nilai()).contains(new BigDecimal("100.00"));
    }

    private static HariKinerja hari(Penanda penanda, StatusEntri status, int terlambat, int versi) {
        return new HariKinerja(
                UUID.randomUUID(),
                PEGAWAI,
                LocalDate.of(2026, 10, 7),
                penanda,
                status,
                terlambat,
                versi == 0 ? null : Instant.parse("2026-10-07T09:00:00Z"),
                versi,
                null,
                null,
                false,
                List.of());
    }
}
