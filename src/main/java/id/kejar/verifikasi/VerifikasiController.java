package id.kejar.verifikasi;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sheet of a verifier, for him alone. */
@RestController
@RequestMapping("/api/verifikasi/{lembarId}")
class VerifikasiController {

    private final VerifikasiService verifikasi;
    private final PenyajiVerifikasi penyaji;

    VerifikasiController(VerifikasiService verifikasi, PenyajiVerifikasi penyaji) {
        this.verifikasi = verifikasi;
        this.penyaji = penyaji;
    }

    record DaftarKeputusan(List<PermintaanKeputusan> keputusan) {}

    @GetMapping
    LembarTampil lembar(@PathVariable UUID lembarId, Principal pengguna) {
        return penyaji.lembar(lembarId, pengguna.getName());
    }

    @PutMapping("/keputusan")
    LembarTampil putuskan(@PathVariable UUID lembarId, @RequestBody DaftarKeputusan isi, Principal pengguna) {
        verifikasi.putuskan(lembarId, isi.keputusan() == null ? List.of() : isi.keputusan(), pengguna.getName());
        return penyaji.lembar(lembarId, pengguna.getName());
    }
}
