package id.kejar.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kejar.pdf.PdfTidakTerbaca.Sebab;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** With the real process: what it may cost is what is tested. */
class PembacaPdfTest {

    @TempDir
    Path tempat;

    private static PembacaPdf pembaca(int detik) {
        return new PembacaPdf(new PengaturanPdf(DataSize.ofMegabytes(256), Duration.ofSeconds(detik)));
    }

    private Path berkas(byte[] isi) throws IOException {
        return Files.write(tempat.resolve("berkas.pdf"), isi);
    }

    private Path folder() throws IOException {
        return Files.createTempDirectory(tempat, "kerja");
    }

    private HalamanTerlukis lukis(byte[] isi, Path folder) throws IOException, PdfTidakTerbaca {
        return pembaca(30).lukis(berkas(isi), folder, 1, 3);
    }

    private Sebab sebab(byte[] isi) throws IOException {
        var berkas = berkas(isi);
        var folder = folder();
        var tidakTerbaca =
                catchThrowableOfType(PdfTidakTerbaca.class, () -> pembaca(30).periksa(berkas, folder));
        return tidakTerbaca == null ? null : tidakTerbaca.sebab();
    }

    @Test
    void halamanMenjadiGambarTanpaMetadata() throws Exception {
        var folder = folder();
        var hasil = pembaca(30).lukis(berkas(ContohPdf.notulen(5)), folder, 2, 3);

        assertThat(hasil.jumlah()).isEqualTo(5);
        assertThat(hasil.selesai()).containsExactlyInAnyOrder(2, 3);
        var gambar = ImageIO.read(folder.resolve("2.jpg").toFile());
        assertThat(gambar.getWidth()).isBetween(1099, 1101);
        assertThat(gambar.getHeight()).isBetween(1555, 1558);
        assertThat(new String(Files.readAllBytes(folder.resolve("2.jpg")), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "http://");
        assertThat(Arrays.stream(gambar.getRGB(0, 0, 1100, 300, null, 0, 1100))
                        .distinct()
                        .count())
                .as("something is written there")
                .isGreaterThan(10);
    }

    @Test
    void memeriksaTidakMelukisApaPun() throws Exception {
        var folder = folder();
        assertThat(pembaca(30).periksa(berkas(ContohPdf.notulen(12)), folder)).isEqualTo(12);
        assertThat(folder).isDirectoryNotContaining("glob:**.jpg");
    }

    @Test
    void pindaianEnamRatusDpiMuatDalamMemorinya() throws Exception {
        assertThat(lukis(ContohPdf.pindaian(), folder()).selesai()).containsExactly(1);
    }

    @Test
    void halamanRaksasaDanHalamanPitaDikecilkan() throws Exception {
        var folder = folder();
        lukis(ContohPdf.berukuran(14_400, 14_400), folder);
        assertThat(ImageIO.read(folder.resolve("1.jpg").toFile()).getWidth()).isBetween(1099, 1101);
        var pita = folder();
        lukis(ContohPdf.berukuran(10, 14_400), pita);
        assertThat(ImageIO.read(pita.resolve("1.jpg").toFile()).getHeight()).isBetween(3110, 3113);
    }

    @Test
    void yangDikunciDanYangRusakDikenali() throws IOException {
        assertThat(sebab(ContohPdf.terkunci("rahasia"))).isEqualTo(Sebab.TERKUNCI);
        assertThat(sebab(ContohPdf.terkunci("")))
                .as("locked against changes only")
                .isNull();
        assertThat(sebab(ContohPdf.tanpaHalaman())).isEqualTo(Sebab.RUSAK);
        assertThat(sebab("%PDF-1.7\nbukan PDF\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Sebab.RUSAK);
    }

    @Test
    void skripTidakAdaYangMenjalankan() throws Exception {
        assertThat(lukis(ContohPdf.berskrip(), folder()).selesai()).containsExactly(1);
    }

    @Test
    void gambarYangTidakDikenalTidakMenjadiHalamanKosong() throws Exception {
        var hasil = lukis(ContohPdf.gambarJpeg2000(), folder());
        assertThat(hasil.jumlah()).isEqualTo(1);
        assertThat(hasil.selesai()).isEmpty();
    }

    @Test
    void yangTidakAdaHabisnyaDiakhiriDanYangSudahJadiTetapAda() throws Exception {
        var folder = folder();
        var mulai = System.nanoTime();
        var hasil = pembaca(3).lukis(berkas(ContohPdf.tidakAdaHabisnya()), folder, 1, 3);
        assertThat(Duration.ofNanos(System.nanoTime() - mulai)).isLessThan(Duration.ofSeconds(6));
        assertThat(hasil.selesai()).containsExactly(1);
        assertThat(ProcessHandle.current().children())
                .as("nothing goes on running")
                .isEmpty();
    }

    @Test
    void gambarBomMenghabiskanMemoriProsesItuSaja() throws Exception {
        var hasil = lukis(ContohPdf.gambarBom(), folder());
        assertThat(hasil.jumlah()).isEqualTo(1);
        assertThat(hasil.selesai()).isEmpty();
    }

    @Test
    void yangMelebihiWaktuSebelumTerbacaTerlaluBerat() throws IOException {
        var berkas = berkas(ContohPdf.notulen(1));
        var folder = folder();
        var pembaca = new PembacaPdf(new PengaturanPdf(DataSize.ofMegabytes(256), Duration.ofMillis(1)));
        assertThat(catchThrowableOfType(PdfTidakTerbaca.class, () -> pembaca.periksa(berkas, folder))
                        .sebab())
                .isEqualTo(Sebab.TERLALU_BERAT);
    }
}
