package id.kejar.nomor;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.SatkerDibuka;
import id.kejar.shared.Penolakan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An office whose templates make no numbers is not opened: better said now than at its first pleno. */
@Component
class PemeriksaTemplat {

    private final OrganisasiService organisasi;

    PemeriksaTemplat(OrganisasiService organisasi) {
        this.organisasi = organisasi;
    }

    @EventListener
    void periksa(SatkerDibuka dibuka) {
        var satker = organisasi.satker(dibuka.kode());
        for (var jenis : JenisNaskah.values()) {
            TemplatNomor.halangan(jenis, satker).ifPresent(kalimat -> {
                throw Penolakan.aturan(kalimat);
            });
        }
    }
}
