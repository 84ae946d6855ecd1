package id.kejar.koreksi;

import id.kejar.organisasi.AtasanBerubah;
import id.kejar.organisasi.MasaTugasBerubah;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.penugasan.PemangkuBerubah;
import id.kejar.shared.AtasNamaSistem;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Application to engine: begins a correction's process, tells it of the pleno's decision, and hands its task on. */
@Component
class KoreksiProcess {

    static final String PERIKSA = "periksa-koreksi";
    static final String LENGKAPI = "lengkapi-koreksi";
    static final String HITUNG = "hitung-koreksi";

    private static final String KUNCI = "koreksi-pasca-pleno";
    private static final String DIPUTUSKAN = "koreksi-diputuskan";

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final AuthorizationService authorizationService;
    private final KoreksiService koreksi;
    private final OrganisasiService organisasi;
    private final AtasNamaSistem atasNamaSistem;

    KoreksiProcess(
            RuntimeService runtimeService,
            TaskService taskService,
            AuthorizationService authorizationService,
            KoreksiService koreksi,
            OrganisasiService organisasi,
            AtasNamaSistem atasNamaSistem) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.authorizationService = authorizationService;
        this.koreksi = koreksi;
        this.organisasi = organisasi;
        this.atasNamaSistem = atasNamaSistem;
    }

    void mulai(Koreksi satu) {
        atasNamaSistem.lakukan(() -> runtimeService
                .createProcessInstanceByKey(KUNCI)
                .processDefinitionWithoutTenantId()
                .businessKey(kunciBisnis(satu))
                .setVariable("satker", satu.satker())
                .setVariable("periodeId", satu.periodeId().toString())
                .setVariable("koreksiId", satu.id().toString())
                .execute());
    }

    void putuskan(Koreksi satu, boolean disahkan) {
        atasNamaSistem.lakukan(() -> runtimeService
                .createMessageCorrelation(DIPUTUSKAN)
                .processInstanceBusinessKey(kunciBisnis(satu))
                .setVariable("disahkan", disahkan)
                .correlateWithResult());
    }

    private static String kunciBisnis(Koreksi satu) {
        return "%s/koreksi/%s".formatted(satu.satker(), satu.id());
    }

    // open tasks follow when somebody else decides -------------------------------------------------------------

    @EventListener
    void pemangkuBerubah(PemangkuBerubah peristiwa) {
        serahkan(peristiwa.satker());
    }

    @EventListener
    void masaTugasBerubah(MasaTugasBerubah peristiwa) {
        var orang = organisasi.pegawai(peristiwa.pegawaiId());
        // Whoever has just come and leads nobody decides nowhere yet.
        if (!peristiwa.baru() || orang.memimpin()) {
            serahkan(orang.satker());
        }
    }

    @EventListener
    void atasanBerubah(AtasanBerubah peristiwa) {
        serahkan(organisasi.pegawai(peristiwa.pegawaiId().get(0)).satker());
    }

    private void serahkan(String satker) {
        atasNamaSistem.lakukan(() -> {
            taskService
                    .createTaskQuery()
                    .taskDefinitionKey(PERIKSA)
                    .tenantIdIn(satker)
                    .unlimitedList()
                    .forEach(this::serahkan);
            return null;
        });
    }

    /** Where nobody may decide the task stays where it is. */
    private void serahkan(Task tugas) {
        var satu = koreksi.koreksi(UUID.fromString((String) taskService.getVariable(tugas.getId(), "koreksiId")));
        koreksi.pemeriksa(satu)
                .map(siapa -> siapa.orang().akun())
                .filter(akun -> !akun.equals(tugas.getAssignee()))
                .ifPresent(akun -> pindahkan(tugas, akun));
    }

    /** The engine grants a task to whoever gets it and never takes the grant back: whoever loses it would still see it. */
    private void pindahkan(Task tugas, String akun) {
        var lama = tugas.getAssignee();
        taskService.setAssignee(tugas.getId(), akun);
        authorizationService
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(tugas.getId())
                .userIdIn(lama)
                .unlimitedList()
                .forEach(hak -> authorizationService.deleteAuthorization(hak.getId()));
    }
}
