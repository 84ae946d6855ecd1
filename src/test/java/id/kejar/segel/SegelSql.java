package id.kejar.segel;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a seal as PostgreSQL's own client runs them, without KEJAR: docs/segel.sql. */
final class SegelSql {

    private static final Pattern NILAI = Pattern.compile(":(periode|rapat|rekap|versi)\\b");

    private static final String KEPALA =
            """
            select 'segel' as jenis, 'kejar-segel/1' as format, s.satker, p.kunci as periode, p.mulai, p.akhir, s.versi,
                   s.sebelumnya, s.menggantikan
            from segel s
            join periode p on p.id = s.periode_id
            where s.periode_id = :periode and s.versi = :versi""";

    private static final String PEMBUKA =
            """
            -- The lines of a seal's canonical text from a PostgreSQL database, for those who trust no program (docs/segel.md).
            -- Written from src/main/resources/segel/naskah-kanonik.sql; a test keeps the two together.
            \\set ON_ERROR_STOP on
            set timezone = 'UTC';
            select s.periode_id as periode, s.rapat_id as rapat, s.rekap_id as rekap
            from segel s
            join periode p on p.id = s.periode_id
            where s.satker = :'satker' and p.kunci = :'bulan' and s.versi = :'versi' \\gset
            """;

    private SegelSql() {}

    /** The head first. */
    private static List<String> kueri() {
        return Stream.concat(Stream.of(KEPALA), KueriKanonik.semua().stream())
                .map("select row_to_json(baris) from (%n%s%n) baris"::formatted)
                .toList();
    }

    static String skrip() {
        return PEMBUKA
                + kueri().stream()
                        .map(satu -> NILAI.matcher(satu)
                                .replaceAll(nilai ->
                                        nilai.group(1).equals("versi") ? ":versi" : ":'" + nilai.group(1) + "'"))
                        .map(satu -> "\n" + satu + ";\n")
                        .collect(Collectors.joining());
    }

    static List<String> kueri(RujukanSegel rujukan) {
        return kueri().stream()
                .map(satu -> NILAI.matcher(satu).replaceAll(nilai -> switch (nilai.group(1)) {
                    case "periode" -> teks(rujukan.periodeId());
                    case "rapat" -> teks(rujukan.rapatId());
                    case "rekap" -> teks(rujukan.rekapId());
                    default -> String.valueOf(rujukan.versi());
                }))
                .toList();
    }

    private static String teks(UUID id) {
        return "'" + id + "'";
    }
}
