package id.kejar.kompilasi;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HitunganPegawaiTest {

    private static final UUID PEGAWAI = UUID.randomUUID();
    private static final LocalDate HARI_PERTAMA = LocalDate.of(2026, 10, 1);

    /** What became of one day; the dates are given in turn. */
    private record Hari(Penanda penanda, StatusEntri status, int terlambat, int versi) {}

    @Test
    void menghitungBulanYangCampur() {
        var hari = new ArrayList<Hari>();
        hari.addAll(Collections.nCopies(14, new Hari(BIASA, DISETUJUI, 0, 1)));
        hari.addAll(Collections.nCopies(2, new Hari(DINAS_LUAR, DISETUJUI, 0, 1)));
        hari.add(new Hari(BIASA, DISETUJUI, 3, 2)); // terlambat, sudah diperbaiki
        hari.add(new Hari(BIASA, DIKEMBALIKAN, 1, 1)); // terlambat, tetap dikembalikan
        hari.add(new Hari(BIASA, TIDAK_TERISI, 0, 0));
        hari.add(new Hari(BIASA, GUGUR, 0, 0)); // cuti dicatat belakangan

        var hitungan = HitunganPegawai.dari(PEGAWAI, new HariWajib(tanggal(0, 22), tanggal(19, 22)), bulan(hari));

        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 22, 3, 2, 19, 18, 2, 1, 17, 1));
        assertThat(hitungan.nilai()).contains(new BigDecimal("89.47"));
    }

    @Test
    void bulanPenuhYangDisetujuiBernilaiSeratus() {
        var hitungan = hitung(22, Collections.nCopies(22, new Hari(BIASA, DISETUJUI, 0, 1)));
        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 22, 0, 0, 22, 22, 0, 0, 22, 0));
        assertThat(hitungan.nilai()).contains(new BigDecimal("100.00"));
    }

    @Test
    void cutiSebulanPenuhTidakBernilaiAlihAlihBernilaiNol() {
        for (var hari : List.of(List.<Hari>of(), Collections.nCopies(22, new Hari(BIASA, GUGUR, 0, 0)))) {
            var hitungan = HitunganPegawai.dari(PEGAWAI, new HariWajib(tanggal(0, 22), tanggal(0, 22)), bulan(hari));
            assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 22, 22, 0, 0, 0, 0, 0, 0, 0));
            assertThat(hitungan.nilai()).isEmpty();
        }
    }

    @Test
    void bulanYangTidakDiisiBernilaiNol() {
        var hitungan = hitung(22, Collections.nCopies(22, new Hari(BIASA, TIDAK_TERISI, 0, 0)));
        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 22, 0, 0, 22, 0, 0, 22, 0, 0));
        assertThat(hitungan.nilai()).contains(new BigDecimal("0.00"));
    }

    @Test
    void hariKerjaYangTidakPernahDibukaTetapWajibDanTidakMenaikkanNilai() {
        var hitungan = hitung(22, Collections.nCopies(11, new Hari(BIASA, DISETUJUI, 0, 1)));
        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 22, 0, 0, 22, 11, 0, 11, 11, 0));
        assertThat(hitungan.nilai()).contains(new BigDecimal("50.00"));
    }

    @Test
    void dinasLuarTetapWajibDanDihitungWalauTidakTerisi() {
        var hitungan =
                hitung(2, List.of(new Hari(DINAS_LUAR, DISETUJUI, 0, 1), new Hari(DINAS_LUAR, TIDAK_TERISI, 0, 0)));
        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 2, 0, 2, 2, 1, 0, 1, 1, 0));
        assertThat(hitungan.nilai()).contains(new BigDecimal("50.00"));
    }

    @Test
    void kerjaDiLuarHariKerjaTidakMengubahHitunganApaPun() {
        var biasa = List.of(new Hari(BIASA, DISETUJUI, 0, 1), new Hari(BIASA, TIDAK_TERISI, 0, 0));
        var denganLembur = new ArrayList<>(biasa);
        denganLembur.add(new Hari(LUAR_HARI_KERJA, DISETUJUI, 2, 1));
        denganLembur.add(new Hari(LUAR_HARI_KERJA, DIKEMBALIKAN, 2, 1));
        denganLembur.add(new Hari(LUAR_HARI_KERJA, TERBUKA, 0, 0));

        assertThat(hitung(2, denganLembur)).isEqualTo(hitung(2, biasa));
    }

    @Test
    void terisiBerartiPernahDikirimApaPunJadinya() {
        var hitungan = hitung(
                4,
                List.of(
                        new Hari(BIASA, TERISI, 0, 1),
                        new Hari(BIASA, DIKEMBALIKAN, 0, 2),
                        new Hari(BIASA, DISETUJUI, 0, 3),
                        new Hari(BIASA, TERBUKA, 0, 0)));
        assertThat(hitungan).isEqualTo(new HitunganPegawai(PEGAWAI, 4, 0, 0, 4, 3, 0, 1, 1, 1));
        assertThat(hitungan.nilai()).contains(new BigDecimal("25.00"));
    }

    @Test
    void setiapAngkaIalahBanyaknyaHariDiBaliknya() {
        var hari = bulan(List.of(
                new Hari(BIASA, DISETUJUI, 0, 1),
                new Hari(DINAS_LUAR, DISETUJUI, 2, 1),
                new Hari(BIASA, DIKEMBALIKAN, 0, 1),
                new Hari(BIASA, TERISI, 1, 1),
                new Hari(BIASA, TIDAK_TERISI, 0, 0),
                new Hari(BIASA, GUGUR, 0, 0),
                new Hari(LUAR_HARI_KERJA, DISETUJUI, 0, 1)));
        var wajib = new HariWajib(Set.copyOf(ke(0, 1, 2, 3, 4, 5, 7)), Set.copyOf(ke(5)));
        var hariHitungan = HariHitungan.dari(wajib, hari);
        var hitungan = HitunganPegawai.dari(PEGAWAI, wajib, hari);

        assertThat(hariHitungan.semua())
                .containsOnly(
                        Map.entry(Hitungan.HARI_KERJA, ke(0, 1, 2, 3, 4, 5, 7)),
                        Map.entry(Hitungan.DIKECUALIKAN, ke(5)),
                        Map.entry(Hitungan.DINAS_LUAR, ke(1)),
                        Map.entry(Hitungan.WAJIB, ke(0, 1, 2, 3, 4, 7)),
                        Map.entry(Hitungan.TERISI, ke(0, 1, 2, 3)),
                        Map.entry(Hitungan.TERLAMBAT, ke(1, 3)),
                        Map.entry(Hitungan.TIDAK_TERISI, ke(4, 7)),
                        Map.entry(Hitungan.DISETUJUI, ke(0, 1)),
                        Map.entry(Hitungan.DIKEMBALIKAN, ke(2)),
                        Map.entry(Hitungan.MENUNGGU, ke(3)));
        assertThat(Hitungan.values()).allSatisfy(satu -> assertThat(hitungan.jumlah(satu))
                .as(satu.name())
                .isEqualTo(hariHitungan.hari(satu).size()));
    }

    private static List<LocalDate> ke(int... ke) {
        return IntStream.of(ke).mapToObj(HARI_PERTAMA::plusDays).toList();
    }

    @Test
    void terlambatHanyaDihitungPadaHariYangTerisi() {
        var hitungan = hitung(2, List.of(new Hari(BIASA, TIDAK_TERISI, 4, 0), new Hari(BIASA, DISETUJUI, 1, 1)));
        assertThat(hitungan.terlambat()).isEqualTo(1);
    }

    private static HitunganPegawai hitung(int hariKerja, List<Hari> hari) {
        return HitunganPegawai.dari(PEGAWAI, new HariWajib(tanggal(0, hariKerja), Set.of()), bulan(hari));
    }

    private static Set<LocalDate> tanggal(int dari, int sampai) {
        return IntStream.range(dari, sampai).mapToObj(HARI_PERTAMA::plusDays).collect(Collectors.toSet());
    }

    private static List<HariKinerja> bulan(List<Hari> hari) {
        return IntStream.range(0, hari.size())
                .mapToObj(ke -> hari(HARI_PERTAMA.plusDays(ke), hari.get(ke)))
                .toList();
    }

    private static HariKinerja hari(LocalDate tanggal, Hari hari) {
        return new HariKinerja(
                UUID.randomUUID(),
                PEGAWAI,
                tanggal,
                hari.penanda(),
                hari.status(),
                hari.terlambat(),
                hari.versi() == 0 ? null : Instant.parse("2026-10-07T09:00:00Z"),
                hari.versi() == 0 ? null : Instant.parse("2026-10-07T09:00:00Z"),
                hari.versi(),
                null,
                null,
                false,
                List.of());
    }
}
