package id.kejar.organisasi;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SatkerRepository extends JpaRepository<Satker, String> {

    List<Satker> findByAktifTrueOrderByKode();
}
