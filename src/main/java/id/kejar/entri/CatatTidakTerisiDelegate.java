package id.kejar.entri;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Filling has closed: the day is recorded as not filled in. */
@Component
class CatatTidakTerisiDelegate implements JavaDelegate {

    private final EntriService entri;

    CatatTidakTerisiDelegate(EntriService entri) {
        this.entri = entri;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entri.catatTidakTerisi(UUID.fromString((String) execution.getVariable("entriId")));
    }
}
