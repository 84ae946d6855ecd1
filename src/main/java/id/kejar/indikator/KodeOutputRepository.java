package id.kejar.indikator;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KodeOutputRepository extends JpaRepository<KodeOutput, String> {

    @Query("select k from KodeOutput k where k.tingkat in :tingkat and k.status <> 'TIDAK_DITEMUKAN'"
            + " and (lower(k.kode) like concat('%', :kata, '%') or lower(k.nama) like concat('%', :kata, '%'))"
            + " order by k.kode")
    List<KodeOutput> cari(Collection<String> tingkat, String kata, Limit batas);
}
