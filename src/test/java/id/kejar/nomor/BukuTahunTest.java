package id.kejar.nomor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.Penolakan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BukuTahunTest {

    private static final LocalDate TANGGAL = LocalDate.of(2026, 11, 25);
    private static final Instant SAAT = Instant.parse("2026-11-25T02:00:00Z");
    private static final UUID RAPAT = UUID.randomUUID();

    private static NomorNaskah.Baris baris(NomorUrut urut, String teks) {
        return new NomorNaskah.Baris("657342", JenisNaskah.BERITA_ACARA, TANGGAL, urut, teks);
    }

    private static NomorNaskah dipesan(String nomor) {
        var urut = NomorUrut.baca(nomor).orElseThrow();
        return NomorNaskah.dipesan(baris(urut, urut + "/BA/2026"), "Rapat pleno", "rendatin", SAAT);
    }

    /** @param nomor with blanks between them */
    private static BukuTahun buku(String nomor) {
        return new BukuTahun(Arrays.stream(nomor.split(" "))
                .filter(satu -> !satu.isEmpty())
                .map(BukuTahunTest::dipesan)
                .toList());
    }

    private static NomorUrut urut(String nomor) {
        return NomorUrut.baca(nomor).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "19, 20",
        "19 20 20.a, 21",
        "30 5 6, 31",
    })
    void berikutnyaSatuSesudahYangTertinggi(String tercatat, int berikutnya) {
        assertThat(buku(tercatat).berikutnya()).isEqualTo(new NomorUrut(berikutnya));
    }

    @Test
    void nomorLamaYangTidakTerhitungTidakMengubahUrutan() {
        var buku = new BukuTahun(List.of(
                dipesan("19"), NomorNaskah.dipakai(baris(null, "BA Khusus / 2026"), RAPAT, "Rapat", "sistem", SAAT)));

        assertThat(buku.berikutnya()).isEqualTo(new NomorUrut(20));
        assertThat(buku.tercatat("ba khusus/2026")).isPresent();
        assertThat(buku.tercatat("BA Khusus/2025")).isEmpty();
        assertThat(buku.memuat(RAPAT)).isTrue();
        assertThat(buku.memuat(UUID.randomUUID())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "'', 19",
        "19, 20",
        "19 20, 20.a",
        "19 20 20.a, 20.b",
        "19 20, 19.a",
    })
    void nomorBerikutnyaDanSisipanDiterima(String tercatat, String baru) {
        assertThatCode(() -> buku(tercatat).periksaBerikutnya(urut(baru))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 22, Nomor 21 belum tercatat. Catat dahulu di Buku nomor",
        "20, 25, Nomor 21 sampai 24 belum tercatat. Catat dahulu di Buku nomor",
        "20, 19, 'Nomor 19 lebih kecil dari nomor terakhir dan belum tercatat. Bila sudah dipakai di luar KEJAR, catat di Buku nomor; untuk naskah ini pakai nomor 21'",
        "20, 21.a, 'Nomor 21 belum tercatat, jadi 21.a belum dapat dipakai'",
        "20, 20.b, 'Nomor 20.a belum tercatat, jadi 20.b belum dapat dipakai'",
        "'', 59.a, Nomor 59 belum tercatat",
    })
    void celahDitolak(String tercatat, String baru, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> buku(tercatat).periksaBerikutnya(urut(baru)))
                .withMessageContaining(kalimat);
    }

    @Test
    void yangDipakaiDiLuarBolehMengisiLubangLama() {
        assertThatCode(() -> buku("19 30").periksaTanpaCelah(urut("25"))).doesNotThrowAnyException();
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> buku("19 30").periksaTanpaCelah(urut("32")))
                .withMessageContaining("Nomor 31 belum tercatat");
    }

    @Test
    void pesananMendapatNaskahnyaSekali() {
        var nomor = dipesan("21");
        nomor.pakai(nomor.baris("21/BA/XII/2026", TANGGAL.plusDays(7)), RAPAT, "Rapat pleno", "sekretaris", SAAT);

        assertThat(nomor.keadaan()).isEqualTo(NomorNaskah.Keadaan.DIPAKAI);
        assertThat(nomor.teks()).isEqualTo("21/BA/XII/2026");
        assertThat(nomor.tanggal()).isEqualTo(TANGGAL.plusDays(7));
        assertThat(nomor.acuan()).contains(RAPAT);
        bentrok(
                () -> nomor.pakai(nomor.baris("21/BA/2026", TANGGAL), RAPAT, "Lagi", "rendatin", SAAT),
                "sudah dipakai");
        bentrok(() -> nomor.batalkan("Rapat tidak jadi", "rendatin", SAAT), "sudah dipakai");
    }

    @Test
    void yangDibatalkanTinggalDalamBukuDanTidakDipakaiLagi() {
        var nomor = dipesan("21");
        nomor.batalkan("Rapat tidak jadi", "rendatin", SAAT);

        assertThat(nomor.keadaan()).isEqualTo(NomorNaskah.Keadaan.DIBATALKAN);
        assertThat(nomor.catatan()).isEqualTo("Rapat tidak jadi");
        bentrok(() -> nomor.batalkan("Sekali lagi batal", "rendatin", SAAT), "sudah dibatalkan");
        bentrok(
                () -> nomor.pakai(nomor.baris("21/BA/2026", TANGGAL), RAPAT, "Rapat", "rendatin", SAAT),
                "sudah dibatalkan");
        assertThat(new BukuTahun(Stream.of(nomor).toList()).berikutnya()).isEqualTo(new NomorUrut(22));
    }

    private static void bentrok(Runnable kerja, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(kerja::run)
                .withMessageContaining(kalimat)
                .satisfies(penolakan -> assertThat(penolakan.jenis()).isEqualTo(Penolakan.Jenis.BENTROK));
    }
}
