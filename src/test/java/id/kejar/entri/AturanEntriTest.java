package id.kejar.entri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.entri.AturanEntri.Rentang;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.shared.Penolakan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AturanEntriTest {

    private static final LocalTime PUKUL_8 = LocalTime.of(8, 0);
    private static final LocalTime PUKUL_10 = LocalTime.of(10, 0);

    // texts ----------------------------------------------------------------------------------------------------

    @Test
    void kegiatanDiterimaDenganTeksYangDirapikan() {
        var indikator = UUID.randomUUID();
        var diterima = AturanEntri.periksa(
                new IsianKegiatan(
                        " 6639.EBA.962 ",
                        "  Rapat koordinasi\n",
                        "\tNotula ",
                        new BigDecimal("2"),
                        " dokumen ",
                        PUKUL_8,
                        PUKUL_10,
                        " Rencana ",
                        indikator),
                List.of());

        assertThat(diterima)
                .isEqualTo(new IsianKegiatan(
                        "6639.EBA.962",
                        "Rapat koordinasi",
                        "Notula",
                        new BigDecimal("2.00"),
                        "dokumen",
                        PUKUL_8,
                        PUKUL_10,
                        "Rencana",
                        indikator));
    }

    @Test
    void kodeDanRencanaBolehKosong() {
        var diterima = AturanEntri.periksa(
                new IsianKegiatan("  ", "Rapat", "Notula", BigDecimal.ONE, "dokumen", PUKUL_8, PUKUL_10, "", null),
                List.of());
        assertThat(diterima.kodeOutput()).isNull();
        assertThat(diterima.rencanaHasilKerja()).isNull();
        assertThat(diterima.indikatorId()).isNull();
    }

    /** Name of the field, its limit, and an activity with that text in it. */
    static Stream<Arguments> teks() {
        return Stream.of(
                Arguments.of("Nama kegiatan", 200, true, (Function<String, IsianKegiatan>)
                        teks -> isian(null, teks, "Notula", "dokumen", null)),
                Arguments.of("Hasil kegiatan", 1_000, true, (Function<String, IsianKegiatan>)
                        teks -> isian(null, "Rapat", teks, "dokumen", null)),
                Arguments.of("Satuan", 40, true, (Function<String, IsianKegiatan>)
                        teks -> isian(null, "Rapat", "Notula", teks, null)),
                Arguments.of("Rencana hasil kerja", 300, false, (Function<String, IsianKegiatan>)
                        teks -> isian(null, "Rapat", "Notula", "dokumen", teks)),
                Arguments.of("Kode output", 40, false, (Function<String, IsianKegiatan>)
                        teks -> isian(teks, "Rapat", "Notula", "dokumen", null)));
    }

    @ParameterizedTest(name = "{0} paling banyak {1} karakter")
    @MethodSource("teks")
    void teksDibatasiPanjangnya(String sebutan, int batas, boolean wajib, Function<String, IsianKegiatan> isian) {
        assertThatCode(() -> AturanEntri.periksa(isian.apply("a".repeat(batas)), List.of()))
                .doesNotThrowAnyException();
        assertThatCode(() -> AturanEntri.periksa(isian.apply("  " + "a".repeat(batas) + "  "), List.of()))
                .as("spasi di tepi tidak dihitung")
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> AturanEntri.periksa(isian.apply("a".repeat(batas + 1)), List.of()))
                .withMessageStartingWith(sebutan + " terlalu panjang: ");
    }

    @ParameterizedTest(name = "{0} wajib: {2}")
    @MethodSource("teks")
    void teksWajibTidakBolehKosong(String sebutan, int batas, boolean wajib, Function<String, IsianKegiatan> isian) {
        for (var kosong : new String[] {null, "", "   ", "\n\t "}) {
            ThrowingCallable periksa = () -> AturanEntri.periksa(isian.apply(kosong), List.of());
            if (wajib) {
                menolak(periksa, sebutan + " belum diisi.");
            } else {
                assertThatCode(periksa).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("teks")
    void teksYangTidakDapatDisimpanDitolak(
            String sebutan, int batas, boolean wajib, Function<String, IsianKegiatan> isian) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> AturanEntri.periksa(isian.apply("a\0b"), List.of()))
                .withMessageStartingWith(sebutan + " memuat karakter yang tidak dapat disimpan.");
    }

    // volume ---------------------------------------------------------------------------------------------------

    @ParameterizedTest(name = "volume {0} disimpan sebagai {1}")
    @CsvSource({
        "1, 1.00",
        "0.01, 0.01",
        "0.5, 0.50",
        "1.250, 1.25",
        "1.20000, 1.20",
        "1e2, 100.00",
        "999999999.99, 999999999.99"
    })
    void volumePositifDiterimaDenganDuaAngkaDiBelakangKoma(BigDecimal volume, String disimpan) {
        assertThat(periksaVolume(volume).volume()).hasToString(disimpan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "0e5", "-1", "-0.01", "-1e308"})
    void volumeNolAtauNegatifDitolak(BigDecimal volume) {
        menolak(() -> periksaVolume(volume), "Volume harus lebih besar dari nol.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "999999999.991", "1e308", "1e2147483647"})
    void volumeTerlaluBesarDitolak(BigDecimal volume) {
        menolak(() -> periksaVolume(volume), "Volume terlalu besar. Periksa angka dan satuannya.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.125", "1e-3", "1e-308", "1e-2147483647"})
    void volumeDenganLebihDariDuaAngkaDiBelakangKomaDitolak(BigDecimal volume) {
        menolak(() -> periksaVolume(volume), "Volume paling banyak dua angka di belakang koma.");
    }

    @Test
    void volumeKosongDitolak() {
        menolak(() -> periksaVolume(null), "Volume belum diisi. Tuliskan berapa banyak yang dihasilkan.");
    }

    // times ----------------------------------------------------------------------------------------------------

    @ParameterizedTest(name = "{0}–{1}")
    @CsvSource({"10:00, 08:00", "08:00, 08:00", "23:59, 00:00", "08:01, 08:00", "22:00, 06:00"})
    void jamSelesaiHarusSesudahJamMulaiPadaHariYangSama(LocalTime mulai, LocalTime selesai) {
        menolak(
                () -> periksaJam(mulai, selesai),
                "Jam selesai %s harus sesudah jam mulai %s pada hari yang sama."
                        .formatted(
                                selesai.toString().replace(':', '.'),
                                mulai.toString().replace(':', '.')));
    }

    @Test
    void jamHarusDiisiKeduanya() {
        menolak(() -> periksaJam(null, PUKUL_10), "Jam mulai dan jam selesai harus diisi.");
        menolak(() -> periksaJam(PUKUL_8, null), "Jam mulai dan jam selesai harus diisi.");
        menolak(() -> periksaJam(null, null), "Jam mulai dan jam selesai harus diisi.");
    }

    @ParameterizedTest(name = "{0}–{1} di samping 08.00–10.00")
    @CsvSource({"06:00, 08:00", "10:00, 12:00", "00:00, 07:59", "10:01, 23:59", "07:59, 08:00"})
    void kegiatanYangBersambungAtauTerpisahDiterima(LocalTime mulai, LocalTime selesai) {
        assertThatCode(() -> periksaJam(mulai, selesai, new Rentang(PUKUL_8, PUKUL_10)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}–{1} di atas 08.00–10.00")
    @CsvSource({
        "08:00, 10:00",
        "07:00, 08:01",
        "09:59, 11:00",
        "08:30, 09:30",
        "07:00, 11:00",
        "08:00, 09:00",
        "09:00, 10:00",
        "08:00, 12:00",
        "06:00, 10:00"
    })
    void kegiatanYangBertindihDitolak(LocalTime mulai, LocalTime selesai) {
        menolak(
                () -> periksaJam(mulai, selesai, new Rentang(PUKUL_8, PUKUL_10)),
                "Jam %s–%s bertindih dengan kegiatan 08.00–10.00."
                        .formatted(
                                mulai.toString().replace(':', '.'),
                                selesai.toString().replace(':', '.')));
    }

    @Test
    void penolakanMenyebutKegiatanYangTertindih() {
        menolak(
                () -> periksaJam(
                        LocalTime.of(12, 0),
                        LocalTime.of(14, 0),
                        new Rentang(PUKUL_8, PUKUL_10),
                        new Rentang(LocalTime.of(13, 0), LocalTime.of(15, 30))),
                "Jam 12.00–14.00 bertindih dengan kegiatan 13.00–15.30.");
    }

    @Test
    void kegiatanKeempatPuluhSatuDitolak() {
        var satu = new Rentang(PUKUL_10, LocalTime.of(11, 0));
        assertThatCode(() -> AturanEntri.periksa(isianBiasa(), Collections.nCopies(39, satu)))
                .doesNotThrowAnyException();
        menolak(
                () -> AturanEntri.periksa(isianBiasa(), Collections.nCopies(40, satu)),
                "Satu hari memuat paling banyak 40 kegiatan. Gabungkan kegiatan yang sejenis.");
    }

    // the day --------------------------------------------------------------------------------------------------

    @Test
    void tanggalYangBelumTibaDitolak() {
        var hariIni = LocalDate.of(2026, 10, 7);
        assertThatCode(() -> AturanEntri.periksaTanggal(hariIni, hariIni)).doesNotThrowAnyException();
        assertThatCode(() -> AturanEntri.periksaTanggal(hariIni.minusYears(1), hariIni))
                .doesNotThrowAnyException();
        menolak(
                () -> AturanEntri.periksaTanggal(hariIni.plusDays(1), hariIni),
                "Kamis, 8 Oktober 2026 belum tiba. Kinerja diisi pada harinya atau sesudahnya.");
    }

    @Test
    void hariTanpaKegiatanMasihKurang() {
        for (var kebijakan : KebijakanBukti.values()) {
            assertThat(AturanEntri.kekurangan(List.of(), kebijakan))
                    .containsExactly("Belum ada kegiatan. Tambahkan paling sedikit satu kegiatan.");
        }
    }

    @ParameterizedTest(name = "umur {0} hari kerja, alasan \"{1}\": {2}")
    @CsvSource({
        "0,,true",
        "2,,true",
        "2,x,true",
        "3,,false",
        "3,'         ',false",
        "3,'123456789',false",
        "3,'1234567890',true",
        "20,'Salah menulis jam',true"
    })
    void alasanDimintaBilaHariSudahLewatLebihDariDuaHariKerja(int umur, String alasan, boolean diterima) {
        if (diterima) {
            assertThat(AturanEntri.periksaAlasan(alasan, umur)).isEqualTo(alasan);
        } else {
            menolak(
                    () -> AturanEntri.periksaAlasan(alasan, umur),
                    "Hari itu sudah lewat lebih dari 2 hari kerja. Tuliskan alasan perubahan, paling sedikit 10 huruf.");
        }
    }

    @Test
    void alasanYangTerlaluPanjangDitolakBerapaPunUmurnya() {
        menolak(
                () -> AturanEntri.periksaAlasan("a".repeat(1_001), 0),
                "Alasan terlalu panjang: 1.001 karakter, paling banyak 1.000.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void pengirimanTanpaPernyataanDitolak(Boolean pernyataan) {
        menolak(
                () -> AturanEntri.periksaPernyataan(pernyataan),
                "Centang pernyataan bahwa isian Anda benar sebelum mengirim.");
    }

    @Test
    void pengirimanDenganPernyataanDiterima() {
        assertThatCode(() -> AturanEntri.periksaPernyataan(true)).doesNotThrowAnyException();
    }

    // helpers --------------------------------------------------------------------------------------------------

    private static IsianKegiatan isian(String kode, String nama, String hasil, String satuan, String rencana) {
        return new IsianKegiatan(kode, nama, hasil, BigDecimal.ONE, satuan, PUKUL_8, PUKUL_10, rencana, null);
    }

    private static IsianKegiatan isianBiasa() {
        return isian(null, "Rapat", "Notula", "dokumen", null);
    }

    private static IsianKegiatan periksaVolume(BigDecimal volume) {
        return AturanEntri.periksa(
                new IsianKegiatan(null, "Rapat", "Notula", volume, "dokumen", PUKUL_8, PUKUL_10, null, null),
                List.of());
    }

    private static void periksaJam(LocalTime mulai, LocalTime selesai, Rentang... lain) {
        AturanEntri.periksa(
                new IsianKegiatan(null, "Rapat", "Notula", BigDecimal.ONE, "dokumen", mulai, selesai, null, null),
                List.of(lain));
    }

    private static void menolak(ThrowingCallable periksa, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(periksa)
                .withMessage(kalimat)
                .matches(penolakan -> penolakan.jenis() == Penolakan.Jenis.ATURAN);
    }
}
