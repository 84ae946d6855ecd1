package id.kejar.entri;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The obligation has lapsed: the day is no longer owed. */
@Component
class CatatGugurDelegate implements JavaDelegate {

    private final EntriService entri;

    CatatGugurDelegate(EntriService entri) {
        this.entri = entri;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entri.catatGugur(UUID.fromString((String) execution.getVariable("entriId")));
    }
}
