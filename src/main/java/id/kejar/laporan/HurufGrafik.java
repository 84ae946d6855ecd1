package id.kejar.laporan;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of the charts, drawn as shapes from the Liberation Sans that PDFBox carries. The machine's fonts are never
 * asked for: a server without any draws the same picture, where {@code Graphics2D.drawString} would fail or look otherwise.
 */
final class HurufGrafik {

    private static final String BERKAS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final HurufGrafik SATU_SATUNYA = muat();

    private final TrueTypeFont huruf;
    private final CmapLookup peta;
    private final double satuEm;

    private HurufGrafik(TrueTypeFont huruf) throws IOException {
        this.huruf = huruf;
        this.peta = huruf.getUnicodeCmapLookup();
        this.satuEm = huruf.getUnitsPerEm();
    }

    static HurufGrafik huruf() {
        return SATU_SATUNYA;
    }

    private static HurufGrafik muat() {
        try (InputStream isi = TTFParser.class.getResourceAsStream(BERKAS)) {
            if (isi == null) {
                throw new IllegalStateException("PDFBox tidak lagi membawa " + BERKAS);
            }
            return new HurufGrafik(new TTFParser().parse(new RandomAccessReadBuffer(isi)));
        } catch (IOException e) {
            throw new UncheckedIOException("Huruf grafik tidak terbaca: " + BERKAS, e);
        }
    }

    double lebar(String teks, double ukuran) {
        return teks.codePoints().mapToDouble(this::langkah).sum() * ukuran / satuEm;
    }

    /** Cut with an ellipsis where it would not fit. */
    String muatkan(String teks, double ukuran, double ruang) {
        if (lebar(teks, ukuran) <= ruang) {
            return teks;
        }
        int[] titik = teks.codePoints().toArray();
        int banyak = titik.length;
        while (banyak > 1 && lebar(new String(titik, 0, banyak) + "…", ukuran) > ruang) {
            banyak--;
        }
        return new String(titik, 0, banyak).stripTrailing() + "…";
    }

    /** Writes with the base line at {@code y}, beginning at {@code x}. */
    void tulis(Graphics2D kanvas, String teks, double ukuran, double x, double y) {
        double skala = ukuran / satuEm;
        double pena = x;
        for (int titik : teks.codePoints().toArray()) {
            kanvas.fill(AffineTransform.getTranslateInstance(pena, y)
                    .createTransformedShape(
                            AffineTransform.getScaleInstance(skala, -skala).createTransformedShape(bentuk(titik))));
            pena += langkah(titik) * skala;
        }
    }

    private synchronized GeneralPath bentuk(int titik) {
        try {
            GlyphData satu = huruf.getGlyph().getGlyph(peta.getGlyphId(titik));
            return satu == null ? new GeneralPath() : satu.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Huruf U+%04X tidak terbaca".formatted(titik), e);
        }
    }

    private synchronized int langkah(int titik) {
        try {
            return huruf.getAdvanceWidth(peta.getGlyphId(titik));
        } catch (IOException e) {
            throw new UncheckedIOException("Lebar huruf U+%04X tidak terbaca".formatted(titik), e);
        }
    }
}
