package id.kejar.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface MataRantaiRepository extends JpaRepository<MataRantai, UUID> {

    Optional<MataRantai> findFirstBySatkerOrderByUrutanDesc(String satker);

    List<MataRantai> findBySatkerAndUrutanGreaterThanOrderByUrutan(String satker, long urutan, Limit batas);
}
