package id.kejar.pleno;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RapatPlenoRepository extends JpaRepository<RapatPleno, UUID> {

    int countByPeriodeId(UUID periodeId);

    boolean existsBySatkerAndNomorBeritaAcara(String satker, String nomorBeritaAcara);

    Optional<RapatPleno> findFirstByPeriodeIdOrderByNomorDesc(UUID periodeId);

    List<RapatPleno> findByPeriodeIdOrderByNomor(UUID periodeId);
}
