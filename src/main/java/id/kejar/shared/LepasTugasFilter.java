package id.kejar.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.springframework.web.filter.OncePerRequestFilter;

/** A task is given back to the group that it was taken from; one that is a person's by its nature would be nobody's. */
class LepasTugasFilter extends OncePerRequestFilter {

    private static final Pattern MELEPAS = Pattern.compile(".*/task/([^/]+)/unclaim/?");

    private final TaskService taskService;
    private final ObjectMapper json;

    LepasTugasFilter(TaskService taskService, ObjectMapper json) {
        this.taskService = taskService;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var melepas = MELEPAS.matcher(request.getRequestURI());
        if (melepas.matches() && !ditawarkanKepadaKelompok(melepas.group(1))) {
            JawabanEngine.tolak(
                    response,
                    json,
                    Penolakan.Jenis.BUKAN_WEWENANG.status(),
                    "Tugas ini milik satu orang dan tidak dapat dilepas. Siapa mengerjakannya mengikuti data organisasi.");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean ditawarkanKepadaKelompok(String taskId) {
        return taskService.createTaskQuery().taskId(taskId).count() == 1
                && taskService.getIdentityLinksForTask(taskId).stream().anyMatch(tautan -> tautan.getGroupId() != null);
    }
}
