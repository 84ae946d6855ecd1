package id.kejar.segel;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.IsianTugas;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Rendatin's note on the adopted result is judged before the month is adopted with it. */
@Component
class HimpunHasilPlenoListener implements TaskListener {

    private final ObjectMapper json;

    HimpunHasilPlenoListener(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if (EVENTNAME_COMPLETE.equals(tugas.getEventName())) {
            new IsianTugas(tugas, json).teks("catatan", "Catatan", TetapkanPeriodeDelegate.PANJANG_CATATAN);
        }
    }
}
