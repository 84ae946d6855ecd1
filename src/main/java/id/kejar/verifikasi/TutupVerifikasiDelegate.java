package id.kejar.verifikasi;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every verifier has finished. */
@Component
class TutupVerifikasiDelegate implements JavaDelegate {

    private final SusunVerifikasiService verifikasi;

    TutupVerifikasiDelegate(SusunVerifikasiService verifikasi) {
        this.verifikasi = verifikasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var periodeId = UUID.fromString((String) execution.getVariable("periodeId"));
        execution.setVariable("adaPenarikan", verifikasi.tutup(periodeId));
    }
}
