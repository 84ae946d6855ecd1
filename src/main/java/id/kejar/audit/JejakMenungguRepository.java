package id.kejar.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JejakMenungguRepository extends JpaRepository<JejakMenunggu, UUID> {

    /** The lines that wait, as they happened as far as clocks tell; the chain's own order is what counts. */
    @Query("select j from JejakMenunggu m join Jejak j on j.id = m.jejakId order by j.pada, j.id")
    List<Jejak> terlama(Limit batas);

    @Modifying
    @Query("delete from JejakMenunggu m where m.jejakId in :jejak")
    void lepas(Collection<UUID> jejak);
}
