package id.kejar.koreksi;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The corrections that hold, for documents and pages. */
@Service
@Transactional(readOnly = true)
public class KoreksiSahService {

    private final KoreksiRepository daftarKoreksi;
    private final PenyajiUsul penyaji;

    KoreksiSahService(KoreksiRepository daftarKoreksi, PenyajiUsul penyaji) {
        this.daftarKoreksi = daftarKoreksi;
        this.penyaji = penyaji;
    }

    /** Those of a month, in the order in which they came to hold. */
    public List<KoreksiSah> bulan(UUID periodeId) {
        return daftarKoreksi.findByPeriodeIdOrderByNomor(periodeId).stream()
                .filter(koreksi -> koreksi.versi().isPresent())
                .map(KoreksiSah::dari)
                .sorted(Comparator.comparing(KoreksiSah::versi).thenComparing(KoreksiSah::nomor))
                .toList();
    }

    /** How a proposal is called on paper; empty for what is no correction. */
    public Optional<String> sebutan(UUID usulId) {
        return daftarKoreksi.findById(usulId).map(penyaji::judul);
    }
}
