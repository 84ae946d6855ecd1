package id.kejar.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.web.filter.OncePerRequestFilter;

/** The engine asks nobody who comments on a task: only who holds it, or to whom it is offered, does. */
class KomentarTugasFilter extends OncePerRequestFilter {

    private static final Pattern BERKOMENTAR = Pattern.compile(".*/task/([^/]+)/comment/create/?");

    private final TaskService taskService;
    private final IdentityService identityService;
    private final AtasNamaSistem atasNamaSistem;
    private final ObjectMapper json;

    KomentarTugasFilter(
            TaskService taskService,
            IdentityService identityService,
            AtasNamaSistem atasNamaSistem,
            ObjectMapper json) {
        this.taskService = taskService;
        this.identityService = identityService;
        this.atasNamaSistem = atasNamaSistem;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var berkomentar = BERKOMENTAR.matcher(request.getRequestURI());
        if (berkomentar.matches()
                && !atasNamaSistem.lakukan(
                        () -> memegang(request.getUserPrincipal().getName(), berkomentar.group(1)))) {
            JawabanEngine.tolak(
                    response,
                    json,
                    Penolakan.Jenis.TIDAK_ADA.status(),
                    "Tugas ini tidak ada, bukan milik Anda, atau sudah selesai. Muat ulang daftar tugas Anda.");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean memegang(String akun, String taskId) {
        var grup = identityService.createGroupQuery().groupMember(akun).unlimitedList().stream()
                .map(Group::getId)
                .toList();
        var satker = identityService.createTenantQuery().userMember(akun).unlimitedList().stream()
                .map(satu -> satu.getId())
                .toArray(String[]::new);
        if (satker.length == 0) {
            return false;
        }
        var tugas = taskService
                .createTaskQuery()
                .taskId(taskId)
                .tenantIdIn(satker)
                .or()
                .taskAssignee(akun);
        return (grup.isEmpty() ? tugas : tugas.taskCandidateGroupIn(grup))
                        .endOr()
                        .count()
                > 0;
    }
}
