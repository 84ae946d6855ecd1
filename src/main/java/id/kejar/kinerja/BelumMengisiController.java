package id.kejar.kinerja;

import id.kejar.shared.Halaman;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board of those who look after others: who has not filled in. */
@Controller
@Halaman
@RequestMapping("/belum-mengisi")
class BelumMengisiController {

    private final PapanService papan;

    BelumMengisiController(PapanService papan) {
        this.papan = papan;
    }

    @GetMapping
    String papan(@RequestParam(required = false) String lingkup, Principal pengguna, Model model) {
        model.addAttribute("halaman", papan.papan(pengguna.getName(), LingkupPapan.dari(lingkup)));
        return "belum-mengisi";
    }
}
