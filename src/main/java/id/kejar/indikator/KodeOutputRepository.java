package id.kejar.indikator;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KodeOutputRepository extends JpaRepository<KodeOutput, String> {

    String PILIHAN = "k.tingkat in :tingkat and k.status <> 'TIDAK_DITEMUKAN'";

    @Query("select k from KodeOutput k where " + PILIHAN
            + " and (lower(k.kode) like concat('%', :kata, '%') or lower(k.nama) like concat('%', :kata, '%'))"
            + " order by k.kode")
    List<KodeOutput> cari(Collection<String> tingkat, String kata, Limit batas);

    @Query("select k.kode from KodeOutput k where " + PILIHAN + " and k.kode in :kode")
    Set<String> pilihan(Collection<String> tingkat, Collection<String> kode);
}
