package id.kejar.laporan;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The adopted result as documents, in a job that can be repeated. */
@Component
class TerbitkanDokumenDelegate implements JavaDelegate {

    private final DokumenService dokumen;

    TerbitkanDokumenDelegate(DokumenService dokumen) {
        this.dokumen = dokumen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dokumen.terbitkanHasilPleno(UUID.fromString((String) execution.getVariable("periodeId")));
    }
}
