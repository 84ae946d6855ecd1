package id.kejar.masuk;

import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Akun saya": another password, and out of every device. */
@Controller
@Halaman
@RequestMapping("/sandi")
class SandiController {

    private final MasukService masuk;
    private final PemeriksaSandi pemeriksa;

    SandiController(MasukService masuk, PemeriksaSandi pemeriksa) {
        this.masuk = masuk;
        this.pemeriksa = pemeriksa;
    }

    @GetMapping
    String halaman(Principal pengguna, Model model) {
        model.addAttribute("wajib", masuk.status(pengguna.getName()).sandiAwal());
        return "sandi";
    }

    /** Every session ends with it, this one too: the new password is tried at once. */
    @PostMapping
    String ganti(
            @RequestParam(defaultValue = "") String lama,
            @RequestParam(required = false) String baru,
            @RequestParam(required = false) String ulangan,
            Principal pengguna,
            Model model) {
        try {
            if (!pemeriksa.cocok(pengguna.getName(), lama)) {
                throw Penolakan.aturan("Kata sandi lama tidak cocok. Periksa huruf besar-kecilnya.");
            }
            masuk.pilihSandi(pengguna.getName(), lama, baru, ulangan);
            return "redirect:/masuk?sandi";
        } catch (TungguDahulu tunggu) {
            model.addAttribute(
                    "galat",
                    "Kata sandi lama terlalu banyak salah. Tunggu %d detik, lalu coba lagi.".formatted(tunggu.detik()));
            return halaman(pengguna, model);
        } catch (Penolakan ditolak) {
            model.addAttribute("galat", ditolak.getMessage());
            return halaman(pengguna, model);
        }
    }

    @PostMapping(params = "tindakan=keluar-semua")
    String keluarSemua(Principal pengguna) {
        masuk.keluarSemua(pengguna.getName());
        return "redirect:/masuk?keluar";
    }
}
