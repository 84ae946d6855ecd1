package id.kejar.kalender;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HariLiburRepository extends JpaRepository<HariLibur, UUID> {

    @Query("select h from HariLibur h where h.satker is null or h.satker = :satker order by h.satker nulls first")
    List<HariLibur> bagiSatker(String satker);
}
