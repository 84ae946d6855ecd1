package id.kejar.wilayah;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.ProfilSatker;
import id.kejar.organisasi.Satker;
import id.kejar.uji.SatkerUji;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CakupanTest {

    @ParameterizedTest
    @CsvSource({
        "33,3319,true",
        "33,33,true",
        "33,6408,false",
        "33,3,false",
        "00,3319,true",
        "00,6408,true",
        "3319,3319,true",
        "3319,33,false",
        "3319,3320,false",
        "0000,3319,false"
    })
    void pemantauMelihatYangBerawalanKodeWilayahnya(String pemantau, String satker, boolean terlihat) {
        assertThat(new Cakupan(pemantau).mencakup(satker(satker))).isEqualTo(terlihat);
    }

    private static Satker satker(String kodeWilayah) {
        var profil = SatkerUji.profil("910001", ZoneId.of("Asia/Jakarta"));
        return new Satker(new ProfilSatker(
                profil.kode(),
                profil.nama(),
                profil.lembaga(),
                profil.daerah(),
                profil.alamat(),
                profil.kota(),
                kodeWilayah,
                profil.zona(),
                profil.hariMulaiPeriode(),
                profil.tenggangPengisian(),
                profil.batasPutaran(),
                profil.pleno(),
                profil.kebijakanBukti(),
                profil.kertas()));
    }
}
