package id.kejar.bukti;

import id.kejar.shared.Penolakan;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Decodes pictures within a fixed budget of memory: every pixel is decoded, but where the whole would not fit only every
 * second, third … is kept. Metadata is not read. Two pictures at a time; others wait for their turn.
 */
@Component
class PembacaGambar {

    private static final int SEKALIGUS = 2;
    private static final long TUNGGU_DETIK = 30;
    private static final int TERBANYAK_DISIMPAN = 40_000_000;
    private static final int SEKADAR_UJI = 4_000_000;

    private final Semaphore giliran = new Semaphore(SEKALIGUS, true);

    /** @throws GambarRusak when the picture does not decode to its last row */
    void uji(Path berkas, TipeBerkas tipe) throws IOException, GambarRusak {
        olah(berkas, tipe, SEKADAR_UJI, gambar -> null);
    }

    /** @param pekerjaan what holds the picture in memory, and hence the turn */
    <T> T olah(Path berkas, TipeBerkas tipe, Function<BufferedImage, T> pekerjaan) throws IOException, GambarRusak {
        return olah(berkas, tipe, TERBANYAK_DISIMPAN, pekerjaan);
    }

    private <T> T olah(Path berkas, TipeBerkas tipe, int bitaTerbanyak, Function<BufferedImage, T> pekerjaan)
            throws IOException, GambarRusak {
        ambilGiliran();
        try {
            return pekerjaan.apply(baca(berkas, tipe, bitaTerbanyak));
        } finally {
            giliran.release();
        }
    }

    private void ambilGiliran() {
        try {
            if (giliran.tryAcquire(TUNGGU_DETIK, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Penolakan.terganggu("KEJAR sedang mengolah banyak gambar. Coba lagi beberapa saat lagi.");
    }

    private static BufferedImage baca(Path berkas, TipeBerkas tipe, int bitaTerbanyak) throws IOException, GambarRusak {
        var pembaca = ImageIO.getImageReadersByFormatName(tipe == TipeBerkas.PNG ? "png" : "jpeg")
                .next();
        try (var masuk = new FileImageInputStream(berkas.toFile())) {
            var peringatan = new Peringatan();
            pembaca.addIIOReadWarningListener((sumber, kalimat) -> peringatan.catat(kalimat));
            pembaca.setInput(masuk, true, true);
            var gambar = baca(pembaca, bitaTerbanyak);
            peringatan.periksa();
            return gambar;
        } finally {
            pembaca.dispose();
        }
    }

    /** The decoders of the JDK answer damage with any of these. */
    private static BufferedImage baca(ImageReader pembaca, int bitaTerbanyak) throws GambarRusak {
        try {
            var jenis = pembaca.getImageTypes(0).next();
            var cara = pembaca.getDefaultReadParam();
            var langkah = langkah(pembaca.getWidth(0), pembaca.getHeight(0), jenis, bitaTerbanyak);
            cara.setSourceSubsampling(langkah, langkah, 0, 0);
            cara.setDestinationType(jenis);
            return pembaca.read(0, cara);
        } catch (IOException | RuntimeException e) {
            throw new GambarRusak(e);
        }
    }

    /** @return 1 to keep every pixel, 2 for every second in both directions … */
    private static int langkah(int lebar, int tinggi, ImageTypeSpecifier jenis, int bitaTerbanyak) {
        var bita = bitaPerPiksel(jenis);
        var langkah = 1;
        while (bita * ((lebar - 1) / langkah + 1) * ((tinggi - 1) / langkah + 1) > bitaTerbanyak) {
            langkah++;
        }
        return langkah;
    }

    private static long bitaPerPiksel(ImageTypeSpecifier jenis) {
        var bita = (long) jenis.getNumBands()
                * DataBuffer.getDataTypeSize(jenis.getSampleModel().getDataType())
                / 8;
        // Java2D draws such a picture by way of a copy with four bytes to a pixel.
        return jenis.getBufferedImageType() == BufferedImage.TYPE_CUSTOM ? bita + 4 : bita;
    }

    /** The JPEG decoder fills what is missing with grey and only warns. */
    private static final class Peringatan {

        private String rusak;

        void catat(String kalimat) {
            var berlebihSaja = kalimat.contains("extraneous");
            if (!berlebihSaja && (kalimat.contains("Corrupt") || kalimat.contains("Premature"))) {
                rusak = kalimat;
            }
        }

        void periksa() throws GambarRusak {
            if (rusak != null) {
                throw new GambarRusak(rusak);
            }
        }
    }
}
