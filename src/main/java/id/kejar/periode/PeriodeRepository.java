package id.kejar.periode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PeriodeRepository extends JpaRepository<Periode, UUID> {

    Optional<Periode> findBySatkerAndMulai(String satker, LocalDate mulai);

    List<Periode> findBySatkerOrderByMulaiDesc(String satker);

    List<Periode> findByKunciAndSatkerIn(String kunci, Collection<String> satker);

    @Query("select distinct p.kunci from Periode p where p.satker in :satker order by p.kunci desc")
    List<String> kunciTerpakai(Collection<String> satker);

    /** Holds the row until the transaction ends, as a change of its state would. */
    @Modifying
    @Query("update Periode p set p.kunci = p.kunci where p.id = :id")
    void kunci(UUID id);
}
