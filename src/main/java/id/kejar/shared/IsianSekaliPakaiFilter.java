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
 * Whether what is posted with a task is transient is for us to say, not for the caller. What is posted with a day goes to our
 * own tables and is of no use to the engine afterwards: as a transient value it never becomes a row that would be written
 * and taken out again (docs/kecepatan.md). Other tasks hold their values themselves, empty at first, so that none outlives
 * its task; the engine refuses to put a transient value in such a place.
 */
class IsianSekaliPakaiFilter extends OncePerRequestFilter {

    private static final Pattern PENYELESAIAN = Pattern.compile(".*/task/([^/]+)/(?:complete|submit-form)/?");

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
        if (!penyelesaian.matches()) {
            chain.doFilter(request, response);
            return;
        }
        var isi = request.getInputStream().readAllBytes();
        var sekaliPakai = milikEntriHarian(penyelesaian.group(1));
        chain.doFilter(new PermintaanTerbaca(request, tandai(isi, sekaliPakai)), response);
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
    byte[] tandai(byte[] isi, boolean sekaliPakai) throws IOException {
        try {
            if (!(json.readTree(isi) instanceof ObjectNode akar)
                    || !(akar.path("variables") instanceof ObjectNode nilai)) {
                return isi;
            }
            for (var satu : nilai) {
                if (satu instanceof ObjectNode isian) {
                    keterangan(isian).put("transient", sekaliPakai);
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
