package id.kejar.organisasi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PenempatanRepository extends JpaRepository<Penempatan, UUID> {

    List<Penempatan> findByPegawaiIdOrderByMulaiDesc(UUID pegawaiId);

    Optional<Penempatan> findFirstByPegawaiIdOrderByMulaiDesc(UUID pegawaiId);

    Optional<Penempatan> findFirstByPegawaiIdOrderByMulai(UUID pegawaiId);

    List<Penempatan> findByPegawaiIdInAndSampaiIsNull(Collection<UUID> orang);

    @Query(
            """
            select p from Penempatan p
            where p.pegawaiId in :orang and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)""")
    List<Penempatan> findBerlaku(Collection<UUID> orang, LocalDate tanggal);
}
