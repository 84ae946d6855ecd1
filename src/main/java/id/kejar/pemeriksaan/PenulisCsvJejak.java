package id.kejar.pemeriksaan;

import id.kejar.audit.BarisJejak;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Lines of the log as CSV that a spreadsheet opens as text: what begins like a formula is none. */
class PenulisCsvJejak implements Closeable {

    /** Without it a spreadsheet takes UTF-8 for something else. */
    private static final char TANDA_UTF8 = '\uFEFF';

    private static final String AWAL_RUMUS = "=+-@\t\r";

    private final CSVPrinter csv;
    private final ZoneId zona;

    PenulisCsvJejak(OutputStream keluar, ZoneId zona) throws IOException {
        this.zona = zona;
        var penulis = new OutputStreamWriter(keluar, StandardCharsets.UTF_8);
        penulis.write(TANDA_UTF8);
        csv = new CSVPrinter(penulis, CSVFormat.RFC4180);
        csv.printRecord("waktu", "pelaku", "tindakan", "objek", "rincian");
    }

    void tulis(BarisJejak baris) throws IOException {
        csv.printRecord(
                LocalDateTime.ofInstant(baris.pada(), zona).truncatedTo(ChronoUnit.SECONDS),
                teks(baris.pelaku()),
                teks(baris.tindakan()),
                teks(baris.objek()),
                teks(baris.rincian()));
    }

    static String teks(String isi) {
        return isi != null && !isi.isEmpty() && AWAL_RUMUS.indexOf(isi.charAt(0)) >= 0 ? "'" + isi : isi;
    }

    @Override
    public void close() throws IOException {
        csv.close(true);
    }
}
