package id.kejar.kompilasi;

import id.kejar.shared.AtasNamaSistem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Reads the band of a value from the table {@code pita-nilai}, which the office may read and change. As delivered it holds
 * the table of KPU Kota Palu, which nobody has verified (docs/adr/0021).
 */
@Component
class PitaNilaiProcess {

    private static final String TABEL = "pita-nilai";

    private final DecisionService decisionService;
    private final AtasNamaSistem atasNamaSistem;

    PitaNilaiProcess(DecisionService decisionService, AtasNamaSistem atasNamaSistem) {
        this.decisionService = decisionService;
        this.atasNamaSistem = atasNamaSistem;
    }

    /**
     * @param nilai 0–100 with two decimals; whether and how it is rounded is the table's affair
     * @param akhirPeriode the last day of the period, by which the table chooses the rows in force
     * @return empty when no row covers the value on that day
     */
    Optional<PitaNilai> pita(BigDecimal nilai, LocalDate akhirPeriode) {
        var baris = atasNamaSistem.lakukan(() -> decisionService
                .evaluateDecisionByKey(TABEL)
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of("nilai", nilai, "akhirPeriode", akhirPeriode.atStartOfDay()))
                .evaluate()
                .getSingleResult());
        return Optional.ofNullable(baris)
                .map(satu -> new PitaNilai(
                        (String) satu.get("pita"), (String) satu.get("akibat"), (String) satu.get("sumber")));
    }
}
