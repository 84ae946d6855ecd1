package id.kejar.entri;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PembukaanHariRepository extends JpaRepository<PembukaanHari, String> {

    /** The satker's row, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PembukaanHari p where p.satker = :satker")
    Optional<PembukaanHari> kunci(String satker);
}
