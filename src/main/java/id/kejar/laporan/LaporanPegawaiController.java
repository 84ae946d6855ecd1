package id.kejar.laporan;

import id.kejar.audit.JejakBacaanService;
import id.kejar.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own month as a file, made when he asks for it and kept nowhere. */
@RestController
@RequestMapping("/api/laporan-pegawai/{kunciPeriode}/{bentuk}")
class LaporanPegawaiController {

    private final PenyusunLaporanPegawai penyusun;
    private final JejakBacaanService bacaan;

    LaporanPegawaiController(PenyusunLaporanPegawai penyusun, JejakBacaanService bacaan) {
        this.penyusun = penyusun;
        this.bacaan = bacaan;
    }

    @GetMapping
    ResponseEntity<byte[]> unduh(@PathVariable String kunciPeriode, @PathVariable String bentuk, Principal pengguna)
            throws IOException {
        var diminta = BentukLaporan.beralamat(bentuk);
        var isi = new ByteArrayOutputStream();
        diminta.tulis(penyusun.susun(pengguna.getName(), kunciPeriode), isi);
        bacaan.diunduh(
                "LAPORAN_DIUNDUH",
                kunciPeriode + "/" + bentuk,
                "Laporan bulanan sendiri",
                Sha256.dari(isi.toByteArray()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(diminta.tipeMedia()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(diminta.namaBerkas(kunciPeriode, pengguna.getName()))
                                .build()
                                .toString())
                .body(isi.toByteArray());
    }
}
