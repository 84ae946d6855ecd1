package id.kejar.bukti;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BerkasRepository extends Repository<Berkas, UUID> {

    Berkas saveAndFlush(Berkas berkas);

    Optional<Berkas> findById(UUID id);

    List<Berkas> findAllById(Iterable<UUID> id);

    Optional<Berkas> findBySatkerAndSha256(String satker, String sha256);

    boolean existsBySha256AndKeadaan(String sha256, KeadaanBerkas keadaan);

    @Query("select distinct b.sha256 from Berkas b where b.keadaan = :keadaan")
    Set<String> sha256Berkeadaan(KeadaanBerkas keadaan, Limit limit);

    /** One statement, so that two verdicts at once cannot overwrite each other. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Berkas b set b.keadaan = :ke where b.sha256 = :sha256 and b.keadaan in :dari")
    int ubahKeadaan(String sha256, Collection<KeadaanBerkas> dari, KeadaanBerkas ke);
}
