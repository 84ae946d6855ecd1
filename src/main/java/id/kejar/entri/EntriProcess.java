package id.kejar.entri;

import id.kejar.shared.TanggalIndonesia;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Application to engine: the instance and the open task of a day. */
@Component
class EntriProcess {

    static final String ISI_DATA_KINERJA = "isi-data-kinerja";
    private static final String RINGKASAN = "ringkasan";

    private final RuntimeService runtimeService;
    private final TaskService taskService;

    EntriProcess(RuntimeService runtimeService, TaskService taskService) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
    }

    void mulai(Entri entri, String akun, Date batasHariKerja, Instant akhirPengisian) {
        runtimeService
                .createProcessInstanceByKey("entri-harian")
                .processDefinitionWithoutTenantId()
                .businessKey(kunciBisnis(entri, akun))
                .setVariable("satker", entri.satker())
                .setVariable("entriId", entri.id().toString())
                .setVariable("batasHariKerja", batasHariKerja)
                .setVariable("akhirPengisian", Date.from(akhirPengisian))
                .execute();
    }

    /** The obligation has lapsed: the open day ends. */
    void gugurkan(Entri entri, String akun) {
        runtimeService
                .createMessageCorrelation("kewajiban-gugur")
                .processInstanceBusinessKey(kunciBisnis(entri, akun))
                .correlate();
    }

    /** Refreshes the summary in the Form tab of the open task, if there is one. */
    void perbaruiRingkasan(Entri entri, String akun) {
        taskService
                .createTaskQuery()
                .processInstanceBusinessKey(kunciBisnis(entri, akun))
                .taskDefinitionKey(ISI_DATA_KINERJA)
                .list()
                .forEach(tugas -> taskService.setVariableLocal(tugas.getId(), RINGKASAN, ringkasan(entri)));
    }

    private static Object ringkasan(Entri entri) {
        return Spin.JSON(baris(entri));
    }

    private static List<Map<String, String>> baris(Entri entri) {
        return entri.versiLembar().kegiatanBerlaku().stream()
                .map(Kegiatan::isian)
                .map(isian -> Map.of(
                        "jam",
                        TanggalIndonesia.jam(isian.jamMulai()) + "–" + TanggalIndonesia.jam(isian.jamSelesai()),
                        "kegiatan",
                        isian.namaKegiatan(),
                        "hasil",
                        isian.outputHasil()))
                .toList();
    }

    private static String kunciBisnis(Entri entri, String akun) {
        return "%s/%s/%s".formatted(entri.satker(), entri.tanggal(), akun);
    }
}
