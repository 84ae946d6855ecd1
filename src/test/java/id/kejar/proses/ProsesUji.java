package id.kejar.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Answers.RETURNS_DEFAULTS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import id.kejar.kalender.TenggatKerja;
import id.kejar.shared.MesinUji;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the tests of the models share: one model deployed with its forms, a clock that stands still, beans by name, and
 * the steps of a token. Jobs and timers are fired by their id; nothing here waits.
 */
abstract class ProsesUji {

    static final String SATKER = "657342";
    static final String PERIODE_ID = "0b6f4f0e-6c39-4f0a-9f0e-2f5f3a1d2026";
    static final String KUNCI_BISNIS = "657342/2026-10";

    /** Senin, 2 November 2026, 08.00 WIB. */
    static final Instant SEKARANG = Instant.parse("2026-11-02T01:00:00Z");

    private static final int PRIORITAS_BIASA = 50;
    private static final int PRIORITAS_MENDESAK = 80;

    final ProcessEngine mesin = MesinUji.mesin();
    final RuntimeService runtimeService = mesin.getRuntimeService();
    final RepositoryService repositoryService = mesin.getRepositoryService();
    final TaskService taskService = mesin.getTaskService();
    final ManagementService managementService = mesin.getManagementService();
    final HistoryService historyService = mesin.getHistoryService();
    final FormService formService = mesin.getFormService();

    private final String kunciProses;
    private final Map<JavaDelegate, List<Map<String, Object>>> dilihatOleh = new IdentityHashMap<>();
    private String deploymentId;

    /** The instance that the steps below speak of. */
    ProcessInstance proses;

    ProsesUji(String kunciProses) {
        this.kunciProses = kunciProses;
    }

    /** Every flow node and every sequence flow of the model, or the class fails. @param selain keys of other models */
    static ProcessEngineCoverageExtension cakupanPenuh(String... selain) {
        var cakupan = ProcessEngineCoverageExtension.builder(MesinUji.pengaturan());
        cakupan.assertClassCoverageAtLeast(1.0).excludeProcessDefinitionKeys(selain);
        return cakupan.build();
    }

    @BeforeEach
    void siapkanMesin() {
        BpmnAwareTests.init(mesin);
        ClockUtil.setCurrentTime(Date.from(SEKARANG));
        Mocks.register("ingatkanDelegate", MesinUji.ingatkanDelegate());
        Mocks.register("beriTahuSekretarisDelegate", MesinUji.beriTahuSekretarisDelegate());
        Mocks.register("tenggatKerja", tenggatKerja());
        var deployment = repositoryService.createDeployment().addClasspathResource("bpmn/" + kunciProses + ".bpmn");
        lengkapi(deployment);
        deploymentId = deployment.deploy().getId();
    }

    @AfterEach
    void bersihkanMesin() {
        repositoryService.deleteDeployment(deploymentId, true);
        Mocks.reset();
        BpmnAwareTests.reset();
        ClockUtil.reset();
    }

    /** Forms, and whatever else a model needs beside itself. */
    abstract void lengkapi(DeploymentBuilder deployment);

    static void formulir(DeploymentBuilder deployment, String... kunci) {
        Arrays.stream(kunci).forEach(satu -> deployment.addClasspathResource("forms/" + satu + ".form"));
    }

    /** Only for this satker, and a different moment for each number of days: a model that asks wrongly gets no date. */
    private static TenggatKerja tenggatKerja() {
        var tenggat = mock(TenggatKerja.class);
        when(tenggat.hari(eq(SATKER), anyInt())).thenAnswer(panggilan -> hariKerja(panggilan.getArgument(1)));
        when(tenggat.jamSebelum(any(), anyInt())).thenCallRealMethod();
        return tenggat;
    }

    /** The moment that stands for the end of the n-th working day. */
    static Date hariKerja(int jumlah) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(jumlah)));
    }

    static Date pada(String saat) {
        return Date.from(Instant.parse(saat));
    }

    // beans by name

    JavaDelegate delegate(String nama) {
        return delegate(nama, langkah -> {});
    }

    JavaDelegate delegate(String nama, Consumer<DelegateExecution> kerja) {
        var dilihat = new ArrayList<Map<String, Object>>();
        var delegate = bean(nama, JavaDelegate.class, argumen -> {
            var langkah = (DelegateExecution) argumen;
            dilihat.add(new HashMap<>(langkah.getVariables()));
            kerja.accept(langkah);
        });
        dilihatOleh.put(delegate, dilihat);
        return delegate;
    }

    /** The variables of each call, noted during the call: afterwards an execution no longer tells them. */
    List<Map<String, Object>> dilihatOleh(JavaDelegate delegate) {
        return dilihatOleh.get(delegate);
    }

    static TaskListener pendengarTugas(String nama) {
        return pendengarTugas(nama, tugas -> {});
    }

    static TaskListener pendengarTugas(String nama, Consumer<DelegateTask> kerja) {
        return bean(nama, TaskListener.class, argumen -> kerja.accept((DelegateTask) argumen));
    }

    static void pendengarEksekusi(String nama, Consumer<DelegateExecution> kerja) {
        bean(nama, ExecutionListener.class, argumen -> kerja.accept((DelegateExecution) argumen));
    }

    private static <T> T bean(String nama, Class<T> jenis, Consumer<Object> kerja) {
        var bean = mock(jenis, withSettings().name(nama).defaultAnswer(panggilan -> {
            if (panggilan.getArguments().length == 1) {
                kerja.accept(panggilan.getArgument(0));
            }
            return RETURNS_DEFAULTS.answer(panggilan);
        }));
        Mocks.register(nama, bean);
        return bean;
    }

    static boolean dibuat(DelegateTask tugas) {
        return TaskListener.EVENTNAME_CREATE.equals(tugas.getEventName());
    }

    static boolean diselesaikan(DelegateTask tugas) {
        return TaskListener.EVENTNAME_COMPLETE.equals(tugas.getEventName());
    }

    // steps of a token

    ProcessInstance mulai(Map<String, Object> variabel) {
        proses = runtimeService.startProcessInstanceByKey(kunciProses, KUNCI_BISNIS, variabel);
        return proses;
    }

    ProcessInstance mulaiPeriode() {
        return mulai(Map.of("satker", SATKER, "periodeId", PERIODE_ID));
    }

    Task tugas(String kunci) {
        return taskService
                .createTaskQuery()
                .processInstanceId(proses.getId())
                .taskDefinitionKey(kunci)
                .initializeFormKeys()
                .singleResult();
    }

    void selesaikan(String kunci) {
        selesaikan(kunci, Map.of());
    }

    void selesaikan(String kunci, Map<String, Object> isian) {
        taskService.complete(tugas(kunci).getId(), isian);
    }

    List<Job> daftarJob() {
        return managementService
                .createJobQuery()
                .processInstanceId(proses.getId())
                .list();
    }

    List<Job> daftarJob(String kegiatan) {
        return managementService
                .createJobQuery()
                .processInstanceId(proses.getId())
                .activityId(kegiatan)
                .list();
    }

    Job job(String kegiatan) {
        var ada = daftarJob(kegiatan);
        assertThat(ada).as("job %s", kegiatan).hasSize(1);
        return ada.get(0);
    }

    /** One of several jobs of a step: that of a sheet, a satker or a person. */
    Job job(String kegiatan, String variabel, Object nilai) {
        var ada = daftarJob(kegiatan).stream()
                .filter(satu -> nilai.equals(runtimeService.getVariable(satu.getExecutionId(), variabel)))
                .toList();
        assertThat(ada).as("job %s dengan %s = %s", kegiatan, variabel, nilai).hasSize(1);
        return ada.get(0);
    }

    /** The time of a timer has come. */
    void waktuHabis(String pengatur) {
        managementService.executeJob(job(pengatur).getId());
    }

    /** The engine takes up an asynchronous step. */
    void jalankan(String kegiatan) {
        managementService.executeJob(job(kegiatan).getId());
    }

    // what is seen

    /** Every place at which a token waits, as often as one waits there, and no other. */
    void menunggu(String... kegiatan) {
        assertThat(tempatMenunggu(runtimeService.getActivityInstance(proses.getId())))
                .containsExactlyInAnyOrder(kegiatan);
    }

    private static Stream<String> tempatMenunggu(ActivityInstance lingkup) {
        var asinkron = Arrays.stream(lingkup.getChildTransitionInstances()).map(TransitionInstance::getActivityId);
        var anak = Arrays.stream(lingkup.getChildActivityInstances())
                .flatMap(
                        satu -> satu.getChildActivityInstances().length + satu.getChildTransitionInstances().length == 0
                                ? Stream.of(satu.getActivityId())
                                : tempatMenunggu(satu));
        return Stream.concat(asinkron, anak);
    }

    void pastikanFormulir(Task tugas, String kunci) {
        assertThat(tugas.getCamundaFormRef().getKey()).isEqualTo(kunci);
        assertThat(formService.getDeployedTaskForm(tugas.getId())).isNotEmpty();
    }

    List<String> grupCalon(Task tugas) {
        return taskService.getIdentityLinksForTask(tugas.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    void pastikanDiingatkan(Task tugas, String kalimat) {
        assertThat(tugas.getPriority()).isEqualTo(PRIORITAS_MENDESAK);
        assertThat(taskService.getTaskComments(tugas.getId()))
                .extracting(Comment::getFullMessage)
                .containsExactly(kalimat);
    }

    void pastikanBelumDiingatkan(Task tugas) {
        assertThat(tugas.getPriority()).isEqualTo(PRIORITAS_BIASA);
        assertThat(taskService.getTaskComments(tugas.getId())).isEmpty();
    }

    /** Three attempts a minute apart, then an incident; repeated by hand, it goes on. */
    void gagalTigaKaliLaluDiulang(String jobId, JavaDelegate delegate) throws Exception {
        doThrow(new IllegalStateException("gangguan")).when(delegate).execute(any());
        for (var sisa = 2; sisa >= 0; sisa--) {
            assertThat(banyakInsiden()).isZero();
            assertThatThrownBy(() -> managementService.executeJob(jobId)).hasMessageContaining("gangguan");
            var gagal = managementService.createJobQuery().jobId(jobId).singleResult();
            assertThat(gagal.getRetries()).isEqualTo(sisa);
            assertThat(gagal.getDuedate()).isEqualTo(Date.from(SEKARANG.plus(Duration.ofMinutes(1))));
        }
        assertThat(banyakInsiden()).isOne();
        doNothing().when(delegate).execute(any());
        managementService.setJobRetries(jobId, 1);
        assertThat(banyakInsiden()).isZero();
        managementService.executeJob(jobId);
    }

    private long banyakInsiden() {
        return runtimeService
                .createIncidentQuery()
                .processInstanceId(proses.getId())
                .count();
    }
}
