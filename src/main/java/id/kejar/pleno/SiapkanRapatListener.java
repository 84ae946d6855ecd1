package id.kejar.pleno;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.kalender.TenggatKerja;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.IsianTugas;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Date, place and agenda of the meeting. */
@Component
class SiapkanRapatListener implements TaskListener {

    /** IKU "hasil notulen rapat yang tepat waktu (3 hari)", Mesuji 18/2022; read as working days. */
    private static final int HARI_RISALAH = 3;

    private static final List<String> HASIL_RAPAT_SEBELUMNYA = List.of(
            "tanggalRapat",
            "tempat",
            "agenda",
            "hasil",
            "kembaliKe",
            "nomorBeritaAcara",
            "nomorUndangan",
            "kuorum",
            "catatan",
            "batasRisalah");

    private final PlenoService pleno;
    private final OrganisasiService organisasi;
    private final TenggatKerja tenggat;
    private final IdentityService identityService;
    private final ObjectMapper json;

    SiapkanRapatListener(
            PlenoService pleno,
            OrganisasiService organisasi,
            TenggatKerja tenggat,
            IdentityService identityService,
            ObjectMapper json) {
        this.pleno = pleno;
        this.organisasi = organisasi;
        this.tenggat = tenggat;
        this.identityService = identityService;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            siapkan(tugas.getExecution());
            return;
        }
        var isian = new IsianTugas(tugas, json);
        var satker = organisasi.satker((String) tugas.getVariable("satker"));
        var waktu = isian.waktu("tanggalRapat", "Tanggal dan jam rapat", satker.zona());
        pleno.undang(
                UUID.fromString((String) tugas.getVariable("rapatId")),
                waktu,
                isian.teksWajib("tempat", "Tempat rapat", 200),
                isian.teksWajib("agenda", "Agenda", 2_000),
                isian.teks("nomorUndangan", "Nomor undangan", 100),
                identityService.getCurrentAuthentication().getUserId());
        tugas.getExecution()
                .setVariable("batasRisalah", tenggat.setelah(satker.kode(), waktu.toLocalDate(), HARI_RISALAH));
    }

    /** After a meeting without quorum nothing of it may pass for the next one's. */
    private void siapkan(DelegateExecution execution) {
        execution.removeVariables(HASIL_RAPAT_SEBELUMNYA);
        var periodeId = UUID.fromString((String) execution.getVariable("periodeId"));
        execution.setVariable("rapatId", pleno.siapkan(periodeId).toString());
    }
}
