package id.kejar.entri;

import id.kejar.organisasi.OrganisasiService;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** One satker's days, in a job of their own: it can fail and be repeated alone. */
@Component
class BukaLembarHarianDelegate implements JavaDelegate {

    private final BukaHariService bukaHari;
    private final OrganisasiService organisasi;

    BukaLembarHarianDelegate(BukaHariService bukaHari, OrganisasiService organisasi) {
        this.bukaHari = bukaHari;
        this.organisasi = organisasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var satker = (String) execution.getVariable("satkerKode");
        var sampai = Optional.ofNullable((String) execution.getVariable("tanggal"))
                .map(LocalDate::parse)
                .orElseGet(() -> organisasi.hariIni(satker));
        bukaHari.bukaSampai(satker, sampai);
    }
}
