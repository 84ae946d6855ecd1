package id.kejar.koreksi;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Those who used what a new version replaces are told. */
@Component
class BeriTahuPemakaiDelegate implements JavaDelegate {

    private final KabarKoreksiService kabar;

    BeriTahuPemakaiDelegate(KabarKoreksiService kabar) {
        this.kabar = kabar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        kabar.pemakai(UUID.fromString((String) execution.getVariable("koreksiId")));
    }
}
