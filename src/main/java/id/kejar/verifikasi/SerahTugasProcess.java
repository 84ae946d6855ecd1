package id.kejar.verifikasi;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.AtasanBerubah;
import id.kejar.organisasi.MasaTugasBerubah;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.penugasan.Kedudukan;
import id.kejar.penugasan.Pemangku;
import id.kejar.penugasan.PemangkuBerubah;
import id.kejar.shared.AtasNamaSistem;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open tasks follow when somebody else decides: an order begins or ends, a superior changes, a person leaves. */
@Component
class SerahTugasProcess {

    private final TaskService taskService;
    private final AuthorizationService authorizationService;
    private final VerifikasiProcess proses;
    private final VerifikasiService verifikasi;
    private final VerifikatorService verifikator;
    private final WewenangService wewenang;
    private final OrganisasiService organisasi;
    private final JejakService jejak;
    private final AtasNamaSistem atasNamaSistem;

    SerahTugasProcess(
            TaskService taskService,
            AuthorizationService authorizationService,
            VerifikasiProcess proses,
            VerifikasiService verifikasi,
            VerifikatorService verifikator,
            WewenangService wewenang,
            OrganisasiService organisasi,
            JejakService jejak,
            AtasNamaSistem atasNamaSistem) {
        this.taskService = taskService;
        this.authorizationService = authorizationService;
        this.proses = proses;
        this.verifikasi = verifikasi;
        this.verifikator = verifikator;
        this.wewenang = wewenang;
        this.organisasi = organisasi;
        this.jejak = jejak;
        this.atasNamaSistem = atasNamaSistem;
    }

    @EventListener
    void pemangkuBerubah(PemangkuBerubah peristiwa) {
        serahkanSemua(peristiwa.satker());
    }

    @EventListener
    void masaTugasBerubah(MasaTugasBerubah peristiwa) {
        var orang = organisasi.pegawai(peristiwa.pegawaiId());
        // Whoever has just come and leads nobody decides nowhere yet.
        if (!peristiwa.baru() || orang.memimpin()) {
            serahkanSemua(orang.satker());
        }
    }

    @EventListener
    void atasanBerubah(AtasanBerubah peristiwa) {
        peristiwa.pegawaiId().forEach(verifikator::ikutiAtasan);
        serahkanSemua(organisasi.pegawai(peristiwa.pegawaiId().get(0)).satker());
    }

    private void serahkanSemua(String satker) {
        atasNamaSistem.lakukan(() -> {
            tugas(VerifikasiProcess.VERIFIKASI, satker)
                    .forEach(tugas -> serahkan(tugas, verifikasi.lembar(lembarId(tugas))));
            tugas(VerifikasiProcess.TINDAK_LANJUT, satker)
                    .forEach(tugas -> pemegangTindakLanjut(satker, tugas.getAssignee())
                            .ifPresent(pemegang -> pindahkan(tugas, pemegang.akun())));
            return null;
        });
    }

    private List<Task> tugas(String kunci, String satker) {
        return taskService
                .createTaskQuery()
                .taskDefinitionKey(kunci)
                .tenantIdIn(satker)
                .unlimitedList();
    }

    private UUID lembarId(Task tugas) {
        return UUID.fromString((String) taskService.getVariable(tugas.getId(), "lembarId"));
    }

    /** Where nobody may decide the task stays where it is: the page Verifikasi says that the operator has to act. */
    private void serahkan(Task tugas, LembarVerifikasi lembar) {
        wewenang.atas(lembar)
                .filter(pemutus -> !pemutus.akun().equals(tugas.getAssignee()))
                .ifPresent(pemutus -> {
                    tugas.setName(proses.namaTugas(tugas.getName(), lembar, pemutus));
                    taskService.saveTask(tugas);
                    pindahkan(tugas, pemutus.akun());
                    jejak.catat(
                            lembar.satker(),
                            "VERIFIKASI_BERALIH",
                            lembar.id().toString(),
                            "Beralih kepada " + pemutus.sebagai());
                });
    }

    /** The engine grants a task to whoever gets it and never takes the grant back: whoever loses it would still see it. */
    private void pindahkan(Task tugas, String akun) {
        var lama = tugas.getAssignee();
        taskService.setAssignee(tugas.getId(), akun);
        if (lama != null) {
            authorizationService
                    .createAuthorizationQuery()
                    .resourceType(Resources.TASK)
                    .resourceId(tugas.getId())
                    .userIdIn(lama)
                    .unlimitedList()
                    .forEach(hak -> authorizationService.deleteAuthorization(hak.getId()));
        }
    }

    /** The Sekretaris has taken a sheet over: its task is his office's now, with a time limit of its own. */
    void ambilAlih(UUID lembarId, Date batas) {
        proses.perpanjang(lembarId, batas);
        var lembar = verifikasi.lembar(lembarId);
        proses.tugasVerifikasi(lembarId).forEach(tugas -> serahkan(tugas, lembar));
    }

    // the task of the Sekretaris -----------------------------------------------------------------------------------

    /** A task for the Sekretaris that arises while somebody acts for him is that person's. */
    void kepadaPenggantiSekretaris(DelegateTask tugas) {
        pengganti((String) tugas.getVariable("satker")).ifPresent(orang -> tugas.setAssignee(orang));
    }

    private record Pemegang(String akun) {}

    /** @return to whom the task goes, nobody meaning the group; empty when it stays */
    private Optional<Pemegang> pemegangTindakLanjut(String satker, String pemegangSekarang) {
        var pengganti = pengganti(satker);
        if (pengganti.isPresent()) {
            return pengganti.filter(akun -> !akun.equals(pemegangSekarang)).map(Pemegang::new);
        }
        var bukanSekretaris = pemegangSekarang != null
                && wewenang.sekretarisHariIni(satker)
                        .filter(siapa -> siapa.orang().akun().equals(pemegangSekarang))
                        .isEmpty();
        return bukanSekretaris ? Optional.of(new Pemegang(null)) : Optional.empty();
    }

    private Optional<String> pengganti(String satker) {
        return wewenang.sekretarisHariIni(satker)
                .filter(siapa -> siapa.kedudukan() == Kedudukan.PENGGANTI)
                .map(Pemangku::orang)
                .map(orang -> orang.akun());
    }
}
