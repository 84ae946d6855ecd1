package id.kejar.verifikasi;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.shared.IsianTugas;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** The operator names the superior of somebody who has none, so that the month need not wait. */
@Component
class LengkapiAtasanLangsungListener implements TaskListener {

    private final VerifikasiService verifikasi;
    private final VerifikatorService verifikator;
    private final OrganisasiService organisasi;
    private final ObjectMapper json;

    LengkapiAtasanLangsungListener(
            VerifikasiService verifikasi,
            VerifikatorService verifikator,
            OrganisasiService organisasi,
            ObjectMapper json) {
        this.verifikasi = verifikasi;
        this.verifikator = verifikator;
        this.organisasi = organisasi;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var lembarId = UUID.fromString((String) tugas.getVariable("lembarId"));
        var calon = organisasi.calonAtasan((String) tugas.getVariable("satker")).stream()
                .filter(orang -> !verifikasi.lembar(lembarId).pegawai().contains(orang.id()))
                .toList();
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            tugas.setVariable("atasan", null);
            // Offices, not names: the choices are an engine variable.
            tugas.setVariableLocal(
                    "calonAtasan",
                    Spin.JSON(calon.stream()
                            .map(orang -> Map.of(
                                    "label",
                                    orang.jabatan(),
                                    "value",
                                    orang.id().toString()))
                            .toList()));
        } else {
            var id = calon.stream().map(Pegawai::id).map(UUID::toString).collect(Collectors.toSet());
            var atasan = new IsianTugas(tugas, json).pilihanOpsional("atasan", "Atasan langsung", id);
            verifikator.lengkapiAtasan(lembarId, atasan.map(UUID::fromString));
        }
    }
}
