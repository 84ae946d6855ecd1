package id.kejar.koreksi;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.IsianTugas;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever asked for a correction completes it. */
@Component
class LengkapiKoreksiListener implements TaskListener {

    private final KoreksiService koreksi;
    private final IdentityService identityService;
    private final ObjectMapper json;

    LengkapiKoreksiListener(KoreksiService koreksi, IdentityService identityService, ObjectMapper json) {
        this.koreksi = koreksi;
        this.identityService = identityService;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var koreksiId = UUID.fromString((String) tugas.getVariable("koreksiId"));
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            tugas.setAssignee(koreksi.koreksi(koreksiId).diajukanOleh());
            return;
        }
        var isian = new IsianTugas(tugas, json);
        koreksi.lengkapi(
                koreksiId,
                isian.teks("alasan", "Alasan", AturanKoreksi.PANJANG_ALASAN).orElse(null),
                identityService.getCurrentAuthentication().getUserId());
        isian.buang("alasan");
    }
}
