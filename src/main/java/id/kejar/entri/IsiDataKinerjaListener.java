package id.kejar.entri;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.IsianTugas;
import id.kejar.shared.TanggalIndonesia;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The task of a day: given to the ASN whose day it is, and judged when he completes it. */
@Component
class IsiDataKinerjaListener implements TaskListener {

    private final EntriService entri;
    private final OrganisasiService organisasi;
    private final ObjectMapper json;

    IsiDataKinerjaListener(EntriService entri, OrganisasiService organisasi, ObjectMapper json) {
        this.entri = entri;
        this.organisasi = organisasi;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var entriId = UUID.fromString((String) tugas.getVariable("entriId"));
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            // The summary in the Form tab comes with the first change of the sheet; an empty one is not worth a row.
            var hari = entri.entri(entriId);
            tugas.setAssignee(organisasi.pegawai(hari.pegawaiId()).akun());
            tugas.setName("%s, %s".formatted(tugas.getName(), TanggalIndonesia.hariTanggal(hari.tanggal())));
        } else {
            AturanEntri.periksaPernyataan(new IsianTugas(tugas, json).dinyatakan("pernyataan"));
        }
    }
}
