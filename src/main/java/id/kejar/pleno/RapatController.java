package id.kejar.pleno;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Penolakan;
import java.security.Principal;
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
    private final LembarRapatService lembar;
    private final TinjauanPleno tinjauan;
    private final OrganisasiService organisasi;

    RapatController(
            PlenoService pleno, LembarRapatService lembar, TinjauanPleno tinjauan, OrganisasiService organisasi) {
        this.pleno = pleno;
        this.lembar = lembar;
        this.tinjauan = tinjauan;
        this.organisasi = organisasi;
    }

    @GetMapping
    RapatTampil rapat(@PathVariable UUID rapatId, Principal pengguna) {
        pastikanBerwenang(rapatId, pengguna);
        return tinjauan.rapat(rapatId);
    }

    @PutMapping
    RapatTampil ubah(@PathVariable UUID rapatId, @RequestBody IsiLembarRapat isi, Principal pengguna) {
        pastikanBerwenang(rapatId, pengguna);
        lembar.catat(rapatId, isi);
        return tinjauan.rapat(rapatId);
    }

    private void pastikanBerwenang(UUID rapatId, Principal pengguna) {
        var orang = organisasi.pegawaiBerakun(pengguna.getName());
        if (!orang.satker().equals(pleno.rapat(rapatId).satker()) || !mengurusRapat(orang)) {
            throw Penolakan.tidakAda("Rapat ini tidak ada atau bukan wewenang Anda.");
        }
    }

    private static boolean mengurusRapat(Pegawai orang) {
        return orang.berperan(Peran.RENDATIN) || orang.berperan(Peran.SEKRETARIS);
    }
}
