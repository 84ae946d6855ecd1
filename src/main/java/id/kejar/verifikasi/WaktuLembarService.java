package id.kejar.verifikasi;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the sheets of a month were finished. Where they stand now is for {@link GiliranService} to say. */
@Service
@Transactional(readOnly = true)
public class WaktuLembarService {

    private final LembarVerifikasiRepository daftarLembar;

    WaktuLembarService(LembarVerifikasiRepository daftarLembar) {
        this.daftarLembar = daftarLembar;
    }

    /** @return every sheet of the month, in the order of the passes */
    public List<WaktuLembar> lembar(UUID periodeId) {
        return daftarLembar.findByPeriodeIdOrderByLintasan(periodeId).stream()
                .map(WaktuLembar::dari)
                .toList();
    }
}
