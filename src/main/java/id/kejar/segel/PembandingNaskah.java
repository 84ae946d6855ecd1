package id.kejar.segel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Compares what was sealed with what the tables give now, and names the first difference in words. */
final class PembandingNaskah {

    /** Numbers as they stand in the line, with their zeros. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The columns by which a line is known again when another column of it was changed. */
    private static final Set<String> PENANDA = Set.of(
            "jenis",
            "pegawai",
            "anggota",
            "pemeriksa",
            "tanggal",
            "versi",
            "jam_mulai",
            "lintasan",
            "putaran",
            "urutan",
            "koreksi");

    private PembandingNaskah() {}

    /** @return the first difference in the order of the sealed text; empty when both are the same to the byte */
    static Optional<Perbedaan> perbedaanPertama(NaskahKanonik disegel, NaskahKanonik sekarang) {
        if (disegel.equals(sekarang)) {
            return Optional.empty();
        }
        var hilang = selisih(disegel.baris(), sekarang.baris());
        var baru = selisih(sekarang.baris(), disegel.baris());
        return hilang.isEmpty()
                ? Optional.of(barisBaru(baru))
                : Optional.of(beda(uraikan(hilang.get(0)), pasangan(hilang.get(0), baru)));
    }

    /** The lines of one that the other lacks, counted: of three equal lines two may be there. */
    private static List<String> selisih(List<String> dari, List<String> tanpa) {
        Map<String, Integer> jumlah = new HashMap<>();
        tanpa.forEach(baris -> jumlah.merge(baris, 1, Integer::sum));
        var sisa = new ArrayList<String>();
        for (var baris : dari) {
            if (jumlah.merge(baris, -1, Integer::sum) < 0) {
                sisa.add(baris);
            }
        }
        return sisa;
    }

    private static Perbedaan barisBaru(List<String> baru) {
        if (baru.isEmpty()) {
            return new Perbedaan("urutan baris", null, null, null, "urutan menurut bitanya", null);
        }
        var baris = uraikan(baru.get(0));
        return new Perbedaan(teks(baris, "jenis"), milik(baris), tanggal(baris), null, null, baru.get(0));
    }

    private static Optional<JsonNode> pasangan(String hilang, List<String> baru) {
        var dicari = penanda(uraikan(hilang));
        return baru.stream()
                .map(PembandingNaskah::uraikan)
                .filter(lain -> penanda(lain).equals(dicari))
                .findFirst();
    }

    private static Map<String, JsonNode> penanda(JsonNode baris) {
        var penanda = new HashMap<String, JsonNode>();
        baris.fields().forEachRemaining(kolom -> {
            if (PENANDA.contains(kolom.getKey())) {
                penanda.put(kolom.getKey(), kolom.getValue());
            }
        });
        return penanda;
    }

    private static Perbedaan beda(JsonNode disegel, Optional<JsonNode> sekarang) {
        return sekarang.flatMap(lain -> kolomBerbeda(disegel, lain))
                .orElseGet(() -> new Perbedaan(
                        teks(disegel, "jenis"), milik(disegel), tanggal(disegel), null, disegel.toString(), null));
    }

    private static Optional<Perbedaan> kolomBerbeda(JsonNode disegel, JsonNode sekarang) {
        Iterable<String> kolom = disegel::fieldNames;
        return StreamSupport.stream(kolom.spliterator(), false)
                .filter(nama -> !disegel.get(nama).equals(sekarang.get(nama)))
                .findFirst()
                .map(nama -> new Perbedaan(
                        teks(disegel, "jenis"),
                        milik(disegel),
                        tanggal(disegel),
                        nama,
                        teks(disegel, nama),
                        teks(sekarang, nama)));
    }

    private static String milik(JsonNode baris) {
        return teks(baris, baris.has("pegawai") ? "pegawai" : "anggota");
    }

    private static LocalDate tanggal(JsonNode baris) {
        var tanggal = teks(baris, "tanggal");
        return tanggal == null ? null : LocalDate.parse(tanggal);
    }

    private static String teks(JsonNode baris, String kolom) {
        return baris.hasNonNull(kolom) ? baris.get(kolom).asText() : null;
    }

    /** A kept text that somebody has tampered with need not be JSON any more. */
    private static JsonNode uraikan(String baris) {
        try {
            var terurai = JSON.readTree(baris);
            if (terurai != null && terurai.hasNonNull("jenis")) {
                return terurai;
            }
        } catch (JsonProcessingException rusak) {
            return barisRusak(baris);
        }
        return barisRusak(baris);
    }

    private static JsonNode barisRusak(String baris) {
        return JSON.createObjectNode().put("jenis", "baris yang rusak").put("isi", baris);
    }
}
