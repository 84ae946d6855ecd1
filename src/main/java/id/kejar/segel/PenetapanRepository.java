package id.kejar.segel;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PenetapanRepository extends JpaRepository<Penetapan, UUID> {}
