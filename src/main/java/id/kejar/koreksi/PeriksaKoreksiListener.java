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

/** The superior checks a correction. */
@Component
class PeriksaKoreksiListener implements TaskListener {

    private final KoreksiService koreksi;
    private final IdentityService identityService;
    private final ObjectMapper json;

    PeriksaKoreksiListener(KoreksiService koreksi, IdentityService identityService, ObjectMapper json) {
        this.koreksi = koreksi;
        this.identityService = identityService;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var koreksiId = UUID.fromString((String) tugas.getVariable("koreksiId"));
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            tugas.removeVariable("hasil");
            koreksi.pemeriksa(koreksi.koreksi(koreksiId))
                    .ifPresentOrElse(
                            siapa -> tugas.setAssignee(siapa.orang().akun()),
                            // Nobody left who may: the Sekretaris sees it, and has the data mended.
                            () -> tugas.addCandidateGroup("sekretaris"));
            return;
        }
        var isian = new IsianTugas(tugas, json);
        var hasil = isian.pilihan(
                "hasil",
                "Hasil pemeriksaan",
                Arrays.stream(HasilPeriksaKoreksi.values()).map(Enum::name).collect(Collectors.toSet()));
        koreksi.periksa(
                koreksiId,
                HasilPeriksaKoreksi.valueOf(hasil),
                isian.teks("catatan", "Catatan", AturanKoreksi.PANJANG_CATATAN).orElse(null),
                identityService.getCurrentAuthentication().getUserId());
        isian.buang("catatan");
    }
}
