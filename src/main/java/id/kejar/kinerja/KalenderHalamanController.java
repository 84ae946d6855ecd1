package id.kejar.kinerja;

import id.kejar.kinerja.KalenderSatkerService.Selesai;
import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator's page of holidays and absences (Konawe Utara KELIMA 1). A refused form is shown again as it was typed. */
@Controller
@Halaman
@RequestMapping("/kalender")
class KalenderHalamanController {

    private final KalenderSatkerService kalender;

    KalenderHalamanController(KalenderSatkerService kalender) {
        this.kalender = kalender;
    }

    @GetMapping
    String bulan(@RequestParam(required = false) String bulan, Principal pengguna, Model model) {
        return halaman(bulan, pengguna, model);
    }

    @PostMapping(params = "tindakan=catat-libur")
    String catatLibur(
            @RequestParam(required = false) String bulan,
            @ModelAttribute IsianLibur isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        try {
            return selesai(() -> kalender.catatLibur(pengguna.getName(), isian), lanjut);
        } catch (Penolakan penolakan) {
            return ditolak(penolakan, "galatLibur", jawaban, bulan, pengguna, model);
        }
    }

    @PostMapping(params = "tindakan=cabut-libur")
    String cabutLibur(
            @RequestParam(required = false) String bulan,
            @RequestParam UUID id,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        try {
            return selesai(() -> kalender.cabutLibur(pengguna.getName(), id), lanjut);
        } catch (Penolakan penolakan) {
            return ditolak(penolakan, "galat", jawaban, bulan, pengguna, model);
        }
    }

    @PostMapping(params = "tindakan=catat-ketidakhadiran")
    String catatKetidakhadiran(
            @RequestParam(required = false) String bulan,
            @ModelAttribute IsianKetidakhadiran isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        try {
            return selesai(() -> kalender.catatKetidakhadiran(pengguna.getName(), isian), lanjut);
        } catch (Penolakan penolakan) {
            return ditolak(penolakan, "galatKetidakhadiran", jawaban, bulan, pengguna, model);
        }
    }

    @PostMapping(params = "tindakan=cabut-ketidakhadiran")
    String cabutKetidakhadiran(
            @RequestParam(required = false) String bulan,
            @RequestParam UUID id,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        try {
            return selesai(() -> kalender.cabutKetidakhadiran(pengguna.getName(), id), lanjut);
        } catch (Penolakan penolakan) {
            return ditolak(penolakan, "galat", jawaban, bulan, pengguna, model);
        }
    }

    private static String selesai(Supplier<Selesai> kerja, RedirectAttributes lanjut) {
        try {
            var selesai = kerja.get();
            lanjut.addAttribute("bulan", selesai.bulan().toString());
            lanjut.addFlashAttribute("pesan", selesai.pesan());
            // The form led to where a refusal would stand; the browser would keep that place.
            return "redirect:/kalender#isi";
        } catch (ConcurrencyFailureException e) {
            throw Penolakan.bentrok(
                    "Data ini baru saja diubah dari tempat lain. Lihat keadaannya di bawah, lalu ulangi bila masih perlu.");
        }
    }

    /** What the person can mend is said where he typed it; the rest is a page of its own. */
    private String ditolak(
            Penolakan penolakan,
            String tempat,
            HttpServletResponse jawaban,
            String bulan,
            Principal pengguna,
            Model model) {
        switch (penolakan.jenis()) {
            case ATURAN, BENTROK -> {
                jawaban.setStatus(penolakan.jenis().status());
                model.addAttribute(tempat, penolakan.getMessage());
                return halaman(bulan, pengguna, model);
            }
            default -> throw penolakan;
        }
    }

    private String halaman(String bulan, Principal pengguna, Model model) {
        model.addAttribute("halaman", kalender.halaman(pengguna.getName(), bulan));
        if (!model.containsAttribute("isianLibur")) {
            model.addAttribute("isianLibur", IsianLibur.KOSONG);
        }
        if (!model.containsAttribute("isianKetidakhadiran")) {
            model.addAttribute("isianKetidakhadiran", IsianKetidakhadiran.KOSONG);
        }
        return "kalender-satker";
    }
}
