package id.kejar.verifikasi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeputusanRepository extends JpaRepository<Keputusan, UUID> {

    List<Keputusan> findByLembarId(UUID lembarId);

    List<Keputusan> findByPenarikanLembarIdAndPenarikanPutaran(UUID lembarId, int putaran);

    Optional<Keputusan> findFirstByEntriIdAndBerlakuTrueOrderByPadaDesc(UUID entriId);

    List<Keputusan> findByLembarIdInAndBerlakuTrueOrderByPada(Collection<UUID> lembarId);

    List<Keputusan> findByLembarIdInAndEntriIdInAndBerlakuTrueOrderByPada(
            Collection<UUID> lembarId, Collection<UUID> entriId);
}
