package id.kejar.pagar;

import static id.kejar.pagar.Kelompok.PELAKSANA;
import static id.kejar.pagar.Kelompok.PENGAWAS;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;

import id.kejar.organisasi.Peran;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each role is granted in the engine, as one readable table. Tasks are not in it: the engine lets exactly the assignee
 * and the candidates of a task work on it. Which calls are open at all stands in {@link TabelMesin}.
 */
@Component
class PeranProcess {

    private static final String SEMUA = Authorization.ANY;
    private static final Set<Peran> OPERATOR = EnumSet.of(Peran.OPERATOR);

    /** @param guna for the reader of docs/wewenang.md */
    record Hak(Set<Peran> peran, Resource sumber, String id, List<Permission> izin, String guna) {}

    static final List<Hak> TABEL = List.of(
            new Hak(PELAKSANA, Resources.APPLICATION, "tasklist", List.of(ACCESS), "membuka Tasklist"),
            new Hak(PENGAWAS, Resources.APPLICATION, "cockpit", List.of(ACCESS), "membuka Cockpit"),
            new Hak(PELAKSANA, Resources.PROCESS_DEFINITION, SEMUA, List.of(READ), "nama dan gambar proses"),
            new Hak(
                    PENGAWAS,
                    Resources.PROCESS_DEFINITION,
                    SEMUA,
                    List.of(READ, READ_INSTANCE, READ_HISTORY),
                    "proses satkernya dan riwayatnya"),
            new Hak(
                    EnumSet.of(Peran.AUDITOR),
                    Resources.PROCESS_DEFINITION,
                    SEMUA,
                    List.of(READ_TASK),
                    "tugas satkernya, tanpa mengerjakan"),
            new Hak(
                    OPERATOR,
                    Resources.PROCESS_DEFINITION,
                    SEMUA,
                    List.of(ProcessDefinitionPermissions.RETRY_JOB),
                    "mengulang pekerjaan latar yang gagal"),
            new Hak(
                    OPERATOR,
                    Resources.PROCESS_DEFINITION,
                    "buka-hari-kerja",
                    List.of(CREATE_INSTANCE),
                    "membuka hari kerja"),
            new Hak(OPERATOR, Resources.PROCESS_INSTANCE, SEMUA, List.of(CREATE), "membuka hari kerja"));

    private final IdentityService identityService;
    private final AuthorizationService authorizationService;
    private final FilterService filterService;
    private final TaskService taskService;

    PeranProcess(
            IdentityService identityService,
            AuthorizationService authorizationService,
            FilterService filterService,
            TaskService taskService) {
        this.identityService = identityService;
        this.authorizationService = authorizationService;
        this.filterService = filterService;
        this.taskService = taskService;
    }

    /** To what, in the engine's words. */
    private record Sasaran(int sumber, String id) {}

    /** Brings groups, their grants and the filters of Tasklist to what the table says; repeating it changes nothing. */
    @Transactional
    public void siapkan() {
        Stream.of(Peran.values()).forEach(this::pastikanGrup);
        var saringan = siapkanSaringan();
        for (var peran : Peran.values()) {
            samakan(peran.grup(), hak(peran, saringan));
        }
    }

    private void pastikanGrup(Peran peran) {
        if (identityService.createGroupQuery().groupId(peran.grup()).count() == 0) {
            var grup = identityService.newGroup(peran.grup());
            grup.setName(peran.sebutan());
            grup.setType("SYSTEM");
            identityService.saveGroup(grup);
        }
    }

    // Expressions in a stored filter are code: only we create filters, nobody is granted CREATE or UPDATE.
    private List<String> siapkanSaringan() {
        return List.of(
                saring("Tugas saya", 0, tugasSaya()),
                saring(
                        "Jatuh tempo hari ini",
                        5,
                        tugasSaya().dueBeforeExpression("${dateTime().plusDays(1).withTimeAtStartOfDay()}")),
                saring(
                        "Belum diambil",
                        10,
                        taskService
                                .createTaskQuery()
                                .taskCandidateGroupInExpression("${currentUserGroups()}")
                                .taskUnassigned()));
    }

    private TaskQuery tugasSaya() {
        return taskService.createTaskQuery().taskAssigneeExpression("${currentUser()}");
    }

    private String saring(String nama, int urutan, TaskQuery permintaan) {
        var ada = filterService.createFilterQuery().filterName(nama).list();
        if (!ada.isEmpty()) {
            return ada.get(0).getId();
        }
        Filter saringan = filterService.newTaskFilter(nama);
        saringan.setQuery(permintaan.orderByDueDate().asc());
        saringan.setProperties(Map.of("priority", urutan, "refresh", true, "showUndefinedVariable", false));
        return filterService.saveFilter(saringan).getId();
    }

    /** The engine knows one grant per group, resource and id: rows of the table that meet are united. */
    private static Map<Sasaran, Set<Permission>> hak(Peran peran, List<String> saringan) {
        var hak = new HashMap<Sasaran, Set<Permission>>();
        if (peran == Peran.ADMIN) {
            Arrays.stream(Resources.values())
                    .forEach(sumber -> hak.put(new Sasaran(sumber.resourceType(), SEMUA), Set.of(ALL)));
            return hak;
        }
        TABEL.stream().filter(satu -> satu.peran().contains(peran)).forEach(satu -> hak.computeIfAbsent(
                        new Sasaran(satu.sumber().resourceType(), satu.id()), sasaran -> new HashSet<>())
                .addAll(satu.izin()));
        if (PELAKSANA.contains(peran)) {
            saringan.forEach(id -> hak.put(new Sasaran(Resources.FILTER.resourceType(), id), Set.of(READ)));
        }
        return hak;
    }

    /**
     * What the group holds beside the table is taken from it, so that an upgrade leaves no old right behind. The grants that the
     * engine itself gives a group for each task offered to it are the tasks' own.
     */
    private void samakan(String grup, Map<Sasaran, Set<Permission>> hak) {
        var belumAda = new HashMap<>(hak);
        for (var ada :
                authorizationService.createAuthorizationQuery().groupIdIn(grup).unlimitedList()) {
            var izin = belumAda.remove(new Sasaran(ada.getResourceType(), ada.getResourceId()));
            if (izin != null && ada.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT) {
                ada.setPermissions(izin.toArray(Permission[]::new));
                authorizationService.saveAuthorization(ada);
            } else if (!bagiSatuTugas(ada)) {
                authorizationService.deleteAuthorization(ada.getId());
            }
        }
        belumAda.forEach((sasaran, izin) -> beri(grup, sasaran, izin));
    }

    private static boolean bagiSatuTugas(Authorization hak) {
        return hak.getResourceType() == Resources.TASK.resourceType() && !SEMUA.equals(hak.getResourceId());
    }

    private void beri(String grup, Sasaran sasaran, Set<Permission> izin) {
        var hak = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        hak.setGroupId(grup);
        hak.setResourceType(sasaran.sumber());
        hak.setResourceId(sasaran.id());
        hak.setPermissions(izin.toArray(Permission[]::new));
        authorizationService.saveAuthorization(hak);
    }
}
