package id.kejar.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine lets everybody write and read comments who may read the history of a process, whosever task it is. Here who holds a
 * task, or to whom it is offered, does; and who audits reads those of his satker.
 */
class KomentarTugasFilter extends OncePerRequestFilter {

    private static final Pattern KOMENTAR =
            Pattern.compile(".*/(?<milik>task|process-instance)/(?<id>[^/]+)/comment(?:/.*)?");
    private static final List<String> PEMERIKSA = List.of("auditor", "camunda-admin");

    private final TaskService taskService;
    private final HistoryService historyService;
    private final IdentityService identityService;
    private final AtasNamaSistem atasNamaSistem;
    private final ObjectMapper json;

    KomentarTugasFilter(
            TaskService taskService,
            HistoryService historyService,
            IdentityService identityService,
            AtasNamaSistem atasNamaSistem,
            ObjectMapper json) {
        this.taskService = taskService;
        this.historyService = historyService;
        this.identityService = identityService;
        this.atasNamaSistem = atasNamaSistem;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var komentar = KOMENTAR.matcher(request.getRequestURI());
        if (komentar.matches()
                && !atasNamaSistem.lakukan(() -> boleh(request, komentar.group("milik"), komentar.group("id")))) {
            JawabanEngine.tolak(
                    response,
                    json,
                    Penolakan.Jenis.TIDAK_ADA.status(),
                    "Tugas ini tidak ada, bukan milik Anda, atau sudah selesai. Muat ulang daftar tugas Anda.");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean boleh(HttpServletRequest request, String milik, String id) {
        var akun = request.getUserPrincipal().getName();
        var satker = identityService.createTenantQuery().userMember(akun).unlimitedList().stream()
                .map(Tenant::getId)
                .toArray(String[]::new);
        if (satker.length == 0) {
            return false;
        }
        var tugas = milik.equals("task");
        return tugas && memegang(akun, id, satker)
                || JawabanEngine.hanyaMembaca(request)
                        && PEMERIKSA.stream().anyMatch(request::isUserInRole)
                        && (tugas ? tugasSatker(id, satker) : prosesSatker(id, satker));
    }

    private boolean memegang(String akun, String taskId, String... satker) {
        if (tugas(taskId, satker).taskAssignee(akun).count() > 0) {
            return true;
        }
        var grup = identityService.createGroupQuery().groupMember(akun).unlimitedList().stream()
                .map(Group::getId)
                .toList();
        return !grup.isEmpty()
                && tugas(taskId, satker).taskCandidateGroupIn(grup).count() > 0;
    }

    private TaskQuery tugas(String taskId, String... satker) {
        return taskService.createTaskQuery().taskId(taskId).tenantIdIn(satker);
    }

    private boolean tugasSatker(String taskId, String... satker) {
        return tugas(taskId, satker).count() > 0
                || historyService
                                .createHistoricTaskInstanceQuery()
                                .taskId(taskId)
                                .tenantIdIn(satker)
                                .count()
                        > 0;
    }

    private boolean prosesSatker(String prosesId, String... satker) {
        return historyService
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(prosesId)
                        .tenantIdIn(satker)
                        .count()
                > 0;
    }
}
