package id.kejar.kompilasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PerbandinganBulanTest {

    private static final JumlahHari KINI = new JumlahHari(31, 640, 630, 12, 10, 608, 2);

    private static List<List<String>> baris(JumlahHari lalu) {
        return new PerbandinganBulan(KINI, Optional.ofNullable(lalu)).tabel().baris();
    }

    @Test
    void menyebutSelisihDanPersenTerhadapBulanLalu() {
        assertThat(baris(new JumlahHari(30, 600, 590, 8, 10, 540, 0)))
                .containsExactly(
                        List.of("Pegawai", "31", "30", "+1", "+3,33%"),
                        List.of("Hari wajib", "640", "600", "+40", "+6,67%"),
                        List.of("Hari disetujui", "608", "540", "+68", "+12,59%"),
                        List.of("Hari dikembalikan", "2", "0", "+2", "–"),
                        List.of("Hari tidak terisi", "10", "10", "0", "0,00%"),
                        List.of("Nilai satuan kerja", "95,00", "90,00", "+5,00", "+5,56%"));
    }

    @Test
    void yangBerkurangBertandaMinus() {
        assertThat(baris(new JumlahHari(32, 640, 640, 0, 0, 640, 0)).get(0))
                .containsExactly("Pegawai", "31", "32", "-1", "-3,13%");
    }

    @Test
    void bulanPertamaDisebutDemikian() {
        assertThat(baris(null))
                .allSatisfy(satu -> assertThat(satu.subList(2, 5)).containsExactly("bulan pertama", "–", "–"));
    }

    @Test
    void bulanLaluTanpaHariWajibTidakBernilai() {
        assertThat(baris(new JumlahHari(0, 0, 0, 0, 0, 0, 0)).get(5))
                .containsExactly("Nilai satuan kerja", "95,00", "–", "–", "–");
    }
}
