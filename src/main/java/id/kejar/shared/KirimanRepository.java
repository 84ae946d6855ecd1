package id.kejar.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KirimanRepository extends JpaRepository<Kiriman, UUID> {

    Optional<Kiriman> findByPelakuAndKunci(String pelaku, String kunci);

    @Modifying
    @Query("delete from Kiriman k where k.pada < :sebelum")
    int hapusSebelum(Instant sebelum);
}
