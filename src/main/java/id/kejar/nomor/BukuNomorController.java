package id.kejar.nomor;

import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page "Buku nomor": the register of letter numbers. A refused form is shown again as it was typed. */
@Controller
@Halaman
@RequestMapping("/buku-nomor")
class BukuNomorController {

    private final PenyajiBukuNomor buku;

    BukuNomorController(PenyajiBukuNomor buku) {
        this.buku = buku;
    }

    /** Which register is open, from the address. */
    record Pilihan(String jenis, Integer tahun) {}

    @GetMapping
    String halaman(
            @RequestParam(required = false) String jenis,
            @RequestParam(required = false) Integer tahun,
            Principal pengguna,
            Model model) {
        return halaman(new Pilihan(jenis, tahun), pengguna, model);
    }

    @PostMapping(params = "tindakan=pesan")
    String pesan(
            @RequestParam String jenis,
            @RequestParam(required = false) Integer tahun,
            @ModelAttribute IsianPesanan isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        try {
            return selesai(jenis, buku.pesan(pengguna.getName(), jenis, isian), lanjut);
        } catch (Penolakan penolakan) {
            tolak(penolakan, "galatPesan", jawaban, model);
            return halaman(new Pilihan(jenis, tahun), pengguna, model);
        }
    }

    @PostMapping(params = "tindakan=catat-luar")
    String catatLuar(
            @RequestParam String jenis,
            @RequestParam(required = false) Integer tahun,
            @ModelAttribute IsianCatatan isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        try {
            return selesai(jenis, buku.catatLuar(pengguna.getName(), jenis, isian), lanjut);
        } catch (Penolakan penolakan) {
            tolak(penolakan, "galatCatat", jawaban, model);
            return halaman(new Pilihan(jenis, tahun), pengguna, model);
        }
    }

    @PostMapping(params = "tindakan=batalkan")
    String batalkan(
            @RequestParam String jenis,
            @RequestParam(required = false) Integer tahun,
            @RequestParam UUID id,
            @RequestParam(required = false) String alasan,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        try {
            return selesai(jenis, buku.batalkan(pengguna.getName(), id, alasan), lanjut);
        } catch (Penolakan penolakan) {
            tolak(penolakan, "galat", jawaban, model);
            return halaman(new Pilihan(jenis, tahun), pengguna, model);
        }
    }

    private static String selesai(String jenis, PenyajiBukuNomor.Selesai selesai, RedirectAttributes lanjut) {
        lanjut.addAttribute("jenis", jenis);
        lanjut.addAttribute("tahun", selesai.tahun());
        lanjut.addFlashAttribute("pesan", selesai.pesan());
        return "redirect:/buku-nomor#isi";
    }

    /** What the person can mend is said where he typed it; the rest is a page of its own. */
    private static void tolak(Penolakan penolakan, String tempat, HttpServletResponse jawaban, Model model) {
        switch (penolakan.jenis()) {
            case ATURAN, BENTROK -> {
                jawaban.setStatus(penolakan.jenis().status());
                model.addAttribute(tempat, penolakan.getMessage());
            }
            default -> throw penolakan;
        }
    }

    private String halaman(Pilihan pilihan, Principal pengguna, Model model) {
        model.addAttribute("halaman", buku.halaman(pengguna.getName(), pilihan.jenis(), pilihan.tahun()));
        if (!model.containsAttribute("isianPesanan")) {
            model.addAttribute("isianPesanan", IsianPesanan.KOSONG);
        }
        if (!model.containsAttribute("isianCatatan")) {
            model.addAttribute("isianCatatan", IsianCatatan.KOSONG);
        }
        return "buku-nomor";
    }
}
