package id.kejar.arsitektur;

import static id.kejar.arsitektur.Model.tempat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

class FormulirTest {

    /** What form-js 1.8.7 renders inside Tasklist 7.24 (docs/adr/0001, docs/adr/0007). */
    private static final Set<String> DAPAT_DITAMPILKAN =
            Set.of("text", "textfield", "textarea", "number", "datetime", "checkbox", "select", "table");

    @Test
    void setiapTugasMemakaiFormulirBernamaKuncinya() {
        assertSoftly(
                periksa -> Model.semua(UserTask.class).forEach(tugas -> periksa.assertThat(tugas.getCamundaFormRef())
                        .as("%s: form", tempat(tugas))
                        .isEqualTo(Model.kunci(tugas))));
    }

    @Test
    void setiapFormRefMenunjukFormulirYangTerpasangBersamaModelnya() {
        assertSoftly(periksa -> rujukan().forEach(rujukan -> {
            periksa.assertThat(Path.of("forms", rujukan.formulir() + ".form"))
                    .as("%s: form", rujukan.tempat())
                    .isRegularFile();
            periksa.assertThat(rujukan.ikatan())
                    .as("%s: binding of its form", rujukan.tempat())
                    .isEqualTo("deployment");
        }));
    }

    @Test
    void setiapFormulirBerIdNamaBerkasnyaDanDipakaiModel() throws IOException {
        var dipakai = rujukan().map(Rujukan::formulir).collect(Collectors.toSet());
        var formulir = formulir();
        assertSoftly(periksa -> formulir.forEach((nama, isi) -> {
            periksa.assertThat(isi.path("id").asText()).as("%s.form: id", nama).isEqualTo(nama);
            periksa.assertThat(dipakai.contains(nama))
                    .as("%s.form: used by a model", nama)
                    .isTrue();
        }));
    }

    @Test
    void formulirHanyaMemakaiKomponenYangDitampilkanTasklist() throws IOException {
        var formulir = formulir();
        assertSoftly(periksa -> formulir.forEach((nama, isi) -> {
            periksa.assertThat(jenisKomponen(isi))
                    .as("%s.form: components", nama)
                    .isNotEmpty();
            periksa.assertThat(jenisKomponen(isi).filter(jenis -> !DAPAT_DITAMPILKAN.contains(jenis)))
                    .as("%s.form: components that break in Tasklist", nama)
                    .isEmpty();
        }));
    }

    private record Rujukan(String tempat, String formulir, String ikatan) {}

    private static Stream<Rujukan> rujukan() {
        return Stream.concat(
                Model.semua(UserTask.class).stream()
                        .map(tugas -> new Rujukan(
                                tempat(tugas), tugas.getCamundaFormRef(), tugas.getCamundaFormRefBinding())),
                Model.semua(StartEvent.class).stream()
                        .filter(awal -> awal.getCamundaFormRef() != null)
                        .map(awal ->
                                new Rujukan(tempat(awal), awal.getCamundaFormRef(), awal.getCamundaFormRefBinding())));
    }

    private static Map<String, JsonNode> formulir() throws IOException {
        var formulir = new TreeMap<String, JsonNode>();
        for (Path berkas : Model.berkas(Path.of("forms"), ".form")) {
            formulir.put(
                    berkas.getFileName().toString().replace(".form", ""), new ObjectMapper().readTree(berkas.toFile()));
        }
        assertThat(formulir).as("forms/").isNotEmpty();
        return formulir;
    }

    /** Groups hold components of their own. */
    private static Stream<String> jenisKomponen(JsonNode induk) {
        return StreamSupport.stream(induk.path("components").spliterator(), false)
                .flatMap(anak -> Stream.concat(Stream.of(anak.path("type").asText()), jenisKomponen(anak)));
    }
}
