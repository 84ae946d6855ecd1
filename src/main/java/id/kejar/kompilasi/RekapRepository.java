package id.kejar.kompilasi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RekapRepository extends JpaRepository<Rekap, UUID> {

    Optional<Rekap> findFirstByPeriodeIdOrderByNomorDesc(UUID periodeId);

    int countByPeriodeId(UUID periodeId);

    /** The sums of the newest recap of each period; nothing of any one person. */
    @Query(
            """
            select new id.kejar.kompilasi.JumlahPeriode(r.periodeId, count(b), sum(b.wajib), sum(b.terisi), sum(b.terlambat),
                sum(b.tidakTerisi), sum(b.disetujui), sum(b.dikembalikan))
            from BarisRekap b join b.rekap r
            where r.periodeId in :periode
                and r.nomor = (select max(x.nomor) from Rekap x where x.periodeId = r.periodeId)
            group by r.periodeId""")
    List<JumlahPeriode> jumlah(Collection<UUID> periode);
}
