package id.kejar.entri;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.IsianTugas;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day is taken over as sent, in the transaction of the person's own act, so that a refusal reaches him. */
@Component
class TerimaEntriDelegate implements JavaDelegate {

    private final EntriService entri;
    private final IdentityService identityService;
    private final ObjectMapper json;

    TerimaEntriDelegate(EntriService entri, IdentityService identityService, ObjectMapper json) {
        this.entri = entri;
        this.identityService = identityService;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var isian = new IsianTugas(execution, json);
        var keterangan = isian.teks("keterangan", "Keterangan", AturanEntri.PANJANG_KETERANGAN);
        var kegiatan = isian.daftar("kegiatan", "Daftar kegiatan", KegiatanKiriman.class)
                .map(kiriman -> kiriman.stream().map(KegiatanKiriman::isian).toList());
        entri.kirim(
                UUID.fromString((String) execution.getVariable("entriId")),
                kegiatan,
                keterangan.orElse(null),
                identityService.getCurrentAuthentication().getUserId());
        isian.buang("kegiatan", "keterangan", "pernyataan");
    }
}
