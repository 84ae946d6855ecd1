package id.kejar.beranda;

import id.kejar.organisasi.AksesPegawaiService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.penugasan.PenugasanService;
import id.kejar.shared.Halaman;
import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The frame of every {@link Halaman}: who reads it and where he may go, and a refusal as a page with one sentence. It
 * stands before the advice that answers {@code /api} with problems.
 */
@ControllerAdvice(annotations = Halaman.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class HalamanAdvice {

    private final OrganisasiService organisasi;
    private final AksesPegawaiService akses;
    private final PenugasanService penugasan;

    HalamanAdvice(OrganisasiService organisasi, AksesPegawaiService akses, PenugasanService penugasan) {
        this.organisasi = organisasi;
        this.akses = akses;
        this.penugasan = penugasan;
    }

    @ModelAttribute
    void kerangka(HttpServletRequest permintaan, Model model) {
        model.addAllAttributes(kerangka(permintaan));
    }

    @ExceptionHandler
    ModelAndView ditolak(Penolakan penolakan, HttpServletRequest permintaan) {
        return galat(penolakan.jenis().status(), penolakan.getMessage(), permintaan);
    }

    @ExceptionHandler
    ModelAndView alamatSalah(MethodArgumentTypeMismatchException e, HttpServletRequest permintaan) {
        return galat(404, "Alamat yang dituju tidak ada. Kembali ke beranda dan buka lagi dari sana.", permintaan);
    }

    private ModelAndView galat(int status, String pesan, HttpServletRequest permintaan) {
        var halaman = new ModelAndView("galat", HttpStatusCode.valueOf(status));
        halaman.addAllObjects(kerangka(permintaan));
        halaman.addObject("status", status);
        halaman.addObject("pesan", pesan);
        return halaman;
    }

    /** Empty for an account that is neither a person's nor an administrator's: such a one has nowhere to go. */
    private Map<String, Object> kerangka(HttpServletRequest permintaan) {
        var akun = permintaan.getUserPrincipal().getName();
        var alamat = permintaan.getServletPath();
        return organisasi
                .cariBerakun(akun)
                .<Map<String, Object>>map(orang ->
                        Map.of("nama", orang.nama(), "menu", Menu.bagi(orang, penugasan.menggantikan(orang), alamat)))
                .orElseGet(() -> akses.administrator(akun)
                        ? Map.of("nama", akun, "menu", Menu.bagiAdministrator(alamat))
                        : Map.of());
    }
}
