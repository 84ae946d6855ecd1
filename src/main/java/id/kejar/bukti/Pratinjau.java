package id.kejar.bukti;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Smaller pictures to look at, drawn anew: upright, on white, and without anything the camera wrote beside the picture,
 * such as where it was taken.
 *
 * <p>Made when first asked for, in all widths at once because decoding is what takes time, and kept in
 * {@code .pratinjau}. That folder may be emptied at any time and needs no backup.
 */
@Component
class Pratinjau {

    private static final Logger LOG = LoggerFactory.getLogger(Pratinjau.class);
    private static final float MUTU = 0.82f;

    private final FolderBukti folder;
    private final GudangBerkas gudang;
    private final PembacaGambar pembacaGambar;

    Pratinjau(FolderBukti folder, GudangBerkas gudang, PembacaGambar pembacaGambar) {
        this.folder = folder;
        this.gudang = gudang;
        this.pembacaGambar = pembacaGambar;
    }

    InputStream buka(Berkas berkas, LebarPratinjau lebar) throws IOException {
        try {
            return Files.newInputStream(folder.tempatPratinjau(berkas.sha256(), lebar));
        } catch (IOException belumAda) {
            var semua = buat(berkas);
            semua.forEach((satu, isi) -> simpan(berkas.sha256(), satu, isi));
            return new ByteArrayInputStream(semua.get(lebar));
        }
    }

    private Map<LebarPratinjau, byte[]> buat(Berkas berkas) throws IOException {
        var asli = folder.baru();
        try (var isi = gudang.buka(berkas.sha256())) {
            Files.copy(isi, asli, StandardCopyOption.REPLACE_EXISTING);
            return gambar(asli, berkas.tipe());
        } catch (GambarRusak e) {
            throw new IOException("Gambar tidak lagi terbaca", e);
        } finally {
            Files.deleteIfExists(asli);
        }
    }

    /** A preview that cannot be kept is made again next time. */
    private void simpan(String sha256, LebarPratinjau lebar, byte[] isi) {
        try {
            var sementara = folder.baru();
            try {
                Files.write(sementara, isi);
                folder.pindahkan(sementara, folder.tempatPratinjau(sha256, lebar));
            } finally {
                Files.deleteIfExists(sementara);
            }
        } catch (IOException e) {
            LOG.warn("Pratinjau tidak dapat disimpan: {}", e.toString());
        }
    }

    private Map<LebarPratinjau, byte[]> gambar(Path asli, TipeBerkas tipe) throws IOException, GambarRusak {
        var susunan = SusunanGambar.dari(asli, tipe);
        return pembacaGambar.olah(asli, tipe, gambar -> {
            var hasil = new EnumMap<LebarPratinjau, byte[]>(LebarPratinjau.class);
            var besar = tegak(perkecil(gambar, LebarPratinjau.BESAR, susunan.rebah()), susunan.arah());
            hasil.put(LebarPratinjau.BESAR, jpeg(besar));
            hasil.put(LebarPratinjau.KECIL, jpeg(perkecil(besar, LebarPratinjau.KECIL, false)));
            return hasil;
        });
    }

    private static BufferedImage perkecil(BufferedImage gambar, LebarPratinjau lebar, boolean rebah) {
        return rebah
                ? PengecilGambar.perkecil(gambar, lebar.tinggiTerbanyak(), lebar.piksel())
                : PengecilGambar.perkecil(gambar, lebar.piksel(), lebar.tinggiTerbanyak());
    }

    private static BufferedImage kanvas(int lebar, int tinggi) {
        return new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
    }

    /** The eight ways of EXIF: mirrored, turned, both. */
    private static BufferedImage tegak(BufferedImage gambar, int arah) {
        if (arah == SusunanGambar.TEGAK) {
            return gambar;
        }
        var l = gambar.getWidth();
        var t = gambar.getHeight();
        var putar =
                switch (arah) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, l, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, l, t);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, t);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, t, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, t, l);
                    default -> new AffineTransform(0, -1, 1, 0, 0, l);
                };
        var hasil = arah >= 5 ? kanvas(t, l) : kanvas(l, t);
        var kuas = hasil.createGraphics();
        kuas.drawImage(gambar, putar, null);
        kuas.dispose();
        return hasil;
    }

    private static byte[] jpeg(BufferedImage gambar) {
        var penulis = ImageIO.getImageWritersByFormatName("jpeg").next();
        var keluar = new ByteArrayOutputStream();
        try (var tujuan = ImageIO.createImageOutputStream(keluar)) {
            var cara = penulis.getDefaultWriteParam();
            cara.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            cara.setCompressionQuality(MUTU);
            penulis.setOutput(tujuan);
            penulis.write(null, new IIOImage(gambar, null, null), cara);
        } catch (IOException e) {
            throw new UncheckedIOException("Pratinjau tidak dapat ditulis", e);
        } finally {
            penulis.dispose();
        }
        return keluar.toByteArray();
    }
}
