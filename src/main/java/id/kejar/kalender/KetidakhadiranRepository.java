package id.kejar.kalender;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface KetidakhadiranRepository extends JpaRepository<Ketidakhadiran, UUID> {

    @Query(
            "select k from Ketidakhadiran k where k.dicabutPada is null and k.pegawaiId in :pegawai and k.mulai <= :sampai and k.sampai >= :dari"
                    + " order by k.mulai")
    List<Ketidakhadiran> dalam(Collection<UUID> pegawai, LocalDate dari, LocalDate sampai);

    /** One person's on one date: asked at every submission, and without a list the query is translated only once. */
    @Query(
            "select k from Ketidakhadiran k where k.dicabutPada is null and k.pegawaiId = :pegawai and k.mulai <= :tanggal and k.sampai >= :tanggal"
                    + " order by k.mulai")
    List<Ketidakhadiran> pada(UUID pegawai, LocalDate tanggal);

    /** The row, held until the transaction ends: two taps of one thumb come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from Ketidakhadiran k where k.id = :id")
    Optional<Ketidakhadiran> kunci(UUID id);
}
