package id.kejar.kompilasi;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RekapRepository extends JpaRepository<Rekap, UUID> {

    Optional<Rekap> findFirstByPeriodeIdOrderByNomorDesc(UUID periodeId);

    int countByPeriodeId(UUID periodeId);
}
