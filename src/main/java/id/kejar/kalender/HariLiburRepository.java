package id.kejar.kalender;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface HariLiburRepository extends JpaRepository<HariLibur, UUID> {

    @Query("select new id.kejar.kalender.HariKalender(h.tanggal, h.nama, h.jenis) from HariLibur h"
            + " where h.dicabutPada is null and (h.satker is null or h.satker = :satker) order by h.satker nulls first")
    List<HariKalender> bagiSatker(String satker);

    /**
     * What holds for a satker in a span, the country's days before the satker's own on one date.
     *
     * @param satker {@code null} for the country's alone
     */
    @Query("select h from HariLibur h where h.dicabutPada is null and (h.satker is null or h.satker = :satker)"
            + " and h.tanggal between :dari and :sampai order by h.tanggal, h.satker nulls first")
    List<HariLibur> dalam(String satker, LocalDate dari, LocalDate sampai);

    /** The row, held until the transaction ends: two taps of one thumb come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from HariLibur h where h.id = :id")
    Optional<HariLibur> kunci(UUID id);
}
