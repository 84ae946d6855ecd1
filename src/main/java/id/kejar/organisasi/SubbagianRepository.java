package id.kejar.organisasi;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubbagianRepository extends JpaRepository<Subbagian, UUID> {

    List<Subbagian> findBySatkerOrderByUrutan(String satker);
}
