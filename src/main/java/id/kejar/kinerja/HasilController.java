package id.kejar.kinerja;

import id.kejar.audit.JejakBacaanService;
import id.kejar.shared.Halaman;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Hasil per pegawai". */
@Controller
@Halaman
@RequestMapping("/verifikasi/hasil")
class HasilController {

    private final HasilService hasil;
    private final JejakBacaanService bacaan;

    HasilController(HasilService hasil, JejakBacaanService bacaan) {
        this.hasil = hasil;
        this.bacaan = bacaan;
    }

    @GetMapping
    String hasil(@RequestParam(required = false) String bulan, Principal pengguna, Model model) {
        var halaman = hasil.hasil(pengguna.getName(), bulan);
        bacaan.laporanDibaca(
                halaman.baris().stream().map(HalamanHasil.Baris::pegawaiId).toList(),
                "Hasil per pegawai " + halaman.pilihan().bulan().sebutan());
        model.addAttribute("halaman", halaman);
        return "hasil";
    }
}
