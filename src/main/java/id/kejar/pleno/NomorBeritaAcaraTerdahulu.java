package id.kejar.pleno;

import id.kejar.nomor.JenisNaskah;
import id.kejar.nomor.NomorTerdahulu;
import id.kejar.organisasi.OrganisasiService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Before there was a register of numbers, a meeting kept that of its Berita Acara alone. */
@Component
class NomorBeritaAcaraTerdahulu implements NomorTerdahulu {

    private final RapatPlenoRepository daftarRapat;
    private final OrganisasiService organisasi;

    NomorBeritaAcaraTerdahulu(RapatPlenoRepository daftarRapat, OrganisasiService organisasi) {
        this.daftarRapat = daftarRapat;
        this.organisasi = organisasi;
    }

    @Override
    public JenisNaskah jenis() {
        return JenisNaskah.BERITA_ACARA;
    }

    @Override
    public List<Nomor> daftar() {
        var zona = new HashMap<String, ZoneId>();
        return daftarRapat.nomorBeritaAcara().stream()
                .map(rapat -> nomor(rapat, zona.computeIfAbsent(rapat.satker(), kode -> organisasi
                        .satker(kode)
                        .zona())))
                .toList();
    }

    private static Nomor nomor(NomorRapat rapat, ZoneId zona) {
        return new Nomor(
                rapat.satker(),
                rapat.nomor(),
                LocalDate.ofInstant(rapat.waktu(), zona),
                rapat.rapatId(),
                "Berita Acara rapat pleno");
    }
}
