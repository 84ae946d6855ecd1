package id.kejar.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JejakRepository extends JpaRepository<Jejak, UUID> {

    List<Jejak> findByObjekOrderByPada(String objek);
}
