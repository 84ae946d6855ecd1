package id.kejar.indikator;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface IndikatorRepository extends JpaRepository<Indikator, UUID> {

    List<Indikator> findByNamaContainingIgnoreCaseOrderByNomor(String kata, Limit batas);
}
