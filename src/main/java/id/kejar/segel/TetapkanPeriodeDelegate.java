package id.kejar.segel;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.IsianTugas;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The month is adopted, in the transaction of Rendatin's own act. */
@Component
class TetapkanPeriodeDelegate implements JavaDelegate {

    static final int PANJANG_CATATAN = 2_000;

    private final PenetapanService penetapan;
    private final IdentityService identityService;
    private final ObjectMapper json;

    TetapkanPeriodeDelegate(PenetapanService penetapan, IdentityService identityService, ObjectMapper json) {
        this.penetapan = penetapan;
        this.identityService = identityService;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var isian = new IsianTugas(execution, json);
        penetapan.tetapkan(
                UUID.fromString((String) execution.getVariable("periodeId")),
                isian.teks("catatan", "Catatan", PANJANG_CATATAN).orElse(null),
                identityService.getCurrentAuthentication().getUserId());
        isian.buang("catatan");
    }
}
