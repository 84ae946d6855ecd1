package id.kejar.pemeriksaan;

import id.kejar.shared.Halaman;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page "Data saya": who looked at it, and all of it as a file. */
@Controller
@Halaman
@RequestMapping("/data-saya")
class DataSayaController {

    private final PenyajiDataSaya penyaji;
    private final EksporDataService ekspor;

    DataSayaController(PenyajiDataSaya penyaji, EksporDataService ekspor) {
        this.penyaji = penyaji;
        this.ekspor = ekspor;
    }

    @GetMapping
    String halaman(Principal pengguna, Model model) {
        model.addAttribute("halaman", penyaji.halaman(pengguna.getName()));
        return "data-saya";
    }

    @GetMapping("/unduh")
    void unduh(Principal pengguna, HttpServletResponse jawaban) throws IOException {
        kirim(ekspor.milikSendiri(pengguna.getName()), jawaban);
    }

    /** Sent while it is written, so that the size of somebody's evidence is no matter. */
    static void kirim(EksporDataService.Ekspor ekspor, HttpServletResponse jawaban) throws IOException {
        jawaban.setContentType("application/zip");
        jawaban.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        jawaban.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(ekspor.namaBerkas())
                        .build()
                        .toString());
        ekspor.penulis().tulis(jawaban.getOutputStream());
    }
}
