package id.kejar.periode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PeriodeRepository extends JpaRepository<Periode, UUID> {

    Optional<Periode> findBySatkerAndMulai(String satker, LocalDate mulai);

    List<Periode> findBySatkerOrderByMulaiDesc(String satker);
}
