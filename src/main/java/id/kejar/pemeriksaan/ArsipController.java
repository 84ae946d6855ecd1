package id.kejar.pemeriksaan;

import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Arsip", from which the operator also hands out one person's data on request. */
@Controller
@Halaman
@RequestMapping("/arsip")
class ArsipController {

    private final PenyajiArsip penyaji;
    private final EksporDataService ekspor;

    ArsipController(PenyajiArsip penyaji, EksporDataService ekspor) {
        this.penyaji = penyaji;
        this.ekspor = ekspor;
    }

    @GetMapping
    String halaman(Principal pengguna, Model model) {
        model.addAttribute("halaman", penyaji.halaman(pengguna.getName()));
        return "arsip";
    }

    /** @return the page again where something is missing, else {@code null}: the file has been written */
    @PostMapping("/data-pegawai")
    String dataPegawai(
            @RequestParam(required = false) UUID pegawai,
            @RequestParam(required = false) String dasar,
            Principal pengguna,
            Model model,
            HttpServletResponse jawaban)
            throws IOException {
        try {
            DataSayaController.kirim(ekspor.atasPermintaan(pengguna.getName(), pegawai, dasar), jawaban);
            return null;
        } catch (Penolakan penolakan) {
            if (penolakan.jenis() != Penolakan.Jenis.ATURAN) {
                throw penolakan;
            }
            jawaban.setStatus(penolakan.jenis().status());
            model.addAttribute("galat", penolakan.getMessage());
            model.addAttribute("isianPegawai", pegawai);
            model.addAttribute("isianDasar", dasar);
            return halaman(pengguna, model);
        }
    }
}
