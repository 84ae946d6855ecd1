package id.kejar.bukti;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people and as attackers send them, made here so that the repository holds none. */
public final class ContohBerkas {

    public static final String JENIS_DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public static final String JENIS_XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /** GPS position as an APP1 segment carries it; its presence is looked for byte by byte. */
    public static final String TANDA_GPS = "-6.8048,110.8405";

    private ContohBerkas() {}

    private interface Penulis {
        void tulis(OutputStream keluar) throws IOException;
    }

    private static byte[] bita(Penulis penulis) {
        var keluar = new ByteArrayOutputStream();
        try {
            penulis.tulis(keluar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluar.toByteArray();
    }

    public static byte[] teks(String teks) {
        return teks.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] awal(byte[] bita, double bagian) {
        return Arrays.copyOf(bita, (int) (bita.length * bagian));
    }

    /** The harmless test file of the scanner makers, backwards here so that no scanner takes this class away. */
    public static byte[] eicar() {
        return teks(new StringBuilder("*H+H$!ELIF-TSET-SURIVITNA-DRADNATS-RACIE$}7)CC7)^P(45XZP\\4[PA@%P!O5X")
                .reverse()
                .toString());
    }

    // pictures -------------------------------------------------------------------------------------------------

    /** Four quarters: red, green above; blue, yellow below. */
    public static BufferedImage empatWarna(int lebar, int tinggi, int jenis) {
        var gambar = new BufferedImage(lebar, tinggi, jenis);
        var kuas = gambar.createGraphics();
        kuas.setColor(Color.RED);
        kuas.fillRect(0, 0, lebar / 2, tinggi / 2);
        kuas.setColor(Color.GREEN);
        kuas.fillRect(lebar / 2, 0, lebar, tinggi / 2);
        kuas.setColor(Color.BLUE);
        kuas.fillRect(0, tinggi / 2, lebar / 2, tinggi);
        kuas.setColor(Color.YELLOW);
        kuas.fillRect(lebar / 2, tinggi / 2, lebar, tinggi);
        kuas.dispose();
        return gambar;
    }

    /** People around a table, drawn: what evidence looks like in the guides. */
    public static byte[] fotoRapat() {
        var gambar = new BufferedImage(1_200, 900, BufferedImage.TYPE_INT_RGB);
        var kuas = gambar.createGraphics();
        kuas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        kuas.setPaint(new GradientPaint(0, 0, new Color(0xDCE4EC), 0, 560, new Color(0xB9C6D2)));
        kuas.fillRect(0, 0, 1_200, 560);
        kuas.setColor(new Color(0x8D7B68));
        kuas.fillRect(0, 560, 1_200, 340);
        kuas.setColor(Color.WHITE);
        kuas.fillRect(380, 90, 440, 250);
        kuas.setColor(new Color(0x8C1C13));
        kuas.fillRect(420, 130, 220, 24);
        kuas.setColor(new Color(0x5B6B7A));
        for (int baris = 0; baris < 4; baris++) {
            kuas.fillRect(420, 180 + 36 * baris, 360 - 50 * baris, 14);
        }
        var baju = new int[] {0x1C5AA6, 0x19693F, 0x855000, 0x6B3FA0, 0x8C1C13};
        for (int orang = 0; orang < baju.length; orang++) {
            var x = 110 + 215 * orang;
            kuas.setColor(new Color(0xC58C65));
            kuas.fillOval(x, 360, 96, 110);
            kuas.setColor(new Color(baju[orang]));
            kuas.fillRoundRect(x - 40, 465, 176, 220, 80, 80);
        }
        kuas.setColor(new Color(0x5A4632));
        kuas.fillOval(40, 590, 1_120, 250);
        kuas.setColor(Color.WHITE);
        for (int berkas = 0; berkas < 4; berkas++) {
            kuas.fillRect(230 + 210 * berkas, 660, 110, 70);
        }
        kuas.dispose();
        return bita(keluar -> ImageIO.write(gambar, "jpeg", keluar));
    }

    public static byte[] jpeg(int lebar, int tinggi) {
        return bita(keluar -> ImageIO.write(empatWarna(lebar, tinggi, BufferedImage.TYPE_INT_RGB), "jpeg", keluar));
    }

    public static byte[] png(int lebar, int tinggi) {
        return bita(keluar -> ImageIO.write(empatWarna(lebar, tinggi, BufferedImage.TYPE_INT_RGB), "png", keluar));
    }

    public static byte[] png(BufferedImage gambar) {
        return bita(keluar -> ImageIO.write(gambar, "png", keluar));
    }

    /** A photo with the orientation and the place that a phone writes, and a thumbnail's worth of other bytes. */
    public static byte[] jpegDenganExif(int lebar, int tinggi, int arah) {
        var polos = jpeg(lebar, tinggi);
        var tiff = ByteBuffer.allocate(26 + TANDA_GPS.length())
                .put(teks("MM\0*"))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) arah)
                .putShort((short) 0)
                .putInt(0)
                .put(teks(TANDA_GPS))
                .array();
        return bita(keluar -> {
            keluar.write(polos, 0, 2);
            var data = new DataOutputStream(keluar);
            data.writeShort(0xFFE1);
            data.writeShort(2 + 6 + tiff.length);
            data.write(teks("Exif\0\0"));
            data.write(tiff);
            keluar.write(polos, 2, polos.length - 2);
        });
    }

    /** A whole JPEG of any size in very few bytes: one-bit Huffman codes and nothing but zeros. */
    public static byte[] jpegPolos(int lebar, int tinggi, int pindaian) {
        var bitaPindaian = (((lebar + 7) / 8) * ((tinggi + 7) / 8) * 6) / 8 + 1;
        return bita(keluar -> {
            var data = new DataOutputStream(keluar);
            data.writeShort(0xFFD8);
            data.writeShort(0xFFDB);
            data.writeShort(67);
            data.write(0);
            var kuantisasi = new byte[64];
            Arrays.fill(kuantisasi, (byte) 1);
            data.write(kuantisasi);
            data.writeShort(pindaian > 1 ? 0xFFC2 : 0xFFC0);
            data.writeShort(17);
            data.write(8);
            data.writeShort(tinggi);
            data.writeShort(lebar);
            data.write(new byte[] {3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0});
            for (var tabel : new int[] {0x00, 0x10}) {
                data.writeShort(0xFFC4);
                data.writeShort(20);
                data.write(tabel);
                data.write(1);
                data.write(new byte[16]);
            }
            for (int i = 0; i < pindaian; i++) {
                data.writeShort(0xFFDA);
                data.writeShort(12);
                data.write(new byte[] {3, 1, 0, 2, 0, 3, 0, 0, (byte) (pindaian > 1 ? 0 : 63), 0});
                data.write(new byte[pindaian > 1 ? bitaPindaian / 2 + 1 : bitaPindaian]);
            }
            data.writeShort(0xFFD9);
        });
    }

    /** @param jenis colour type of the format: 0 grey, 2 RGB, 6 RGB with transparency */
    public static byte[] pngPolos(int lebar, int tinggi, int jenis) {
        var saluran = jenis == 0 ? 1 : jenis == 2 ? 3 : 4;
        return bita(keluar -> {
            tandaDanKepalaPng(keluar, lebar, tinggi, jenis);
            potongan(keluar, "IDAT", bita(padat -> {
                var cepat = new Deflater(Deflater.BEST_SPEED);
                try (var kempa = new DeflaterOutputStream(padat, cepat)) {
                    var baris = new byte[1 + lebar * saluran];
                    for (int i = 0; i < tinggi; i++) {
                        kempa.write(baris);
                    }
                } finally {
                    cepat.end();
                }
            }));
            potongan(keluar, "IEND", new byte[0]);
        });
    }

    /** A header that promises any size, and one row of it. */
    public static byte[] pngBerjanji(int lebar, int tinggi) {
        return bita(keluar -> {
            tandaDanKepalaPng(keluar, lebar, tinggi, 2);
            potongan(keluar, "IDAT", kempa(new byte[100]));
            potongan(keluar, "IEND", new byte[0]);
        });
    }

    private static void tandaDanKepalaPng(OutputStream keluar, int lebar, int tinggi, int jenis) throws IOException {
        keluar.write(teks("\u0089PNG\r\n\u001a\n"));
        potongan(
                keluar,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(lebar)
                        .putInt(tinggi)
                        .put(new byte[] {8, (byte) jenis, 0, 0, 0})
                        .array());
    }

    private static void potongan(OutputStream keluar, String jenis, byte[] isi) throws IOException {
        var periksa = new CRC32();
        periksa.update(teks(jenis));
        periksa.update(isi);
        var data = new DataOutputStream(keluar);
        data.writeInt(isi.length);
        data.write(teks(jenis));
        data.write(isi);
        data.writeInt((int) periksa.getValue());
    }

    private static byte[] kempa(byte[] isi) {
        return bita(keluar -> {
            try (var kempa = new DeflaterOutputStream(keluar)) {
                kempa.write(isi);
            }
        });
    }

    // documents ------------------------------------------------------------------------------------------------

    public static byte[] pdf() {
        return pdf("");
    }

    public static byte[] pdf(String isiTambahan) {
        return teks("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>> endobj\n" + isiTambahan
                + "\nxref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Size 4>>\nstartxref\n120\n%%EOF\n");
    }

    public static byte[] docx() {
        return bita(keluar -> {
            try (var dokumen = new XWPFDocument()) {
                dokumen.createParagraph().createRun().setText("Laporan kegiatan");
                dokumen.write(keluar);
            }
        });
    }

    public static byte[] xlsx() {
        return bita(keluar -> {
            try (var buku = new XSSFWorkbook()) {
                buku.createSheet("Rekap").createRow(0).createCell(0).setCellValue(412);
                buku.write(keluar);
            }
        });
    }

    public static Map<String, byte[]> bagianDocx(String dokumen) {
        var bagian = new LinkedHashMap<String, byte[]>();
        bagian.put("[Content_Types].xml", teks(daftarJenis("/word/document.xml", JENIS_DOCX)));
        bagian.put("word/document.xml", teks(dokumen));
        return bagian;
    }

    public static String daftarJenis(String bagian, String jenis) {
        return "<?xml version=\"1.0\"?><Types><Override PartName=\"%s\" ContentType=\"%s\"/></Types>"
                .formatted(bagian, jenis);
    }

    public static byte[] zip(Map<String, byte[]> bagian) {
        return bita(keluar -> {
            try (var zip = new ZipOutputStream(keluar)) {
                for (var satu : bagian.entrySet()) {
                    zip.putNextEntry(new ZipEntry(satu.getKey()));
                    zip.write(satu.getValue());
                }
            }
        });
    }

    /** A workbook whose sheet unpacks to as many megabytes of zeros. */
    public static byte[] bomXlsx(int megabita) {
        return bita(keluar -> {
            try (var zip = new ZipOutputStream(keluar)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(teks(daftarJenis("/xl/workbook.xml", JENIS_XLSX)));
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                var satu = new byte[1024 * 1024];
                for (int i = 0; i < megabita; i++) {
                    zip.write(satu);
                }
            }
        });
    }
}
