package id.kejar.pemberitahuan;

import id.kejar.shared.Halaman;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A notice is put aside where it stands, on the first page. */
@Controller
@Halaman
class PemberitahuanController {

    private final PemberitahuanService pemberitahuan;

    PemberitahuanController(PemberitahuanService pemberitahuan) {
        this.pemberitahuan = pemberitahuan;
    }

    @PostMapping("/pemberitahuan/{id}/dibaca")
    String dibaca(@PathVariable UUID id, Principal pengguna) {
        pemberitahuan.tandaiDibaca(id, pengguna.getName());
        return "redirect:/";
    }
}
