package id.kejar.pengingat;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** In which satker it is time to remind. */
@Component
class TentukanSatkerDiingatkanDelegate implements JavaDelegate {

    private final PengingatService pengingat;

    TentukanSatkerDiingatkanDelegate(PengingatService pengingat) {
        this.pengingat = pengingat;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("daftarSatker", new ArrayList<>(pengingat.satkerYangDiingatkan()));
    }
}
