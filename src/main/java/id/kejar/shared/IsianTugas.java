package id.kejar.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;

/**
 * The values that came with the completion of a task, read as what they should be. The browser's validation is none: any
 * value of any type can be posted, so each reading either gives the type it names or refuses with a sentence.
 */
public final class IsianTugas {

    private static final DateTimeFormatter WAKTU_ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    /** As forms post it, or as people write it. */
    private static final Pattern JAM = Pattern.compile("([01]\\d|2[0-3])[:.][0-5]\\d");

    /** A misspelt field must not pass for one left out: without a date a decision holds for every day. */
    private static final DeserializationFeature[] KETAT = {
        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS
    };

    private final VariableScope nilai;
    private final ObjectMapper json;

    public IsianTugas(VariableScope nilai, ObjectMapper json) {
        this.nilai = nilai;
        this.json = json;
    }

    /** @return the text, trimmed; empty when absent or blank */
    public Optional<String> teks(String nama, String sebutan, int maksimum) {
        var isi = nilai.getVariable(nama);
        if (isi != null && !(isi instanceof String)) {
            throw Penolakan.aturan("%s harus berupa teks.".formatted(sebutan));
        }
        return Optional.ofNullable(Teks.opsional((String) isi, sebutan, maksimum));
    }

    public String teksWajib(String nama, String sebutan, int maksimum) {
        return teks(nama, sebutan, maksimum).orElseThrow(() -> Penolakan.aturan("%s belum diisi.".formatted(sebutan)));
    }

    /** Only {@code true} itself is true. */
    public boolean dinyatakan(String nama) {
        return Boolean.TRUE.equals(nilai.getVariable(nama));
    }

    /** @return one of the allowed values */
    public String pilihan(String nama, String sebutan, Set<String> boleh) {
        var isi = nilai.getVariable(nama);
        if (!(isi instanceof String pilihan) || !boleh.contains(pilihan)) {
            throw Penolakan.aturan("%s belum dipilih.".formatted(sebutan));
        }
        return pilihan;
    }

    /** @return one of the allowed values; empty when nothing was chosen */
    public Optional<String> pilihanOpsional(String nama, String sebutan, Set<String> boleh) {
        var isi = nilai.getVariable(nama);
        return isi == null || "".equals(isi) ? Optional.empty() : Optional.of(pilihan(nama, sebutan, boleh));
    }

    /** @return a local date and time of the satker, from ISO text with or without offset, or from an engine date */
    public LocalDateTime waktu(String nama, String sebutan, ZoneId zona) {
        var isi = nilai.getVariable(nama);
        if (isi instanceof Date tanggal) {
            return LocalDateTime.ofInstant(tanggal.toInstant(), zona);
        }
        if (isi instanceof String teks && !teks.isBlank()) {
            return waktuDariTeks(teks.strip(), sebutan, zona);
        }
        throw Penolakan.aturan("%s belum diisi.".formatted(sebutan));
    }

    private static LocalDateTime waktuDariTeks(String teks, String sebutan, ZoneId zona) {
        try {
            if (teks.length() == 10) {
                return LocalDate.parse(teks).atStartOfDay();
            }
            var saat = WAKTU_ISO.parseBest(teks, OffsetDateTime::from, LocalDateTime::from);
            return saat instanceof OffsetDateTime berselisih
                    ? berselisih.atZoneSameInstant(zona).toLocalDateTime()
                    : (LocalDateTime) saat;
        } catch (DateTimeException e) {
            throw Penolakan.aturan("%s tidak terbaca sebagai tanggal dan jam.".formatted(sebutan));
        }
    }

    /** @return a time of day, {@code HH:mm}; empty when absent or blank */
    public Optional<LocalTime> jam(String nama, String sebutan) {
        return teks(nama, sebutan, 20).map(teks -> {
            if (!JAM.matcher(teks).matches()) {
                throw Penolakan.aturan("%s tidak terbaca sebagai jam. Tulis misalnya 11.30.".formatted(sebutan));
            }
            return LocalTime.parse(teks.replace('.', ':'));
        });
    }

    /** @return the list another system posted; empty when none was posted */
    public <T> Optional<List<T>> daftar(String nama, String sebutan, Class<T> jenis) {
        var isi = nilai.getVariable(nama);
        if (isi == null) {
            return Optional.empty();
        }
        try {
            var teks = isi instanceof String || isi instanceof SpinJsonNode
                    ? isi.toString()
                    : json.writeValueAsString(isi);
            List<T> daftar = json.readerForListOf(jenis)
                    .withFeatures(KETAT)
                    .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .readValue(teks);
            if (daftar == null) {
                return Optional.empty();
            }
            if (daftar.contains(null)) {
                throw tidakTerbaca(sebutan);
            }
            return Optional.of(daftar);
        } catch (JsonProcessingException e) {
            throw tidakTerbaca(sebutan);
        }
    }

    private static Penolakan tidakTerbaca(String sebutan) {
        return Penolakan.aturan(
                "%s tidak terbaca. Periksa nama bidang, angka, tanggal, dan jamnya.".formatted(sebutan));
    }

    /** Content belongs in our tables: what was read is taken out of the engine's variables again. */
    public void buang(String... nama) {
        for (var satu : nama) {
            nilai.removeVariable(satu);
        }
    }
}
