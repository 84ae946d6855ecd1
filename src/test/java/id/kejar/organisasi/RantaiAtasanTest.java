package id.kejar.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RantaiAtasanTest {

    @Test
    void rantaiYangBerujungTidakBerputar() {
        var atasan = Map.of("asn", "kasubbag", "kasubbag", "sekretaris", "sekretaris", "ketua");

        assertThat(RantaiAtasan.lingkaran(atasan, List.of("asn", "kasubbag"))).isEmpty();
    }

    @Test
    void duaYangSalingMembawahiTersebutBergantian() {
        var atasan = Map.of("a", "b", "b", "a");

        assertThat(RantaiAtasan.lingkaran(atasan, List.of("a"))).contains(List.of("a", "b", "a"));
    }

    @Test
    void lingkaranPanjangDiAtasSeseorangDitemukan() {
        var atasan = Map.of("asn", "a", "a", "b", "b", "c", "c", "a");

        assertThat(RantaiAtasan.lingkaran(atasan, List.of("asn"))).contains(List.of("a", "b", "c", "a"));
    }

    @Test
    void dirinyaSendiriAdalahLingkaranTerpendek() {
        assertThat(RantaiAtasan.lingkaran(Map.of("a", "a"), List.of("a"))).contains(List.of("a", "a"));
    }
}
