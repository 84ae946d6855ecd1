package id.kejar.segel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SegelRepository extends JpaRepository<Segel, UUID> {

    Optional<Segel> findFirstByPeriodeIdOrderByVersiDesc(UUID periodeId);

    List<Segel> findByPeriodeIdOrderByVersi(UUID periodeId);

    List<Segel> findByRapatIdOrderByDibuatPada(UUID rapatId);
}
