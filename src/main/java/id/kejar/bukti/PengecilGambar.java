package id.kejar.bukti;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * Scales a picture down, on white: every pixel of the result is the mean of the area it stands for, so that lettering on a
 * photographed letter stays legible. It goes through the picture in strips and needs room for the result only.
 */
final class PengecilGambar {

    private static final int TINGGI_LAJUR = 64;
    private static final int WARNA = 3;

    private final BufferedImage asli;
    private final BufferedImage hasil;
    private final double skalaX;
    private final double skalaY;
    private final float[] baris;
    private final float[] jumlah;

    private PengecilGambar(BufferedImage asli, int lebar, int tinggi) {
        this.asli = asli;
        this.hasil = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
        this.skalaX = (double) lebar / asli.getWidth();
        this.skalaY = (double) tinggi / asli.getHeight();
        this.baris = new float[WARNA * (lebar + 1)];
        this.jumlah = new float[WARNA * lebar];
    }

    /** @return at most so large, with the same proportions; a smaller picture keeps its size */
    static BufferedImage perkecil(BufferedImage asli, int lebarTerbanyak, int tinggiTerbanyak) {
        var skala = Math.min(
                1.0, Math.min((double) lebarTerbanyak / asli.getWidth(), (double) tinggiTerbanyak / asli.getHeight()));
        return new PengecilGambar(asli, ukuran(asli.getWidth(), skala), ukuran(asli.getHeight(), skala)).jalan();
    }

    private static int ukuran(int asli, double skala) {
        return Math.max(1, (int) Math.round(asli * skala));
    }

    private BufferedImage jalan() {
        var lajur = new BufferedImage(asli.getWidth(), TINGGI_LAJUR, BufferedImage.TYPE_INT_RGB);
        var piksel = ((DataBufferInt) lajur.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < asli.getHeight(); y++) {
            if (y % TINGGI_LAJUR == 0) {
                isiLajur(lajur, y);
            }
            rapatkan(piksel, y % TINGGI_LAJUR * asli.getWidth());
            tambahkan(y);
        }
        tulis(hasil.getHeight() - 1);
        return hasil;
    }

    private void isiLajur(BufferedImage lajur, int mulai) {
        var kuas = lajur.createGraphics();
        kuas.setColor(Color.WHITE);
        kuas.fillRect(0, 0, lajur.getWidth(), lajur.getHeight());
        kuas.drawImage(asli, 0, -mulai, null);
        kuas.dispose();
    }

    /** One row of the original, brought to the width of the result. */
    private void rapatkan(int[] piksel, int mulai) {
        Arrays.fill(baris, 0);
        for (int x = 0; x < asli.getWidth(); x++) {
            var kiri = x * skalaX;
            var tujuan = (int) kiri;
            var diSini = (float) Math.min(skalaX, tujuan + 1 - kiri);
            var diSebelah = (float) skalaX - diSini;
            var warna = piksel[mulai + x];
            for (int w = 0; w < WARNA; w++) {
                var nilai = warna >> 8 * w & 0xFF;
                baris[WARNA * tujuan + w] += diSini * nilai;
                baris[WARNA * (tujuan + 1) + w] += diSebelah * nilai;
            }
        }
    }

    /** A row of the original lies in one row of the result, or in two. */
    private void tambahkan(int y) {
        var atas = y * skalaY;
        var tujuan = (int) atas;
        var diSini = (float) Math.min(skalaY, tujuan + 1 - atas);
        var diBawah = (float) skalaY - diSini;
        tambahkan(diSini);
        if ((int) ((y + 1) * skalaY) > tujuan && tujuan + 1 < hasil.getHeight()) {
            tulis(tujuan);
            Arrays.fill(jumlah, 0);
            tambahkan(diBawah);
        }
    }

    private void tambahkan(float bobot) {
        for (int i = 0; i < jumlah.length; i++) {
            jumlah[i] += bobot * baris[i];
        }
    }

    private void tulis(int y) {
        for (int x = 0; x < hasil.getWidth(); x++) {
            var warna = 0;
            for (int w = WARNA - 1; w >= 0; w--) {
                warna = warna << 8 | Math.min(255, Math.round(jumlah[WARNA * x + w]));
            }
            hasil.setRGB(x, y, warna);
        }
    }
}
