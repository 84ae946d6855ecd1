package id.kejar.entri;

import java.security.Principal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person's own day by its date; a day off begins here. */
@RestController
@RequestMapping("/api/hari")
class HariController {

    private final BukaHariService bukaHari;

    HariController(BukaHariService bukaHari) {
        this.bukaHari = bukaHari;
    }

    record PermintaanHari(LocalDate tanggal) {}

    record HariDibuka(UUID entriId) {}

    @PostMapping
    HariDibuka buka(@RequestBody PermintaanHari isi, Principal pengguna) {
        return new HariDibuka(bukaHari.bukaBagi(pengguna.getName(), AturanEntri.periksaAda(isi.tanggal())));
    }
}
