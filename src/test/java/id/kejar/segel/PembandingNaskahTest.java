package id.kejar.segel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PembandingNaskahTest {

    private static final String KEPALA = "{\"jenis\":\"segel\",\"versi\":1}";
    private static final String ENTRI =
            "{\"jenis\":\"entri\",\"pegawai\":\"asn01\",\"tanggal\":\"2026-10-05\",\"status\":\"DISETUJUI\"}";
    private static final String KEGIATAN =
            "{\"jenis\":\"kegiatan\",\"pegawai\":\"asn01\",\"tanggal\":\"2026-10-05\",\"versi\":1,\"jam_mulai\":\"07:30:00\",\"nama\":\"Merekap surat\",\"volume\":38.00,\"kode_output\":null}";
    private static final String NILAI = "{\"jenis\":\"nilai\",\"pegawai\":\"asn02\",\"disetujui\":21,\"nilai\":95.45}";

    private static NaskahKanonik naskah(String... isi) {
        return NaskahKanonik.dari(KEPALA, List.of(isi));
    }

    private static String kalimat(NaskahKanonik disegel, NaskahKanonik sekarang) {
        return PembandingNaskah.perbedaanPertama(disegel, sekarang)
                .orElseThrow()
                .kalimat();
    }

    @Test
    void yangSamaTidakBerbeda() {
        assertThat(PembandingNaskah.perbedaanPertama(naskah(ENTRI, NILAI), naskah(NILAI, ENTRI)))
                .isEmpty();
    }

    @Test
    void kolomYangBerubahDisebutDenganIsinyaDahuluDanSekarang() {
        assertThat(kalimat(
                        naskah(ENTRI, KEGIATAN, NILAI),
                        naskah(ENTRI, KEGIATAN.replace("38.00", "39.00"), NILAI.replace("95.45", "99.99"))))
                .isEqualTo(
                        "Kegiatan asn01 pada Senin, 5 Oktober 2026: volume berbeda. Disegel: “38.00”; sekarang: “39.00”.");
    }

    @Test
    void kolomYangSemulaKosongDisebutKosong() {
        assertThat(kalimat(naskah(KEGIATAN), naskah(KEGIATAN.replace("\"kode_output\":null", "\"kode_output\":\"X\""))))
                .endsWith("kode output berbeda. Disegel: kosong; sekarang: “X”.");
    }

    @Test
    void barisYangHilangDisebutUtuh() {
        assertThat(kalimat(naskah(ENTRI, NILAI), naskah(NILAI)))
                .startsWith("Entri asn01 pada Senin, 5 Oktober 2026: baris yang disegel tidak ada lagi: “{");
    }

    @Test
    void barisYangDisisipkanDisebutUtuh() {
        assertThat(kalimat(naskah(NILAI), naskah(ENTRI, NILAI)))
                .startsWith("Entri asn01 pada Senin, 5 Oktober 2026: ada baris yang tidak disegel: “{");
    }

    @Test
    void satuDariDuaBarisKembarYangHilangDiketahui() {
        assertThat(kalimat(naskah(ENTRI, ENTRI), naskah(ENTRI))).contains("tidak ada lagi");
        assertThat(kalimat(naskah(ENTRI), naskah(ENTRI, ENTRI))).contains("tidak disegel");
    }

    @Test
    void kepalaYangBerubahDisebut() {
        assertThat(kalimat(naskah(), new NaskahKanonik(List.of(KEPALA.replace("1", "2")))))
                .startsWith("Segel:");
    }

    @Test
    void urutanBarisYangDitukarDiNaskahDiketahui() {
        var baris = new ArrayList<>(naskah(ENTRI, NILAI).baris());
        baris.add(1, baris.remove(2));
        assertThat(PembandingNaskah.perbedaanPertama(new NaskahKanonik(baris), naskah(ENTRI, NILAI)))
                .isPresent();
    }

    @Test
    void barisNaskahYangDirusakTetapDisebut() {
        assertThat(kalimat(new NaskahKanonik(List.of(KEPALA, "{\"jenis\":\"entri\",")), naskah(ENTRI)))
                .startsWith("Baris yang rusak:");
    }

    @Test
    void kalimatBagiPenolakanTidakMenyebutOrangDanIsinya() {
        assertThat(PembandingNaskah.perbedaanPertama(naskah(ENTRI), naskah(ENTRI.replace("DISETUJUI", "DIKEMBALIKAN")))
                        .orElseThrow()
                        .kalimatTanpaIsi())
                .isEqualTo("Entri pada Senin, 5 Oktober 2026: status berbeda.");
    }
}
