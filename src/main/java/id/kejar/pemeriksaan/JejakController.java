package id.kejar.pemeriksaan;

import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Jejak audit" and its file. */
@Controller
@Halaman
@RequestMapping("/jejak")
class JejakController {

    private static final IsianCari KOSONG = new IsianCari(null, null, null, null, null, null);

    private final PenyajiJejak penyaji;

    JejakController(PenyajiJejak penyaji) {
        this.penyaji = penyaji;
    }

    @GetMapping
    String halaman(
            @ModelAttribute("isian") IsianCari isian,
            @RequestParam(defaultValue = "false") boolean periksa,
            Principal pengguna,
            Model model,
            HttpServletResponse jawaban) {
        try {
            model.addAttribute("halaman", penyaji.halaman(pengguna.getName(), isian, periksa));
        } catch (Penolakan penolakan) {
            if (penolakan.jenis() != Penolakan.Jenis.ATURAN) {
                throw penolakan;
            }
            jawaban.setStatus(penolakan.jenis().status());
            model.addAttribute("galat", penolakan.getMessage());
            model.addAttribute("halaman", penyaji.halaman(pengguna.getName(), KOSONG, false));
        }
        return "jejak";
    }

    /** Written as it is read: a year of lines needs no more memory than a page. */
    @GetMapping("/unduh")
    void unduh(@ModelAttribute("isian") IsianCari isian, Principal pengguna, HttpServletResponse jawaban)
            throws IOException {
        var unduhan = penyaji.unduhan(pengguna.getName(), isian);
        jawaban.setContentType("text/csv; charset=UTF-8");
        jawaban.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        jawaban.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(unduhan.namaBerkas())
                        .build()
                        .toString());
        penyaji.tulis(unduhan, jawaban.getOutputStream());
    }
}
