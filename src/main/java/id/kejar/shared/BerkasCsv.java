package id.kejar.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Reads the data files that come with the product: UTF-8, RFC 4180, first row is the heading. */
public final class BerkasCsv {

    private static final CSVFormat BENTUK = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private BerkasCsv() {}

    public static <T> List<T> baca(String berkas, Function<CSVRecord, T> baris) {
        try (var pembaca =
                        new InputStreamReader(new ClassPathResource(berkas).getInputStream(), StandardCharsets.UTF_8);
                var csv = BENTUK.parse(pembaca)) {
            return csv.stream().map(baris).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Berkas data " + berkas + " tidak terbaca", e);
        }
    }
}
