package id.kejar.bukti;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PengecilGambarTest {

    @Test
    void ukuranMengikutiBatasYangLebihDahuluTercapai() {
        assertThat(ukuran(4032, 3024)).isEqualTo("1600x1200");
        assertThat(ukuran(3024, 4032)).isEqualTo("1600x2133");
        assertThat(ukuran(200, 8000)).isEqualTo("80x3200");
        assertThat(ukuran(640, 480)).isEqualTo("640x480");
        assertThat(ukuran(20_000, 1)).isEqualTo("1600x1");
    }

    private static String ukuran(int lebar, int tinggi) {
        var hasil = PengecilGambar.perkecil(new BufferedImage(lebar, tinggi, BufferedImage.TYPE_BYTE_GRAY), 1600, 3200);
        return hasil.getWidth() + "x" + hasil.getHeight();
    }

    @Test
    void setiapPikselIkutDirataRata() {
        var papanCatur = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 300; x++) {
                papanCatur.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
            }
        }
        var hasil = PengecilGambar.perkecil(papanCatur, 150, 100);

        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 150; x++) {
                assertThat(new Color(hasil.getRGB(x, y)).getRed())
                        .as("%d,%d", x, y)
                        .isBetween(127, 128);
            }
        }
    }

    @Test
    void bidangSewarnaTetapSewarnaSampaiKeTepiPadaSkalaApaPun() {
        var bidang = new BufferedImage(997, 613, BufferedImage.TYPE_3BYTE_BGR);
        var kuas = bidang.createGraphics();
        kuas.setColor(new Color(200, 100, 50));
        kuas.fillRect(0, 0, 997, 613);
        kuas.dispose();
        for (var lebar : new int[] {1, 7, 320, 640, 900, 996}) {
            var hasil = PengecilGambar.perkecil(bidang, lebar, 10_000);
            for (int y = 0; y < hasil.getHeight(); y++) {
                for (int x = 0; x < hasil.getWidth(); x++) {
                    assertThat(hasil.getRGB(x, y) & 0xFFFFFF)
                            .as("lebar %d di %d,%d", lebar, x, y)
                            .isEqualTo(0xC86432);
                }
            }
        }
    }

    @Test
    void yangTembusPandangMenjadiPutih() {
        var bening = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);

        assertThat(PengecilGambar.perkecil(bening, 20, 20).getRGB(10, 10)).isEqualTo(Color.WHITE.getRGB());
    }
}
