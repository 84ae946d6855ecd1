package id.kejar.kepegawaian;

import id.kejar.organisasi.AksesBerubah;
import id.kejar.organisasi.MasaTugasBerubah;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.shared.AtasNamaSistem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a person holds in the engine. A task that he claimed from a group goes back to it when he leaves, loses the role or
 * his account; what is his by his office follows elsewhere ({@code SerahTugasProcess}), his own days end with his service
 * ({@code BukaHariService}).
 */
@Component
class TugasPegawaiProcess {

    private static final int TERBANYAK = 200;

    private final TaskService taskService;
    private final AuthorizationService authorizationService;
    private final OrganisasiService organisasi;
    private final AtasNamaSistem atasNamaSistem;

    TugasPegawaiProcess(
            TaskService taskService,
            AuthorizationService authorizationService,
            OrganisasiService organisasi,
            AtasNamaSistem atasNamaSistem) {
        this.taskService = taskService;
        this.authorizationService = authorizationService;
        this.organisasi = organisasi;
        this.atasNamaSistem = atasNamaSistem;
    }

    /** @param tenggat {@code null} when it is due at no time; @param milikKelompok he claimed it, and others of the group may go on with it */
    record TugasDipegang(String nama, String kunci, Instant tenggat, boolean milikKelompok) {}

    /** The open tasks that a person holds in his satker, by due date; at most two hundred. */
    List<TugasDipegang> dipegang(Pegawai pegawai) {
        return atasNamaSistem.lakukan(() -> tugas(pegawai).stream()
                .map(tugas -> new TugasDipegang(
                        tugas.getName(),
                        tugas.getTaskDefinitionKey(),
                        tugas.getDueDate() == null ? null : tugas.getDueDate().toInstant(),
                        !kelompok(tugas).isEmpty()))
                .toList());
    }

    @EventListener
    void masaTugasBerubah(MasaTugasBerubah peristiwa) {
        lepaskan(peristiwa.pegawaiId(), Set.of());
    }

    @EventListener
    void aksesBerubah(AksesBerubah peristiwa) {
        lepaskan(peristiwa.pegawaiId(), peristiwa.dicabut());
    }

    /** Whoever acts for another holds tasks of groups that are not his: those stay while he may work at all. */
    private void lepaskan(UUID pegawaiId, Set<Peran> dicabut) {
        var pegawai = organisasi.pegawai(pegawaiId);
        var dapatBekerja = pegawai.bertugasPada(organisasi.hariIni(pegawai.satker())) && !pegawai.akunDitutup();
        if (dapatBekerja && dicabut.isEmpty()) {
            return;
        }
        var grupDicabut = dicabut.stream().map(Peran::grup).collect(Collectors.toSet());
        atasNamaSistem.lakukan(() -> {
            tugas(pegawai).stream()
                    .filter(tugas -> dilepas(kelompok(tugas), dapatBekerja, grupDicabut))
                    .forEach(tugas -> kembalikan(tugas, pegawai.akun()));
            return null;
        });
    }

    private static boolean dilepas(Set<String> kelompok, boolean dapatBekerja, Set<String> grupDicabut) {
        return dapatBekerja ? kelompok.stream().anyMatch(grupDicabut::contains) : !kelompok.isEmpty();
    }

    private List<Task> tugas(Pegawai pegawai) {
        return taskService
                .createTaskQuery()
                .taskAssignee(pegawai.akun())
                .tenantIdIn(pegawai.satker())
                .orderByDueDate()
                .asc()
                .listPage(0, TERBANYAK);
    }

    private Set<String> kelompok(Task tugas) {
        return taskService.getIdentityLinksForTask(tugas.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(grup -> grup != null)
                .collect(Collectors.toSet());
    }

    /** The engine grants a task to whoever gets it and never takes the grant back. */
    private void kembalikan(Task tugas, String akun) {
        taskService.setAssignee(tugas.getId(), null);
        authorizationService
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(tugas.getId())
                .userIdIn(akun)
                .unlimitedList()
                .forEach(hak -> authorizationService.deleteAuthorization(hak.getId()));
    }
}
