package id.kejar.indikator;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the sheet of a day offers to choose from. */
@RestController
@RequestMapping("/api")
class AcuanController {

    private final IndikatorService katalog;

    AcuanController(IndikatorService katalog) {
        this.katalog = katalog;
    }

    record PilihanKode(String kode, String nama, String status) {}

    record PilihanIndikator(UUID id, String nama, String kegiatan) {}

    @GetMapping("/kode-output")
    List<PilihanKode> kodeOutput(@RequestParam(defaultValue = "") String q) {
        return katalog.cariKode(q).stream()
                .map(kode -> new PilihanKode(kode.kode(), kode.nama(), kode.status()))
                .toList();
    }

    @GetMapping("/indikator")
    List<PilihanIndikator> indikator(@RequestParam(defaultValue = "") String q) {
        return katalog.cariIndikator(q).stream()
                .map(satu -> new PilihanIndikator(satu.id(), satu.nama(), satu.kegiatan()))
                .toList();
    }

    @GetMapping("/satuan")
    List<String> satuan() {
        return katalog.satuan();
    }
}
