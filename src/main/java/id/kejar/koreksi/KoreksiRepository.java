package id.kejar.koreksi;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KoreksiRepository extends JpaRepository<Koreksi, UUID> {

    List<Koreksi> findByPeriodeIdOrderByNomor(UUID periodeId);

    List<Koreksi> findBySatkerAndStatusOrderByDiajukanPada(String satker, StatusKoreksi status);

    List<Koreksi> findBySatkerOrderByDiajukanPadaDesc(String satker);

    int countByPeriodeId(UUID periodeId);
}
