package id.kejar.shared;

import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Full history, but for the daily entries: twenty a person a month would drown the database, and what they say stands in
 * our own tables (docs/adr/0005). Of them the engine keeps who, when and which step, and every failed job.
 */
class RiwayatKejar extends HistoryLevelFull {

    static final String NAMA = "kejar";
    private static final int NOMOR = 57;
    static final String ENTRI_HARIAN = "entri-harian";
    private static final String LANGKAH_MEMUTUSKAN = "businessRuleTask";

    /**
     * What people write of each other, and what a form shows back of it. It stands in our own tables, and the engine needs it
     * no longer than its task (docs/adr/0004).
     */
    private static final Set<String> TULISAN = Set.of(
            "kegiatan", "keputusan", "keterangan", "catatan", "ringkasan", "hadir", "suara", "tindakLanjut", "alasan");

    /** Of the processes that serve all satker at once, which every tenant may read: nothing but codes, and not even these. */
    private static final Set<String> LINTAS_SATKER = Set.of("daftarSatker", "satkerKode");

    private static final Set<HistoryEventType> LANGKAH = Set.of(
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END);
    private static final Set<Object> JENIS_LANGKAH_DICATAT =
            Set.of("userTask", "boundaryTimer", "boundaryMessage", "noneEndEvent");

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
            return !milikEntriHarian(variabel.getProcessDefinitionId())
                    && !TULISAN.contains(variabel.getName())
                    && !LINTAS_SATKER.contains(variabel.getName());
        }
        if (jenis == HistoryEventTypes.FORM_PROPERTY_UPDATE) {
            // A second copy of every value that is sent by a form, without its name to tell it by.
            return false;
        }
        if (entitas instanceof ExecutionEntity jalan && LANGKAH.contains(jenis)) {
            return !milikEntriHarian(jalan.getProcessDefinitionId()) || dicatat(jalan);
        }
        if (entitas instanceof JobEntity job && jenis != HistoryEventTypes.JOB_FAIL) {
            return !milikEntriHarian(job.getProcessDefinitionId());
        }
        if (jenis == HistoryEventTypes.DMN_DECISION_EVALUATE) {
            return diputuskanOlehModel();
        }
        return super.isHistoryEventProduced(jenis, entitas);
    }

    /**
     * A table decides where a model has it decide. Where our own code asks, from a page or from a step of a process, it is
     * only read, and what it answered stands with what was made of it (a decision's findings, a recap's bands).
     */
    private static boolean diputuskanOlehModel() {
        var konteks = Context.getBpmnExecutionContext();
        return konteks != null
                && konteks.getExecution().getActivity() != null
                && LANGKAH_MEMUTUSKAN.equals(
                        konteks.getExecution().getActivity().getProperty("type"));
    }

    /** A day's person, its outcome and its timers; the steps between that nobody takes follow from the model. */
    private static boolean dicatat(ExecutionEntity jalan) {
        return jalan.getActivity() == null
                || JENIS_LANGKAH_DICATAT.contains(jalan.getActivity().getProperty("type"));
    }

    private static boolean milikEntriHarian(String definisi) {
        return definisi != null && definisi.startsWith(ENTRI_HARIAN + ":");
    }
}
