package id.kejar.laporan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnduhanDokumenRepository extends JpaRepository<UnduhanDokumen, UUID> {

    @Query("select new id.kejar.laporan.PemakaiDokumen(u.akun, d.jenis, d.versi, max(u.pada))"
            + " from UnduhanDokumen u join Dokumen d on d.id = u.dokumenId"
            + " where d.periodeId = :periodeId and d.dibuatPada < :terbitSebelum"
            + " group by u.akun, d.jenis, d.versi order by u.akun, d.jenis, d.versi")
    List<PemakaiDokumen> pemakai(UUID periodeId, Instant terbitSebelum);
}
