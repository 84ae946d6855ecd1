package id.kejar.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.entri.CuplikanKegiatan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KebiasaanVolumeTest {

    private static final UUID PEGAWAI = UUID.randomUUID();

    private static CuplikanKegiatan volume(UUID pegawai, String nama, String satuan, String volume) {
        return new CuplikanKegiatan(
                UUID.randomUUID(),
                UUID.randomUUID(),
                pegawai,
                LocalDate.of(2026, 10, 7),
                nama,
                "Rekap",
                new BigDecimal(volume),
                satuan);
    }

    private static List<CuplikanKegiatan> rekap(String... volume) {
        return Stream.of(volume)
                .map(satu -> volume(PEGAWAI, "Rekap surat masuk", "surat", satu))
                .toList();
    }

    @Test
    void biasanyaAdalahNilaiTengahTanpaKegiatanItuSendiri() {
        var semua = rekap("10", "12", "11", "400", "9", "13");
        var kebiasaan = new KebiasaanVolume(semua);
        assertThat(kebiasaan.biasanya(semua.get(3))).contains(new BigDecimal("11"));
    }

    @Test
    void kurangDariLimaKaliBelumMenjadiKebiasaan() {
        var semua = rekap("10", "12", "11", "400", "9");
        assertThat(new KebiasaanVolume(semua).biasanya(semua.get(3))).isEmpty();
    }

    @Test
    void satuanKegiatanDanOrangLainTidakDihitung() {
        var dinilai = volume(PEGAWAI, "Rekap Surat Masuk", "Surat", "400");
        var lain = Stream.of(
                        rekap("10", "12", "11", "9").stream(),
                        Stream.generate(() -> volume(UUID.randomUUID(), "Rekap surat masuk", "surat", "10"))
                                .limit(9),
                        Stream.generate(() -> volume(PEGAWAI, "Rekap surat masuk", "lembar", "10"))
                                .limit(9),
                        Stream.generate(() -> volume(PEGAWAI, "Rekap surat keluar", "surat", "10"))
                                .limit(9))
                .flatMap(satu -> satu)
                .toList();
        assertThat(new KebiasaanVolume(lain).biasanya(dinilai)).isEmpty();
    }

    @Test
    void kelipatanBerlakuKeDuaArah() {
        assertThat(KebiasaanVolume.kelipatan(new BigDecimal("50"), new BigDecimal("10")))
                .isEqualByComparingTo("5");
        assertThat(KebiasaanVolume.kelipatan(new BigDecimal("2.5"), new BigDecimal("10")))
                .isEqualByComparingTo("4");
        assertThat(KebiasaanVolume.kelipatan(new BigDecimal("0.001"), new BigDecimal("1000000")))
                .isEqualByComparingTo("1000000000");
    }
}
