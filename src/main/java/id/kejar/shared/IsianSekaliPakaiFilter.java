package id.kejar.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is posted with a day goes to our own tables and is of no use to the engine afterwards. Handed to it as transient
 * values, it never becomes a row that would be written and taken out again (docs/kecepatan.md).
 */
class IsianSekaliPakaiFilter extends OncePerRequestFilter {

    private static final Pattern PENYELESAIAN = Pattern.compile(".*/task/([^/]+)/(?:complete|submit-form)");

    private final TaskService taskService;
    private final ObjectMapper json;

    IsianSekaliPakaiFilter(TaskService taskService, ObjectMapper json) {
        this.taskService = taskService;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var penyelesaian = PENYELESAIAN.matcher(request.getRequestURI());
        if (!penyelesaian.matches() || !milikEntriHarian(penyelesaian.group(1))) {
            chain.doFilter(request, response);
            return;
        }
        var isi = request.getInputStream().readAllBytes();
        chain.doFilter(new PermintaanTerbaca(request, sekaliPakai(isi)), response);
    }

    private boolean milikEntriHarian(String taskId) {
        return taskService
                        .createTaskQuery()
                        .taskId(taskId)
                        .processDefinitionKey(RiwayatKejar.ENTRI_HARIAN)
                        .count()
                == 1;
    }

    /** What is not understood is handed on as it came: the engine answers it. */
    byte[] sekaliPakai(byte[] isi) throws IOException {
        try {
            if (!(json.readTree(isi) instanceof ObjectNode akar)
                    || !(akar.path("variables") instanceof ObjectNode nilai)) {
                return isi;
            }
            for (var satu : nilai) {
                if (satu instanceof ObjectNode isian) {
                    keterangan(isian).put("transient", true);
                }
            }
            return json.writeValueAsBytes(akar);
        } catch (JsonProcessingException bukanJson) {
            return isi;
        }
    }

    private static ObjectNode keterangan(ObjectNode isian) {
        return isian.path("valueInfo") instanceof ObjectNode ada ? ada : isian.putObject("valueInfo");
    }
}
