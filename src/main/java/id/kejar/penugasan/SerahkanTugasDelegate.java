package id.kejar.penugasan;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Open tasks go to whoever now decides: to the acting person when an order begins, back to the holder when it ends. */
@Component
class SerahkanTugasDelegate implements JavaDelegate {

    private final PenugasanService penugasan;

    SerahkanTugasDelegate(PenugasanService penugasan) {
        this.penugasan = penugasan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        penugasan.pemangkuBerubah(UUID.fromString((String) execution.getVariable("suratPerintahId")));
    }
}
