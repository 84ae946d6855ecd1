package id.kejar.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What may be done to a task over the engine's REST: complete it, take it, give it back. Everything else the engine
 * would let its holder do (end it by a BPMN error, hand it to anybody, delete it) goes past the rules of the office.
 */
class PagarTugasFilter extends OncePerRequestFilter {

    private static final Pattern TUGAS = Pattern.compile(".*/task/([^/]+)(?:/([^/]+))?(?:/.*)?");
    private static final Set<String> MENYELESAIKAN = Set.of("complete", "submit-form", "claim");
    private static final Set<String> PERMINTAAN_UMUM = Set.of("count", "create", "report");
    private static final String ADMIN = "camunda-admin";
    private static final String AUDITOR = "auditor";

    private final TaskService taskService;
    private final ObjectMapper json;

    PagarTugasFilter(TaskService taskService, ObjectMapper json) {
        this.taskService = taskService;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tugas = TUGAS.matcher(request.getRequestURI());
        if (JawabanEngine.hanyaMembaca(request)
                || request.isUserInRole(ADMIN)
                || !tugas.matches()
                || diizinkan(request, tugas)) {
            chain.doFilter(request, response);
            return;
        }
        JawabanEngine.tolak(
                response,
                json,
                Penolakan.Jenis.BUKAN_WEWENANG.status(),
                "Tugas hanya dapat dikerjakan, diambil, atau dilepas. Siapa mengerjakannya mengikuti data organisasi.");
    }

    private boolean diizinkan(HttpServletRequest request, Matcher tugas) {
        var langkah = tugas.group(2);
        if (langkah == null) {
            return "POST".equals(request.getMethod()) && PERMINTAAN_UMUM.contains(tugas.group(1));
        }
        return switch (langkah) {
            case "unclaim" -> ditawarkanKepadaKelompok(tugas.group(1));
            case "comment" -> !request.isUserInRole(AUDITOR);
            default -> MENYELESAIKAN.contains(langkah);
        };
    }

    /** A task that belongs to one person by its nature would belong to nobody once he gave it back. */
    private boolean ditawarkanKepadaKelompok(String taskId) {
        return taskService.createTaskQuery().taskId(taskId).count() == 1
                && taskService.getIdentityLinksForTask(taskId).stream().anyMatch(tautan -> tautan.getGroupId() != null);
    }
}
