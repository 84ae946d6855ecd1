package id.kejar.beranda;

import id.kejar.shared.AkunContoh;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page. In the demo it tells whom to log in as. */
@Controller
class MasukController {

    private final ObjectProvider<AkunContoh> akunContoh;

    MasukController(ObjectProvider<AkunContoh> akunContoh) {
        this.akunContoh = akunContoh;
    }

    @GetMapping("/masuk")
    String masuk(Model model) {
        var contoh = akunContoh.getIfAvailable();
        model.addAttribute("akunDemo", contoh == null ? List.of() : contoh.daftar());
        return "masuk";
    }
}
