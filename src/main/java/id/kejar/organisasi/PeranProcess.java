package id.kejar.organisasi;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which role may do what in the engine and its webapps, as one readable table. Tasks are not in it: the engine lets
 * exactly the assignee and the candidates of a task work on it.
 */
@Component
class PeranProcess {

    private static final String SEMUA = Authorization.ANY;
    private static final Set<Peran> PELAKSANA =
            EnumSet.of(Peran.ASN, Peran.KASUBBAG, Peran.RENDATIN, Peran.SEKRETARIS, Peran.KOMISIONER, Peran.OPERATOR);
    private static final Set<Peran> PENGAWAS = EnumSet.of(Peran.SEKRETARIS, Peran.OPERATOR, Peran.AUDITOR);

    private record Hak(Set<Peran> peran, Resource sumber, String id, List<Permission> izin) {}

    private static final List<Hak> TABEL_HAK = List.of(
            new Hak(PELAKSANA, Resources.APPLICATION, "tasklist", List.of(ACCESS)),
            new Hak(PENGAWAS, Resources.APPLICATION, "cockpit", List.of(ACCESS)),
            new Hak(PELAKSANA, Resources.PROCESS_DEFINITION, SEMUA, List.of(READ)),
            new Hak(PENGAWAS, Resources.PROCESS_DEFINITION, SEMUA, List.of(READ, READ_INSTANCE, READ_HISTORY)),
            new Hak(Set.of(Peran.AUDITOR), Resources.PROCESS_DEFINITION, SEMUA, List.of(READ_TASK)),
            new Hak(Set.of(Peran.OPERATOR), Resources.PROCESS_DEFINITION, "buka-hari-kerja", List.of(CREATE_INSTANCE)),
            new Hak(Set.of(Peran.OPERATOR), Resources.PROCESS_INSTANCE, SEMUA, List.of(CREATE)));

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

    /** Makes groups, rights and the filters of Tasklist where they are missing; repeating it changes nothing. */
    @Transactional
    public void siapkan() {
        for (var peran : Peran.values()) {
            if (identityService.createGroupQuery().groupId(peran.grup()).count() == 0) {
                var grup = identityService.newGroup(peran.grup());
                grup.setName(peran.sebutan());
                grup.setType("SYSTEM");
                identityService.saveGroup(grup);
                hakBagi(peran);
            }
        }
        // Expressions in a stored filter are code: only we create filters, nobody is granted CREATE or UPDATE.
        saring("Tugas saya", 0, tugasSaya());
        saring(
                "Jatuh tempo hari ini",
                5,
                tugasSaya().dueBeforeExpression("${dateTime().plusDays(1).withTimeAtStartOfDay()}"));
        saring(
                "Belum diambil",
                10,
                taskService
                        .createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .taskUnassigned());
    }

    private TaskQuery tugasSaya() {
        return taskService.createTaskQuery().taskAssigneeExpression("${currentUser()}");
    }

    private void hakBagi(Peran peran) {
        if (peran == Peran.ADMIN) {
            for (var sumber : Resources.values()) {
                beri(peran, sumber, SEMUA, List.of(ALL));
            }
            return;
        }
        TABEL_HAK.stream()
                .filter(hak -> hak.peran().contains(peran))
                .forEach(hak -> beri(peran, hak.sumber(), hak.id(), gabungan(peran, hak)));
    }

    /** The engine knows one grant per group, resource and id: rows of the table that meet are united. */
    private static List<Permission> gabungan(Peran peran, Hak hak) {
        var izin = new ArrayList<Permission>();
        TABEL_HAK.stream()
                .filter(lain -> lain.peran().contains(peran)
                        && lain.sumber() == hak.sumber()
                        && lain.id().equals(hak.id()))
                .forEach(lain -> izin.addAll(lain.izin()));
        return izin;
    }

    private void beri(Peran peran, Resource sumber, String id, List<Permission> izin) {
        var ada = authorizationService
                .createAuthorizationQuery()
                .groupIdIn(peran.grup())
                .resourceType(sumber)
                .resourceId(id)
                .count();
        if (ada > 0) {
            return;
        }
        var hak = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        hak.setGroupId(peran.grup());
        hak.setResource(sumber);
        hak.setResourceId(id);
        izin.forEach(hak::addPermission);
        authorizationService.saveAuthorization(hak);
    }

    private void saring(String nama, int urutan, TaskQuery permintaan) {
        if (filterService.createFilterQuery().filterName(nama).count() > 0) {
            return;
        }
        Filter saringan = filterService.newTaskFilter(nama);
        saringan.setQuery(permintaan.orderByDueDate().asc());
        saringan.setProperties(Map.of("priority", urutan, "refresh", true, "showUndefinedVariable", false));
        var id = filterService.saveFilter(saringan).getId();
        PELAKSANA.forEach(peran -> beri(peran, Resources.FILTER, id, List.of(READ)));
    }
}
