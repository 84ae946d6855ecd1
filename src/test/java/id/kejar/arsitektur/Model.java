package id.kejar.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A file of {@code bpmn/} as it stands in the working copy, and the picture that belongs to it. */
record Model(Path berkas) {

    private static final Path FOLDER_GAMBAR = Path.of("docs", "proses");

    static List<Model> semua() {
        var semua = berkas(Path.of("bpmn"), ".bpmn").stream().map(Model::new).toList();
        assertThat(semua).as("models in bpmn/").isNotEmpty();
        return semua;
    }

    /** Every element of a kind in every model; none at all would mean that a rule has lost its subject. */
    static <T extends ModelElementInstance> List<T> semua(Class<T> jenis) {
        var unsur = semua().stream()
                .map(model -> Bpmn.readModelFromFile(model.berkas.toFile()))
                .flatMap(isi -> isi.getModelElementsByType(jenis).stream())
                .toList();
        assertThat(unsur).as(jenis.getSimpleName() + " in bpmn/").isNotEmpty();
        return unsur;
    }

    static List<Path> semuaGambar() {
        return berkas(FOLDER_GAMBAR, ".svg");
    }

    static List<Path> berkas(Path folder, String akhiran) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> isi = Files.list(folder)) {
            return isi.filter(berkas -> berkas.toString().endsWith(akhiran))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key under which a task is known outside: its element's id, unless it says otherwise (docs/adr/0004). */
    static String kunci(UserTask tugas) {
        return sifat(tugas)
                .filter(sifat -> sifat.getCamundaName().equals("kunciTugas"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse(tugas.getId());
    }

    private static Stream<CamundaProperty> sifat(UserTask tugas) {
        return tugas.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(sifat ->
                        tugas.equals(sifat.getParentElement().getParentElement().getParentElement()));
    }

    static String dokumentasi(BaseElement unsur) {
        return unsur.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining());
    }

    static Process proses(ModelElementInstance unsur) {
        return unsur instanceof Process proses ? proses : proses(unsur.getParentElement());
    }

    /** "entri-harian: Akhir_Hari_Kerja", to begin the sentence of a failure; a listener is found by its task. */
    static String tempat(ModelElementInstance unsur) {
        var bernama = unsur;
        while (bernama.getAttributeValue("id") == null) {
            bernama = bernama.getParentElement();
        }
        return proses(unsur).getId() + ": " + bernama.getAttributeValue("id");
    }

    String nama() {
        return berkas.getFileName().toString().replace(".bpmn", "");
    }

    Path gambar() {
        return FOLDER_GAMBAR.resolve(nama() + ".svg");
    }

    String teks() {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sha256() {
        try {
            var pencerna = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(pencerna.digest(Files.readAllBytes(berkas)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return nama();
    }
}
