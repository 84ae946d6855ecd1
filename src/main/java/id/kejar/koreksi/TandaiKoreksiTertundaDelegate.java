package id.kejar.koreksi;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** No pleno has decided on a correction for thirty working days, and the Sekretaris is told. */
@Component
class TandaiKoreksiTertundaDelegate implements JavaDelegate {

    private final KabarKoreksiService kabar;

    TandaiKoreksiTertundaDelegate(KabarKoreksiService kabar) {
        this.kabar = kabar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        kabar.tertunda(UUID.fromString((String) execution.getVariable("koreksiId")));
    }
}
