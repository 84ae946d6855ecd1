package id.kejar.shared;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds open tasks as the person who asks may see them. */
@Component
public class TugasProcess {

    private static final List<String> NILAI_RUTE =
            List.of("satker", "periodeId", "entriId", "lembarId", "pegawaiId", "rapatId", "koreksiId", "putaran");

    private final TaskService taskService;

    TugasProcess(TaskService taskService) {
        this.taskService = taskService;
    }

    /**
     * An open task that the person may see: his own, or one offered to a group of his.
     *
     * @throws Penolakan 404, also when the task exists but is somebody else's: a stranger learns nothing
     */
    public TugasAktif tugas(String taskId) {
        var tugas = taskService.createTaskQuery().taskId(taskId).singleResult();
        if (tugas == null) {
            throw Penolakan.tidakAda(
                    "Tugas ini tidak ada, bukan milik Anda, atau sudah selesai. Muat ulang daftar tugas Anda.");
        }
        return aktif(tugas);
    }

    private TugasAktif aktif(Task tugas) {
        return new TugasAktif(
                tugas.getId(),
                tugas.getTaskDefinitionKey(),
                tugas.getTenantId(),
                tugas.getAssignee(),
                taskService.getVariables(tugas.getId(), NILAI_RUTE));
    }
}
