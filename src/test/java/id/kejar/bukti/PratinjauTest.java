package id.kejar.bukti;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class PratinjauTest {

    @TempDir
    Path akar;

    private FolderBukti folder;
    private GudangBerkas gudang;
    private Pratinjau pratinjau;

    @BeforeEach
    void siapkan() throws IOException {
        folder = new FolderBukti(akar);
        folder.siapkan();
        gudang = new GudangDirektori(folder);
        pratinjau = new Pratinjau(folder, gudang, new PembacaGambar());
    }

    private Berkas tersimpan(TipeBerkas tipe, byte[] isi) throws IOException {
        var titipan = folder.tampung(new ByteArrayInputStream(isi), DataSize.ofMegabytes(10));
        gudang.simpan(titipan.sha256(), titipan.letak());
        return new Berkas("657342", titipan, new IsiBerkas(tipe, 1, 1), KeadaanBerkas.BERSIH, Instant.EPOCH, "asn01");
    }

    private byte[] buka(Berkas berkas, LebarPratinjau lebar) throws IOException {
        try (var isi = pratinjau.buka(berkas, lebar)) {
            return isi.readAllBytes();
        }
    }

    private static BufferedImage gambar(byte[] isi) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(isi));
    }

    @Test
    void duaLebarDanTidakPernahDiperbesar() throws IOException {
        var foto = tersimpan(TipeBerkas.JPEG, ContohBerkas.jpeg(2000, 1000));
        assertThat(gambar(buka(foto, LebarPratinjau.BESAR)).getWidth()).isEqualTo(1600);
        assertThat(gambar(buka(foto, LebarPratinjau.KECIL)).getWidth()).isEqualTo(320);
        assertThat(gambar(buka(foto, LebarPratinjau.KECIL)).getHeight()).isEqualTo(160);

        var mungil = tersimpan(TipeBerkas.PNG, ContohBerkas.png(100, 50));
        assertThat(gambar(buka(mungil, LebarPratinjau.BESAR)).getWidth()).isEqualTo(100);
    }

    @Test
    void tanpaExifDanTanpaTempatPemotretan() throws IOException {
        var asli = ContohBerkas.jpegDenganExif(640, 480, 1);
        assertThat(new String(asli, StandardCharsets.ISO_8859_1)).contains("Exif", ContohBerkas.TANDA_GPS);
        var foto = tersimpan(TipeBerkas.JPEG, asli);

        for (var lebar : LebarPratinjau.values()) {
            var hasil = new String(buka(foto, lebar), StandardCharsets.ISO_8859_1);
            assertThat(hasil)
                    .startsWith("\u00FF\u00D8\u00FF\u00E0")
                    .doesNotContain("Exif", ContohBerkas.TANDA_GPS, "\u00FF\u00E1", "\u00FF\u00FE");
        }
    }

    /** Quarters of the picture as stored: M red, H green above; B blue, K yellow below. */
    @ParameterizedTest
    @CsvSource({"1,MHBK", "2,HMKB", "3,KBHM", "4,BKMH", "5,MBHK", "6,BMKH", "7,KHBM", "8,HKMB", "9,MHBK"})
    void arahKameraDiterapkan(int arah, String seperempat) throws IOException {
        var foto = tersimpan(TipeBerkas.JPEG, ContohBerkas.jpegDenganExif(640, 320, arah));

        for (var lebar : LebarPratinjau.values()) {
            var hasil = gambar(buka(foto, lebar));
            assertThat(hasil.getHeight() > hasil.getWidth()).isEqualTo(arah >= 5 && arah <= 8);
            assertThat(warna(hasil, 1, 1) + warna(hasil, 3, 1) + warna(hasil, 1, 3) + warna(hasil, 3, 3))
                    .isEqualTo(seperempat);
        }
    }

    /** The colour a quarter or three quarters along. */
    private static String warna(BufferedImage gambar, int x, int y) {
        var warna = new Color(gambar.getRGB(gambar.getWidth() * x / 4, gambar.getHeight() * y / 4));
        var merah = warna.getRed() > 128;
        var hijau = warna.getGreen() > 128;
        return merah && hijau ? "K" : merah ? "M" : hijau ? "H" : "B";
    }

    @Test
    void pngTembusPandangBerlatarPutih() throws IOException {
        var bening =
                tersimpan(TipeBerkas.PNG, ContohBerkas.png(new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB)));

        assertThat(new Color(gambar(buka(bening, LebarPratinjau.KECIL)).getRGB(50, 50)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void disimpanSekaliUntukSemuaLebarDanBolehDihapus() throws IOException {
        var foto = tersimpan(TipeBerkas.JPEG, ContohBerkas.jpeg(800, 600));
        buka(foto, LebarPratinjau.KECIL);
        var besar = folder.tempatPratinjau(foto.sha256(), LebarPratinjau.BESAR);
        assertThat(besar).exists();

        Files.write(besar, new byte[] {7});
        assertThat(buka(foto, LebarPratinjau.BESAR)).as("taken from the cache").containsExactly(7);

        Files.delete(besar);
        assertThat(gambar(buka(foto, LebarPratinjau.BESAR)).getWidth()).isEqualTo(800);
        assertThat(akar.resolve(".sementara")).isEmptyDirectory();
    }

    @Test
    void tetapTampilMeskiTidakDapatDisimpan() throws IOException {
        var foto = tersimpan(TipeBerkas.JPEG, ContohBerkas.jpeg(800, 600));
        Files.delete(akar.resolve(".pratinjau"));
        Files.write(akar.resolve(".pratinjau"), new byte[] {1});

        assertThat(gambar(buka(foto, LebarPratinjau.KECIL)).getWidth()).isEqualTo(320);
    }
}
