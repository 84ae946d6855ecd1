package id.kejar.penugasan;

import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page "Plh./Plt.": orders of acting. A refused form is shown again as it was typed. */
@Controller
@Halaman
@RequestMapping("/penugasan")
class PenugasanController {

    private final PenyajiPenugasan penugasan;

    PenugasanController(PenyajiPenugasan penugasan) {
        this.penugasan = penugasan;
    }

    /** The file was beyond what the server reads at all; a browser with script has said so before sending. */
    @GetMapping(params = "terlaluBesar")
    String terlaluBesar(Principal pengguna, Model model) {
        model.addAttribute("galatCatat", "Naskahnya terlalu besar untuk dikirim. Perkecil, lalu isi dan kirim lagi.");
        return halaman(pengguna, model);
    }

    @GetMapping
    String halaman(Principal pengguna, Model model) {
        model.addAttribute("halaman", penugasan.halaman(pengguna.getName()));
        if (!model.containsAttribute("isianSuratPerintah")) {
            model.addAttribute("isianSuratPerintah", IsianSuratPerintah.KOSONG);
        }
        return "penugasan";
    }

    @PostMapping
    String catat(
            @ModelAttribute IsianSuratPerintah isian,
            @RequestParam(required = false) MultipartFile naskah,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban)
            throws IOException {
        try {
            lanjut.addFlashAttribute("pesan", penugasan.catat(pengguna.getName(), isian, naskah));
            return "redirect:/penugasan#isi";
        } catch (Penolakan penolakan) {
            model.addAttribute("naskahHilang", naskah != null && !naskah.isEmpty());
            return ditolak(penolakan, "galatCatat", jawaban, pengguna, model);
        }
    }

    @PostMapping("/{id}/cabut")
    String cabut(
            @PathVariable UUID id,
            @RequestParam(required = false) String alasan,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        try {
            lanjut.addFlashAttribute("pesan", penugasan.cabut(pengguna.getName(), id, alasan));
            return "redirect:/penugasan#isi";
        } catch (Penolakan penolakan) {
            return ditolak(penolakan, "galat", jawaban, pengguna, model);
        }
    }

    /** What the person can mend is said where he typed it; the rest is a page of its own. */
    private String ditolak(
            Penolakan penolakan, String tempat, HttpServletResponse jawaban, Principal pengguna, Model model) {
        switch (penolakan.jenis()) {
            case ATURAN, BENTROK -> {
                jawaban.setStatus(penolakan.jenis().status());
                model.addAttribute(tempat, penolakan.getMessage());
                return halaman(pengguna, model);
            }
            default -> throw penolakan;
        }
    }

    @GetMapping("/{id}/naskah")
    ResponseEntity<InputStreamResource> naskah(@PathVariable UUID id, Principal pengguna) {
        return penugasan.naskah(pengguna.getName(), id).unduhan();
    }
}
