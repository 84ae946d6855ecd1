package id.kejar.wilayah;

import id.kejar.shared.Halaman;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Wilayah" of a provincial or national observer. */
@Controller
@Halaman
@RequestMapping("/wilayah")
class WilayahController {

    private final WilayahService wilayah;

    WilayahController(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @GetMapping
    String wilayah(@RequestParam(required = false) String bulan, Principal pengguna, Model model) {
        model.addAttribute("halaman", wilayah.halaman(pengguna.getName(), bulan));
        return "wilayah";
    }
}
