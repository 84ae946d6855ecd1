package id.kejar.kinerja;

import id.kejar.shared.Halaman;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Hasil per pegawai". */
@Controller
@Halaman
@RequestMapping("/verifikasi/hasil")
class HasilController {

    private final HasilService hasil;

    HasilController(HasilService hasil) {
        this.hasil = hasil;
    }

    @GetMapping
    String hasil(@RequestParam(required = false) String bulan, Principal pengguna, Model model) {
        model.addAttribute("halaman", hasil.hasil(pengguna.getName(), bulan));
        return "hasil";
    }
}
