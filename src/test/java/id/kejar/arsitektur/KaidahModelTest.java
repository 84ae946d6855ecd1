package id.kejar.arsitektur;

import static id.kejar.arsitektur.Model.dokumentasi;
import static id.kejar.arsitektur.Model.tempat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;

/** How this house draws a process: what a reader of the picture, and the engine, may count on in every model. */
class KaidahModelTest {

    private static final Set<String> PENGINGAT = Set.of("${ingatkanDelegate}", "${beriTahuSekretarisDelegate}");

    @Test
    void setiapProsesDapatDijalankanBerversiBerumurDanBerdokumen() {
        assertSoftly(periksa -> Model.semua(Process.class).forEach(proses -> {
            periksa.assertThat(proses.isExecutable())
                    .as("%s: isExecutable", proses.getId())
                    .isTrue();
            periksa.assertThat(proses.getCamundaVersionTag())
                    .as("%s: versionTag", proses.getId())
                    .isNotBlank();
            periksa.assertThat(proses.getCamundaHistoryTimeToLiveString())
                    .as("%s: historyTimeToLive", proses.getId())
                    .isNotBlank();
            periksa.assertThat(dokumentasi(proses))
                    .as("%s: documentation", proses.getId())
                    .isNotBlank();
        }));
    }

    @Test
    void setiapTugasBerkelengkapanBertenggatDanBerformulir() {
        assertSoftly(periksa -> Model.semua(UserTask.class).forEach(tugas -> {
            periksa.assertThat(dokumentasi(tugas))
                    .as("%s: documentation", tempat(tugas))
                    .contains("Kelengkapan:", "Waktu:", "Output:");
            periksa.assertThat(tugas.getCamundaDueDate())
                    .as("%s: dueDate", tempat(tugas))
                    .isNotBlank();
            periksa.assertThat(tugas.getCamundaFormRef())
                    .as("%s: formRef", tempat(tugas))
                    .isNotBlank();
        }));
    }

    @Test
    void setiapTugasDidengarkanSaatDibuatDanDiselesaikan() {
        assertSoftly(periksa -> Model.semua(UserTask.class).forEach(tugas -> periksa.assertThat(pendengar(tugas))
                .as("%s: task listeners", tempat(tugas))
                .contains("create", "complete")));
    }

    @Test
    void setiapTugasDijagaPengaturWaktu() {
        var berwaktu = Model.semua(BoundaryEvent.class).stream()
                .filter(peristiwa ->
                        peristiwa.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(peristiwa -> tempat(peristiwa.getAttachedTo()))
                .toList();

        assertThat(Model.semua(UserTask.class).stream().map(Model::tempat).filter(tugas -> !berwaktu.contains(tugas)))
                .as("tasks without a timer on their boundary: every wait has one")
                .isEmpty();
    }

    @Test
    void setiapPercabanganPunyaJalanBaku() {
        var percabangan = Model.semua(ExclusiveGateway.class).stream()
                .filter(gerbang -> gerbang.getOutgoing().size() > 1)
                .toList();
        assertThat(percabangan).isNotEmpty();
        assertSoftly(periksa -> percabangan.forEach(gerbang -> {
            periksa.assertThat(gerbang.getDefault())
                    .as("%s: default flow", tempat(gerbang))
                    .isNotNull();
            periksa.assertThat(gerbang.getOutgoing().stream()
                            .filter(alir ->
                                    alir.equals(gerbang.getDefault()) == (alir.getConditionExpression() != null))
                            .map(SequenceFlow::getId))
                    .as("%s: default flow with a condition, or another one without", tempat(gerbang))
                    .isEmpty();
        }));
    }

    @Test
    void pengingatBerdiriDiBelakangPengaturWaktuTugasnyaDanMemuatPesannya() {
        var pengingat = Model.semua(ServiceTask.class).stream()
                .filter(tugas -> PENGINGAT.contains(String.valueOf(tugas.getCamundaDelegateExpression())))
                .toList();
        assertThat(pengingat).isNotEmpty();
        assertSoftly(periksa -> pengingat.forEach(tugas -> {
            periksa.assertThat(tugas.getIncoming().stream().map(SequenceFlow::getSource))
                    .as("%s: what leads to it", tempat(tugas))
                    .isNotEmpty()
                    .allMatch(KaidahModelTest::mengaturWaktuSuatuTugas);
            periksa.assertThat(dokumentasi(tugas))
                    .as("%s: documentation, which is the message", tempat(tugas))
                    .isNotBlank();
        }));
    }

    /** Attached to the task, or a timer of its own in the sub-process in which the task waits. */
    private static boolean mengaturWaktuSuatuTugas(FlowNode sumber) {
        return sumber instanceof BoundaryEvent
                || sumber instanceof IntermediateCatchEvent pengatur
                        && pengatur.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)
                        && !pengatur.getParentElement()
                                .getChildElementsByType(UserTask.class)
                                .isEmpty();
    }

    @Test
    void pekerjaanTertundaDiulangSebelumMenjadiInsiden() {
        var tertunda = Model.semua(ServiceTask.class).stream()
                .filter(ServiceTask::isCamundaAsyncBefore)
                .toList();
        assertThat(tertunda).isNotEmpty();
        assertSoftly(periksa -> tertunda.forEach(tugas -> periksa.assertThat(
                        tugas.getExtensionElements().getChildElementsByType(CamundaFailedJobRetryTimeCycle.class))
                .as("%s: retry cycle", tempat(tugas))
                .extracting(CamundaFailedJobRetryTimeCycle::getTextContent)
                .containsExactly("R3/PT1M")));
    }

    @Test
    void setiapSimpulDanPilihanBernama() {
        var penggabung = Model.semua(Gateway.class).stream()
                .filter(gerbang -> gerbang.getOutgoing().size() < 2)
                .map(Model::tempat)
                .toList();
        assertSoftly(periksa -> {
            Model.semua(FlowNode.class).stream()
                    .filter(simpul -> !penggabung.contains(tempat(simpul)))
                    .forEach(simpul -> periksa.assertThat(simpul.getName())
                            .as("%s: name", tempat(simpul))
                            .isNotBlank());
            Model.semua(SequenceFlow.class).stream()
                    .filter(alir -> alir.getSource() instanceof Gateway gerbang
                            && gerbang.getOutgoing().size() > 1)
                    .forEach(alir -> periksa.assertThat(alir.getName())
                            .as("%s: name", tempat(alir))
                            .isNotBlank());
        });
    }

    private static List<String> pendengar(UserTask tugas) {
        return Stream.ofNullable(tugas.getExtensionElements())
                .map(isi -> isi.getChildElementsByType(CamundaTaskListener.class))
                .flatMap(Collection::stream)
                .map(CamundaTaskListener::getCamundaEvent)
                .toList();
    }
}
