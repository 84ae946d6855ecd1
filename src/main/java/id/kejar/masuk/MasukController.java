package id.kejar.masuk;

import id.kejar.shared.AkunContoh;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page. In the demo it tells whom to log in as. */
@Controller
class MasukController {

    private final ObjectProvider<AkunContoh> akunContoh;
    private final PengaturanOidc oidc;

    MasukController(ObjectProvider<AkunContoh> akunContoh, PengaturanOidc oidc) {
        this.akunContoh = akunContoh;
        this.oidc = oidc;
    }

    @GetMapping("/masuk")
    String masuk(@RequestParam(required = false) String tunggu, Model model) {
        model.addAttribute("tunggu", lama(tunggu));
        model.addAttribute("akunKantor", oidc.dipakai());
        model.addAttribute("denganSandi", oidc.sandiDipakai());
        var contoh = akunContoh.getIfAvailable();
        model.addAttribute("akunDemo", contoh == null ? List.of() : contoh.daftar());
        return "masuk";
    }

    /** What stands in the address is anybody's: only a number of seconds is read from it. */
    private static String lama(String detik) {
        if (detik == null || !detik.matches("\\d{1,4}")) {
            return "sebentar";
        }
        var banyak = Integer.parseInt(detik);
        return banyak < 60 ? banyak + " detik" : (banyak + 59) / 60 + " menit";
    }
}
