package id.kejar.kepegawaian;

import id.kejar.shared.Penolakan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a list of people from a workbook: its sheet "Pegawai", else the first one. The sheet is read as a stream, so that
 * a list far too long costs no memory, and what the file comes to when unpacked is counted before.
 */
class PembacaXlsx {

    static final String LEMBAR = "Pegawai";

    /** A list of five hundred people comes to less than a million bytes. */
    private static final long TERBUKA_TERBESAR = 40L * 1024 * 1024;

    private static final int BAGIAN_TERBANYAK = 500;
    private static final int SEKALI_BACA = 16 * 1024;

    private PembacaXlsx() {}

    /** @throws Penolakan when it is no list of people */
    static TabelImpor baca(byte[] isi) {
        try {
            periksaUkuran(isi);
            var berkas = Files.createTempFile("impor-", ".xlsx");
            try {
                Files.write(berkas, isi);
                return baca(berkas);
            } finally {
                Files.deleteIfExists(berkas);
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw rusak();
        }
    }

    private static void periksaUkuran(byte[] isi) throws IOException {
        var wadah = new byte[SEKALI_BACA];
        long terbuka = 0;
        var bagian = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(isi))) {
            while (zip.getNextEntry() != null) {
                bagian++;
                int terbaca;
                while ((terbaca = zip.read(wadah)) > 0) {
                    terbuka += terbaca;
                    if (terbuka > TERBUKA_TERBESAR || bagian > BAGIAN_TERBANYAK) {
                        throw Penolakan.aturan(
                                "Isi berkas ini jauh lebih besar daripada daftar pegawai. Salin kolom-kolomnya ke templat, lalu unggah templatnya.");
                    }
                }
            }
        } catch (ZipException e) {
            throw rusak();
        }
    }

    private static TabelImpor baca(Path berkas)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var paket = OPCPackage.open(berkas.toFile(), PackageAccess.READ)) {
            var buku = new XSSFReader(paket);
            var susun = new PenyusunTabel();
            var pembaca = XMLHelper.newXMLReader();
            var penerima = new LembarSax(buku.getSharedStringsTable(), buku.getStylesTable(), susun);
            pembaca.setContentHandler(penerima);
            try (var lembar = lembar(buku)) {
                pembaca.parse(new InputSource(lembar));
            }
            return susun.selesai();
        } catch (RuntimeException e) {
            if (e instanceof Penolakan) {
                throw e;
            }
            // What POI throws for a damaged workbook has no common type.
            throw rusak();
        }
    }

    private static InputStream lembar(XSSFReader buku) throws IOException, OpenXML4JException {
        var semua = buku.getSheetIterator();
        InputStream pertama = null;
        while (semua.hasNext()) {
            var ini = semua.next();
            if (semua.getSheetName().equalsIgnoreCase(LEMBAR)) {
                if (pertama != null) {
                    pertama.close();
                }
                return ini;
            }
            if (pertama == null) {
                pertama = ini;
            } else {
                ini.close();
            }
        }
        if (pertama == null) {
            throw rusak();
        }
        return pertama;
    }

    private static Penolakan rusak() {
        return Penolakan.aturan("Berkas .xlsx ini rusak atau bukan lembar kerja. Simpan lagi dari Excel, lalu unggah.");
    }
}
