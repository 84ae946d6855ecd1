package id.kejar.laporan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DokumenRepository extends JpaRepository<Dokumen, UUID> {

    boolean existsByJenisAndAcuan(Dokumen.Jenis jenis, UUID acuan);

    @Query("select d.periodeId from Dokumen d where d.id = :id")
    Optional<UUID> periodeDari(UUID id);

    @Query("select new id.kejar.laporan.DokumenRingkas(d.id, d.jenis, d.versi, d.acuan, d.terbitanKe, d.namaBerkas,"
            + " d.sha256, d.alasan, d.diterbitkanOleh, d.dibuatPada) from Dokumen d"
            + " where d.periodeId = :periodeId order by d.dibuatPada desc, d.namaBerkas")
    List<DokumenRingkas> ringkasan(UUID periodeId);

    List<Dokumen> findByPeriodeIdOrderByDibuatPada(UUID periodeId);
}
