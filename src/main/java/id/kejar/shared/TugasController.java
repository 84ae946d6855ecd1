package id.kejar.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the Lembar tab of Tasklist which sheet a task has, and shows the overview of those without one. */
@RestController
@RequestMapping("/api/tugas")
class TugasController {

    private final TugasProcess daftarTugas;
    private final Map<String, PenyediaTinjauan> penyediaTiapKunci = new HashMap<>();
    private final List<PenyediaDokumen> penyediaDokumen;

    TugasController(TugasProcess daftarTugas, List<PenyediaTinjauan> penyedia, List<PenyediaDokumen> penyediaDokumen) {
        this.daftarTugas = daftarTugas;
        this.penyediaDokumen = penyediaDokumen;
        penyedia.forEach(satu -> satu.kunciTugas().forEach(kunci -> penyediaTiapKunci.put(kunci, satu)));
    }

    record LembarTugas(String taskId, String kunci, String jenis, List<UUID> id) {}

    @GetMapping("/{taskId}")
    LembarTugas lembar(@PathVariable String taskId) {
        var tugas = daftarTugas.tugas(taskId);
        var lembar = penyedia(tugas).lembar(tugas);
        return new LembarTugas(taskId, tugas.kunci(), lembar.jenis(), lembar.id());
    }

    @GetMapping("/{taskId}/tinjauan")
    Tinjauan tinjauan(@PathVariable String taskId) {
        var tugas = daftarTugas.tugas(taskId);
        var periode = tugas.variabel().get("periodeId");
        var tinjauan = penyedia(tugas).tinjau(tugas);
        if (periode == null) {
            return tinjauan;
        }
        return tinjauan.denganDokumen(penyediaDokumen.stream()
                .flatMap(penyedia -> penyedia.dokumenPeriode(UUID.fromString(periode.toString())).stream())
                .toList());
    }

    private PenyediaTinjauan penyedia(TugasAktif tugas) {
        var penyedia = penyediaTiapKunci.get(tugas.kunci());
        if (penyedia == null) {
            throw Penolakan.tidakAda("Tugas ini tidak memiliki lembar. Kerjakan di tab Formulir.");
        }
        return penyedia;
    }
}
