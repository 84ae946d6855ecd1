package id.kejar.laporan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Saves a document so that the same content gives the same bytes: its hash can then be compared at any time. */
final class PaketTetap {

    // Not the first of January: that one is written with the machine's zone. The document's date is in its properties.
    private static final LocalDateTime WAKTU_ENTRI = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PaketTetap() {}

    static void tulis(POIXMLDocument dokumen, String judul, String pembuat, LocalDate tanggal, OutputStream keluar)
            throws IOException {
        beriIdentitas(dokumen.getProperties().getCoreProperties(), judul, pembuat, tanggal);
        ByteArrayOutputStream mentah = new ByteArrayOutputStream();
        dokumen.write(mentah);
        kemasUlang(mentah.toByteArray(), keluar);
    }

    private static void beriIdentitas(CoreProperties sifat, String judul, String pembuat, LocalDate tanggal)
            throws IOException {
        sifat.setTitle(TeksDokumen.bersih(judul));
        sifat.setCreator(TeksDokumen.bersih(pembuat));
        sifat.setLastModifiedByUser(TeksDokumen.bersih(pembuat));
        try {
            sifat.setCreated(tanggal + "T00:00:00Z");
            sifat.setModified(tanggal + "T00:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IOException("Tanggal dokumen %s tidak diterima".formatted(tanggal), e);
        }
    }

    private static void kemasUlang(byte[] mentah, OutputStream keluar) throws IOException {
        ZipInputStream masuk = new ZipInputStream(new ByteArrayInputStream(mentah));
        ZipOutputStream zip = new ZipOutputStream(keluar);
        for (ZipEntry lama = masuk.getNextEntry(); lama != null; lama = masuk.getNextEntry()) {
            ZipEntry entri = new ZipEntry(lama.getName());
            entri.setTimeLocal(WAKTU_ENTRI);
            zip.putNextEntry(entri);
            masuk.transferTo(zip);
            zip.closeEntry();
        }
        // finish, not close: the stream belongs to the caller
        zip.finish();
        zip.flush();
    }
}
