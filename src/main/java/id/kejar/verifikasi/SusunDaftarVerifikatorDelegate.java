package id.kejar.verifikasi;

import java.util.ArrayList;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Divides the month among those who verify it. */
@Component
class SusunDaftarVerifikatorDelegate implements JavaDelegate {

    private final SusunVerifikasiService verifikasi;

    SusunDaftarVerifikatorDelegate(SusunVerifikasiService verifikasi) {
        this.verifikasi = verifikasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var lembar = verifikasi.susun(UUID.fromString((String) execution.getVariable("periodeId"))).stream()
                .map(UUID::toString)
                .toList();
        execution.setVariable("daftarLembar", new ArrayList<>(lembar));
    }
}
