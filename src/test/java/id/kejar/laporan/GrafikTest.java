package id.kejar.laporan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Percentage.withPercentage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GrafikTest {

    @Test
    void membagiPeriodeMenurutMingguKalender() {
        List<MingguRekap> minggu = MingguRekap.dari(
                LocalDate.of(2026, 9, 21),
                LocalDate.of(2026, 10, 20),
                List.of(
                        new HariRekap(1, LocalDate.of(2026, 9, 27), true),
                        new HariRekap(1, LocalDate.of(2026, 9, 28), false),
                        new HariRekap(2, LocalDate.of(2026, 9, 28), true)));

        assertThat(minggu)
                .extracting(MingguRekap::label)
                .containsExactly(
                        "21–27 September",
                        "28 September – 4 Oktober",
                        "5–11 Oktober",
                        "12–18 Oktober",
                        "19–20 Oktober");
        assertThat(minggu).extracting(MingguRekap::wajib).containsExactly(1, 2, 0, 0, 0);
        assertThat(minggu).extracting(MingguRekap::terisi).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void mengurutkanKodeMenurutBanyaknyaDanMenaruhYangTanpaKodeTerakhir() {
        assertThat(KerjaKode.dari(Contoh.rincian(62)))
                .extracting(KerjaKode::kode)
                .containsExactly("3357.QGE.001", "Tanpa kode output");
    }

    @Test
    void menjumlahkanLabelYangTidakMuat() {
        GrafikBatang banyak = new GrafikBatang(
                "Banyak",
                IntStream.rangeClosed(1, 40).mapToObj(nomor -> "Kode " + nomor).toList(),
                List.of(new GrafikBatang.Deret("Kegiatan", Collections.nCopies(40, 2))),
                true);

        assertThat(banyak.ringkas().label()).hasSize(12).last().isEqualTo("29 lainnya");
        assertThat(banyak.ringkas().deret().get(0).nilai()).last().isEqualTo(58);
    }

    @Test
    void menolakDeretYangTidakSepanjangLabelnya() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrafikBatang(
                        "Timpang", List.of("A", "B"), List.of(new GrafikBatang.Deret("X", List.of(1))), false))
                .withMessageContaining("1 nilai untuk 2 label");
    }

    @Test
    void melukisBatangSepanjangNilainyaDanMenyebutAngkanya() throws IOException {
        GrafikBatang grafik = new GrafikBatang(
                "Uji", List.of("A", "B"), List.of(new GrafikBatang.Deret("Kegiatan", List.of(100, 50))), true);
        GambarNaskah gambar = PelukisGrafik.lukis(grafik);

        BufferedImage piksel = ImageIO.read(new ByteArrayInputStream(gambar.png()));
        assertThat(piksel.getWidth()).isEqualTo(gambar.lebar());
        assertThat(gelap(piksel, 0)).isCloseTo(2 * gelap(piksel, 1), withPercentage(2));
        assertThat(gambar.uraian()).isEqualTo("Uji. A: kegiatan 100; B: kegiatan 50;");
    }

    /** Dots of the dark colour in the middle of the bar of a row. */
    private static long gelap(BufferedImage gambar, int baris) {
        int y = 100 + baris * 56 + 20;
        return IntStream.range(0, gambar.getWidth())
                .filter(x -> (gambar.getRGB(x, y) & 0xFFFFFF) == 0x8C1C13)
                .count();
    }

    @Test
    void melukisGambarYangSamaUntukAngkaYangSama() throws IOException {
        GrafikBatang grafik = Contoh.ikhtisar(true).grafikMingguan();

        assertThat(PelukisGrafik.lukis(grafik).png())
                .isEqualTo(PelukisGrafik.lukis(grafik).png());
    }

    @Test
    void melukisGrafikKosongDanBernilaiNol() throws IOException {
        assertThat(PelukisGrafik.lukis(GrafikBatang.perKode(List.of())).png()).isNotEmpty();
        assertThat(PelukisGrafik.lukis(GrafikBatang.mingguan(MingguRekap.dari(Contoh.MULAI, Contoh.AKHIR, List.of())))
                        .png())
                .isNotEmpty();
    }

    /** A server may have no fonts at all; then asking the machine for one ends the program's thread with an error. */
    @Test
    void tidakMenanyakanHurufKepadaMesin() throws Exception {
        Process proses = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MelukisSekali.class.getName())
                .redirectErrorStream(true)
                .start();
        String keluaran = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(proses.waitFor()).isZero();
        assertThat(keluaran)
                .contains("LUKISAN SELESAI")
                .contains("sun.java2d.SunGraphics2D")
                .doesNotContain("sun.font.FontManagerFactory ")
                .doesNotContain("sun.font.SunFontManager ");
    }

    static final class MelukisSekali {

        private MelukisSekali() {}

        public static void main(String[] argumen) throws IOException {
            byte[] png =
                    PelukisGrafik.lukis(Contoh.ikhtisar(true).grafikMingguan()).png();
            System.out.println(png.length > 0 ? "LUKISAN SELESAI" : "LUKISAN KOSONG");
        }
    }
}
