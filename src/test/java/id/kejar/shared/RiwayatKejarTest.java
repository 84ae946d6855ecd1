package id.kejar.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which evaluations of a decision table the engine remembers. */
class RiwayatKejarTest {

    private static final String TABEL = "pita-nilai";
    private static final Map<String, Object> NILAI = Map.of(
            "nilai",
            new BigDecimal("100.00"),
            "akhirPeriode",
            LocalDate.of(2026, 10, 31).atStartOfDay());

    private static ProcessEngine mesin;

    /** A step of a process in which our own code reads the table. */
    public static class Membaca implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            execution
                    .getProcessEngineServices()
                    .getDecisionService()
                    .evaluateDecisionByKey(TABEL)
                    .variables(NILAI)
                    .evaluate();
        }
    }

    @BeforeAll
    static void nyalakan() {
        var pengaturan = new StandaloneInMemProcessEngineConfiguration();
        pengaturan.setProcessEngineName("uji-riwayat");
        pengaturan.setJdbcUrl("jdbc:h2:mem:uji-riwayat");
        pengaturan.setCustomHistoryLevels(List.of(new RiwayatKejar()));
        pengaturan.setHistory(RiwayatKejar.NAMA);
        mesin = pengaturan.buildProcessEngine();
        mesin.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/pita-nilai.dmn")
                .addModelInstance(
                        "membaca.bpmn",
                        Bpmn.createExecutableProcess("membaca")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask()
                                .camundaClass(Membaca.class.getName())
                                .endEvent()
                                .done())
                .addModelInstance(
                        "memutuskan.bpmn",
                        Bpmn.createExecutableProcess("memutuskan")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .businessRuleTask()
                                .camundaDecisionRef(TABEL)
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterAll
    static void matikan() {
        mesin.close();
    }

    @Test
    void tabelYangHanyaDibacaTidakBerjejak() {
        mesin.getDecisionService().evaluateDecisionByKey(TABEL).variables(NILAI).evaluate();
        mesin.getRuntimeService().startProcessInstanceByKey("membaca");

        assertThat(berjejak("membaca")).isZero();
        assertThat(mesin.getHistoryService()
                        .createHistoricDecisionInstanceQuery()
                        .list())
                .allMatch(satu -> "memutuskan".equals(satu.getProcessDefinitionKey()));
    }

    @Test
    void tabelYangMemutuskanDalamModelBerjejak() {
        mesin.getRuntimeService().startProcessInstanceByKey("memutuskan", NILAI);

        assertThat(berjejak("memutuskan")).isOne();
    }

    private static long berjejak(String proses) {
        return mesin.getHistoryService()
                .createHistoricDecisionInstanceQuery()
                .processDefinitionKey(proses)
                .count();
    }
}
