package id.kejar.pleno;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TindakLanjutRepository extends JpaRepository<TindakLanjut, UUID> {

    /** What meetings whose outcome is recorded have asked for and none has closed, the oldest first. */
    @Query(
            """
            select satu from TindakLanjut satu join fetch satu.rapat rapat
            where satu.satker = :satker and satu.keadaan = id.kejar.pleno.TindakLanjut.Keadaan.TERBUKA
              and rapat.dicatatPada is not null
            order by rapat.dicatatPada, satu.urutan""")
    List<TindakLanjut> terbuka(String satker);

    @Query(
            """
            select satu from TindakLanjut satu join fetch satu.rapat rapat
            where satu.id in :id order by rapat.dicatatPada, satu.urutan""")
    List<TindakLanjut> urut(List<UUID> id);
}
