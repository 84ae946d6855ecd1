package id.kejar.pleno;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Three working days after the meeting its minutes are late, and stay marked so. */
@Component
class CatatRisalahTerlambatDelegate implements JavaDelegate {

    private final PlenoService pleno;

    CatatRisalahTerlambatDelegate(PlenoService pleno) {
        this.pleno = pleno;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pleno.tandaiRisalahTerlambat(UUID.fromString((String) execution.getVariable("rapatId")));
    }
}
