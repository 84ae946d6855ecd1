package id.kejar.verifikasi;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A round begins, or waits for the operator when nobody may verify. */
@Component
class BukaLembarVerifikasiDelegate implements JavaDelegate {

    private final VerifikasiService verifikasi;

    BukaLembarVerifikasiDelegate(VerifikasiService verifikasi) {
        this.verifikasi = verifikasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var lembarId = UUID.fromString((String) execution.getVariable("lembarId"));
        execution.setVariable("adaVerifikator", verifikasi.buka(lembarId));
        execution.setVariable("putaran", verifikasi.lembar(lembarId).putaran());
        execution.setVariable("adaPengembalian", false);
    }
}
