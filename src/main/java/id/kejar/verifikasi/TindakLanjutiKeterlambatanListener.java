package id.kejar.verifikasi;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.kalender.TenggatKerja;
import id.kejar.shared.IsianTugas;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A verification is late: the Sekretaris extends it once, or takes it over. */
@Component
class TindakLanjutiKeterlambatanListener implements TaskListener {

    private static final String PERPANJANG = "PERPANJANG";
    private static final int HARI_PERPANJANGAN = 1;

    private final VerifikatorService verifikator;
    private final VerifikasiProcess proses;
    private final SerahTugasProcess serahTugas;
    private final TenggatKerja tenggat;
    private final IdentityService identityService;
    private final ObjectMapper json;

    TindakLanjutiKeterlambatanListener(
            VerifikatorService verifikator,
            VerifikasiProcess proses,
            SerahTugasProcess serahTugas,
            TenggatKerja tenggat,
            IdentityService identityService,
            ObjectMapper json) {
        this.verifikator = verifikator;
        this.proses = proses;
        this.serahTugas = serahTugas;
        this.tenggat = tenggat;
        this.identityService = identityService;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            // After an extension the task comes back: the earlier choice must not pass for the new one.
            tugas.setVariable("tindakan", null);
            serahTugas.kepadaPenggantiSekretaris(tugas);
            return;
        }
        var lembarId = UUID.fromString((String) tugas.getVariable("lembarId"));
        var isian = new IsianTugas(tugas, json);
        var tindakan = isian.pilihan("tindakan", "Tindakan", Set.of(PERPANJANG, "AMBIL_ALIH"));
        var catatan = isian.teksWajib("catatan", "Catatan", 2_000);
        if (PERPANJANG.equals(tindakan)) {
            verifikator.perpanjang(lembarId, catatan);
            proses.perpanjang(lembarId, tenggat.hari((String) tugas.getVariable("satker"), HARI_PERPANJANGAN));
        } else {
            var sekretaris = identityService.getCurrentAuthentication().getUserId();
            verifikator.ambilAlih(lembarId, sekretaris, catatan);
            serahTugas.ambilAlih(lembarId, tenggat.hari((String) tugas.getVariable("satker"), HARI_PERPANJANGAN));
        }
    }
}
