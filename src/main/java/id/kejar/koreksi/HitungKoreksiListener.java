package id.kejar.koreksi;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.IsianTugas;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Rendatin has seen what a correction does to the figures, and lays it before the pleno or gives it back. */
@Component
class HitungKoreksiListener implements TaskListener {

    private final KoreksiService koreksi;
    private final IdentityService identityService;
    private final ObjectMapper json;

    HitungKoreksiListener(KoreksiService koreksi, IdentityService identityService, ObjectMapper json) {
        this.koreksi = koreksi;
        this.identityService = identityService;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            tugas.removeVariable("hasil");
            return;
        }
        var isian = new IsianTugas(tugas, json);
        var hasil = isian.pilihan(
                "hasil",
                "Hasil",
                Arrays.stream(HasilHitungKoreksi.values()).map(Enum::name).collect(Collectors.toSet()));
        koreksi.hitung(
                UUID.fromString((String) tugas.getVariable("koreksiId")),
                HasilHitungKoreksi.valueOf(hasil),
                isian.teks("catatan", "Catatan", AturanKoreksi.PANJANG_CATATAN).orElse(null),
                identityService.getCurrentAuthentication().getUserId());
        isian.buang("catatan");
    }
}
