package id.kejar.laporan;

import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Downloads, byte for byte as issued, with the SHA-256 as entity tag. */
@RestController
@RequestMapping("/api/dokumen")
class DokumenController {

    private final DokumenService dokumen;

    DokumenController(DokumenService dokumen) {
        this.dokumen = dokumen;
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
}
