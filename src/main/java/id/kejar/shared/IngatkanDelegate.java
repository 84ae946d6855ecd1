package id.kejar.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the holder of the task whose timer has run out. */
@Component
class IngatkanDelegate implements JavaDelegate {

    private final TugasTertunggu tugasTertunggu;

    IngatkanDelegate(TugasTertunggu tugasTertunggu) {
        this.tugasTertunggu = tugasTertunggu;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tugasTertunggu.yangDitunggu(execution).forEach(tugas -> tugasTertunggu.tandai(tugas, execution));
    }
}
