package id.kejar.laporan;

import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page "Dokumen" of a month. A refused form is opened again where it stands, with the reason that was typed, and never
 * with NIK or passphrase.
 */
@Controller
@Halaman
@RequestMapping("/dokumen/{kunci}")
class HalamanDokumenController {

    private static final String ULANG = "ulang";

    private final PenyajiDokumen penyaji;
    private final PenandatangananService penandatanganan;
    private final DokumenService dokumen;

    HalamanDokumenController(PenyajiDokumen penyaji, PenandatangananService penandatanganan, DokumenService dokumen) {
        this.penyaji = penyaji;
        this.penandatanganan = penandatanganan;
        this.dokumen = dokumen;
    }

    @GetMapping
    String halaman(@PathVariable String kunci, Principal pengguna, Model model) {
        model.addAttribute("halaman", penyaji.halaman(kunci, pengguna.getName()));
        return "dokumen";
    }

    /** The file was beyond what the server reads at all; a browser with script has said so before sending. */
    @GetMapping(
            path = {"/{id}/unggah", "/{id}/elektronik"},
            params = "terlaluBesar")
    String terlaluBesar(@PathVariable String kunci, Principal pengguna, Model model) {
        model.addAttribute(
                "galat", "Naskahnya terlalu besar untuk dikirim. Perkecil PDF-nya, lalu pilih dan kirim lagi.");
        return halaman(kunci, pengguna, model);
    }

    private interface Tindakan {
        String lakukan() throws IOException;
    }

    @PostMapping("/{id}/unggah")
    String unggah(
            @PathVariable String kunci,
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile naskah,
            @RequestParam(required = false) String keterangan,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban)
            throws IOException {
        model.addAttribute("isianKeterangan", keterangan);
        return lakukan(
                () -> penandatanganan.unggah(id, naskah, keterangan, pengguna.getName()),
                new Formulir(kunci, id, "unggah"),
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    @PostMapping("/{id}/elektronik")
    String tandaTangani(
            @PathVariable String kunci,
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile naskah,
            IsianTandaTangan isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban)
            throws IOException {
        model.addAttribute("isianKeterangan", isian.keterangan());
        return lakukan(
                () -> {
                    try (var penanda = isian.kunci()) {
                        return penandatanganan.tandaTangani(
                                id,
                                naskah,
                                penanda,
                                isian.tandaTanganTerakhir(),
                                isian.keterangan(),
                                pengguna.getName());
                    }
                },
                new Formulir(kunci, id, "elektronik"),
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    @PostMapping("/{id}/terbitkan-ulang")
    String terbitkanUlang(
            @PathVariable String kunci,
            @PathVariable UUID id,
            @RequestParam(required = false) String keterangan,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban)
            throws IOException {
        model.addAttribute("isianKeterangan", keterangan);
        return lakukan(
                () -> "%s terbit. Versi sebelumnya tetap dapat diunduh dan ditandai sudah digantikan."
                        .formatted(dokumen.terbitkanUlang(id, keterangan, pengguna.getName())
                                .sebutan()),
                new Formulir(kunci, id, ULANG),
                pengguna,
                model,
                lanjut,
                jawaban);
    }

    /** Which form of which document of which month. */
    private record Formulir(String kunci, UUID dokumenId, String nama) {}

    private String lakukan(
            Tindakan tindakan,
            Formulir formulir,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban)
            throws IOException {
        try {
            lanjut.addFlashAttribute("pesan", tindakan.lakukan());
            return "redirect:/dokumen/{kunci}#isi";
        } catch (Penolakan penolakan) {
            switch (penolakan.jenis()) {
                case ATURAN, BENTROK, TERGANGGU -> {
                    return ditolak(penolakan, formulir, jawaban, pengguna, model);
                }
                default -> throw penolakan;
            }
        }
    }

    /**
     * What the person can mend, or what may go better in a while, is said in the form; above the page when the form has gone,
     * because somebody else closed the package or issued the document again.
     */
    private String ditolak(
            Penolakan penolakan, Formulir formulir, HttpServletResponse jawaban, Principal pengguna, Model model) {
        jawaban.setStatus(penolakan.jenis().status());
        model.addAttribute("galat", penolakan.getMessage());
        var halaman = penyaji.halaman(formulir.kunci(), pengguna.getName());
        if (halaman.terbuka(formulir.dokumenId(), ULANG.equals(formulir.nama()))) {
            model.addAttribute("galatDokumen", formulir.dokumenId());
            model.addAttribute("galatFormulir", formulir.nama());
        }
        model.addAttribute("halaman", halaman);
        return "dokumen";
    }
}
