package id.kejar.laporan;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The Berita Acara, in a job that can be repeated. */
@Component
class TerbitkanBeritaAcaraDelegate implements JavaDelegate {

    private final DokumenService dokumen;

    TerbitkanBeritaAcaraDelegate(DokumenService dokumen) {
        this.dokumen = dokumen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dokumen.terbitkanBeritaAcara(UUID.fromString((String) execution.getVariable("rapatId")));
    }
}
