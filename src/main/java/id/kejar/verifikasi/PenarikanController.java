package id.kejar.verifikasi;

import id.kejar.audit.JejakBacaanService;
import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a verifier takes an approval back. A refused one is shown again as it was typed. */
@Controller
@Halaman
@RequestMapping("/verifikasi/persetujuan")
class PenarikanController {

    private final PenarikanService penarikan;
    private final PenyajiPersetujuan penyaji;
    private final JejakBacaanService bacaan;

    PenarikanController(PenarikanService penarikan, PenyajiPersetujuan penyaji, JejakBacaanService bacaan) {
        this.penarikan = penarikan;
        this.penyaji = penyaji;
        this.bacaan = bacaan;
    }

    @GetMapping
    String halaman(Principal pengguna, Model model) {
        var halaman = penyaji.halaman(pengguna.getName());
        halaman.bulan()
                .forEach(bulan -> bacaan.laporanDibaca(
                        bulan.orang().stream().map(HalamanPersetujuan.Orang::id).toList(),
                        "Persetujuan " + bulan.sebutan()));
        model.addAttribute("halaman", halaman);
        return "persetujuan";
    }

    @PostMapping
    String tarik(
            @RequestParam(required = false) UUID entri,
            @RequestParam(required = false) UUID pegawai,
            @RequestParam(required = false) String alasan,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        try {
            if (entri == null) {
                throw Penolakan.aturan("Pilih hari yang persetujuannya ditarik.");
            }
            penarikan.tarik(entri, alasan, pengguna.getName());
            lanjut.addFlashAttribute(
                    "pesan",
                    "Persetujuan ditarik. Hari itu menunggu keputusan lagi, dan pegawainya melihat alasan Anda.");
            return "redirect:/verifikasi/persetujuan#isi";
        } catch (Penolakan penolakan) {
            return ditolak(penolakan, entri, pegawai, alasan, jawaban, pengguna, model);
        }
    }

    private String ditolak(
            Penolakan penolakan,
            UUID entri,
            UUID pegawai,
            String alasan,
            HttpServletResponse jawaban,
            Principal pengguna,
            Model model) {
        switch (penolakan.jenis()) {
            case ATURAN, BENTROK -> {
                jawaban.setStatus(penolakan.jenis().status());
                model.addAttribute("galat", penolakan.getMessage());
                model.addAttribute("entri", entri);
                model.addAttribute("pegawai", pegawai);
                model.addAttribute("alasan", alasan);
                return halaman(pengguna, model);
            }
            default -> throw penolakan;
        }
    }
}
