package id.kejar.koreksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.kompilasi.HitunganPegawai;
import id.kejar.shared.Penolakan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AkibatKoreksiTest {

    private static final LocalDate TANGGAL = LocalDate.of(2026, 10, 5);
    private static final UUID ORANG = UUID.randomUUID();

    /** 22 working days, 1 excused, 2 duty travel, 21 owed, 19 filled (2 late), 2 empty, 16 approved, 2 returned, 1 waiting. */
    private static final HitunganPegawai LAMA = new HitunganPegawai(ORANG, 22, 1, 2, 21, 19, 2, 2, 16, 2);

    private static HariDitetapkan hari(KeadaanHari keadaan) {
        return new HariDitetapkan(TANGGAL, keadaan, false, false);
    }

    private static HitunganPegawai angka(
            int dikecualikan,
            int dinasLuar,
            int wajib,
            int terisi,
            int terlambat,
            int kosong,
            int setuju,
            int kembali) {
        return new HitunganPegawai(
                ORANG, 22, dikecualikan, dinasLuar, wajib, terisi, terlambat, kosong, setuju, kembali);
    }

    static Stream<Arguments> yangBerubah() {
        return Stream.of(
                Arguments.of(
                        JenisKoreksi.HARI_DIAKUI, hari(KeadaanHari.DIKEMBALIKAN), angka(1, 2, 21, 19, 2, 2, 17, 1)),
                Arguments.of(JenisKoreksi.HARI_DIAKUI, hari(KeadaanHari.MENUNGGU), angka(1, 2, 21, 19, 2, 2, 17, 2)),
                Arguments.of(
                        JenisKoreksi.HARI_DIAKUI, hari(KeadaanHari.TIDAK_TERISI), angka(1, 2, 21, 20, 2, 1, 17, 2)),
                Arguments.of(
                        JenisKoreksi.HARI_TIDAK_DIAKUI, hari(KeadaanHari.DISETUJUI), angka(1, 2, 21, 19, 2, 2, 15, 3)),
                Arguments.of(
                        JenisKoreksi.HARI_DIKECUALIKAN,
                        hari(KeadaanHari.TIDAK_TERISI),
                        angka(2, 2, 20, 19, 2, 1, 16, 2)),
                Arguments.of(
                        JenisKoreksi.HARI_DIKECUALIKAN, hari(KeadaanHari.DISETUJUI), angka(2, 2, 20, 18, 2, 2, 15, 2)),
                Arguments.of(
                        JenisKoreksi.HARI_DIKECUALIKAN,
                        hari(KeadaanHari.DIKEMBALIKAN),
                        angka(2, 2, 20, 18, 2, 2, 16, 1)),
                Arguments.of(
                        JenisKoreksi.HARI_DIKECUALIKAN,
                        new HariDitetapkan(TANGGAL, KeadaanHari.MENUNGGU, true, true),
                        angka(2, 1, 20, 18, 1, 2, 16, 2)),
                Arguments.of(JenisKoreksi.ISI_KEGIATAN, hari(KeadaanHari.DISETUJUI), LAMA));
    }

    @ParameterizedTest
    @MethodSource("yangBerubah")
    void angkaBerubahTepatSebanyakHariItu(JenisKoreksi jenis, HariDitetapkan hari, HitunganPegawai baru) {
        assertThat(AkibatKoreksi.pada(LAMA, jenis, hari)).isEqualTo(baru);
    }

    /** What is owed stays the sum of what became of it. */
    @ParameterizedTest
    @MethodSource("yangBerubah")
    void jumlahnyaTetapSesuai(JenisKoreksi jenis, HariDitetapkan hari, HitunganPegawai baru) {
        var hasil = AkibatKoreksi.pada(LAMA, jenis, hari);
        assertThat(hasil.wajib() + hasil.dikecualikan()).isEqualTo(hasil.hariKerja());
        assertThat(hasil.terisi() + hasil.tidakTerisi()).isEqualTo(hasil.wajib());
        assertThat(hasil.disetujui() + hasil.dikembalikan() + hasil.menunggu()).isEqualTo(hasil.terisi());
    }

    static Stream<Arguments> yangTidakBerlaku() {
        return Stream.of(
                        Stream.of(KeadaanHari.DISETUJUI, KeadaanHari.DIKECUALIKAN, KeadaanHari.TIDAK_WAJIB)
                                .map(keadaan -> Arguments.of(JenisKoreksi.HARI_DIAKUI, keadaan)),
                        Arrays.stream(KeadaanHari.values())
                                .filter(keadaan -> keadaan != KeadaanHari.DISETUJUI)
                                .map(keadaan -> Arguments.of(JenisKoreksi.HARI_TIDAK_DIAKUI, keadaan)),
                        Stream.of(KeadaanHari.DIKECUALIKAN, KeadaanHari.TIDAK_WAJIB)
                                .map(keadaan -> Arguments.of(JenisKoreksi.HARI_DIKECUALIKAN, keadaan)))
                .flatMap(satu -> satu);
    }

    @ParameterizedTest
    @MethodSource("yangTidakBerlaku")
    void koreksiYangTidakMengubahApaPunDitolak(JenisKoreksi jenis, KeadaanHari keadaan) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> AkibatKoreksi.pada(LAMA, jenis, hari(keadaan)))
                .withMessageStartingWith("Senin, 5 Oktober 2026 " + keadaan.sebutan() + ", jadi tidak dapat ");
    }

    @Test
    void hariYangTidakDimuatAngkaDitolak() {
        var tanpaHariKosong = new HitunganPegawai(ORANG, 22, 0, 0, 22, 22, 0, 0, 22, 0);
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() ->
                        AkibatKoreksi.pada(tanpaHariKosong, JenisKoreksi.HARI_DIAKUI, hari(KeadaanHari.TIDAK_TERISI)))
                .withMessageContaining("tidak memuat hari itu");
    }

    @Test
    void nilaiDihitungDariAngkaBaru() {
        var baru = AkibatKoreksi.pada(LAMA, JenisKoreksi.HARI_DIAKUI, hari(KeadaanHari.TIDAK_TERISI));
        assertThat(LAMA.nilai()).hasValueSatisfying(nilai -> assertThat(nilai).isEqualByComparingTo("76.19"));
        assertThat(baru.nilai()).hasValueSatisfying(nilai -> assertThat(nilai).isEqualByComparingTo("80.95"));
    }
}
