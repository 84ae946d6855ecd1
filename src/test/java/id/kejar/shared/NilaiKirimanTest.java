package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of what may be posted against what says so elsewhere: the models, the forms, the contract. */
class NilaiKirimanTest {

    private static final Pattern TUGAS = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");
    private static final Pattern KUNCI = Pattern.compile("name=\"kunciTugas\" value=\"([^\"]+)\"");
    private static final Pattern NILAI_KONTRAK =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| (?:Boolean|String|Json list) \\|");

    @Test
    void memuatSetiapTugasDariSetiapModel() throws IOException {
        var kunci = new TreeSet<String>();
        try (var model = Files.list(Path.of("bpmn"))) {
            for (var satu :
                    model.filter(ini -> ini.toString().endsWith(".bpmn")).toList()) {
                var isi = Files.readString(satu);
                TUGAS.matcher(isi)
                        .results()
                        .map(hasil -> hasil.group(1))
                        .filter(id -> !id.startsWith("Tugas_"))
                        .forEach(kunci::add);
                KUNCI.matcher(isi).results().map(hasil -> hasil.group(1)).forEach(kunci::add);
            }
        }
        assertThat(NilaiKiriman.TUGAS.keySet()).containsExactlyInAnyOrderElementsOf(kunci);
    }

    @Test
    void setiapIsianFormulirBolehDikirim() throws IOException {
        var json = new ObjectMapper();
        for (var tugas : NilaiKiriman.TUGAS.entrySet()) {
            var formulir =
                    json.readTree(Path.of("forms", tugas.getKey() + ".form").toFile());
            assertThat(tugas.getValue()).as(tugas.getKey()).containsAll(isian(formulir));
        }
        for (var mulai : NilaiKiriman.MULAI.entrySet()) {
            var formulir =
                    json.readTree(Path.of("forms", mulai.getKey() + ".form").toFile());
            assertThat(mulai.getValue()).as(mulai.getKey()).isEqualTo(isian(formulir));
        }
    }

    /** The components that hold a value; the columns of a table are none. */
    private static Set<String> isian(JsonNode formulir) {
        var nama = new TreeSet<String>();
        formulir.path("components").forEach(satu -> {
            if (satu.has("key")) {
                nama.add(satu.path("key").asText());
            }
        });
        return nama;
    }

    @Test
    void kontrakMenyebutPersisYangBolehDikirim() throws IOException {
        var kontrak = Files.readString(Path.of("docs", "proses.md"));
        for (var tugas : NilaiKiriman.TUGAS.entrySet()) {
            var awal = kontrak.indexOf("\n### " + tugas.getKey() + "\n");
            assertThat(awal).as(tugas.getKey()).isPositive();
            var akhir = kontrak.indexOf("\n### ", awal + 1);
            var bagian = kontrak.substring(awal, akhir < 0 ? kontrak.length() : akhir);
            var disebut = NILAI_KONTRAK
                    .matcher(bagian)
                    .results()
                    .map(hasil -> hasil.group(1))
                    .collect(Collectors.toSet());
            if (disebut.isEmpty()) {
                assertThat(bagian).as(tugas.getKey()).contains("`isi-data-kinerja`");
            } else {
                assertThat(disebut).as(tugas.getKey()).isEqualTo(tugas.getValue());
            }
        }
    }
}
