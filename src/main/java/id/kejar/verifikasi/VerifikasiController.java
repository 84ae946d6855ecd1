package id.kejar.verifikasi;

import id.kejar.audit.JejakBacaanService;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sheet of a verifier, for him alone. */
@RestController
@RequestMapping("/api/verifikasi/{lembarId}")
class VerifikasiController {

    private final KeputusanService keputusan;
    private final PenyajiVerifikasi penyaji;
    private final JejakBacaanService bacaan;

    VerifikasiController(KeputusanService keputusan, PenyajiVerifikasi penyaji, JejakBacaanService bacaan) {
        this.keputusan = keputusan;
        this.penyaji = penyaji;
        this.bacaan = bacaan;
    }

    /** @param tetapSetuju approve several days at once although findings among them have not been opened */
    record DaftarKeputusan(List<PermintaanKeputusan> keputusan, boolean tetapSetuju) {}

    record DaftarDibuka(List<UUID> entriId) {}

    @GetMapping
    LembarTampil lembar(@PathVariable UUID lembarId, Principal pengguna) {
        var lembar = penyaji.lembar(lembarId, pengguna.getName());
        bacaan.laporanDibaca(
                lembar.pegawai().stream().map(LembarTampil.BarisPegawai::id).toList(), lembar.judul());
        return lembar;
    }

    @PutMapping("/keputusan")
    LembarTampil putuskan(@PathVariable UUID lembarId, @RequestBody DaftarKeputusan isi, Principal pengguna) {
        keputusan.putuskan(
                lembarId, isi.keputusan() == null ? List.of() : isi.keputusan(), isi.tetapSetuju(), pengguna.getName());
        return penyaji.lembar(lembarId, pengguna.getName());
    }

    /** The verifier has opened days with findings. */
    @PostMapping("/dibuka")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dibuka(@PathVariable UUID lembarId, @RequestBody DaftarDibuka isi, Principal pengguna) {
        var hari = isi.entriId() == null ? List.<UUID>of() : isi.entriId();
        keputusan.catatDibuka(lembarId, hari.stream().filter(Objects::nonNull).toList(), pengguna.getName());
    }
}
