package id.kejar.verifikasi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeputusanRepository extends JpaRepository<Keputusan, UUID> {

    List<Keputusan> findByLembarId(UUID lembarId);

    List<Keputusan> findByPenarikanLembarIdAndPenarikanPutaran(UUID lembarId, int putaran);

    Optional<Keputusan> findFirstByEntriIdAndBerlakuTrueOrderByBerlakuPadaDesc(UUID entriId);

    List<Keputusan> findByLembarIdInAndBerlakuTrueOrderByBerlakuPada(Collection<UUID> lembarId);

    List<Keputusan> findByLembarIdInAndEntriIdInAndBerlakuTrueOrderByBerlakuPada(
            Collection<UUID> lembarId, Collection<UUID> entriId);
}
