package id.kejar.entri;

import id.kejar.shared.AtasNamaSistem;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Application to engine: the instance and the open task of a day. */
@Component
class EntriProcess {

    static final String ISI_DATA_KINERJA = "isi-data-kinerja";
    private static final String RINGKASAN = "ringkasan";

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final AtasNamaSistem atasNamaSistem;

    EntriProcess(RuntimeService runtimeService, TaskService taskService, AtasNamaSistem atasNamaSistem) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.atasNamaSistem = atasNamaSistem;
    }

    /** Nobody owes work on a day off: it is due when filling closes, and not reminded of before. */
    void mulai(Entri entri, String akun, Date batasHariKerja, Instant akhirPengisian) {
        var tutup = Date.from(akhirPengisian);
        atasNamaSistem.lakukan(() -> runtimeService
                .createProcessInstanceByKey("entri-harian")
                .processDefinitionWithoutTenantId()
                .businessKey(kunciBisnis(entri, akun))
                .setVariable("satker", entri.satker())
                .setVariable("entriId", entri.id().toString())
                .setVariable("batasHariKerja", entri.penanda().wajib() ? batasHariKerja : tutup)
                .setVariable("akhirPengisian", tutup)
                .execute());
    }

    /** The obligation has lapsed: the open day ends. */
    void gugurkan(Entri entri, String akun) {
        atasNamaSistem.lakukan(() -> runtimeService
                .createMessageCorrelation("kewajiban-gugur")
                .processInstanceBusinessKey(kunciBisnis(entri, akun))
                .correlateWithResult());
    }

    /** What is owed is worked out anew for these satker, each in a job of its own. */
    void hitungUlang(List<String> satker) {
        atasNamaSistem.lakukan(() -> runtimeService
                .createProcessInstanceByKey("buka-hari-kerja")
                .processDefinitionWithoutTenantId()
                .setVariable("daftarSatker", new ArrayList<>(satker))
                .startBeforeActivity("Buka_Lembar_Harian#multiInstanceBody")
                .execute());
    }

    /**
     * Sends the day from a page of ours: the person completes his own task.
     *
     * @throws Penolakan when the day has no open task of this kind
     */
    void selesaikan(Entri entri, String akun, String keterangan) {
        var tugas = taskService
                .createTaskQuery()
                .processInstanceBusinessKey(kunciBisnis(entri, akun))
                .taskDefinitionKey(ISI_DATA_KINERJA)
                .taskAssignee(akun)
                .singleResult();
        if (tugas == null) {
            throw Penolakan.bentrok("Tugas %s tidak ada lagi. Muat ulang untuk melihat keadaannya."
                    .formatted(TanggalIndonesia.hariTanggal(entri.tanggal())));
        }
        // Transient: what is said goes to our own tables and is of no use to the engine afterwards.
        taskService.complete(
                tugas.getId(),
                Variables.createVariables()
                        .putValueTyped("pernyataan", Variables.booleanValue(true, true))
                        .putValueTyped("keterangan", Variables.untypedValue(keterangan, true)));
    }

    /** Refreshes the summary in the Form tab of the open task, if there is one. */
    void perbaruiRingkasan(Entri entri, String akun) {
        taskService
                .createTaskQuery()
                .processInstanceBusinessKey(kunciBisnis(entri, akun))
                .taskDefinitionKey(ISI_DATA_KINERJA)
                .unlimitedList()
                .forEach(tugas -> taskService.setVariableLocal(tugas.getId(), RINGKASAN, ringkasan(entri)));
    }

    private static Object ringkasan(Entri entri) {
        return Spin.JSON(baris(entri));
    }

    private static List<Map<String, String>> baris(Entri entri) {
        return entri.versiLembar(true).kegiatanBerlaku().stream()
                .map(satu -> Map.of(
                        "jam",
                        satu.rentang().sebutan(),
                        "kegiatan",
                        satu.isian().namaKegiatan(),
                        "hasil",
                        satu.isian().outputHasil(),
                        "bukti",
                        String.valueOf(satu.buktiBerlaku().size())))
                .toList();
    }

    private static String kunciBisnis(Entri entri, String akun) {
        return "%s/%s/%s".formatted(entri.satker(), entri.tanggal(), akun);
    }
}
