package id.kejar.shared;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/**
 * Finds the open task whose timer has led to a service task: the model draws that line, so nothing about it is said
 * again in code.
 */
@Component
class TugasTertunggu {

    /** Above the engine's usual 50, so that the task rises in Tasklist. */
    private static final int MENDESAK = 80;

    private final RuntimeService runtimeService;
    private final TaskService taskService;

    TugasTertunggu(RuntimeService runtimeService, TaskService taskService) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
    }

    /**
     * The task to which the timer is attached, or those that wait beside a timer of its own, in this branch only; none
     * when it has just been completed.
     */
    List<Task> yangDitunggu(DelegateExecution execution) {
        var pengatur = layanan(execution).getIncoming().iterator().next().getSource();
        Predicate<ActivityInstance> ditunggu = pengatur instanceof BoundaryEvent terpasang
                ? anak -> anak.getActivityId().equals(terpasang.getAttachedTo().getId())
                : anak -> anak.getActivityType().equals(ActivityTypes.TASK_USER_TASK);
        var pohon = runtimeService.getActivityInstance(execution.getProcessInstanceId());
        var lingkup = cari(pohon, execution.getParentActivityInstanceId());
        var instansi = Arrays.stream(lingkup.getChildActivityInstances())
                .filter(ditunggu)
                .map(ActivityInstance::getId)
                .toArray(String[]::new);
        return instansi.length == 0
                ? List.of()
                : taskService.createTaskQuery().activityInstanceIdIn(instansi).unlimitedList();
    }

    private static ActivityInstance cari(ActivityInstance pohon, String id) {
        if (pohon.getId().equals(id)) {
            return pohon;
        }
        return Arrays.stream(pohon.getChildActivityInstances())
                .map(anak -> cari(anak, id))
                .filter(ketemu -> ketemu != null)
                .findFirst()
                .orElse(null);
    }

    /** Raises the task and puts the service task's documentation, a sentence to its holder, among its comments. */
    void tandai(Task tugas, DelegateExecution execution) {
        var kalimat = layanan(execution)
                .getDocumentations()
                .iterator()
                .next()
                .getTextContent()
                .strip();
        taskService.setPriority(tugas.getId(), MENDESAK);
        taskService.createComment(tugas.getId(), tugas.getProcessInstanceId(), kalimat);
    }

    private static FlowNode layanan(DelegateExecution execution) {
        return (FlowNode) execution.getBpmnModelElementInstance();
    }
}
