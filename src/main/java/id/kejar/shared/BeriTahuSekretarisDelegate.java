package id.kejar.shared;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A task is overdue: from now on the Sekretaris sees it in Tasklist as well, and may take it. */
@Component
class BeriTahuSekretarisDelegate implements JavaDelegate {

    private final TugasTertunggu tugasTertunggu;
    private final TaskService taskService;

    BeriTahuSekretarisDelegate(TugasTertunggu tugasTertunggu, TaskService taskService) {
        this.tugasTertunggu = tugasTertunggu;
        this.taskService = taskService;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tugasTertunggu.yangDitunggu(execution).forEach(tugas -> {
            taskService.addCandidateGroup(tugas.getId(), "sekretaris");
            tugasTertunggu.tandai(tugas, execution);
        });
    }
}
