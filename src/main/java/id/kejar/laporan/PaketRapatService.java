package id.kejar.laporan;

import id.kejar.bukti.BerkasService;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the packages of meetings are signed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PaketRapatService {

    private final DokumenRepository daftarDokumen;
    private final NaskahBertandaTanganRepository daftarNaskah;
    private final BerkasService berkas;

    PaketRapatService(
            DokumenRepository daftarDokumen, NaskahBertandaTanganRepository daftarNaskah, BerkasService berkas) {
        this.daftarDokumen = daftarDokumen;
        this.daftarNaskah = daftarNaskah;
        this.berkas = berkas;
    }

    DaftarTerbitan terbitan(UUID periodeId) {
        return new DaftarTerbitan(daftarDokumen.ringkasan(periodeId));
    }

    PaketRapat paket(UUID rapatId, DaftarTerbitan terbitan) {
        var miliknya = terbitan.dokumen().stream()
                .filter(satu -> satu.acuan().equals(rapatId))
                .map(DokumenRingkas::id)
                .toList();
        return new PaketRapat(rapatId, terbitan, bertanda(naskah(miliknya)));
    }

    /** The newest first, with those that were replaced. */
    List<NaskahBertandaTangan> naskah(Collection<UUID> dokumenId) {
        return daftarNaskah.findByDokumenIdInOrderByUrutanDesc(dokumenId);
    }

    /** What cannot be opened, because the virus scanner has not answered or has found something, proves no signature. */
    private Set<UUID> bertanda(List<NaskahBertandaTangan> naskah) {
        var isi = berkas.berkas(
                naskah.stream().map(NaskahBertandaTangan::berkasId).collect(Collectors.toSet()));
        return naskah.stream()
                .filter(satu -> satu.berlaku() && satu.lengkap())
                .filter(satu -> isi.get(satu.berkasId()).keadaan().dapatDibuka())
                .map(NaskahBertandaTangan::dokumenId)
                .collect(Collectors.toSet());
    }
}
