package id.kejar.organisasi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PegawaiRepository extends JpaRepository<Pegawai, UUID> {

    List<Pegawai> findByNipIn(Collection<String> nip);

    List<Pegawai> findBySatkerAndSelesaiBetween(String satker, LocalDate dari, LocalDate sampai);

    /** Those whom another office has let go to this one. */
    List<Pegawai> findByTujuanSatkerOrderByNama(String tujuanSatker);

    /** The latest service of whoever has this account. */
    Optional<Pegawai> findFirstByAkunOrderByMasaDesc(String akun);

    List<Pegawai> findByAkunOrderByMasa(String akun);

    /** The latest service of whoever has this NIP. */
    Optional<Pegawai> findFirstByNipOrderByMasaDesc(String nip);

    /** Whoever is meant by an account, or by a NIP with spaces and dots or without. */
    default Optional<Pegawai> menurutKetikan(String ketikan) {
        var tepat = ketikan.strip();
        return findFirstByAkunOrderByMasaDesc(tepat).or(() -> findFirstByNipOrderByMasaDesc(Nip.rapi(tepat)));
    }

    @EntityGraph(attributePaths = "peran")
    List<Pegawai> findBySatkerOrderByNama(String satker);

    /**
     * Holds the row until the transaction ends, as a change of it would. A select for update would in PostgreSQL also hold
     * up whoever opens a day for the person, because the day refers to him.
     */
    @Modifying
    @Query("update Pegawai p set p.nama = p.nama where p.id = :id")
    void kunci(UUID id);
}
