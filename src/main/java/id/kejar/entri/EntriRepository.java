package id.kejar.entri;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EntriRepository extends JpaRepository<Entri, UUID> {

    List<Entri> findByPeriodeIdAndPegawaiIdInOrderByTanggal(UUID periodeId, Collection<UUID> pegawaiId);

    List<Entri> findByPeriodeIdOrderByTanggal(UUID periodeId);

    List<Entri> findByPegawaiIdAndStatusAndTanggalBetween(
            UUID pegawaiId, StatusEntri status, LocalDate mulai, LocalDate sampai);

    Optional<Entri> findByPegawaiIdAndTanggal(UUID pegawaiId, LocalDate tanggal);

    @Query("select new id.kejar.entri.HariTerbuka(e.pegawaiId, e.tanggal) from Entri e where e.periodeId = :periodeId")
    List<HariTerbuka> hariTerbuka(UUID periodeId);
}
