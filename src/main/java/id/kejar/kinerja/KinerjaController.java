package id.kejar.kinerja;

import id.kejar.shared.Halaman;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Kinerja saya": a person's own month, and one day of it. */
@Controller
@Halaman
@RequestMapping("/kinerja")
class KinerjaController {

    private final KinerjaService kinerja;

    KinerjaController(KinerjaService kinerja) {
        this.kinerja = kinerja;
    }

    @GetMapping
    String bulan(
            @RequestParam(required = false) Integer masa,
            @RequestParam(required = false) String bulan,
            Principal pengguna,
            Model model) {
        model.addAttribute("halaman", kinerja.bulan(pengguna.getName(), masa, bulan));
        return "kinerja";
    }

    @GetMapping("/hari/{entriId}")
    String hari(@PathVariable UUID entriId, Principal pengguna, Model model) {
        model.addAttribute("hari", kinerja.hari(entriId, pengguna.getName()));
        return "kinerja-hari";
    }
}
