package id.kejar.verifikasi;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LembarVerifikasiRepository extends JpaRepository<LembarVerifikasi, UUID> {

    List<LembarVerifikasi> findByPeriodeIdOrderByLintasan(UUID periodeId);
}
