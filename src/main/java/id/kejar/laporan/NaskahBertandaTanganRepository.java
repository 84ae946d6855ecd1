package id.kejar.laporan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NaskahBertandaTanganRepository extends JpaRepository<NaskahBertandaTangan, UUID> {

    List<NaskahBertandaTangan> findByDokumenIdInOrderByUrutanDesc(Collection<UUID> dokumenId);
}
