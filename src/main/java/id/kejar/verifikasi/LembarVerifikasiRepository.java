package id.kejar.verifikasi;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LembarVerifikasiRepository extends JpaRepository<LembarVerifikasi, UUID> {

    List<LembarVerifikasi> findByPeriodeIdOrderByLintasan(UUID periodeId);

    default LembarBulan bulan(UUID periodeId) {
        return new LembarBulan(findByPeriodeIdOrderByLintasan(periodeId));
    }

    @Query(
            """
            select l from LembarVerifikasi l join l.pegawai p
            where p = :pegawaiId and l.status <> id.kejar.verifikasi.LembarVerifikasi.Status.SELESAI""")
    List<LembarVerifikasi> findTerbukaMemuat(UUID pegawaiId);
}
