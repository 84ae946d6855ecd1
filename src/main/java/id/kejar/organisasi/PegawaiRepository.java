package id.kejar.organisasi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface PegawaiRepository extends JpaRepository<Pegawai, UUID> {

    Optional<Pegawai> findByAkun(String akun);

    @EntityGraph(attributePaths = "peran")
    List<Pegawai> findBySatkerOrderByNama(String satker);
}
