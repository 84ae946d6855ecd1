package id.kejar.mutubaku;

import id.kejar.shared.Halaman;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Mutu baku": what each step of the SOP is allowed and what it takes. */
@Controller
@Halaman
@RequestMapping("/mutu-baku")
class MutuBakuController {

    private final MutuBakuService mutuBaku;

    MutuBakuController(MutuBakuService mutuBaku) {
        this.mutuBaku = mutuBaku;
    }

    @GetMapping
    String mutuBaku(@RequestParam(required = false) String bulan, Principal pengguna, Model model) {
        model.addAttribute("halaman", mutuBaku.halaman(pengguna.getName(), bulan));
        return "mutu-baku";
    }
}
