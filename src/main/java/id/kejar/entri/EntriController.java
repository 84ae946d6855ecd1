package id.kejar.entri;

import java.io.IOException;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The sheet of a day, for the person whose day it is. */
@RestController
@RequestMapping("/api/entri/{entriId}")
class EntriController {

    private final EntriService entri;
    private final PerubahanEntriService perubahan;
    private final BuktiService bukti;
    private final SalinService salin;
    private final PenyajiLembarEntri penyaji;

    EntriController(
            EntriService entri,
            PerubahanEntriService perubahan,
            BuktiService bukti,
            SalinService salin,
            PenyajiLembarEntri penyaji) {
        this.entri = entri;
        this.perubahan = perubahan;
        this.bukti = bukti;
        this.salin = salin;
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

    // evidence -------------------------------------------------------------------------------------------------

    record PermintaanKeterangan(String keterangan, int revisi) {}

    @PostMapping(path = "/kegiatan/{kegiatanId}/bukti", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    LembarEntri lampirkan(
            @PathVariable UUID entriId,
            @PathVariable UUID kegiatanId,
            @RequestPart MultipartFile berkas,
            @RequestPart(required = false) String keterangan,
            Principal pengguna)
            throws IOException {
        try (var isi = berkas.getInputStream()) {
            bukti.lampirkan(entriId, kegiatanId, berkas.getOriginalFilename(), keterangan, isi, pengguna.getName());
        }
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @PutMapping("/bukti/{buktiId}")
    LembarEntri beriKeterangan(
            @PathVariable UUID entriId,
            @PathVariable UUID buktiId,
            @RequestBody PermintaanKeterangan isi,
            Principal pengguna) {
        bukti.beriKeterangan(entriId, buktiId, isi.keterangan(), isi.revisi(), pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @DeleteMapping("/bukti/{buktiId}")
    LembarEntri cabutBukti(
            @PathVariable UUID entriId, @PathVariable UUID buktiId, @RequestParam int revisi, Principal pengguna) {
        bukti.cabut(entriId, buktiId, revisi, pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }

    // less typing ----------------------------------------------------------------------------------------------

    record PermintaanSalin(UUID dari, int revisi) {}

    @GetMapping("/hari-lain")
    List<SalinService.HariLain> hariLain(@PathVariable UUID entriId, Principal pengguna) {
        return salin.hariLain(entriId, pengguna.getName());
    }

    @GetMapping("/sering")
    List<LembarEntri.KegiatanSering> sering(@PathVariable UUID entriId, Principal pengguna) {
        return penyaji.sering(entriId, pengguna.getName());
    }

    @PostMapping("/salin")
    LembarEntri.HasilSalin salin(@PathVariable UUID entriId, @RequestBody PermintaanSalin isi, Principal pengguna) {
        var hasil = salin.salin(entriId, isi.dari(), isi.revisi(), pengguna.getName());
        return new LembarEntri.HasilSalin(
                penyaji.lembar(entriId, pengguna.getName()), hasil.disalin(), hasil.dilewati());
    }

    // sending, changing, withdrawing ---------------------------------------------------------------------------

    record PermintaanKirim(String keterangan, String alasan, Boolean pernyataan, int revisi) {}

    record PermintaanRevisi(int revisi) {}

    @PostMapping("/kirim")
    LembarEntri kirim(@PathVariable UUID entriId, @RequestBody PermintaanKirim isi, Principal pengguna) {
        entri.kirimDariLembar(entriId, isi.keterangan(), isi.pernyataan(), isi.revisi(), pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @PostMapping("/perubahan")
    LembarEntri mulaiPerubahan(@PathVariable UUID entriId, @RequestBody PermintaanRevisi isi, Principal pengguna) {
        perubahan.mulai(entriId, isi.revisi(), pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @DeleteMapping("/perubahan")
    LembarEntri batalkanPerubahan(@PathVariable UUID entriId, @RequestParam int revisi, Principal pengguna) {
        perubahan.batalkan(entriId, revisi, pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @PostMapping("/perubahan/kirim")
    LembarEntri kirimPerubahan(@PathVariable UUID entriId, @RequestBody PermintaanKirim isi, Principal pengguna) {
        AturanEntri.periksaPernyataan(isi.pernyataan());
        perubahan.kirim(entriId, isi.keterangan(), isi.alasan(), isi.revisi(), pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @PostMapping("/tarik")
    LembarEntri tarik(@PathVariable UUID entriId, @RequestBody PermintaanKirim isi, Principal pengguna) {
        perubahan.tarik(entriId, isi.alasan(), isi.revisi(), pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @DeleteMapping("/hari")
    LembarEntri batalkanHari(@PathVariable UUID entriId, @RequestParam int revisi, Principal pengguna) {
        perubahan.batalkanHari(entriId, revisi, pengguna.getName());
        return penyaji.lembar(entriId, pengguna.getName());
    }

    @GetMapping("/versi/{nomor}")
    LembarEntri.IsiVersi versi(@PathVariable UUID entriId, @PathVariable int nomor, Principal pengguna) {
        return penyaji.versi(entriId, nomor, pengguna.getName());
    }
}
