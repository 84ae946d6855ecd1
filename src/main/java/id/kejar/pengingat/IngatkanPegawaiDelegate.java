package id.kejar.pengingat;

import id.kejar.organisasi.OrganisasiService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** One satker's letters, in a job of their own: it can fail and be repeated alone. */
@Component
class IngatkanPegawaiDelegate implements JavaDelegate {

    private final PengingatService pengingat;
    private final OrganisasiService organisasi;

    IngatkanPegawaiDelegate(PengingatService pengingat, OrganisasiService organisasi) {
        this.pengingat = pengingat;
        this.organisasi = organisasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var satker = (String) execution.getVariable("satkerKode");
        pengingat.ingatkan(satker, organisasi.hariIni(satker));
    }
}
