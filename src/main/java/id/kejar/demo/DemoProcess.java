package id.kejar.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Plays the people of the demo office at the engine, by the very roads that real people take. */
@Component
class DemoProcess {

    private final TaskService taskService;
    private final IdentityService identityService;
    private final ManagementService managementService;
    private final ProcessEngineConfigurationImpl engine;

    DemoProcess(
            TaskService taskService,
            IdentityService identityService,
            ManagementService managementService,
            ProcessEngineConfigurationImpl engine) {
        this.taskService = taskService;
        this.identityService = identityService;
        this.managementService = managementService;
        this.engine = engine;
    }

    /** What many people do on one day is written by the engine at once instead of act by act. */
    void sekaligus(Runnable pekerjaan) {
        engine.getCommandExecutorTxRequired().execute(konteks -> {
            pekerjaan.run();
            return null;
        });
    }

    /** The ASN completes the task of a day. */
    void kirim(String satker, LocalDate tanggal, String akun) {
        var tugas = taskService
                .createTaskQuery()
                .processInstanceBusinessKey("%s/%s/%s".formatted(satker, tanggal, akun))
                .singleResult();
        identityService.setAuthentication(akun, List.of("asn"), List.of(satker));
        try {
            taskService.complete(tugas.getId(), Map.of("pernyataan", true));
        } finally {
            identityService.clearAuthentication();
        }
    }

    /** The filling of past months closes: first the days left empty, then the months themselves go to verification. */
    void tutupPengisianYangLewat() {
        for (var langkah : List.of("Pengisian_Ditutup", "Akhir_Pengisian")) {
            managementService.createJobQuery().timers().executable().unlimitedList().stream()
                    .filter(job -> langkah.equals(langkahnya(job)))
                    .forEach(job -> managementService.executeJob(job.getId()));
        }
    }

    private String langkahnya(Job job) {
        return managementService
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
