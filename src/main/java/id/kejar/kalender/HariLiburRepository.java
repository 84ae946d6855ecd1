package id.kejar.kalender;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HariLiburRepository extends JpaRepository<HariLibur, UUID> {

    @Query("select new id.kejar.kalender.HariKalender(h.tanggal, h.nama, h.jenis) from HariLibur h"
            + " where h.dicabutPada is null and (h.satker is null or h.satker = :satker) order by h.satker nulls first")
    List<HariKalender> bagiSatker(String satker);
}
