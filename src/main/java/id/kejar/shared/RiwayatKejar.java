package id.kejar.shared;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Full history, but for the daily entries: twenty a person a month would drown the database, and what they say stands in
 * our own tables (docs/adr/0005). Of them the engine keeps who, when and which step, and every failed job.
 */
class RiwayatKejar extends HistoryLevelFull {

    static final String NAMA = "kejar";
    private static final int NOMOR = 57;
    private static final String ENTRI_HARIAN = "entri-harian:";

    @Override
    public int getId() {
        return NOMOR;
    }

    @Override
    public String getName() {
        return NAMA;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType jenis, Object entitas) {
        if (entitas instanceof VariableInstanceEntity variabel) {
            return !milikEntriHarian(variabel.getProcessDefinitionId());
        }
        if (entitas instanceof JobEntity job && jenis != HistoryEventTypes.JOB_FAIL) {
            return !milikEntriHarian(job.getProcessDefinitionId());
        }
        return super.isHistoryEventProduced(jenis, entitas);
    }

    private static boolean milikEntriHarian(String definisi) {
        return definisi != null && definisi.startsWith(ENTRI_HARIAN);
    }
}
