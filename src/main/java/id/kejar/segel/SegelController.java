package id.kejar.segel;

import id.kejar.shared.Halaman;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Periksa segel" and the canonical texts. */
@Controller
@Halaman
@RequestMapping("/segel")
class SegelController {

    private final PenyajiSegel penyaji;

    SegelController(PenyajiSegel penyaji) {
        this.penyaji = penyaji;
    }

    @GetMapping
    String halaman(@RequestParam(required = false) String periksa, Principal pengguna, Model model) {
        model.addAttribute("halaman", penyaji.halaman(pengguna.getName(), periksa));
        return "segel";
    }

    @GetMapping("/{id}/naskah")
    ResponseEntity<byte[]> naskah(@PathVariable UUID id, Principal pengguna) {
        var naskah = penyaji.naskah(pengguna.getName(), id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .eTag('"' + naskah.sidik() + '"')
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(naskah.nama())
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(naskah.isi());
    }
}
