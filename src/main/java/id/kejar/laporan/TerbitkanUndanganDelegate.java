package id.kejar.laporan;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Invitation and attendance list, in a job that can be repeated. */
@Component
class TerbitkanUndanganDelegate implements JavaDelegate {

    private final DokumenService dokumen;

    TerbitkanUndanganDelegate(DokumenService dokumen) {
        this.dokumen = dokumen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dokumen.terbitkanUndangan(UUID.fromString((String) execution.getVariable("rapatId")));
    }
}
