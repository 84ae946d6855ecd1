package id.kejar.kompilasi;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.IsianTugas;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Rendatin declares the recap complete, or sends it back to those who verified. */
@Component
class HimpunDataKinerjaListener implements TaskListener {

    private final KompilasiService kompilasi;
    private final IdentityService identityService;
    private final ObjectMapper json;

    HimpunDataKinerjaListener(KompilasiService kompilasi, IdentityService identityService, ObjectMapper json) {
        this.kompilasi = kompilasi;
        this.identityService = identityService;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var periodeId = UUID.fromString((String) tugas.getVariable("periodeId"));
        var verifikator = kompilasi.verifikator(periodeId);
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            VerifikatorVariables.tawarkan(tugas, verifikator);
        } else {
            putuskan(tugas, periodeId, verifikator);
        }
    }

    private void putuskan(DelegateTask tugas, UUID periodeId, List<Pegawai> verifikator) {
        var isian = new IsianTugas(tugas, json);
        var hasil = isian.pilihan(
                "hasil", "Hasil pemeriksaan", Set.of(Rekap.Hasil.LENGKAP.name(), Rekap.Hasil.KEMBALIKAN.name()));
        var catatan = isian.teks("catatan", "Catatan", 2_000).orElse(null);
        var oleh = identityService.getCurrentAuthentication().getUserId();
        if (Rekap.Hasil.LENGKAP.name().equals(hasil)) {
            kompilasi.nyatakanLengkap(periodeId, catatan, oleh);
        } else {
            kompilasi.kembalikan(periodeId, VerifikatorVariables.dipilih(isian, verifikator), catatan, oleh);
        }
        isian.buang("catatan", "verifikator");
    }
}
