package id.kejar.pdf;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * The program of the process in which a PDF is read (docs/adr/0020): it draws some pages as JPEG and tells in a file
 * how far it came, line by line. What a hostile file does to it ends with it; {@link PembacaPdf} starts, bounds and
 * ends it.
 */
final class PelukisHalaman {

    static final String KABAR = "kabar";
    static final String JUMLAH = "jumlah";
    static final String SELESAI = "selesai";
    static final String TERKUNCI = "terkunci";
    static final String RUSAK = "rusak";

    /** A page of A4 at 133 dots per inch, which reads well at twice the width of a phone; a strip is at most twice as long. */
    private static final int LEBAR = 1100;

    private static final int TINGGI = 2 * 1556;
    /** A stamp is not blown up to the size of a page. */
    private static final float PERBESARAN_TERBANYAK = 4;

    private static final float MUTU = 0.7f;

    /** What is unpacked stays in memory up to here, and then goes to the run's own folder, up to there. */
    private static final long DI_MEMORI = 32L << 20;

    private static final long DI_DISK = 256L << 20;

    private final PrintStream kabar;

    private PelukisHalaman(PrintStream kabar) {
        this.kabar = kabar;
    }

    /** @param arg file, folder of the pictures, first and last page from 1 on; a last page before the first draws none */
    public static void main(String[] arg) throws IOException {
        ImageIO.setUseCache(false);
        var folder = Path.of(arg[1]);
        try (var kabar = new PrintStream(Files.newOutputStream(folder.resolve(KABAR)), true, StandardCharsets.UTF_8)) {
            new PelukisHalaman(kabar)
                    .lukis(new File(arg[0]), folder, Integer.parseInt(arg[2]), Integer.parseInt(arg[3]));
        }
    }

    private void lukis(File berkas, Path folder, int dari, int sampai) {
        var simpanan = MemoryUsageSetting.setupMixed(DI_MEMORI, DI_DISK).streamCache;
        try (var dokumen = Loader.loadPDF(berkas, simpanan)) {
            kabar.println(JUMLAH + " " + dokumen.getNumberOfPages());
            for (var halaman = dari; halaman <= Math.min(sampai, dokumen.getNumberOfPages()); halaman++) {
                lukis(dokumen, halaman, folder);
            }
        } catch (InvalidPasswordException | LinkageError e) {
            // LinkageError: locked for certificates, which PDFBox opens only with a library that we leave out.
            kabar.println(TERKUNCI);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            kabar.println(RUSAK + " " + e.getClass().getSimpleName());
        }
    }

    private void lukis(PDDocument dokumen, int halaman, Path folder) {
        try {
            var pelukis = new PelukisUtuh(dokumen);
            var gambar = pelukis.renderImage(halaman - 1, skala(dokumen, halaman), ImageType.RGB);
            if (pelukis.utuh) {
                tulis(gambar, folder, halaman);
                kabar.println(SELESAI + " " + halaman);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            kabar.println(RUSAK + " " + e.getClass().getSimpleName() + " " + halaman);
        }
    }

    private static float skala(PDDocument dokumen, int halaman) {
        var lembar = dokumen.getPage(halaman - 1);
        var kotak = lembar.getCropBox();
        var rebah = lembar.getRotation() % 180 != 0;
        var lebar = rebah ? kotak.getHeight() : kotak.getWidth();
        var tinggi = rebah ? kotak.getWidth() : kotak.getHeight();
        return Math.min(PERBESARAN_TERBANYAK, Math.min(LEBAR / lebar, TINGGI / tinggi));
    }

    private static void tulis(BufferedImage gambar, Path folder, int halaman) throws IOException {
        var penulis = ImageIO.getImageWritersByFormatName("jpeg").next();
        var berkas = folder.resolve(halaman + ".jpg");
        try (var keluar = Files.newOutputStream(berkas);
                var tujuan = ImageIO.createImageOutputStream(keluar)) {
            var cara = penulis.getDefaultWriteParam();
            cara.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            cara.setCompressionQuality(MUTU);
            penulis.setOutput(tujuan);
            penulis.write(null, new IIOImage(gambar, null, null), cara);
        } finally {
            penulis.dispose();
        }
    }

    /**
     * PDFBox leaves out a picture that it cannot decode and goes on; a page with a hole in it would mislead a verifier. Slips
     * of the program that wrote the page leave none.
     */
    private static final class PelukisUtuh extends PDFRenderer {

        private boolean utuh = true;

        PelukisUtuh(PDDocument dokumen) {
            super(dokumen);
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameter) throws IOException {
            return new PageDrawer(parameter) {
                @Override
                protected void operatorException(Operator operator, List<COSBase> operand, IOException e)
                        throws IOException {
                    if (!(e instanceof MissingOperandException || e instanceof EmptyGraphicsStackException)) {
                        utuh = false;
                    }
                    super.operatorException(operator, operand, e);
                }
            };
        }
    }
}
