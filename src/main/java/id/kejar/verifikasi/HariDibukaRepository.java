package id.kejar.verifikasi;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HariDibukaRepository extends JpaRepository<HariDibuka, HariDibuka.Kunci> {

    List<HariDibuka> findByKunciLembarIdAndKunciPutaran(UUID lembarId, int putaran);
}
