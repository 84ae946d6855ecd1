package id.kejar.koreksi;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The applicant let the time for completing his correction pass. */
@Component
class CatatKoreksiGugurDelegate implements JavaDelegate {

    private final KoreksiService koreksi;

    CatatKoreksiGugurDelegate(KoreksiService koreksi) {
        this.koreksi = koreksi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        koreksi.gugurkan(UUID.fromString((String) execution.getVariable("koreksiId")));
    }
}
