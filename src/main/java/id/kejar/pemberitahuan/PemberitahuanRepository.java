package id.kejar.pemberitahuan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PemberitahuanRepository extends JpaRepository<Pemberitahuan, UUID> {

    boolean existsByPegawaiIdAndSebab(UUID pegawaiId, String sebab);

    List<Pemberitahuan> findByPegawaiIdAndDibacaPadaIsNullOrderByPadaDesc(UUID pegawaiId);
}
