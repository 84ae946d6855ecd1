package id.kejar.nomor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NomorNaskahRepository extends JpaRepository<NomorNaskah, UUID> {

    List<NomorNaskah> findBySatkerAndJenisAndTahun(String satker, JenisNaskah jenis, int tahun);

    @Query("select distinct n.tahun from NomorNaskah n where n.satker = :satker")
    Set<Integer> tahunTercatat(String satker);

    @Query("select n.acuan from NomorNaskah n where n.jenis = :jenis and n.acuan is not null")
    Set<UUID> acuanTercatat(JenisNaskah jenis);
}
