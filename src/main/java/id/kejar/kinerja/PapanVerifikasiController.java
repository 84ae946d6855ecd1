package id.kejar.kinerja;

import id.kejar.shared.Halaman;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page "Verifikasi": whose turn it is. */
@Controller
@Halaman
@RequestMapping("/verifikasi")
class PapanVerifikasiController {

    private final PapanVerifikasiService papan;

    PapanVerifikasiController(PapanVerifikasiService papan) {
        this.papan = papan;
    }

    @GetMapping
    String papan(Principal pengguna, Model model) {
        model.addAttribute("halaman", papan.papan(pengguna.getName()));
        return "verifikasi";
    }
}
