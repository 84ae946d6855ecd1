package id.kejar.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets with a task or a start only those values through that belong to it. The engine's REST sets whatever variable is posted: a
 * posted {@code periodeId} would lead an act to another month, a counter of the engine would stop everybody's; and a start
 * takes instructions that begin in the middle of a model.
 */
class NilaiKirimanFilter extends OncePerRequestFilter {

    private static final Pattern PENYELESAIAN = Pattern.compile(".*/task/([^/]+)/(?:complete|submit-form)/?");
    private static final Pattern MULAI =
            Pattern.compile(".*/process-definition/(?:key/)?([^/]+)/(?:start|submit-form)/?");

    private static final String NILAI = "variables";
    private static final Set<String> SELAIN_NILAI = Set.of("withVariablesInReturn");

    /** What our forms and other systems send. An object of a class that the sender names is not among them. */
    private static final Set<String> JENIS_NILAI =
            Set.of("string", "boolean", "short", "integer", "long", "double", "date", "json", "null");

    private final TaskService taskService;
    private final AtasNamaSistem atasNamaSistem;
    private final ObjectMapper json;

    NilaiKirimanFilter(TaskService taskService, AtasNamaSistem atasNamaSistem, ObjectMapper json) {
        this.taskService = taskService;
        this.atasNamaSistem = atasNamaSistem;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var boleh = boleh(request);
        if (boleh.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var isi = request.getInputStream().readAllBytes();
        var keberatan = keberatan(isi, boleh.get());
        if (keberatan.isPresent()) {
            JawabanEngine.tolak(response, json, Penolakan.Jenis.ATURAN.status(), keberatan.get());
            return;
        }
        chain.doFilter(new PermintaanTerbaca(request, isi), response);
    }

    /** @return the names that may be posted; empty for a call that posts none, and where the engine knows no such task */
    private Optional<Set<String>> boleh(HttpServletRequest request) {
        var alamat = request.getRequestURI();
        var penyelesaian = PENYELESAIAN.matcher(alamat);
        if (penyelesaian.matches()) {
            return kunciTugas(penyelesaian.group(1)).map(kunci -> NilaiKiriman.TUGAS.getOrDefault(kunci, Set.of()));
        }
        var mulai = MULAI.matcher(alamat);
        return mulai.matches()
                ? Optional.of(NilaiKiriman.MULAI.getOrDefault(mulai.group(1), Set.of()))
                : Optional.empty();
    }

    private Optional<String> kunciTugas(String taskId) {
        return Optional.ofNullable(atasNamaSistem.lakukan(
                        () -> taskService.createTaskQuery().taskId(taskId).singleResult()))
                .map(Task::getTaskDefinitionKey);
    }

    private Optional<String> keberatan(byte[] isi, Set<String> boleh) throws IOException {
        JsonNode akar;
        try {
            akar = json.readTree(isi);
        } catch (JsonProcessingException bukanJson) {
            // The engine answers what it cannot read.
            return Optional.empty();
        }
        var asing = bidang(akar)
                .filter(satu -> !satu.getKey().equals(NILAI) && !SELAIN_NILAI.contains(satu.getKey()))
                .anyMatch(satu -> !kosong(satu.getValue()));
        if (asing || bidang(akar.path(NILAI)).map(Map.Entry::getKey).anyMatch(nama -> !boleh.contains(nama))) {
            return Optional.of(
                    "Kiriman memuat nilai yang ditetapkan oleh sistem. Kirim hanya nilai yang diminta formulir.");
        }
        return bidang(akar.path(NILAI)).map(Map.Entry::getValue).anyMatch(NilaiKirimanFilter::berjenisAsing)
                ? Optional.of(
                        "Jenis nilai ini tidak diterima. Kirim teks, angka, tanggal, benar atau salah, atau JSON.")
                : Optional.empty();
    }

    /** Tasklist sends a business key it was not given as nothing. */
    private static boolean kosong(JsonNode nilai) {
        return nilai.isNull() || nilai.isTextual() && nilai.asText().isBlank();
    }

    private static boolean berjenisAsing(JsonNode nilai) {
        var jenis = nilai.path("type");
        return jenis.isTextual() && !JENIS_NILAI.contains(jenis.asText().toLowerCase(Locale.ROOT));
    }

    private static Stream<Map.Entry<String, JsonNode>> bidang(JsonNode simpul) {
        Iterable<Map.Entry<String, JsonNode>> bidang = simpul::fields;
        return StreamSupport.stream(bidang.spliterator(), false);
    }
}
