package id.kejar.pleno;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RapatPlenoRepository extends JpaRepository<RapatPleno, UUID> {

    int countByPeriodeId(UUID periodeId);

    Optional<RapatPleno> findFirstByPeriodeIdOrderByNomorDesc(UUID periodeId);

    @Query(
            """
            select new id.kejar.pleno.NomorRapat(r.id, r.satker, r.nomorBeritaAcara, r.waktu)
            from RapatPleno r where r.nomorBeritaAcara is not null
            """)
    List<NomorRapat> nomorBeritaAcara();

    List<RapatPleno> findByPeriodeIdOrderByNomor(UUID periodeId);
}
