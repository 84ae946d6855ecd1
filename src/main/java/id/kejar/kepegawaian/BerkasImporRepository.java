package id.kejar.kepegawaian;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BerkasImporRepository extends JpaRepository<BerkasImpor, UUID> {

    Optional<BerkasImpor> findByIdAndAkun(UUID id, String akun);

    /** What its owner had uploaded before, and what nobody may confirm any more. */
    @Modifying
    @Query("delete from BerkasImpor b where b.akun = :akun or b.diunggah < :sebelum")
    void bersihkan(String akun, Instant sebelum);
}
