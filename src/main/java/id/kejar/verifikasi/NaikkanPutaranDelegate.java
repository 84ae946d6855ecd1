package id.kejar.verifikasi;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Corrections are in, or their time is over: the next round begins. */
@Component
class NaikkanPutaranDelegate implements JavaDelegate {

    private final VerifikasiService verifikasi;

    NaikkanPutaranDelegate(VerifikasiService verifikasi) {
        this.verifikasi = verifikasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verifikasi.naikkanPutaran(UUID.fromString((String) execution.getVariable("lembarId")));
    }
}
