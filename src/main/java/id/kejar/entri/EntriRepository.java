package id.kejar.entri;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EntriRepository extends JpaRepository<Entri, UUID> {

    /** The entry, held until the transaction ends: two taps of one thumb come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Entri e where e.id = :id")
    Optional<Entri> kunci(UUID id);

    /** The entry first, then the rows that its rules look at: read at once, they are at hand when they are asked for. */
    @Query("select e, p, o, s from Entri e left join fetch e.versi join Periode p on p.id = e.periodeId"
            + " join Pegawai o on o.id = e.pegawaiId left join fetch o.peran join Satker s on s.kode = e.satker"
            + " where e.id = :id")
    List<Object[]> bersamaRujukan(UUID id);

    /** As {@link #findById}, in one statement with its versions, period, person and satker. */
    default Optional<Entri> denganRujukan(UUID id) {
        return bersamaRujukan(id).stream().map(baris -> (Entri) baris[0]).findFirst();
    }

    @Query("select new id.kejar.entri.EntriNasionalService$BulanSatker(b.id, s.kode, s.nama, s.zona) from Periode b"
            + " join Satker s on s.kode = b.satker where b.kunci = :kunci order by s.kode")
    List<EntriNasionalService.BulanSatker> bulanSemuaSatker(String kunci);

    @Query("select new id.kejar.entri.EntriNasionalService$Hari(e.pegawaiId, e.tanggal, e.penanda, e.status,"
            + " e.terlambatHari, e.dikirimPada) from Entri e where e.periodeId = :periodeId order by e.tanggal")
    List<EntriNasionalService.Hari> hariNasional(UUID periodeId);

    @Query("select new id.kejar.entri.EntriNasionalService$Orang(p.id, p.nama, p.nip, p.jabatan) from Pegawai p"
            + " where p.id in :pegawaiId order by p.nama, p.id")
    List<EntriNasionalService.Orang> orangNasional(Collection<UUID> pegawaiId);

    List<Entri> findByPeriodeIdAndPegawaiIdInOrderByTanggal(UUID periodeId, Collection<UUID> pegawaiId);

    List<Entri> findByPeriodeIdOrderByTanggal(UUID periodeId);

    Optional<Entri> findByPegawaiIdAndTanggal(UUID pegawaiId, LocalDate tanggal);

    @Query("select new id.kejar.entri.HariBelumDikirim(e.pegawaiId, e.periodeId, e.tanggal) from Entri e"
            + " where e.satker = :satker and e.status = id.kejar.entri.StatusEntri.TERBUKA and e.penanda in :wajib"
            + " and e.tanggal <= :sampai order by e.tanggal")
    List<HariBelumDikirim> belumDikirim(String satker, Collection<Penanda> wajib, LocalDate sampai);

    @Query("select new id.kejar.entri.HariTerbuka(e.id, e.pegawaiId, e.tanggal, e.status, e.penanda) from Entri e"
            + " where e.periodeId = :periodeId")
    List<HariTerbuka> hariTerbuka(UUID periodeId);

    @Query("select new id.kejar.entri.HariTerbuka(e.id, e.pegawaiId, e.tanggal, e.status, e.penanda) from Entri e"
            + " where e.periodeId = :periodeId and e.pegawaiId = :pegawaiId")
    List<HariTerbuka> hariTerbuka(UUID periodeId, UUID pegawaiId);

    /** Other days of the person on which something was written, the newest first. */
    @Query("select distinct e from Entri e join e.versi v join v.kegiatan k where e.pegawaiId = :pegawaiId"
            + " and e.id <> :kecuali and k.dicabutPada is null order by e.tanggal desc")
    List<Entri> hariBerisi(UUID pegawaiId, UUID kecuali, Limit batas);

    /** What the person has sent since a date, the newest first; for the activities he does often. */
    @Query("select k from Kegiatan k join k.versi v join v.entri e where e.pegawaiId = :pegawaiId"
            + " and e.tanggal >= :sejak and k.dicabutPada is null"
            + " and v.keadaan = id.kejar.entri.VersiEntri.Keadaan.DIKIRIM order by e.tanggal desc, v.nomor desc")
    List<Kegiatan> kegiatanTerkirim(UUID pegawaiId, LocalDate sejak, Limit batas);

    /** What counts as sent: the last version that was sent, of days that were not withdrawn since. */
    String CUPLIKAN = "select new id.kejar.entri.CuplikanKegiatan(k.id, e.id, e.pegawaiId, e.tanggal, k.nama, k.hasil,"
            + " k.volume, k.satuan) from Kegiatan k join k.versi v join v.entri e where k.dicabutPada is null"
            + " and e.dikirimPada is not null"
            + " and v.keadaan = id.kejar.entri.VersiEntri.Keadaan.DIKIRIM and v.nomor = (select max(w.nomor)"
            + " from VersiEntri w where w.entri = e and w.keadaan = id.kejar.entri.VersiEntri.Keadaan.DIKIRIM)";

    @Query(CUPLIKAN + " and e.periodeId = :periodeId")
    List<CuplikanKegiatan> cuplikan(UUID periodeId);

    @Query(CUPLIKAN + " and e.pegawaiId in :pegawaiId and e.tanggal between :dari and :sampai")
    List<CuplikanKegiatan> cuplikan(Collection<UUID> pegawaiId, LocalDate dari, LocalDate sampai);

    @Query("select e from Entri e left join fetch e.versi where e.periodeId = :periodeId order by e.tanggal")
    List<Entri> denganVersi(UUID periodeId);

    @Query("select e from Entri e left join fetch e.versi where e.periodeId = :periodeId and e.pegawaiId in :pegawaiId"
            + " order by e.tanggal")
    List<Entri> denganVersi(UUID periodeId, Collection<UUID> pegawaiId);

    @Query("select distinct e.pegawaiId from Entri e where e.periodeId = :periodeId")
    Set<UUID> pegawai(UUID periodeId);

    @Query("select e.id from Entri e where e.periodeId = :periodeId and e.pegawaiId = :pegawaiId and e.status = TERBUKA"
            + " and exists (select k.id from Kegiatan k where k.versi.entri = e and k.dicabutPada is null"
            + " and k.versi.keadaan = id.kejar.entri.VersiEntri.Keadaan.KONSEP)")
    Set<UUID> berkonsep(UUID periodeId, UUID pegawaiId);

    Optional<Entri> findFirstByPegawaiIdAndTanggalBeforeOrderByTanggalDesc(UUID pegawaiId, LocalDate tanggal);

    Optional<Entri> findFirstByPegawaiIdAndTanggalAfterOrderByTanggal(UUID pegawaiId, LocalDate tanggal);
}
