package id.kejar.koreksi;

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

/** The page "Koreksi": choose the day, say what is wrong, follow what becomes of it. */
@Controller
@Halaman
@RequestMapping("/koreksi")
class KoreksiController {

    private final PenyajiKoreksi penyaji;
    private final PengajuanKoreksi pengajuan;

    KoreksiController(PenyajiKoreksi penyaji, PengajuanKoreksi pengajuan) {
        this.penyaji = penyaji;
        this.pengajuan = pengajuan;
    }

    @GetMapping
    String daftar(@ModelAttribute("isian") IsianKoreksi isian, Principal pengguna, Model model) {
        model.addAttribute("halaman", penyaji.halaman(pengguna.getName()));
        return "koreksi";
    }

    /** The file was beyond what the server reads at all. */
    @GetMapping(params = "terlaluBesar")
    String terlaluBesar(@ModelAttribute("isian") IsianKoreksi isian, Principal pengguna, Model model) {
        model.addAttribute("galat", "Buktinya terlalu besar untuk dikirim. Perkecil, lalu isi dan kirim lagi.");
        return daftar(isian, pengguna, model);
    }

    @GetMapping("/baru")
    String baru(
            @ModelAttribute("isian") IsianKoreksi isian, Principal pengguna, Model model, HttpServletResponse jawaban) {
        try {
            model.addAttribute("hari", penyaji.hari(pengguna.getName(), isian));
            return "koreksi-baru";
        } catch (Penolakan penolakan) {
            ditolak(penolakan, model, jawaban);
            return daftar(isian, pengguna, model);
        }
    }

    @PostMapping
    String ajukan(
            @ModelAttribute("isian") IsianKoreksi isian,
            @RequestParam(required = false) MultipartFile bukti,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban)
            throws IOException {
        try {
            var id = pengajuan.ajukan(pengguna.getName(), isian, bukti);
            lanjut.addFlashAttribute(
                    "pesan", "Usul koreksi diajukan. Atasan langsung memeriksanya paling lama tiga hari kerja.");
            return "redirect:/koreksi/" + id;
        } catch (Penolakan penolakan) {
            ditolak(penolakan, model, jawaban);
            return baru(isian, pengguna, model, jawaban);
        }
    }

    @GetMapping("/{id}")
    String rinci(@PathVariable UUID id, Principal pengguna, Model model) {
        model.addAttribute("rinci", penyaji.rinci(pengguna.getName(), id));
        return "koreksi-rinci";
    }

    @PostMapping("/{id}/bukti")
    String tambahBukti(
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile bukti,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban)
            throws IOException {
        try {
            pengajuan.tambahBukti(pengguna.getName(), id, bukti);
            lanjut.addFlashAttribute("pesan", "Bukti ditambahkan. Kirim lagi usulnya lewat daftar tugas Anda.");
            return "redirect:/koreksi/" + id;
        } catch (Penolakan penolakan) {
            ditolak(penolakan, model, jawaban);
            return rinci(id, pengguna, model);
        }
    }

    /** What the person can mend is said where he typed it; the rest is a page of its own. */
    private static void ditolak(Penolakan penolakan, Model model, HttpServletResponse jawaban) {
        switch (penolakan.jenis()) {
            case ATURAN, BENTROK -> {
                jawaban.setStatus(penolakan.jenis().status());
                // The first refusal is the one that answers what was done.
                if (!model.containsAttribute("galat")) {
                    model.addAttribute("galat", penolakan.getMessage());
                }
            }
            default -> throw penolakan;
        }
    }

    @GetMapping("/{id}/bukti/{ke}")
    ResponseEntity<InputStreamResource> bukti(@PathVariable UUID id, @PathVariable int ke, Principal pengguna) {
        return penyaji.bukti(pengguna.getName(), id, ke).unduhan();
    }
}
