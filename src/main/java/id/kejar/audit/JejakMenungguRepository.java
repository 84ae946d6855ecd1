package id.kejar.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JejakMenungguRepository extends JpaRepository<JejakMenunggu, UUID> {

    /** In the order in which they happened, as far as clocks tell; the chain's own order is what counts. */
    @Query("select m from JejakMenunggu m join Jejak j on j.id = m.jejakId order by j.pada, j.id")
    List<JejakMenunggu> terlama(Limit batas);
}
