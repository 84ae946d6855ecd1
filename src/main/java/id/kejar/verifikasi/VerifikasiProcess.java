package id.kejar.verifikasi;

import id.kejar.entri.EntriDisunting;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.AtasNamaSistem;
import id.kejar.shared.TanggalIndonesia;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Application to engine: keeps open tasks in step with the sheets behind them. */
@Component
class VerifikasiProcess {

    static final String VERIFIKASI = "verifikasi-data-kinerja";
    static final String PERBAIKI = "perbaiki-data-kinerja";
    static final String LENGKAPI_ATASAN = "lengkapi-atasan-langsung";
    static final String TINDAK_LANJUT = "tindak-lanjuti-keterlambatan";
    static final String RINGKASAN = "ringkasan";

    private final TaskService taskService;
    private final VerifikasiService verifikasi;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final AtasNamaSistem atasNamaSistem;

    VerifikasiProcess(
            TaskService taskService,
            VerifikasiService verifikasi,
            OrganisasiService organisasi,
            PeriodeService periode,
            AtasNamaSistem atasNamaSistem) {
        this.taskService = taskService;
        this.verifikasi = verifikasi;
        this.organisasi = organisasi;
        this.periode = periode;
        this.atasNamaSistem = atasNamaSistem;
    }

    /** The summary carries counts, no names: it is an engine variable. */
    Object ringkasanVerifikasi(UUID lembarId) {
        var ringkasan = verifikasi.ringkasan(verifikasi.lembar(lembarId));
        return Spin.JSON(List.of(
                Map.of("keadaan", "Disetujui", "hari", ringkasan.disetujui()),
                Map.of("keadaan", "Dikembalikan", "hari", ringkasan.dikembalikan()),
                Map.of("keadaan", "Belum diputuskan", "hari", ringkasan.belum())));
    }

    @EventListener
    void lembarDiputuskan(LembarDiputuskan peristiwa) {
        tugasVerifikasi(peristiwa.lembarId())
                .forEach(tugas -> taskService.setVariableLocal(
                        tugas.getId(), RINGKASAN, ringkasanVerifikasi(peristiwa.lembarId())));
    }

    @EventListener
    void entriDisunting(EntriDisunting peristiwa) {
        taskService
                .createTaskQuery()
                .taskDefinitionKey(PERBAIKI)
                .taskAssignee(organisasi.pegawai(peristiwa.pegawaiId()).akun())
                .unlimitedList()
                .forEach(tugas -> taskService.setVariableLocal(
                        tugas.getId(),
                        RINGKASAN,
                        ringkasanPerbaikan(
                                UUID.fromString((String) taskService.getVariable(tugas.getId(), "lembarId")),
                                peristiwa.pegawaiId())));
    }

    Object ringkasanPerbaikan(UUID lembarId, UUID pegawaiId) {
        return Spin.JSON(verifikasi.hariDiperbaiki(lembarId, pegawaiId).stream()
                .map(hari -> Map.of(
                        "tanggal",
                        TanggalIndonesia.hariTanggal(hari.tanggal()),
                        "alasan",
                        hari.alasanPengembalian(),
                        "keadaan",
                        hari.adaKonsep() ? "sudah diubah" : "belum diubah"))
                .toList());
    }

    /**
     * What a verifier's task is called: with its month, and with his capacity where it is not the ordinary one, so that
     * whoever acts for another tells the two apart.
     *
     * @param pokok the task's name, as the model or an earlier holder gave it
     */
    String namaTugas(String pokok, LembarVerifikasi lembar, Wewenang pemutus) {
        var bulan = periode.periode(lembar.periodeId()).sebutan();
        var nama = "%s, %s".formatted(pokok.split(", ")[0], bulan);
        return pemutus.kapasitas() == Kapasitas.ATASAN_LANGSUNG ? nama : "%s (%s)".formatted(nama, pemutus.ringkas());
    }

    /** Moves the due date of a round that the Sekretaris has extended. */
    void perpanjang(UUID lembarId, Date batasBaru) {
        tugasVerifikasi(lembarId).forEach(tugas -> {
            tugas.setDueDate(batasBaru);
            taskService.saveTask(tugas);
        });
    }

    /** When the turn that is running on a sheet is over; empty when it is nobody's. Whoever asks may not see the task. */
    Optional<Instant> batas(LembarVerifikasi lembar) {
        return atasNamaSistem.lakukan(() -> Stream.of(VERIFIKASI, PERBAIKI, LENGKAPI_ATASAN)
                .flatMap(kunci -> tugas(kunci, lembar))
                .map(tugas -> tugas.getDueDate().toInstant())
                .min(Comparator.naturalOrder()));
    }

    Stream<Task> tugasVerifikasi(UUID lembarId) {
        return tugas(VERIFIKASI, verifikasi.lembar(lembarId));
    }

    private Stream<Task> tugas(String kunci, LembarVerifikasi lembar) {
        return taskService
                .createTaskQuery()
                .processInstanceBusinessKey(periode.periode(lembar.periodeId()).kunciBisnis())
                .taskDefinitionKey(kunci)
                .unlimitedList()
                .stream()
                .filter(tugas -> lembar.id().toString().equals(taskService.getVariable(tugas.getId(), "lembarId")));
    }
}
