package id.kejar.kepegawaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.organisasi.JenisPegawai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KecocokanGolonganTest {

    @ParameterizedTest
    @CsvSource({
        "PNS, Penata, III/c",
        "PNS, Penata Muda Tingkat I, III/b",
        "PNS, Penata Muda Tk. I, III/b",
        "PNS, penata muda tingkat 1, III/b",
        "CPNS, Pengatur, II/c",
        "PNS,, IV/a",
        "PNS, Pembina,",
        "PPPK,, IX",
        "PPPK,, XVII",
        "PPPK,,",
        "HONORER, apa saja, ZZ"
    })
    void yangCocokTidakDisebut(JenisPegawai jenis, String pangkat, String golongan) {
        assertThat(KecocokanGolongan.peringatan(jenis, pangkat, golongan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PNS, Ngawur, ZZ, 'Golongan PNS ditulis I/a sampai IV/e, yang tertulis ZZ.'",
        "PNS,, IX, 'Golongan PNS ditulis I/a sampai IV/e, yang tertulis IX.'",
        "PNS, Penata, III/a, 'Pangkat pada golongan III/a adalah Penata Muda, yang tertulis Penata.'",
        "PPPK,, III/a, 'Golongan PPPK I sampai XVII tanpa huruf, yang tertulis III/a.'",
        "PPPK,, IX/z, 'Golongan PPPK I sampai XVII tanpa huruf, yang tertulis IX/z.'",
        "PPPK, Penata, IX, 'PPPK tidak memiliki pangkat, yang tertulis Penata.'"
    })
    void yangTidakCocokDisebut(JenisPegawai jenis, String pangkat, String golongan, String kalimat) {
        assertThat(KecocokanGolongan.peringatan(jenis, pangkat, golongan)).containsExactly(kalimat);
    }

    @Test
    void duaKeganjilanDuaKalimat() {
        assertThat(KecocokanGolongan.peringatan(JenisPegawai.PPPK, "Penata", "III/c"))
                .hasSize(2);
    }
}
