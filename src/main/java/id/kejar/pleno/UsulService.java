package id.kejar.pleno;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals that wait for the pleno, of whichever feature lays them before it. */
@Service
@Transactional(readOnly = true)
class UsulService {

    private final List<PenyediaUsul> penyedia;

    UsulService(List<PenyediaUsul> penyedia) {
        this.penyedia = penyedia;
    }

    List<UsulRapat> menunggu(String satker) {
        return penyedia.stream().flatMap(satu -> satu.menunggu(satker).stream()).toList();
    }
}
