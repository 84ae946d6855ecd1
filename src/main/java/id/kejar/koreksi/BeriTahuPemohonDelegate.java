package id.kejar.koreksi;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever asked is told that the month stays as it was. */
@Component
class BeriTahuPemohonDelegate implements JavaDelegate {

    private final KabarKoreksiService kabar;

    BeriTahuPemohonDelegate(KabarKoreksiService kabar) {
        this.kabar = kabar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        kabar.pemohon(UUID.fromString((String) execution.getVariable("koreksiId")));
    }
}
