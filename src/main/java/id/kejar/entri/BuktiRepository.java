package id.kejar.entri;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BuktiRepository extends JpaRepository<Bukti, UUID> {

    /** On which days these files stand as evidence, drafts included, withdrawn versions left out. */
    @Query("select distinct new id.kejar.entri.PemakaianBerkas(b.berkasId, e.id, e.pegawaiId, e.tanggal) from Bukti b"
            + " join b.kegiatan k join k.versi v join v.entri e where b.berkasId in :berkas"
            + " and b.dicabutPada is null and k.dicabutPada is null"
            + " and v.keadaan in (id.kejar.entri.VersiEntri.Keadaan.KONSEP, id.kejar.entri.VersiEntri.Keadaan.DIKIRIM)"
            + " order by e.tanggal")
    List<PemakaianBerkas> pemakaian(Collection<UUID> berkas);
}
