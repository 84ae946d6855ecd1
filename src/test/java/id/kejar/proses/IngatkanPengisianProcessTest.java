package id.kejar.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IngatkanPengisianProcessTest extends ProsesUji {

    @RegisterExtension
    static final ProcessEngineCoverageExtension CAKUPAN = cakupanPenuh();

    private static final String INGATKAN = "Ingatkan_Pegawai";

    private JavaDelegate ingatkanPegawai;

    IngatkanPengisianProcessTest() {
        super("ingatkan-pengisian");
    }

    @Override
    void lengkapi(DeploymentBuilder deployment) {
        // a process without people has no forms
    }

    @BeforeEach
    void siapkanBean() {
        ingatkanPegawai = delegate("ingatkanPegawaiDelegate");
    }

    @Test
    void pengingatBerangkatPukulTujuhBelasWitWitaDanWib() {
        yangDiingatkan();

        // 17.00 WIT, WITA and WIB, in the server's zone (WIB).
        assertThat(jatuhTempoBerikutnya()).isEqualTo(pada("2026-11-02T08:00:00Z"));
        assertThat(jatuhTempoBerikutnya()).isEqualTo(pada("2026-11-02T09:00:00Z"));
        assertThat(jatuhTempoBerikutnya()).isEqualTo(pada("2026-11-02T10:00:00Z"));
        assertThat(pengaturSoreHari().getDuedate()).isEqualTo(pada("2026-11-03T08:00:00Z"));
        assertThat(historyService
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey("ingatkan-pengisian")
                        .finished()
                        .count())
                .isEqualTo(3);
    }

    @Test
    void pengaturWaktuMengingatkanPegawaiSatkerYangSaatnyaTiba() {
        yangDiingatkan(SATKER);

        managementService.executeJob(pengaturSoreHari().getId());

        proses = runtimeService.createProcessInstanceQuery().singleResult();
        assertThat(proses).hasPassed("Mulai_Sore_Hari", "Tentukan_Satker");
        menunggu(INGATKAN);
        jalankan(INGATKAN);
        assertThat(proses).isEnded().hasPassed("Pegawai_Diingatkan");
        assertThat(dilihatOleh(ingatkanPegawai)).extracting("satkerKode").containsExactly(SATKER);
    }

    @Test
    void tidakDimulaiOrangDariTasklist() {
        assertThat(repositoryService
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("ingatkan-pengisian")
                        .singleResult()
                        .isStartableInTasklist())
                .isFalse();
    }

    @Test
    void tanpaSatkerTidakAdaYangDiingatkan() {
        yangDiingatkan();

        mulai(Map.of());

        assertThat(proses).isEnded().hasPassed("Pegawai_Diingatkan");
        verifyNoInteractions(ingatkanPegawai);
    }

    @Test
    void setiapSatkerDiingatkanDalamPekerjaannyaSendiri() {
        yangDiingatkan(SATKER, "657350", "657366");
        mulai(Map.of());
        assertThat(daftarJob(INGATKAN)).hasSize(3);
        verifyNoInteractions(ingatkanPegawai);

        ingatkanSatker("657366", SATKER);
        assertThat(daftarJob()).hasSize(1);
        ingatkanSatker("657350");

        assertThat(proses).isEnded();
        assertThat(dilihatOleh(ingatkanPegawai)).extracting("satkerKode").containsExactly("657366", SATKER, "657350");
    }

    @Test
    void satkerYangGagalMenjadiInsidenDanDapatDiulang() throws Exception {
        yangDiingatkan(SATKER);
        mulai(Map.of());

        gagalTigaKaliLaluDiulang(job(INGATKAN).getId(), ingatkanPegawai);

        assertThat(proses).isEnded();
    }

    @Test
    void satkerYangGagalTidakMenahanSatkerLain() throws Exception {
        yangDiingatkan(SATKER, "657350");
        mulai(Map.of());
        doThrow(new IllegalStateException("gangguan")).when(ingatkanPegawai).execute(untuk("657350"));
        var jobGagal = job(INGATKAN, "satkerKode", "657350").getId();
        assertThatThrownBy(() -> managementService.executeJob(jobGagal)).hasMessageContaining("gangguan");

        ingatkanSatker(SATKER);

        assertThat(dilihatOleh(ingatkanPegawai)).extracting("satkerKode").containsExactly(SATKER);
        assertThat(proses).isNotEnded();
        assertThat(daftarJob()).extracting(Job::getId).containsExactly(jobGagal);
    }

    private void yangDiingatkan(String... satker) {
        delegate(
                "tentukanSatkerDiingatkanDelegate",
                langkah -> langkah.setVariable("daftarSatker", new ArrayList<>(Arrays.asList(satker))));
    }

    /** Fires the start timer at its time. @return when that was */
    private Date jatuhTempoBerikutnya() {
        var job = pengaturSoreHari();
        ClockUtil.setCurrentTime(job.getDuedate());
        managementService.executeJob(job.getId());
        return job.getDuedate();
    }

    private Job pengaturSoreHari() {
        return managementService
                .createJobQuery()
                .timers()
                .activityId("Mulai_Sore_Hari")
                .singleResult();
    }

    private void ingatkanSatker(String... satker) {
        for (var kode : satker) {
            managementService.executeJob(job(INGATKAN, "satkerKode", kode).getId());
        }
    }

    private static DelegateExecution untuk(String satker) {
        return argThat(langkah -> langkah != null && satker.equals(langkah.getVariable("satkerKode")));
    }
}
