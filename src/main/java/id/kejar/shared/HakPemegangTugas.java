package id.kejar.shared;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Whoever a task is assigned to may work on it. The engine writes that down as a grant when it assigns the task and looks
 * the grant up, by a query as long as a page, each time the task is worked on; two thirds of a submission were spent on
 * it. Everybody else's rights are looked up as ever.
 */
class HakPemegangTugas extends AuthorizationCommandChecker {

    @Override
    public void checkTaskWork(TaskEntity tugas) {
        if (!milikPengguna(tugas)) {
            super.checkTaskWork(tugas);
        }
    }

    private static boolean milikPengguna(TaskEntity tugas) {
        var pengguna = Context.getCommandContext().getAuthentication();
        return pengguna != null
                && pengguna.getUserId() != null
                && pengguna.getUserId().equals(tugas.getAssignee());
    }
}
