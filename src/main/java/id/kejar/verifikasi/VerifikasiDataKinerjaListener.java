package id.kejar.verifikasi;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.IsianTugas;
import java.util.ArrayList;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The verifier's task: given to whoever verifies the sheet, and judged when he completes it. */
@Component
class VerifikasiDataKinerjaListener implements TaskListener {

    private final VerifikasiService verifikasi;
    private final WewenangService wewenang;
    private final VerifikasiProcess proses;
    private final KeputusanService keputusan;
    private final ObjectMapper json;

    VerifikasiDataKinerjaListener(
            VerifikasiService verifikasi,
            WewenangService wewenang,
            VerifikasiProcess proses,
            KeputusanService keputusan,
            ObjectMapper json) {
        this.verifikasi = verifikasi;
        this.wewenang = wewenang;
        this.proses = proses;
        this.keputusan = keputusan;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var lembarId = UUID.fromString((String) tugas.getVariable("lembarId"));
        if (EVENTNAME_CREATE.equals(tugas.getEventName())) {
            var lembar = verifikasi.lembar(lembarId);
            var pemutus = wewenang.pasti(lembar);
            tugas.setAssignee(pemutus.akun());
            tugas.setName(proses.namaTugas(tugas.getName(), lembar, pemutus));
            tugas.setVariableLocal(VerifikasiProcess.RINGKASAN, proses.ringkasanVerifikasi(lembarId));
        } else {
            selesaikan(tugas, lembarId);
        }
    }

    private void selesaikan(DelegateTask tugas, UUID lembarId) {
        var isian = new IsianTugas(tugas, json);
        AturanVerifikasi.periksaPernyataan(isian.dinyatakan("pernyataan"));
        var catatan = isian.teks("catatan", "Catatan", 2_000).orElse(null);
        isian.daftar("keputusan", "Daftar keputusan", KeputusanKiriman.class)
                .ifPresent(kiriman -> keputusan.putuskanKiriman(lembarId, kiriman, tugas.getAssignee()));
        var perluPerbaikan = verifikasi.selesaikanPutaran(lembarId, catatan, tugas.getAssignee()).stream()
                .map(UUID::toString)
                .toList();
        tugas.setVariable("adaPengembalian", !perluPerbaikan.isEmpty());
        tugas.setVariable("daftarPerbaikan", new ArrayList<>(perluPerbaikan));
    }
}
