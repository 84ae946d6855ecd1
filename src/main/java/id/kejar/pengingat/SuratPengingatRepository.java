package id.kejar.pengingat;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SuratPengingatRepository extends JpaRepository<SuratPengingat, UUID> {

    boolean existsBySatkerAndTanggal(String satker, LocalDate tanggal);

    List<SuratPengingat> findByTanggalAndPegawaiIdIn(LocalDate tanggal, Collection<UUID> pegawaiId);

    /** Whoever holds the row decides alone whether it still has to be sent. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SuratPengingat s where s.id = :id")
    SuratPengingat kunci(UUID id);
}
