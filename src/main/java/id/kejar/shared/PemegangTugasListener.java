package id.kejar.shared;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;

/** A task that somebody has taken is completed by him alone, although the engine would let every candidate do it. */
class PemegangTugasListener implements TaskListener {

    @Override
    public void notify(DelegateTask tugas) {
        var pelaku = Context.getCommandContext().getAuthenticatedUserId();
        var pemegang = tugas.getAssignee();
        if (pelaku != null && pemegang != null && !pemegang.equals(pelaku)) {
            throw Penolakan.bentrok("Tugas ini sedang dikerjakan orang lain. Muat ulang daftar tugas Anda.");
        }
    }
}
