package id.kejar.periode;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process that the Sekretaris follows in Cockpit. */
@Component
class PeriodeProcess {

    private final RuntimeService runtimeService;

    PeriodeProcess(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    void mulaiSiklus(Periode periode) {
        runtimeService
                .createProcessInstanceByKey("siklus-bulanan")
                .processDefinitionWithoutTenantId()
                .businessKey(periode.kunciBisnis())
                .setVariable("satker", periode.satker())
                .setVariable("periodeId", periode.id().toString())
                .setVariable("akhirPengisian", Date.from(periode.akhirPengisian()))
                .execute();
    }
}
