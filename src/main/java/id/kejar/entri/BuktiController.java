package id.kejar.entri;

import id.kejar.bukti.LebarPratinjau;
import id.kejar.shared.Penolakan;
import java.io.InputStream;
import java.security.Principal;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Evidence for those who may see the day it belongs to: always as an attachment, pictures also as a preview, the pages of a
 * PDF also as pictures. A PDF itself is never shown inside a page of ours (docs/adr/0020).
 */
@RestController
@RequestMapping("/api/bukti/{buktiId}")
class BuktiController {

    private final BuktiService bukti;

    BuktiController(BuktiService bukti) {
        this.bukti = bukti;
    }

    @GetMapping
    ResponseEntity<InputStreamResource> unduh(@PathVariable UUID buktiId, Principal pengguna) {
        return bukti.unduh(buktiId, pengguna.getName()).unduhan();
    }

    /** @param lebar 320 for a list, 1600 opened; the picture is never larger than it was taken */
    @GetMapping("/pratinjau")
    ResponseEntity<InputStreamResource> pratinjau(
            @PathVariable UUID buktiId, @RequestParam(defaultValue = "320") int lebar, Principal pengguna) {
        var ukuran = Arrays.stream(LebarPratinjau.values())
                .filter(satu -> satu.piksel() == lebar)
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakAda("Pratinjau hanya ada selebar 320 atau 1600 piksel."));
        return gambar(bukti.pratinjau(buktiId, ukuran, pengguna.getName()));
    }

    @GetMapping("/halaman")
    BuktiService.BanyakHalaman banyakHalaman(@PathVariable UUID buktiId, Principal pengguna) {
        return bukti.banyakHalaman(buktiId, pengguna.getName());
    }

    /** @param nomor from 1 on */
    @GetMapping("/halaman/{nomor}")
    ResponseEntity<InputStreamResource> halaman(
            @PathVariable UUID buktiId, @PathVariable int nomor, Principal pengguna) {
        return gambar(bukti.halaman(buktiId, nomor, pengguna.getName()));
    }

    /** What stands under an id never changes; only the reader's own browser may keep it. */
    private static ResponseEntity<InputStreamResource> gambar(InputStream isi) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(new InputStreamResource(isi));
    }
}
