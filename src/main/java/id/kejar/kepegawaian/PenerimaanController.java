package id.kejar.kepegawaian;

import id.kejar.organisasi.JenisPegawai;
import id.kejar.organisasi.PegawaiService;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Halaman;
import id.kejar.shared.TanggalIsian;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody comes: new, from another office, or back. */
@Controller
@Halaman
@RequestMapping("/pegawai")
class PenerimaanController {

    private static final String ISIAN = "isianPegawai";

    private final PenyajiPegawai penyaji;
    private final PegawaiService pegawai;
    private final PerubahanPegawaiService perubahan;

    PenerimaanController(PenyajiPegawai penyaji, PegawaiService pegawai, PerubahanPegawaiService perubahan) {
        this.penyaji = penyaji;
        this.pegawai = pegawai;
        this.perubahan = perubahan;
    }

    // somebody new -------------------------------------------------------------------------------------------------

    @GetMapping("/baru")
    String formulirBaru(Principal pengguna, Model model) {
        model.addAttribute("pilihan", penyaji.pilihan(pengguna.getName()));
        model.addAttribute("jenisPegawai", JenisPegawai.values());
        model.addAttribute("peranPegawai", peranBiasa());
        if (!model.containsAttribute(ISIAN)) {
            model.addAttribute(ISIAN, IsianPegawai.KOSONG);
        }
        return "pegawai-baru";
    }

    private static List<Peran> peranBiasa() {
        return Arrays.stream(Peran.values()).filter(Peran::diberikanOperator).toList();
    }

    @PostMapping("/baru")
    String terima(
            @ModelAttribute(ISIAN) IsianPegawai isian, Principal pengguna, Model model, HttpServletResponse jawaban) {
        return AksiHalaman.lakukan(
                () -> {
                    var baru = perubahan.terima(pengguna.getName(), isian);
                    model.addAttribute("periksa", PenyajiPegawai.periksa(baru.pegawai()));
                    return HalamanSandi.isi(
                            model,
                            baru.pegawai().id(),
                            baru.pegawai().nama(),
                            baru.pegawai().akun(),
                            baru.sandi());
                },
                "galat",
                jawaban,
                model,
                () -> formulirBaru(pengguna, model));
    }

    // coming from another office -----------------------------------------------------------------------------------

    @GetMapping("/pindahan/{id}")
    String formulirPindahan(@PathVariable UUID id, Principal pengguna, Model model) {
        var orang = penyaji.pindahan(pengguna.getName(), id);
        model.addAttribute("id", id);
        model.addAttribute("namaPegawai", orang.nama());
        model.addAttribute("pilihan", penyaji.pilihan(pengguna.getName()));
        model.addAttribute("peranPegawai", peranBiasa());
        if (!model.containsAttribute(ISIAN)) {
            model.addAttribute(ISIAN, IsianPegawai.KOSONG);
        }
        return "pegawai-pindahan";
    }

    @PostMapping("/pindahan/{id}")
    String terimaPindahan(
            @PathVariable UUID id,
            @ModelAttribute(ISIAN) IsianPegawai isian,
            Principal pengguna,
            Model model,
            RedirectAttributes lanjut,
            HttpServletResponse jawaban) {
        return AksiHalaman.lakukan(
                () -> {
                    var baru = pegawai.terimaPindahan(
                            pengguna.getName(),
                            id,
                            TanggalIsian.baca(isian.mulai(), "Hari pertama bertugas"),
                            isian.penempatan(),
                            isian.peranTerbaca());
                    lanjut.addFlashAttribute(
                            "pesan", "Ia sudah diterima dan masuk dengan akun dan sandinya yang lama.");
                    return "redirect:/pegawai/%s#isi".formatted(baru.id());
                },
                "galat",
                jawaban,
                model,
                () -> formulirPindahan(id, pengguna, model));
    }
}
