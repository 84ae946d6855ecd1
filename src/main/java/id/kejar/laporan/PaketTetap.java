package id.kejar.laporan;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
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
        // not closed: the stream belongs to the caller
        Zip zip = new Zip(keluar);
        dokumen.write(zip);
        zip.flush();
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

    /** Every part of the package has the same time. */
    private static final class Zip extends ZipArchiveOutputStream {

        Zip(OutputStream keluar) {
            super(keluar);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry bagian) throws IOException {
            bagian.setTimeLocal(WAKTU_ENTRI);
            super.putArchiveEntry(bagian);
        }
    }
}
