package id.kejar.laporan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DokumenRepository extends JpaRepository<Dokumen, UUID> {

    boolean existsByJenisAndAcuan(Dokumen.Jenis jenis, UUID acuan);

    int countByJenisAndPeriodeId(Dokumen.Jenis jenis, UUID periodeId);

    @Query("select new id.kejar.laporan.DokumenRingkas(d.id, d.jenis, d.namaBerkas, d.dibuatPada) from Dokumen d"
            + " where d.periodeId = :periodeId order by d.dibuatPada desc, d.namaBerkas")
    List<DokumenRingkas> ringkasan(UUID periodeId);
}
