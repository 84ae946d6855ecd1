package id.kejar.organisasi;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SatkerRepository extends JpaRepository<Satker, String> {

    List<Satker> findByAktifTrueOrderByKode();

    /** Holds the row until the transaction ends; see {@link PegawaiRepository#kunci}. */
    @Modifying
    @Query("update Satker s set s.nama = s.nama where s.kode = :kode")
    void kunci(String kode);
}
