package id.kejar.temuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kejar.entri.CuplikanKegiatan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KemiripanTeksTest {

    private static TeksHari teks(String isi) {
        return hari(isi);
    }

    /** A day with these activities. */
    private static TeksHari hari(String... isi) {
        var entriId = UUID.randomUUID();
        return TeksHari.dari(Stream.of(isi)
                        .map(satu -> new CuplikanKegiatan(
                                UUID.randomUUID(),
                                entriId,
                                UUID.randomUUID(),
                                LocalDate.of(2026, 10, 7),
                                satu,
                                "",
                                BigDecimal.ONE,
                                "dokumen"))
                        .toList())
                .get(0);
    }

    @Test
    void urutanKegiatanTidakBerarti() {
        var satu = hari("Apel pagi", "Rekap 38 surat");
        var dua = hari("Rekap 38 surat", "Apel pagi");
        assertThat(new KemiripanTeks(List.of(satu, dua), 0.8).sama(satu)).containsExactly(dua);
    }

    @Test
    void samaBilaHanyaHurufBesarDanTandaBacaBerbeda() {
        var satu = teks("Rekap surat masuk: 38 surat.");
        var dua = teks("REKAP surat masuk (38 surat)");
        var lain = teks("Rekap surat masuk: 41 surat.");
        var bulan = new KemiripanTeks(List.of(satu, dua, lain), 0.8);
        assertThat(bulan.sama(satu)).containsExactly(dua);
        assertThat(bulan.sama(lain)).isEmpty();
    }

    @Test
    void miripBilaCukupBanyakKataYangSama() {
        var satu = teks("Menyusun bahan rapat pleno rekapitulasi data pemilih berkelanjutan triwulan keempat");
        var dua = teks("Menyusun bahan rapat pleno rekapitulasi data pemilih berkelanjutan triwulan ketiga");
        var jauh = teks("Menyusun bahan rapat evaluasi anggaran");
        var bulan = new KemiripanTeks(List.of(satu, dua, jauh), 0.8);
        assertThat(bulan.mirip(satu, 0.8)).containsExactly(dua);
        assertThat(bulan.mirip(satu, 0.9)).isEmpty();
        assertThat(KemiripanTeks.kemiripan(satu.kata(), dua.kata())).isEqualTo(9 / 11.0);
    }

    @Test
    void yangSamaPersisBukanMirip() {
        var satu = teks("Apel pagi di halaman kantor");
        var bulan = new KemiripanTeks(List.of(satu, teks("apel pagi di halaman kantor")), 0.5);
        assertThat(bulan.mirip(satu, 0.5)).isEmpty();
    }

    /** The index may leave out no pair that comparing each with each would find. */
    @Test
    void samaDenganMembandingkanSatuDemiSatu() {
        var acak = new Random(7);
        var kosakata = IntStream.range(0, 40).mapToObj(ke -> "kata" + ke).toList();
        for (var ambang : List.of(0.5, 0.7, 0.8, 0.85, 1.0)) {
            var semua = new ArrayList<TeksHari>();
            for (var ke = 0; ke < 300; ke++) {
                var panjang = 1 + acak.nextInt(12);
                var mulai = acak.nextInt(10);
                semua.add(teks(String.join(
                        " ",
                        IntStream.range(0, panjang)
                                .mapToObj(kata -> kosakata.get((mulai + kata + (acak.nextInt(6) == 0 ? 20 : 0)) % 40))
                                .toList())));
            }
            var bulan = new KemiripanTeks(semua, ambang);
            for (var satu : semua) {
                assertThat(bulan.mirip(satu, ambang))
                        .containsExactlyInAnyOrderElementsOf(semua.stream()
                                .filter(lain -> !lain.bentukBaku().equals(satu.bentukBaku()))
                                .filter(lain -> KemiripanTeks.kemiripan(satu.kata(), lain.kata()) >= ambang)
                                .toList());
            }
        }
    }

    @Test
    void ambangDiLuarNolSampaiSatuDitolak() {
        for (var salah : List.of(0.0, -0.1, 1.01, Double.NaN)) {
            assertThatThrownBy(() -> new KemiripanTeks(List.of(), salah)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
