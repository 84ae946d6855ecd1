package id.kejar.pleno;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sheet of a meeting, for Rendatin and the Sekretaris of the same satker. */
@RestController
@RequestMapping("/api/rapat/{rapatId}")
class RapatController {

    private final PlenoService pleno;
    private final TinjauanPleno tinjauan;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;

    RapatController(PlenoService pleno, TinjauanPleno tinjauan, OrganisasiService organisasi, PeriodeService periode) {
        this.pleno = pleno;
        this.tinjauan = tinjauan;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    /** @param hadir {@code null} leaves attendance as it is; @param tindakLanjut {@code null} likewise */
    record PermintaanRapat(List<UUID> hadir, List<RapatPleno.TindakLanjut> tindakLanjut) {}

    @GetMapping
    RapatTampil rapat(@PathVariable UUID rapatId, Principal pengguna) {
        pastikanBerwenang(rapatId, pengguna);
        return tinjauan.rapat(rapatId);
    }

    @PutMapping
    RapatTampil ubah(@PathVariable UUID rapatId, @RequestBody PermintaanRapat isi, Principal pengguna) {
        pastikanBerwenang(rapatId, pengguna);
        if (isi.hadir() != null) {
            pleno.catatKehadiran(rapatId, isi.hadir());
        }
        if (isi.tindakLanjut() != null) {
            pleno.catatTindakLanjut(rapatId, isi.tindakLanjut());
        }
        return tinjauan.rapat(rapatId);
    }

    private void pastikanBerwenang(UUID rapatId, Principal pengguna) {
        var orang = organisasi.pegawaiBerakun(pengguna.getName());
        var satker = periode.periode(pleno.rapat(rapatId).periodeId()).satker();
        if (!orang.satker().equals(satker) || !mengurusRapat(orang)) {
            throw Penolakan.tidakAda("Rapat ini tidak ada atau bukan wewenang Anda.");
        }
    }

    private static boolean mengurusRapat(Pegawai orang) {
        return orang.berperan(Peran.RENDATIN) || orang.berperan(Peran.SEKRETARIS);
    }
}
