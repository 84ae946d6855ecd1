package id.kejar.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDFs as offices make them, and as somebody makes them who means harm. */
public final class ContohPdf {

    private ContohPdf() {}

    private interface Isi {
        void tulis(PDDocument dokumen) throws IOException;
    }

    private static byte[] pdf(Isi isi) {
        try (var dokumen = new PDDocument();
                var keluar = new ByteArrayOutputStream()) {
            isi.tulis(dokumen);
            dokumen.save(keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Minutes of so many pages, with a line of text on each. */
    public static byte[] notulen(int halaman) {
        return pdf(dokumen -> {
            for (var ke = 1; ke <= halaman; ke++) {
                var lembar = new PDPage(PDRectangle.A4);
                dokumen.addPage(lembar);
                try (var tulisan = new PDPageContentStream(dokumen, lembar)) {
                    tulisan.beginText();
                    tulisan.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                    tulisan.newLineAtOffset(72, 760);
                    tulisan.showText("Notulen rapat koordinasi, halaman " + ke);
                    tulisan.endText();
                }
            }
        });
    }

    public static byte[] terkunci(String sandiPembaca) {
        return pdf(dokumen -> {
            dokumen.addPage(new PDPage(PDRectangle.A4));
            dokumen.protect(new StandardProtectionPolicy("pemilik", sandiPembaca, new AccessPermission()));
        });
    }

    static byte[] tanpaHalaman() {
        return pdf(dokumen -> {});
    }

    /** @param lebar in points, 72 to the inch */
    static byte[] berukuran(float lebar, float tinggi) {
        return pdf(dokumen -> dokumen.addPage(new PDPage(new PDRectangle(lebar, tinggi))));
    }

    /** A page from a scanner, 600 dots to the inch in colour: 104 MB once it is unpacked. */
    static byte[] pindaian() {
        return pdf(dokumen -> {
            var gambar = new BufferedImage(4960, 7016, BufferedImage.TYPE_INT_RGB);
            var kuas = gambar.createGraphics();
            kuas.setColor(Color.WHITE);
            kuas.fillRect(0, 0, 4960, 7016);
            kuas.setColor(Color.BLUE);
            kuas.fillRect(1000, 1000, 2960, 300);
            kuas.dispose();
            var lembar = new PDPage(PDRectangle.A4);
            dokumen.addPage(lembar);
            try (var isi = new PDPageContentStream(dokumen, lembar)) {
                isi.drawImage(JPEGFactory.createFromImage(dokumen, gambar), 0, 0, 595, 842);
            }
        });
    }

    /** The first page is good; the second draws the same thing without end. */
    static byte[] tidakAdaHabisnya() {
        return pdf(dokumen -> {
            dokumen.addPage(new PDPage(PDRectangle.A4));
            var lembar = new PDPage(PDRectangle.A4);
            dokumen.addPage(lembar);
            lembar.setContents(aliran(dokumen, "0 0 m 595 842 l 595 0 l 0 842 l f\n", 4_000_000));
        });
    }

    /** Some hundred kilobytes that become a picture of 30,000 × 30,000 pixels. */
    static byte[] gambarBom() {
        return pdf(dokumen -> {
            var lembar = new PDPage(PDRectangle.A4);
            dokumen.addPage(lembar);
            var gambar = aliran(dokumen, "\0".repeat(30_000), 90_000).getCOSObject();
            gambar.setItem(COSName.TYPE, COSName.XOBJECT);
            gambar.setItem(COSName.SUBTYPE, COSName.IMAGE);
            gambar.setInt(COSName.WIDTH, 30_000);
            gambar.setInt(COSName.HEIGHT, 30_000);
            gambar.setInt(COSName.BITS_PER_COMPONENT, 8);
            gambar.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            var bahan = new PDResources();
            var nama = bahan.add(new PDImageXObject(new PDStream(gambar), bahan));
            lembar.setResources(bahan);
            lembar.setContents(aliran(dokumen, "595 0 0 842 0 0 cm /" + nama.getName() + " Do\n", 1));
        });
    }

    /** A picture of a kind that nothing here decodes. */
    static byte[] gambarJpeg2000() {
        return pdf(dokumen -> {
            var lembar = new PDPage(PDRectangle.A4);
            dokumen.addPage(lembar);
            var isi = new ByteArrayInputStream("bukan siapa-siapa".getBytes(StandardCharsets.US_ASCII));
            var gambar = new PDImageXObject(dokumen, isi, COSName.JPX_DECODE, 100, 100, 8, null);
            try (var tulisan = new PDPageContentStream(dokumen, lembar)) {
                tulisan.drawImage(gambar, 0, 0);
            }
        });
    }

    /** A script that runs where somebody opens the file itself. */
    static byte[] berskrip() {
        return pdf(dokumen -> {
            dokumen.addPage(new PDPage(PDRectangle.A4));
            dokumen.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('KEJAR')"));
        });
    }

    private static PDStream aliran(PDDocument dokumen, String teks, int kali) throws IOException {
        var mampat = new ByteArrayOutputStream();
        var sekali = teks.getBytes(StandardCharsets.US_ASCII);
        try (var keluar = new DeflaterOutputStream(mampat, new Deflater(9))) {
            for (var ke = 0; ke < kali; ke++) {
                keluar.write(sekali);
            }
        }
        return new PDStream(dokumen, new ByteArrayInputStream(mampat.toByteArray()), COSName.FLATE_DECODE);
    }
}
