package id.kejar.segel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a month's canonical text from the tables as they are at this moment. It asks the tables themselves and not the
 * features, so that it shows what stands in them and a stranger with the same statements gets the same bytes.
 */
@Component
class PembacaKanonik {

    /** As PostgreSQL writes a moment in JSON in the zone UTC. */
    private static final DateTimeFormatter SAAT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .appendLiteral("+00:00")
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter JAM = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final JdbcClient jdbc;
    private final EntityManager entityManager;
    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    PembacaKanonik(JdbcClient jdbc, EntityManager entityManager) {
        this.jdbc = jdbc;
        this.entityManager = entityManager;
    }

    /** What this transaction has changed and not yet written is written first: it is sealed, too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public NaskahKanonik baca(KepalaNaskah kepala, RujukanSegel rujukan) {
        entityManager.flush();
        var isi = new ArrayList<String>();
        for (var kueri : KueriKanonik.semua()) {
            isi.addAll(baca(kueri, rujukan));
        }
        return NaskahKanonik.dari(tulis(kepala.kolom()), isi);
    }

    private List<String> baca(String kueri, RujukanSegel rujukan) {
        var perintah = jdbc.sql(kueri);
        for (var nilai : Map.of(
                        "periode", rujukan.periodeId(),
                        "rapat", rujukan.rapatId(),
                        "rekap", rujukan.rekapId(),
                        "versi", rujukan.versi())
                .entrySet()) {
            if (kueri.contains(":" + nilai.getKey())) {
                perintah = perintah.param(nilai.getKey(), nilai.getValue());
            }
        }
        return perintah.query((hasil, ke) -> tulis(kolom(hasil))).list();
    }

    private static Map<String, Object> kolom(ResultSet hasil) throws SQLException {
        var sifat = hasil.getMetaData();
        var kolom = new LinkedHashMap<String, Object>();
        for (var ke = 1; ke <= sifat.getColumnCount(); ke++) {
            kolom.put(sifat.getColumnLabel(ke).toLowerCase(Locale.ROOT), nilai(hasil, sifat, ke));
        }
        return kolom;
    }

    private static Object nilai(ResultSet hasil, ResultSetMetaData sifat, int ke) throws SQLException {
        var jenis = sifat.getColumnType(ke);
        if (jenis == Types.TIMESTAMP_WITH_TIMEZONE || "timestamptz".equals(sifat.getColumnTypeName(ke))) {
            var saat = hasil.getObject(ke, OffsetDateTime.class);
            return saat == null ? null : SAAT.format(saat.withOffsetSameInstant(ZoneOffset.UTC));
        }
        return switch (jenis) {
            case Types.DATE -> teks(hasil.getObject(ke, LocalDate.class));
            case Types.TIME -> {
                var jam = hasil.getObject(ke, LocalTime.class);
                yield jam == null ? null : JAM.format(jam);
            }
            case Types.NUMERIC, Types.DECIMAL -> hasil.getBigDecimal(ke);
            case Types.INTEGER, Types.SMALLINT, Types.BIGINT -> bulat(hasil.getBigDecimal(ke));
            case Types.BOOLEAN, Types.BIT -> hasil.getObject(ke, Boolean.class);
            default -> hasil.getString(ke);
        };
    }

    private static String teks(LocalDate tanggal) {
        return tanggal == null ? null : tanggal.toString();
    }

    private static Long bulat(BigDecimal nilai) {
        return nilai == null ? null : nilai.longValueExact();
    }

    private String tulis(Map<String, Object> kolom) {
        try {
            return json.writeValueAsString(kolom);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Baris %s tidak dapat ditulis".formatted(kolom.get("jenis")), e);
        }
    }
}
