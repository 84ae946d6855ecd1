package id.kejar.laporan;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnduhanDokumenRepository extends JpaRepository<UnduhanDokumen, UUID> {

    @Query("select distinct u.akun from UnduhanDokumen u join Dokumen d on d.id = u.dokumenId"
            + " where d.periodeId = :periodeId and d.dibuatPada < :terbitSebelum")
    Set<String> pengunduh(UUID periodeId, Instant terbitSebelum);
}
