package id.kejar.laporan;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A correction was ratified: what is issued of an adopted month is issued again from its new version. */
@Component
class TerbitkanVersiBaruDelegate implements JavaDelegate {

    private final DokumenService dokumen;

    TerbitkanVersiBaruDelegate(DokumenService dokumen) {
        this.dokumen = dokumen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dokumen.terbitkanHasilPleno(UUID.fromString((String) execution.getVariable("periodeId")));
    }
}
