package id.kejar.laporan;

import java.security.Principal;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Downloads: documents byte for byte as issued, with the SHA-256 as entity tag, and their signed copies. */
@RestController
@RequestMapping("/api/dokumen")
class DokumenController {

    private final PembacaDokumen dokumen;
    private final PenandatangananService penandatanganan;

    DokumenController(PembacaDokumen dokumen, PenandatangananService penandatanganan) {
        this.dokumen = dokumen;
        this.penandatanganan = penandatanganan;
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> unduh(@PathVariable UUID id, Principal pengguna) {
        var naskah = dokumen.unduh(id, pengguna.getName());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(naskah.tipeMedia()))
                .eTag('"' + naskah.sha256() + '"')
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(naskah.namaBerkas())
                                .build()
                                .toString())
                .body(naskah.isi());
    }

    @GetMapping("/{id}/naskah/{naskahId}")
    ResponseEntity<InputStreamResource> unduhNaskah(
            @PathVariable UUID id, @PathVariable UUID naskahId, Principal pengguna) {
        return penandatanganan.buka(id, naskahId, pengguna.getName()).unduhan();
    }
}
