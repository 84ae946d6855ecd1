package id.kejar.pleno;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the meetings on a month were held. */
@Service
@Transactional(readOnly = true)
public class WaktuRapatService {

    private final RapatPlenoRepository daftarRapat;

    WaktuRapatService(RapatPlenoRepository daftarRapat) {
        this.daftarRapat = daftarRapat;
    }

    /** @return every meeting on the month, the earliest first */
    public List<WaktuRapat> rapat(UUID periodeId) {
        return daftarRapat.findByPeriodeIdOrderByNomor(periodeId).stream()
                .map(RapatPleno::waktuRapat)
                .toList();
    }
}
