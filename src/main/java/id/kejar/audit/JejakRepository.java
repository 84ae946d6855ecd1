package id.kejar.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JejakRepository extends JpaRepository<Jejak, UUID> {

    List<Jejak> findByObjekOrderByPada(String objek);

    List<Jejak> findByObjekInAndTindakanInAndPadaGreaterThanEqualOrderByPadaDesc(
            Collection<String> objek, Collection<String> tindakan, Instant sejak, Limit batas);

    /** The lines without a place in the chain, as they happened as far as clocks tell; the chain's own order counts. */
    @Query("select j from Jejak j where j.pada >= :sejak"
            + " and not exists (select m.id from MataRantai m where m.jejakId = j.id) order by j.pada, j.id")
    List<Jejak> belumTerangkai(Instant sejak, Limit batas);
}
