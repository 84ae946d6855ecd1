package id.kejar.beranda;

import id.kejar.shared.BukanPeran;
import id.kejar.shared.Penolakan;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever went wrong elsewhere: one sentence, no internals. */
@Controller
@RequestMapping("${server.error.path:/error}")
class GalatController implements ErrorController {

    @RequestMapping(produces = "text/html")
    String halaman(HttpServletRequest permintaan, Model model) {
        model.addAttribute("status", status(permintaan));
        model.addAttribute("pesan", kalimat(permintaan));
        return "galat";
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> masalah(HttpServletRequest permintaan) {
        var status = status(permintaan);
        var masalah = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), kalimat(permintaan));
        masalah.setTitle("Permintaan ditolak");
        return ResponseEntity.status(status).body(masalah);
    }

    private static int status(HttpServletRequest permintaan) {
        var kode = permintaan.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return kode instanceof Integer angka && HttpStatus.resolve(angka) != null ? angka : 404;
    }

    private static String kalimat(HttpServletRequest permintaan) {
        var sebab = permintaan.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        for (var e = sebab instanceof Throwable t ? t : null; e != null; e = e.getCause()) {
            if (e instanceof Penolakan penolakan) {
                return penolakan.getMessage();
            }
        }
        if (permintaan.getAttribute(BukanPeran.ATRIBUT) instanceof String kalimat) {
            return kalimat;
        }
        return switch (status(permintaan)) {
            case 401 -> "Anda belum masuk. Masuk dahulu, lalu ulangi.";
            case 403 -> "Ini bukan wewenang Anda, atau sesi Anda sudah berakhir. Masuk lagi bila perlu.";
            case 404 -> "Halaman ini tidak ada. Kembali ke beranda.";
            case 405, 415, 400 -> "Permintaan ini tidak dapat dibaca. Kembali dan ulangi.";
            default -> "Terjadi gangguan pada sistem. Coba lagi; bila berulang, hubungi operator KEJAR.";
        };
    }
}
