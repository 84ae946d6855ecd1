package id.kejar.kompilasi;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Compiles the recap in a job of its own. */
@Component
class SusunRekapDelegate implements JavaDelegate {

    private final KompilasiService kompilasi;

    SusunRekapDelegate(KompilasiService kompilasi) {
        this.kompilasi = kompilasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        kompilasi.susun(UUID.fromString((String) execution.getVariable("periodeId")));
    }
}
