package id.kejar.entri;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.IsianTugas;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Which satker begin their day now; started by hand, it is the operator's own. */
@Component
class TentukanSatkerDelegate implements JavaDelegate {

    private final BukaHariService bukaHari;
    private final ObjectMapper json;

    TentukanSatkerDelegate(BukaHariService bukaHari, ObjectMapper json) {
        this.bukaHari = bukaHari;
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var satkerOperator = execution.getTenantId();
        if (satkerOperator == null) {
            execution.setVariable("daftarSatker", new ArrayList<>(bukaHari.satkerYangMemulaiHari()));
            return;
        }
        if (execution.getVariable("tanggal") != null) {
            var tanggal = new IsianTugas(execution, json)
                    .waktu("tanggal", "Tanggal", ZoneOffset.UTC)
                    .toLocalDate();
            bukaHari.periksaTanggal(satkerOperator, tanggal);
            execution.setVariable("tanggal", tanggal.toString());
        }
        execution.setVariable("daftarSatker", new ArrayList<>(List.of(satkerOperator)));
    }
}
