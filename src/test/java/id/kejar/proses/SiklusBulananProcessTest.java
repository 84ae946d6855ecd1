package id.kejar.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The called models are stood in for by a single task each, but for the last test, which walks through all five. */
class SiklusBulananProcessTest extends ProsesUji {

    private static final String VERIFIKASI = "verifikasi-bulanan";
    private static final String KOMPILASI = "kompilasi-rendatin";
    private static final String PLENO = "rapat-pleno";
    private static final String HIMPUN = "himpun-hasil-pleno";

    @RegisterExtension
    static final ProcessEngineCoverageExtension CAKUPAN = cakupanPenuh(VERIFIKASI, KOMPILASI, PLENO, HIMPUN);

    private static final Date AKHIR_PENGISIAN = pada("2026-11-05T09:00:00Z");
    private static final Map<String, Object> LENGKAP = Map.of("hasil", "LENGKAP");
    private static final Map<String, Object> DITETAPKAN = Map.of("hasil", "DITETAPKAN");

    private final List<String> tahapDimasuki = new ArrayList<>();

    SiklusBulananProcessTest() {
        super("siklus-bulanan");
    }

    @Override
    void lengkapi(DeploymentBuilder deployment) {
        for (var kunci : List.of(VERIFIKASI, KOMPILASI, PLENO, HIMPUN)) {
            deployment.addModelInstance(kunci + ".bpmn", pengganti(kunci));
        }
    }

    private static BpmnModelInstance pengganti(String kunci) {
        return Bpmn.createExecutableProcess(kunci)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("selesaikan-" + kunci)
                .endEvent()
                .done();
    }

    @BeforeEach
    void catatTahap() {
        pendengarEksekusi("tahapPeriodeListener", langkah -> tahapDimasuki.add(langkah.getCurrentActivityId()));
    }

    @Test
    void verifikasiMenungguAkhirMasaPengisian() {
        bukaPeriode();

        assertThat(proses).hasBusinessKey(KUNCI_BISNIS);
        menunggu("Akhir_Pengisian");
        assertThat(job("Akhir_Pengisian").getDuedate()).isEqualTo(AKHIR_PENGISIAN);
        assertThat(tahapDimasuki).isEmpty();
    }

    @Test
    void periodeBerjalanDariPengisianSampaiDitetapkan() {
        akhiriPengisian();
        menunggu("Tahap_Verifikasi");
        tahapSelesai(VERIFIKASI);
        menunggu("Tahap_Kompilasi");
        tahapSelesai(KOMPILASI, LENGKAP);
        menunggu("Tahap_Pleno");
        tahapSelesai(PLENO, DITETAPKAN);
        menunggu("Tahap_Himpun");
        tahapSelesai(HIMPUN);

        assertThat(proses).isEnded().hasPassed("Lengkap", "Hasil_Pleno", "Ditetapkan");
        assertThat(tahapDimasuki).containsExactly("Tahap_Verifikasi", "Tahap_Kompilasi", "Tahap_Pleno", "Tahap_Himpun");
    }

    @Test
    void setiapTahapMembawaKunciBisnisSatkerDanPeriode() {
        akhiriPengisian();
        pastikanDibawa(VERIFIKASI);
        tahapSelesai(VERIFIKASI);
        pastikanDibawa(KOMPILASI);
        tahapSelesai(KOMPILASI, LENGKAP);
        pastikanDibawa(PLENO);
        tahapSelesai(PLENO, DITETAPKAN);
        pastikanDibawa(HIMPUN);
    }

    @Test
    void tahapYangDipanggilBerasalDariDeploymentYangSama() {
        bukaPeriode();
        var asal = deployment(proses.getProcessDefinitionId());
        CAKUPAN.manageDeployment(repositoryService
                .createDeployment()
                .addModelInstance("verifikasi-bulanan.bpmn", pengganti(VERIFIKASI))
                .deploy());

        waktuHabis("Akhir_Pengisian");

        assertThat(deployment(tahap(VERIFIKASI).getProcessDefinitionId())).isEqualTo(asal);
    }

    @Test
    void dataYangTidakLengkapKembaliKeVerifikator() {
        sampaiKompilasi();

        tahapSelesai(KOMPILASI, Map.of("hasil", "KEMBALIKAN"));

        assertThat(proses).hasPassed("Lengkap");
        menunggu("Tahap_Verifikasi");
        assertThat(tahapDimasuki).containsExactly("Tahap_Verifikasi", "Tahap_Kompilasi", "Tahap_Verifikasi");
        tahapSelesai(VERIFIKASI);
        tahapSelesai(KOMPILASI, LENGKAP);
        menunggu("Tahap_Pleno");
    }

    @Test
    void plenoMengembalikanKepadaVerifikator() {
        sampaiPleno();

        tahapSelesai(PLENO, Map.of("hasil", "DIKEMBALIKAN", "kembaliKe", "VERIFIKATOR"));

        assertThat(proses).hasPassed("Hasil_Pleno");
        menunggu("Tahap_Verifikasi");
    }

    @Test
    void plenoMengembalikanKepadaRendatin() {
        sampaiPleno();

        tahapSelesai(PLENO, Map.of("hasil", "DIKEMBALIKAN", "kembaliKe", "RENDATIN"));

        assertThat(proses).hasPassed("Hasil_Pleno");
        menunggu("Tahap_Kompilasi");
    }

    @Test
    void tujuanPengembalianYangLamaTidakBerlakuPadaRapatBerikutnya() {
        sampaiPleno();
        tahapSelesai(PLENO, Map.of("hasil", "DIKEMBALIKAN", "kembaliKe", "VERIFIKATOR"));
        tahapSelesai(VERIFIKASI);
        tahapSelesai(KOMPILASI, LENGKAP);

        tahapSelesai(PLENO, Map.of("hasil", "DIKEMBALIKAN"));

        menunggu("Tahap_Kompilasi");
    }

    @Test
    void penetapanBerlakuWalaupunTujuanPengembalianIkutTerisi() {
        sampaiPleno();

        tahapSelesai(PLENO, Map.of("hasil", "DITETAPKAN", "kembaliKe", "VERIFIKATOR"));

        menunggu("Tahap_Himpun");
    }

    @Test
    void hasilKompilasiYangLamaTidakBerlakuPadaKompilasiBerikutnya() {
        sampaiPleno();
        tahapSelesai(PLENO, Map.of("hasil", "DIKEMBALIKAN", "kembaliKe", "RENDATIN"));

        tahapSelesai(KOMPILASI);

        menunggu("Tahap_Verifikasi");
    }

    @Test
    void kelimaModelTersambungDariPengisianSampaiPenetapan() {
        daftarkanBeanTahap();
        var deployment = repositoryService.createDeployment().addClasspathResource("bpmn/siklus-bulanan.bpmn");
        for (var kunci : List.of(VERIFIKASI, KOMPILASI, PLENO, HIMPUN)) {
            deployment.addClasspathResource("bpmn/" + kunci + ".bpmn");
        }
        CAKUPAN.manageDeployment(deployment.deploy());
        akhiriPengisian();

        selesaikanTugas("verifikasi-data-kinerja", Map.of());
        jalankanSemuaJobLangsung();
        selesaikanTugas("himpun-data-kinerja", Map.of("hasil", "KEMBALIKAN"));
        menunggu("Tahap_Verifikasi");
        selesaikanTugas("verifikasi-data-kinerja", Map.of());
        jalankanSemuaJobLangsung();
        selesaikanTugas("himpun-data-kinerja", LENGKAP);
        selesaikanTugas("siapkan-rapat", Map.of());
        jalankanSemuaJobLangsung();
        selesaikanTugas("rapat-pleno", Map.of("hasil", "DIKEMBALIKAN", "kembaliKe", "VERIFIKATOR"));
        jalankanSemuaJobLangsung();
        menunggu("Tahap_Verifikasi");
        selesaikanTugas("verifikasi-data-kinerja", Map.of());
        jalankanSemuaJobLangsung();
        selesaikanTugas("himpun-data-kinerja", LENGKAP);
        selesaikanTugas("siapkan-rapat", Map.of());
        jalankanSemuaJobLangsung();
        selesaikanTugas("rapat-pleno", DITETAPKAN);
        jalankanSemuaJobLangsung();
        selesaikanTugas("himpun-hasil-pleno", Map.of());
        jalankanSemuaJobLangsung();

        assertThat(proses).isEnded().hasPassed("Ditetapkan");
        assertThat(managementService
                        .createJobQuery()
                        .processDefinitionKey("siklus-bulanan")
                        .count())
                .isZero();
    }

    private void bukaPeriode() {
        mulai(Map.of("satker", SATKER, "periodeId", PERIODE_ID, "akhirPengisian", AKHIR_PENGISIAN));
    }

    private void akhiriPengisian() {
        bukaPeriode();
        waktuHabis("Akhir_Pengisian");
    }

    private void sampaiKompilasi() {
        akhiriPengisian();
        tahapSelesai(VERIFIKASI);
    }

    private void sampaiPleno() {
        sampaiKompilasi();
        tahapSelesai(KOMPILASI, LENGKAP);
    }

    private ProcessInstance tahap(String kunci) {
        return runtimeService
                .createProcessInstanceQuery()
                .superProcessInstanceId(proses.getId())
                .processDefinitionKey(kunci)
                .singleResult();
    }

    private void tahapSelesai(String kunci) {
        tahapSelesai(kunci, Map.of());
    }

    private void tahapSelesai(String kunci, Map<String, Object> hasil) {
        taskService.complete(
                taskService
                        .createTaskQuery()
                        .processInstanceId(tahap(kunci).getId())
                        .singleResult()
                        .getId(),
                hasil);
    }

    private void pastikanDibawa(String kunci) {
        var tahap = tahap(kunci);
        assertThat(tahap).isNotNull().hasBusinessKey(KUNCI_BISNIS);
        assertThat(runtimeService.getVariables(tahap.getId()))
                .isEqualTo(Map.of("satker", SATKER, "periodeId", PERIODE_ID));
    }

    private String deployment(String id) {
        return repositoryService.getProcessDefinition(id).getDeploymentId();
    }

    private void selesaikanTugas(String kunci, Map<String, Object> isian) {
        Task tugas = taskService
                .createTaskQuery()
                .processInstanceBusinessKey(KUNCI_BISNIS)
                .taskDefinitionKey(kunci)
                .singleResult();
        assertThat(tugas).as("tugas %s", kunci).isNotNull();
        taskService.complete(tugas.getId(), isian);
    }

    /** Everything the engine would take up at once; timers are not due. */
    private void jalankanSemuaJobLangsung() {
        for (List<Job> ada = jobLangsung(); !ada.isEmpty(); ada = jobLangsung()) {
            managementService.executeJob(ada.get(0).getId());
        }
    }

    private List<Job> jobLangsung() {
        return managementService.createJobQuery().messages().list();
    }

    /** The least that the beans of the four stages do for a token to pass. */
    private void daftarkanBeanTahap() {
        for (var nama : List.of(
                "susunRekapDelegate",
                "terbitkanUndanganDelegate",
                "terbitkanBeritaAcaraDelegate",
                "tetapkanPeriodeDelegate",
                "terbitkanDokumenDelegate")) {
            delegate(nama);
        }
        for (var nama :
                List.of("verifikasiDataKinerjaListener", "himpunDataKinerjaListener", "himpunHasilPlenoListener")) {
            pendengarTugas(nama);
        }
        delegate("tutupVerifikasiDelegate", langkah -> langkah.setVariable("adaPenarikan", false));
        delegate(
                "susunDaftarVerifikatorDelegate",
                langkah -> langkah.setVariable("daftarLembar", new ArrayList<>(List.of("lembar-1"))));
        delegate(
                "bukaLembarVerifikasiDelegate",
                langkah -> langkah.setVariables(Map.of("adaVerifikator", true, "adaPengembalian", false)));
        pendengarTugas("siapkanRapatListener", tugas -> tugas.getExecution()
                .setVariable("batasRisalah", pada("2026-11-25T09:00:00Z")));
        pendengarTugas("rapatPlenoListener", tugas -> tugas.getExecution().setVariable("kuorum", true));
    }
}
