package id.kejar.audit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MataRantaiRepository extends JpaRepository<MataRantai, UUID> {

    Optional<MataRantai> findFirstBySatkerOrderByUrutanDesc(String satker);
}
