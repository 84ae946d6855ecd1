package id.kejar.periode;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The token enters a stage of {@code siklus-bulanan}: the period's state follows in the same transaction. */
@Component
class TahapPeriodeListener implements ExecutionListener {

    private static final Map<String, StatusPeriode> TAHAP = Map.of(
            "Tahap_Verifikasi", StatusPeriode.VERIFIKASI,
            "Tahap_Kompilasi", StatusPeriode.KOMPILASI,
            "Tahap_Pleno", StatusPeriode.PLENO);

    private final PeriodeService periode;

    TahapPeriodeListener(PeriodeService periode) {
        this.periode = periode;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var tahap = TAHAP.get(execution.getCurrentActivityId());
        // Compiling the adopted result is still the pleno's stage: the month becomes DITETAPKAN when it is adopted.
        if (tahap != null) {
            periode.masuk(UUID.fromString((String) execution.getVariable("periodeId")), tahap);
        }
    }
}
