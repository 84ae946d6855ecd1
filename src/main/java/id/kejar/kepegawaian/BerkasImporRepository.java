package id.kejar.kepegawaian;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BerkasImporRepository extends JpaRepository<BerkasImpor, UUID> {

    Optional<BerkasImpor> findByIdAndAkun(UUID id, String akun);

    /** What its owner had uploaded before: the last preview counts. */
    @Modifying
    @Query("delete from BerkasImpor b where b.akun = :akun")
    void hapusMilik(String akun);

    /** What nobody may confirm any more. */
    @Modifying
    @Query("delete from BerkasImpor b where b.diunggah <= :sampai")
    void hapusYangLewat(Instant sampai);
}
