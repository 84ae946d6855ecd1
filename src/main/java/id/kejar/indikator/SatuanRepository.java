package id.kejar.indikator;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SatuanRepository extends JpaRepository<Satuan, String> {

    List<Satuan> findAllByOrderByNama();
}
