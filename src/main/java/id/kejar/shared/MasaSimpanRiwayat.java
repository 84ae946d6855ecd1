package id.kejar.shared;

import java.util.Date;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * The history of a day has no date of destruction: it is evidence beside our own tables and goes when they go. It also
 * saves sixteen statements at the end of every day of every person, by which the engine would write that date.
 */
class MasaSimpanRiwayat extends DefaultHistoryRemovalTimeProvider {

    @Override
    public Date calculateRemovalTime(HistoricProcessInstanceEventEntity instansi, ProcessDefinition definisi) {
        return RiwayatKejar.ENTRI_HARIAN.equals(definisi.getKey())
                ? null
                : super.calculateRemovalTime(instansi, definisi);
    }
}
