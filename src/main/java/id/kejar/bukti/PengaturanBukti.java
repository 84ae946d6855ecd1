package id.kejar.bukti;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence lies and what a file may cost at most.
 *
 * @param folder of the store; KEJAR does not start when it cannot be written
 * @param ukuranTerbesar of one file
 * @param pikselTerbanyak width times height of a picture; decides what decoding it costs
 * @param sisiTerpanjang width or height of a picture
 * @param isiZipTerbesar what a DOCX or XLSX may unpack to
 * @param rasioZip how many times its own size a DOCX or XLSX may unpack to, once that is more than 10 MB
 * @param bagianZipTerbanyak parts of a DOCX or XLSX
 * @param clamd the virus scanner
 */
@ConfigurationProperties("kejar.bukti")
record PengaturanBukti(
        String folder,
        @DefaultValue("10MB") DataSize ukuranTerbesar,
        @DefaultValue("50000000") long pikselTerbanyak,
        @DefaultValue("20000") int sisiTerpanjang,
        @DefaultValue("200MB") DataSize isiZipTerbesar,
        @DefaultValue("100") int rasioZip,
        @DefaultValue("5000") int bagianZipTerbanyak,
        @DefaultValue Clamd clamd) {

    /**
     * @param host empty: nothing is scanned
     * @param batasWaktu for one file, from connecting to the verdict
     */
    record Clamd(
            @DefaultValue("") String host, @DefaultValue("3310") int port, @DefaultValue("20s") Duration batasWaktu) {}

    Path letak() {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
