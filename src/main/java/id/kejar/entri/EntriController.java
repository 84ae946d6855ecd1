package id.kejar.entri;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sheet of a day, for the person whose day it is. */
@RestController
@RequestMapping("/api/entri/{entriId}")
class EntriController {

    private final EntriService entri;
    private final PenyajiLembarEntri penyaji;

    EntriController(EntriService entri, PenyajiLembarEntri penyaji) {
        this.entri = entri;
        this.penyaji = penyaji;
    }

    record PermintaanKegiatan(
            LocalTime jamMulai,
            LocalTime jamSelesai,
            String namaKegiatan,
            String outputHasil,
            BigDecimal volume,
            String satuan,
            String kodeOutput,
            String rencanaHasilKerja,
            UUID indikatorId,
            int revisi) {

        IsianKegiatan isian() {
            return new IsianKegiatan(
                    kodeOutput,
                    namaKegiatan,
                    outputHasil,
                    volume,
                    satuan,
                    jamMulai,
                    jamSelesai,
                    rencanaHasilKerja,
                    indikatorId);
        }
    }

    @GetMapping
    LembarEntri lembar(@PathVariable UUID entriId, Principal pengguna) {
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @PostMapping("/kegiatan")
    LembarEntri tambah(@PathVariable UUID entriId, @RequestBody PermintaanKegiatan isi, Principal pengguna) {
        entri.tambahKegiatan(entriId, isi.isian(), isi.revisi(), pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @PutMapping("/kegiatan/{kegiatanId}")
    LembarEntri ubah(
            @PathVariable UUID entriId,
            @PathVariable UUID kegiatanId,
            @RequestBody PermintaanKegiatan isi,
            Principal pengguna) {
        entri.ubahKegiatan(entriId, kegiatanId, isi.isian(), isi.revisi(), pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @DeleteMapping("/kegiatan/{kegiatanId}")
    LembarEntri cabut(
            @PathVariable UUID entriId, @PathVariable UUID kegiatanId, @RequestParam int revisi, Principal pengguna) {
        entri.cabutKegiatan(entriId, kegiatanId, revisi, pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }
}
