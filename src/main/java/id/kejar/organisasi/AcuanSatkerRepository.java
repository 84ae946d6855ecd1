package id.kejar.organisasi;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcuanSatkerRepository extends JpaRepository<AcuanSatker, String> {

    List<AcuanSatker> findAllByOrderByNama();
}
