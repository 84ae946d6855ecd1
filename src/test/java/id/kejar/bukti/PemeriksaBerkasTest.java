package id.kejar.bukti;

import static id.kejar.bukti.ContohBerkas.awal;
import static id.kejar.bukti.ContohBerkas.bagianDocx;
import static id.kejar.bukti.ContohBerkas.teks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import id.kejar.shared.Penolakan;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PemeriksaBerkasTest {

    private static final long MEGA = 1_000_000;
    private static final int GAMBAR_50_MEGAPIKSEL_LEBAR = 10_000;
    private static final int GAMBAR_50_MEGAPIKSEL_TINGGI = 5_000;

    @TempDir
    Path folder;

    private final PemeriksaBerkas pemeriksa =
            new PemeriksaBerkas(PengaturanUji.bawaan("tidak-dipakai"), new PembacaGambar());

    private IsiBerkas periksa(String nama, byte[] isi) {
        try {
            return pemeriksa.periksa(Files.write(folder.resolve("titipan"), isi), new NamaBerkas(nama));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ditolak(String nama, byte[] isi, String kalimat) {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> periksa(nama, isi))
                .withMessageContaining(kalimat)
                .satisfies(tolak -> assertThat(tolak.jenis().status()).isEqualTo(422));
    }

    // accepted -------------------------------------------------------------------------------------------------

    static Stream<Arguments> yangDiterima() {
        return Stream.of(
                Arguments.of("foto.jpg", ContohBerkas.jpeg(64, 48), new IsiBerkas(TipeBerkas.JPEG, 64, 48)),
                Arguments.of("FOTO.JPEG", ContohBerkas.jpeg(64, 48), new IsiBerkas(TipeBerkas.JPEG, 64, 48)),
                Arguments.of(
                        "tegak.jpg", ContohBerkas.jpegDenganExif(64, 48, 6), new IsiBerkas(TipeBerkas.JPEG, 48, 64)),
                Arguments.of("layar.png", ContohBerkas.png(64, 48), new IsiBerkas(TipeBerkas.PNG, 64, 48)),
                Arguments.of("surat.pdf", ContohBerkas.pdf(), IsiBerkas.dokumen(TipeBerkas.PDF)),
                Arguments.of("laporan.docx", ContohBerkas.docx(), IsiBerkas.dokumen(TipeBerkas.DOCX)),
                Arguments.of("rekap.xlsx", ContohBerkas.xlsx(), IsiBerkas.dokumen(TipeBerkas.XLSX)));
    }

    @ParameterizedTest
    @MethodSource("yangDiterima")
    void jenisDikenaliDariIsinya(String nama, byte[] isi, IsiBerkas hasil) {
        assertThat(periksa(nama, isi)).isEqualTo(hasil);
    }

    @Test
    void yangDitambahkanKameraSesudahAkhirFotoTidakMengganggu() {
        var foto = new ByteArrayOutputStream();
        foto.writeBytes(ContohBerkas.jpeg(64, 48));
        foto.writeBytes(teks("potongan video dari kamera"));

        assertThat(periksa("gerak.jpg", foto.toByteArray()).lebar()).isEqualTo(64);
    }

    @Test
    void jpegBertahapUkuranWajarDiterima() throws IOException {
        assertThat(periksa("unduhan.jpg", jpegBertahap(800, 600))).isEqualTo(new IsiBerkas(TipeBerkas.JPEG, 800, 600));
    }

    private static byte[] jpegBertahap(int lebar, int tinggi) throws IOException {
        var penulis = ImageIO.getImageWritersByFormatName("jpeg").next();
        var keluar = new ByteArrayOutputStream();
        try (var tujuan = ImageIO.createImageOutputStream(keluar)) {
            var cara = penulis.getDefaultWriteParam();
            cara.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            penulis.setOutput(tujuan);
            var gambar = ContohBerkas.empatWarna(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
            penulis.write(null, new IIOImage(gambar, null, null), cara);
        } finally {
            penulis.dispose();
        }
        return keluar.toByteArray();
    }

    // kind -----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"program.exe", "halaman.html", "gambar.svg", "laporan.pdf.exe", "tanpa-akhiran", "uji.txt"})
    void akhiranDiLuarDaftarDitolakDenganDaftarYangDiterima(String nama) {
        ditolak(nama, ContohBerkas.pdf(), TipeBerkas.YANG_DITERIMA);
    }

    @Test
    void fotoIphoneDanOfficeLamaDitolakDenganPetunjuk() {
        ditolak("IMG_1.HEIC", ContohBerkas.jpeg(8, 8), "ubah dahulu menjadi JPG");
        ditolak("lama.xls", ContohBerkas.xlsx(), "simpan dahulu sebagai .xlsx");
        ditolak("terkunci.docx", officeLama(), "tanpa kata sandi");
    }

    private static byte[] officeLama() {
        var isi = new byte[4096];
        var tanda = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < tanda.length; i++) {
            isi[i] = (byte) tanda[i];
        }
        return isi;
    }

    @Test
    void htmlBernamaJpgDitolak() {
        var html = teks("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");

        ditolak("foto.jpg", html, "bukan foto JPEG seperti kata namanya");
        ditolak("surat.pdf", html, "bukan dokumen PDF seperti kata namanya");
    }

    @Test
    void isiDanAkhiranHarusSesuai() {
        ditolak("foto.png", ContohBerkas.jpeg(8, 8), "Isi berkas ini foto JPEG, sedangkan namanya berakhiran .png");
        ditolak("rekap.docx", ContohBerkas.xlsx(), "Isi berkas ini lembar kerja Excel (XLSX)");
        ditolak("surat.pdf", ContohBerkas.docx(), "Isi berkas ini dokumen Word (DOCX)");
    }

    @Test
    void zipBiasaBernamaDocxDitolak() {
        ditolak("arsip.docx", ContohBerkas.zip(Map.of("catatan.txt", teks("halo"))), "bukan dokumen Word");
    }

    @Test
    void berkasUjiVirusBerakhiranTxtDanPdfDitolakSebelumDipindai() {
        ditolak("eicar.txt", ContohBerkas.eicar(), "Berkas .txt tidak diterima");
        ditolak("eicar.pdf", ContohBerkas.eicar(), "bukan dokumen PDF");
    }

    // whole ----------------------------------------------------------------------------------------------------

    static Stream<Arguments> yangTerpotong() {
        return Stream.of(
                Arguments.of("foto.jpg", ContohBerkas.jpeg(640, 480)),
                Arguments.of("layar.png", ContohBerkas.png(640, 480)),
                Arguments.of("surat.pdf", ContohBerkas.pdf()),
                Arguments.of("laporan.docx", ContohBerkas.docx()),
                Arguments.of("rekap.xlsx", ContohBerkas.xlsx()));
    }

    @ParameterizedTest
    @MethodSource("yangTerpotong")
    void berkasTerpotongDitolak(String nama, byte[] isi) {
        for (var bagian : new double[] {0.3, 0.6, 0.95}) {
            ditolak(nama, awal(isi, bagian), "rusak atau terpotong");
        }
    }

    @Test
    void jpegTerpotongYangDiberiTandaAkhirTetapDitolak() {
        var separuh = awal(ContohBerkas.jpeg(640, 480), 0.5);
        separuh[separuh.length - 2] = (byte) 0xFF;
        separuh[separuh.length - 1] = (byte) 0xD9;

        ditolak("foto.jpg", separuh, "rusak atau terpotong");
    }

    @Test
    void pngYangKepalanyaBenarTetapiIsinyaKurangDitolak() {
        ditolak("layar.png", ContohBerkas.pngBerjanji(640, 480), "rusak atau terpotong");
    }

    @Test
    void satuBitTerbalikDalamPngAtauDocxKetahuan() {
        var png = ContohBerkas.png(640, 480);
        png[png.length / 2] ^= 1;
        ditolak("layar.png", png, "rusak atau terpotong");

        var berpalet = ContohBerkas.png(ContohBerkas.empatWarna(64, 48, BufferedImage.TYPE_BYTE_INDEXED));
        berpalet[new String(berpalet, StandardCharsets.ISO_8859_1).indexOf("PLTE") + 4] ^= 1;
        ditolak("palet.png", berpalet, "rusak atau terpotong");

        var kepala = ContohBerkas.png(640, 480);
        kepala[19] ^= 1;
        ditolak("layar.png", kepala, "rusak atau terpotong");

        var docx = ContohBerkas.zip(bagianDocx("<w:document>" + "isi ".repeat(500) + "</w:document>"));
        var diIsi = new String(docx, StandardCharsets.ISO_8859_1).indexOf("word/document.xml") + 40;
        docx[diIsi] ^= 1;
        ditolak("laporan.docx", docx, "rusak atau terpotong");
    }

    // cost -----------------------------------------------------------------------------------------------------

    @Test
    void gambarYangMengakuRaksasaDitolakDariKepalanya() {
        ditolak("besar.png", ContohBerkas.pngBerjanji(50_000, 50_000), "50.000 × 50.000 piksel");
        ditolak("panjang.png", ContohBerkas.pngBerjanji(20_001, 10), "20.000 piksel pada satu sisi");
        ditolak("minus.png", ContohBerkas.pngBerjanji(-5, 10), "rusak");
        ditolak("besar.jpg", ContohBerkas.jpegPolos(10_000, 5_001, 1), "Paling banyak 50 megapiksel");
    }

    @Test
    void jpegBertahapYangBesarAtauBerlapisBanyakDitolak() {
        ditolak("progresif.jpg", ContohBerkas.jpegPolos(5_000, 4_000, 2), "paling banyak 16 megapiksel");
        ditolak("lapis.jpg", ContohBerkas.jpegPolos(1_000, 1_000, 201), "progresif");
    }

    static Stream<Arguments> gambar50Megapiksel() {
        var lebar = GAMBAR_50_MEGAPIKSEL_LEBAR;
        var tinggi = GAMBAR_50_MEGAPIKSEL_TINGGI;
        return Stream.of(
                Arguments.of("foto.jpg", ContohBerkas.jpegPolos(lebar, tinggi, 1)),
                Arguments.of("abu.png", ContohBerkas.pngPolos(lebar, tinggi, 0)));
    }

    /** What is allocated altogether is never less than what is held at once. */
    @ParameterizedTest
    @MethodSource("gambar50Megapiksel")
    void gambar50MegapikselDiperiksaDalamMemoriTerbatas(String nama, byte[] isi) {
        var utas = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var sebelum = utas.getCurrentThreadAllocatedBytes();

        assertThat(periksa(nama, isi).lebar()).isEqualTo(GAMBAR_50_MEGAPIKSEL_LEBAR);

        assertThat(utas.getCurrentThreadAllocatedBytes() - sebelum).isLessThan(60 * MEGA);
    }

    @Test
    void bomZipDitolakTanpaDibukaSeluruhnya() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> ditolak("rekap.xlsx", ContohBerkas.bomXlsx(250), "terlalu besar setelah dibuka"));
    }

    @Test
    void isiZipDibatasiJugaBilaRasionyaWajar() throws IOException {
        var ketat = new PemeriksaBerkas(PengaturanUji.denganIsiZip("tidak-dipakai", 3), new PembacaGambar());
        var letak = Files.write(folder.resolve("titipan"), ContohBerkas.bomXlsx(4));

        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> ketat.periksa(letak, new NamaBerkas("rekap.xlsx")))
                .withMessageContaining("terlalu besar setelah dibuka");
        assertThat(ketat.periksa(Files.write(letak, ContohBerkas.bomXlsx(2)), new NamaBerkas("rekap.xlsx"))
                        .tipe())
                .isEqualTo(TipeBerkas.XLSX);
    }

    @Test
    void zipDenganTerlaluBanyakBagianDitolak() {
        var bagian = bagianDocx("<w:document/>");
        for (int i = 0; i < 5_000; i++) {
            bagian.put("word/media/" + i, new byte[0]);
        }
        ditolak("laporan.docx", ContohBerkas.zip(bagian), "terlalu besar setelah dibuka");
    }

    @Test
    void zipDiDalamDokumenDitolakKecualiSisipanOffice() {
        var arsip = ContohBerkas.zip(Map.of("isi.txt", teks("halo")));
        var disembunyikan = bagianDocx("<w:document/>");
        disembunyikan.put("word/media/gambar.png", arsip);
        ditolak("laporan.docx", ContohBerkas.zip(disembunyikan), "ZIP");

        var sisipan = bagianDocx("<w:document/>");
        sisipan.put("word/embeddings/lembar1.xlsx", ContohBerkas.xlsx());
        assertThat(periksa("laporan.docx", ContohBerkas.zip(sisipan)).tipe()).isEqualTo(TipeBerkas.DOCX);

        var berlapis = bagianDocx("<w:document/>");
        berlapis.put("word/embeddings/lembar1.xlsx", ContohBerkas.zip(Map.of("dalam.zip", arsip)));
        ditolak("laporan.docx", ContohBerkas.zip(berlapis), "ZIP");

        var bom = bagianDocx("<w:document/>");
        bom.put("word/embeddings/lembar1.xlsx", ContohBerkas.bomXlsx(60));
        ditolak("laporan.docx", ContohBerkas.zip(bom), "terlalu besar setelah dibuka");
    }

    // active content -------------------------------------------------------------------------------------------

    @Test
    void makroDitolakDiManaPunIaBerada() {
        var makro = bagianDocx("<w:document/>");
        makro.put("word/vbaProject.bin", new byte[] {1});
        ditolak("laporan.docx", ContohBerkas.zip(makro), "makro");

        var jenis = bagianDocx("<w:document/>");
        jenis.put(
                "[Content_Types].xml",
                teks(ContohBerkas.daftarJenis(
                        "/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")));
        ditolak("laporan.docx", ContohBerkas.zip(jenis), "makro");

        var sisipan = bagianDocx("<w:document/>");
        sisipan.put("word/embeddings/lembar1.xlsx", ContohBerkas.zip(Map.of("xl/vbaProject.bin", new byte[] {1})));
        ditolak("laporan.docx", ContohBerkas.zip(sisipan), "makro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void docxDenganEntitasLuarDitolakTanpaMengambilApaPun(String penyandian) throws IOException {
        var rahasia = Files.writeString(folder.resolve("rahasia.txt"), "kata sandi");
        try (var peladen = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var entitas =
                    "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"%s\"><!ENTITY y SYSTEM \"http://127.0.0.1:%d/\">]><d>&y;&x;</d>"
                            .formatted(rahasia.toUri(), peladen.getLocalPort());
            var bagian = bagianDocx("");
            bagian.put("word/document.xml", entitas.getBytes(penyandian));

            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> ditolak("laporan.docx", ContohBerkas.zip(bagian), "DOCTYPE"));

            peladen.setSoTimeout(1);
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .as("nobody came to fetch the entity")
                    .isThrownBy(peladen::accept);
        }
    }

    @Test
    void entitasBerlipatGandaTidakDikembangkan() {
        var ganda = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            ganda.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        var bagian = bagianDocx(ganda + "]><d>&a39;</d>");

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> ditolak("laporan.docx", ContohBerkas.zip(bagian), "DOCTYPE"));
    }

    @Test
    void pdfDenganFormulirXmlDitolak() {
        var xfa = "3 0 obj <</XFA [(template) 4 0 R]>> endobj\n4 0 obj <<>> stream\n"
                + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>\nendstream endobj";

        ditolak("formulir.pdf", ContohBerkas.pdf(xfa), "formulir XML (XFA)");
    }

    @Test
    void formulirXmlKetahuanJugaDiBatasPotonganBacaan() {
        var depan = new String(ContohBerkas.pdf("@"), StandardCharsets.ISO_8859_1).indexOf('@');
        for (int sebelumBatas = 0; sebelumBatas <= 8; sebelumBatas++) {
            var ganjal = "%" + "x".repeat(64 * 1024 - depan - 2 - sebelumBatas) + "\n";
            var isi = ContohBerkas.pdf(ganjal + "/XFA 4 0 R" + "\n%" + "y".repeat(9_000));
            assertThat(new String(isi, StandardCharsets.ISO_8859_1).indexOf("/XFA"))
                    .isEqualTo(64 * 1024 - sebelumBatas);
            ditolak("formulir.pdf", isi, "formulir XML (XFA)");
        }
    }
}
