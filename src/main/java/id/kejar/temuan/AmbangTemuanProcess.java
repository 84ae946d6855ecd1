package id.kejar.temuan;

import id.kejar.organisasi.KebijakanBukti;
import id.kejar.shared.AtasNamaSistem;
import jakarta.annotation.PostConstruct;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Reads the thresholds from the table {@code ambang-temuan}, which the office may read and change. */
@Component
class AmbangTemuanProcess {

    static final String TABEL = "ambang-temuan";

    private final DecisionService decisionService;
    private final AtasNamaSistem atasNamaSistem;

    AmbangTemuanProcess(DecisionService decisionService, AtasNamaSistem atasNamaSistem) {
        this.decisionService = decisionService;
        this.atasNamaSistem = atasNamaSistem;
    }

    /**
     * A table that came before {@link AmbangTemuanListener} looked at them stands in the database: KEJAR does not start with
     * one that its first reader would stumble over.
     */
    @PostConstruct
    void pastikanTerbaca() {
        for (var kebijakan : KebijakanBukti.values()) {
            ambang(kebijakan);
        }
    }

    AmbangTemuan ambang(KebijakanBukti kebijakan) {
        var ambang = new EnumMap<JenisTemuan, BigDecimal>(JenisTemuan.class);
        baris(kebijakan).stream()
                .filter(baris -> Boolean.TRUE.equals(baris.get("ditampilkan")))
                .forEach(baris -> ambang.put(
                        JenisTemuan.valueOf((String) baris.get("temuan")),
                        BigDecimal.valueOf(((Number) baris.get("ambang")).doubleValue())));
        return new AmbangTemuan(ambang);
    }

    private List<Map<String, Object>> baris(KebijakanBukti kebijakan) {
        return atasNamaSistem.lakukan(() -> decisionService
                .evaluateDecisionByKey(TABEL)
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of("kebijakanBukti", kebijakan.name()))
                .evaluate()
                .getResultList());
    }
}
