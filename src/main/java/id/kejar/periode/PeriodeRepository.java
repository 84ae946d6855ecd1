package id.kejar.periode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PeriodeRepository extends JpaRepository<Periode, UUID> {

    Optional<Periode> findBySatkerAndMulai(String satker, LocalDate mulai);

    List<Periode> findBySatkerOrderByMulaiDesc(String satker);

    /** Holds the row until the transaction ends, as a change of its state would. */
    @Modifying
    @Query("update Periode p set p.kunci = p.kunci where p.id = :id")
    void kunci(UUID id);
}
