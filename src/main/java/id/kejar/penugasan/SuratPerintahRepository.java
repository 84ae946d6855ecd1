package id.kejar.penugasan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SuratPerintahRepository extends JpaRepository<SuratPerintah, UUID> {

    List<SuratPerintah> findBySatkerOrderByMulaiDesc(String satker);

    List<SuratPerintah> findByPejabatId(UUID pejabatId);

    List<SuratPerintah> findByPelaksanaId(UUID pelaksanaId);
}
