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

class BukaHariKerjaProcessTest extends ProsesUji {

    @RegisterExtension
    static final ProcessEngineCoverageExtension CAKUPAN = cakupanPenuh();

    private static final String BUKA = "Buka_Lembar_Harian";

    private JavaDelegate bukaLembarHarian;

    BukaHariKerjaProcessTest() {
        super("buka-hari-kerja");
    }

    @Override
    void lengkapi(DeploymentBuilder deployment) {
        formulir(deployment, "buka-hari-kerja");
    }

    @BeforeEach
    void siapkanBean() {
        bukaLembarHarian = delegate("bukaLembarHarianDelegate");
    }

    @Test
    void hariDibukaPadaAwalHariWitWitaDanWib() {
        yangMemulaiHari();

        // 00.01 WIT, WITA and WIB, in the server's zone (WIB).
        assertThat(jatuhTempoBerikutnya()).isEqualTo(pada("2026-11-02T15:01:00Z"));
        assertThat(jatuhTempoBerikutnya()).isEqualTo(pada("2026-11-02T16:01:00Z"));
        assertThat(jatuhTempoBerikutnya()).isEqualTo(pada("2026-11-02T17:01:00Z"));
        assertThat(pengaturAwalHari().getDuedate()).isEqualTo(pada("2026-11-03T15:01:00Z"));
        assertThat(historyService
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey("buka-hari-kerja")
                        .finished()
                        .count())
                .isEqualTo(3);
    }

    @Test
    void pengaturWaktuMembukaLembarSatkerYangMemulaiHari() {
        yangMemulaiHari(SATKER);

        managementService.executeJob(pengaturAwalHari().getId());

        proses = runtimeService.createProcessInstanceQuery().singleResult();
        assertThat(proses).hasPassed("Mulai_Awal_Hari", "Tentukan_Satker");
        menunggu(BUKA);
        jalankanSampaiSelesai(SATKER);
        assertThat(proses).isEnded().hasPassed("Hari_Dibuka");
        assertThat(dilihatOleh(bukaLembarHarian)).extracting("satkerKode").containsExactly(SATKER);
    }

    @Test
    void operatorMembukaHariUntukSuatuTanggal() {
        yangMemulaiHari(SATKER);
        mulai(Map.of("tanggal", "2026-10-30"));

        jalankanSampaiSelesai(SATKER);

        assertThat(proses).isEnded();
        assertThat(dilihatOleh(bukaLembarHarian)).extracting("tanggal").containsExactly("2026-10-30");
    }

    @Test
    void operatorMemulaiDenganFormulirTanggal() {
        var definisi = repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey("buka-hari-kerja")
                .singleResult();

        assertThat(definisi.isStartableInTasklist()).isTrue();
        assertThat(formService
                        .getStartFormData(definisi.getId())
                        .getCamundaFormRef()
                        .getKey())
                .isEqualTo("buka-hari-kerja");
        assertThat(formService.getDeployedStartForm(definisi.getId())).isNotEmpty();
    }

    @Test
    void tanpaSatkerYangMemulaiHariTidakAdaYangDibuka() {
        yangMemulaiHari();

        mulai(Map.of());

        assertThat(proses).isEnded().hasPassed("Hari_Dibuka");
        verifyNoInteractions(bukaLembarHarian);
    }

    @Test
    void setiapSatkerDibukaDalamPekerjaannyaSendiri() {
        yangMemulaiHari(SATKER, "657350", "657366");
        mulai(Map.of());
        assertThat(daftarJob(BUKA)).hasSize(3);
        verifyNoInteractions(bukaLembarHarian);

        jalankanSampaiSelesai("657366");
        jalankanSampaiSelesai(SATKER);
        assertThat(daftarJob(BUKA)).hasSize(1);
        jalankanSampaiSelesai("657350");

        assertThat(proses).isEnded();
        assertThat(dilihatOleh(bukaLembarHarian)).extracting("satkerKode").containsExactly("657366", SATKER, "657350");
    }

    @Test
    void satkerYangGagalMenjadiInsidenDanDapatDiulang() throws Exception {
        yangMemulaiHari(SATKER);
        mulai(Map.of());

        gagalTigaKaliLaluDiulang(job(BUKA).getId(), bukaLembarHarian);

        jalankan(BUKA);
        assertThat(proses).isEnded();
    }

    @Test
    void satkerYangGagalTidakMenahanSatkerLain() throws Exception {
        yangMemulaiHari(SATKER, "657350");
        mulai(Map.of());
        doThrow(new IllegalStateException("gangguan")).when(bukaLembarHarian).execute(untuk("657350"));
        var jobGagal = job(BUKA, "satkerKode", "657350").getId();
        assertThatThrownBy(() -> managementService.executeJob(jobGagal)).hasMessageContaining("gangguan");

        jalankanSampaiSelesai(SATKER);

        assertThat(dilihatOleh(bukaLembarHarian)).extracting("satkerKode").containsExactly(SATKER);
        assertThat(proses).isNotEnded();
        assertThat(daftarJob()).extracting(Job::getId).containsExactly(jobGagal);
    }

    private void yangMemulaiHari(String... satker) {
        delegate(
                "tentukanSatkerDelegate",
                langkah -> langkah.setVariable("daftarSatker", new ArrayList<>(Arrays.asList(satker))));
    }

    /** Fires the start timer at its time. @return when that was */
    private Date jatuhTempoBerikutnya() {
        var job = pengaturAwalHari();
        ClockUtil.setCurrentTime(job.getDuedate());
        managementService.executeJob(job.getId());
        return job.getDuedate();
    }

    private Job pengaturAwalHari() {
        return managementService
                .createJobQuery()
                .timers()
                .activityId("Mulai_Awal_Hari")
                .singleResult();
    }

    /** The step itself, and the one after it that counts the satker as done. */
    private void jalankanSampaiSelesai(String satker) {
        managementService.executeJob(job(BUKA, "satkerKode", satker).getId());
        managementService.executeJob(job(BUKA, "satkerKode", satker).getId());
    }

    private static DelegateExecution untuk(String satker) {
        return argThat(langkah -> langkah != null && satker.equals(langkah.getVariable("satkerKode")));
    }
}
