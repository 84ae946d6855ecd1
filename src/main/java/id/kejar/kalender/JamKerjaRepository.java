package id.kejar.kalender;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JamKerjaRepository extends JpaRepository<JamKerja, UUID> {}
