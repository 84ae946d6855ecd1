package id.kejar.laporan;

import id.kejar.shared.Angka;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Draws a bar chart as a PNG for a letter: 16 cm wide at 200 dots per inch. The bars' colours are the pages' and differ in
 * brightness, the lighter ones have an outline, and every bar carries its figure, so that a copy in grey says the same.
 */
final class PelukisGrafik {

    static final int LEBAR = 1_260;
    private static final int TINGGI_TEGAK = 620;
    private static final int TINGGI_BATANG_MENDATAR = 56;
    private static final int HURUF = 25;
    private static final int HURUF_JUDUL = 30;
    private static final int ATAS = 130;
    private static final int BAWAH = 60;
    private static final int KIRI = 20;
    private static final int KANAN = 40;
    private static final int RUANG_LABEL = 380;
    private static final int RUANG_ANGKA = 120;
    private static final double ISI_KELOMPOK = 0.72;

    private static final Color TINTA = new Color(0x1D2430);
    private static final Color GARIS = new Color(0x8B95A3);
    private static final Color[] GELAP_LALU_TERANG = {new Color(0x8C1C13), new Color(0xDFE3E8)};

    private final GrafikBatang grafik;
    private final BufferedImage gambar;
    private final Graphics2D kanvas;
    private final HurufGrafik huruf = HurufGrafik.huruf();

    private PelukisGrafik(GrafikBatang grafik) {
        this.grafik = grafik.ringkas();
        int tinggi = this.grafik.mendatar()
                ? ATAS
                        - HURUF_JUDUL
                        + TINGGI_BATANG_MENDATAR * this.grafik.label().size()
                : TINGGI_TEGAK;
        gambar = new BufferedImage(LEBAR, tinggi, BufferedImage.TYPE_INT_RGB);
        kanvas = gambar.createGraphics();
        kanvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        kanvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        kanvas.setColor(Color.WHITE);
        kanvas.fillRect(0, 0, LEBAR, tinggi);
        kanvas.setStroke(new BasicStroke(2));
    }

    static GambarNaskah lukis(GrafikBatang grafik) throws IOException {
        PelukisGrafik pelukis = new PelukisGrafik(grafik);
        try {
            pelukis.judulDanKeterangan();
            if (pelukis.grafik.mendatar()) {
                pelukis.batangMendatar();
            } else {
                pelukis.batangTegak();
            }
        } finally {
            pelukis.kanvas.dispose();
        }
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        ImageIO.write(pelukis.gambar, "png", keluar);
        return new GambarNaskah(
                keluar.toByteArray(),
                LEBAR,
                pelukis.gambar.getHeight(),
                pelukis.grafik.judul(),
                pelukis.grafik.uraian());
    }

    private void judulDanKeterangan() {
        kanvas.setColor(TINTA);
        huruf.tulis(kanvas, grafik.judul(), HURUF_JUDUL, KIRI, 38);
        if (grafik.deret().size() < 2) {
            return;
        }
        double x = KIRI;
        for (int nomor = 0; nomor < grafik.deret().size(); nomor++) {
            kotak(x, 64, 26, 26, warna(nomor));
            String nama = grafik.deret().get(nomor).nama();
            kanvas.setColor(TINTA);
            huruf.tulis(kanvas, nama, HURUF, x + 36, 86);
            x += 36 + huruf.lebar(nama, HURUF) + 40;
        }
    }

    private void batangTegak() {
        double dasar = gambar.getHeight() - BAWAH;
        double tinggi = dasar - ATAS - HURUF;
        double kelompok =
                (LEBAR - KIRI - KANAN) / (double) Math.max(1, grafik.label().size());
        double lebar = kelompok * ISI_KELOMPOK / grafik.deret().size();
        for (int label = 0; label < grafik.label().size(); label++) {
            double kiri = KIRI + label * kelompok;
            for (int deret = 0; deret < grafik.deret().size(); deret++) {
                int nilai = grafik.deret().get(deret).nilai().get(label);
                double setinggi = tinggi * nilai / Math.max(1, grafik.terbesar());
                double x = kiri + kelompok * (1 - ISI_KELOMPOK) / 2 + deret * lebar;
                kotak(x, dasar - setinggi, lebar, setinggi, warna(deret));
                tengah(Angka.bulat(nilai), x + lebar / 2, dasar - setinggi - 8, lebar * 2);
            }
            tengah(grafik.label().get(label), kiri + kelompok / 2, dasar + 36, kelompok);
        }
        kanvas.setColor(GARIS);
        kanvas.draw(new Line2D.Double(KIRI, dasar, LEBAR - KANAN, dasar));
    }

    private void batangMendatar() {
        double panjang = LEBAR - KIRI - RUANG_LABEL - RUANG_ANGKA;
        double x = KIRI + RUANG_LABEL;
        double awal = ATAS - HURUF_JUDUL;
        for (int label = 0; label < grafik.label().size(); label++) {
            int nilai = grafik.deret().get(0).nilai().get(label);
            double y = awal + label * TINGGI_BATANG_MENDATAR;
            double sepanjang = panjang * nilai / Math.max(1, grafik.terbesar());
            kotak(x, y, sepanjang, TINGGI_BATANG_MENDATAR * ISI_KELOMPOK, warna(0));
            kanvas.setColor(TINTA);
            String teks = huruf.muatkan(grafik.label().get(label), HURUF, RUANG_LABEL - 20);
            huruf.tulis(kanvas, teks, HURUF, x - 14 - huruf.lebar(teks, HURUF), y + 29);
            huruf.tulis(kanvas, Angka.bulat(nilai), HURUF, x + sepanjang + 12, y + 29);
        }
        kanvas.setColor(GARIS);
        kanvas.draw(new Line2D.Double(x, awal - 12, x, awal + grafik.label().size() * TINGGI_BATANG_MENDATAR));
    }

    private void kotak(double x, double y, double lebar, double tinggi, Color warna) {
        Rectangle2D bidang = new Rectangle2D.Double(x, y, lebar, tinggi);
        kanvas.setColor(warna);
        kanvas.fill(bidang);
        kanvas.setColor(TINTA);
        kanvas.draw(bidang);
    }

    private void tengah(String teks, double x, double y, double ruang) {
        String muat = huruf.muatkan(teks, HURUF, ruang);
        kanvas.setColor(TINTA);
        huruf.tulis(kanvas, muat, HURUF, x - huruf.lebar(muat, HURUF) / 2, y);
    }

    /** The last row of bars is the dark one: it is what the chart is about. */
    private Color warna(int deret) {
        return GELAP_LALU_TERANG[(grafik.deret().size() - 1 - deret) % GELAP_LALU_TERANG.length];
    }
}
