package id.kejar.organisasi;

import id.kejar.audit.JejakService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which office, who is whose superior, who acts today. */
@Service
@Transactional
public class OrganisasiService {

    private final SatkerRepository daftarSatker;
    private final SubbagianRepository daftarSubbagian;
    private final PegawaiRepository daftarPegawai;
    private final PenempatanService penempatan;
    private final AkunProcess akun;
    private final JejakService jejak;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    OrganisasiService(
            SatkerRepository daftarSatker,
            SubbagianRepository daftarSubbagian,
            PegawaiRepository daftarPegawai,
            PenempatanService penempatan,
            AkunProcess akun,
            JejakService jejak,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.daftarSatker = daftarSatker;
        this.daftarSubbagian = daftarSubbagian;
        this.daftarPegawai = daftarPegawai;
        this.penempatan = penempatan;
        this.akun = akun;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    @Transactional(readOnly = true)
    public boolean kosong() {
        return daftarSatker.count() == 0;
    }

    public Satker bukaSatker(ProfilSatker profil) {
        akun.bukaSatker(profil.kode(), profil.nama());
        var satker = daftarSatker.save(new Satker(profil));
        peristiwa.publishEvent(new SatkerDibuka(satker.kode()));
        return satker;
    }

    public Subbagian bukaSubbagian(Subbagian subbagian) {
        return daftarSubbagian.save(subbagian);
    }

    /** Takes a person into the office and gives him an account in the one login. */
    public Pegawai terima(DataPegawai data, String sandi) {
        var pegawai = daftarPegawai.save(new Pegawai(data));
        penempatan.mulai(pegawai);
        akun.buat(pegawai, sandi);
        peristiwa.publishEvent(new MasaTugasBerubah(pegawai.id(), true));
        return pegawai;
    }

    /**
     * The person arrived or leaves in mid-month: what he owes is counted anew.
     *
     * @param selesai last day of service; empty while it is open
     */
    public void ubahMasaTugas(UUID pegawaiId, LocalDate mulai, Optional<LocalDate> selesai) {
        var pegawai = pegawai(pegawaiId);
        pegawai.bertugas(mulai, selesai);
        penempatan.mulaiPada(pegawai, mulai);
        jejak.catat(
                pegawai.satker(),
                "MASA_TUGAS_DIUBAH",
                pegawaiId.toString(),
                "Bertugas mulai %s%s"
                        .formatted(
                                TanggalIndonesia.tanggal(mulai),
                                selesai.map(akhir -> " sampai " + TanggalIndonesia.tanggal(akhir))
                                        .orElse("")));
        peristiwa.publishEvent(new MasaTugasBerubah(pegawaiId, false));
    }

    /** The person has this atasan langsung from today on, or from the first day on when he had none. */
    public void tempatkan(UUID pegawaiId, UUID atasanId) {
        var pegawai = pegawai(pegawaiId);
        var hariIni = hariIni(pegawai.satker());
        penempatan.tempatkan(
                pegawai.satker(),
                List.of(new PenempatanBaru(
                        pegawaiId,
                        pegawai.penempatan().denganAtasan(pegawai(atasanId).id()),
                        penempatan.mulaiAtasanBaru(pegawai, hariIni))),
                hariIni);
    }

    /** The placements of a person in this office, the latest first. */
    @Transactional(readOnly = true)
    public List<Penempatan> riwayatPenempatan(UUID pegawaiId) {
        return penempatan.riwayat(pegawaiId);
    }

    /** From when on the placement holds that these people have now. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> mulaiPenempatan(Collection<UUID> orang) {
        return penempatan.mulaiKini(orang);
    }

    /** What these people were in their office on a day; whoever did not serve then is not in it. */
    @Transactional(readOnly = true)
    public Map<UUID, IsiPenempatan> penempatanPada(Collection<UUID> orang, LocalDate tanggal) {
        return penempatan.pada(orang, tanggal);
    }

    /**
     * Days of a satker have begun: whoever's last day of service has passed since then has left, and what depends on his
     * service follows.
     *
     * @param sejak the day that had begun last before, @param hariIni the one that has begun now
     */
    public void hariBerganti(String satker, LocalDate sejak, LocalDate hariIni) {
        daftarPegawai.findBySatkerAndSelesaiBetween(satker, sejak, hariIni.minusDays(1)).stream()
                .map(orang -> new MasaTugasBerubah(orang.id(), false))
                .forEach(peristiwa::publishEvent);
        if (sejak.isBefore(hariIni)) {
            peristiwa.publishEvent(new HariBerganti(satker));
        }
    }

    @Transactional(readOnly = true)
    public List<Satker> satkerAktif() {
        return daftarSatker.findByAktifTrueOrderByKode();
    }

    @Transactional(readOnly = true)
    public Satker satker(String kode) {
        return daftarSatker
                .findById(kode)
                .orElseThrow(() -> Penolakan.tidakAda("Satuan kerja ini tidak terdaftar di KEJAR."));
    }

    /** Holds the satker until the transaction ends: what must not stand twice for it is entered one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void kunciSatker(String kode) {
        daftarSatker.kunci(kode);
    }

    /** Today in the satker's own zone. */
    @Transactional(readOnly = true)
    public LocalDate hariIni(String satker) {
        return LocalDate.now(jam.withZone(satker(satker).zona()));
    }

    @Transactional(readOnly = true)
    public List<Subbagian> subbagian(String satker) {
        return daftarSubbagian.findBySatkerOrderByUrutan(satker);
    }

    @Transactional(readOnly = true)
    public Pegawai pegawai(UUID id) {
        return daftarPegawai
                .findById(id)
                .orElseThrow(() -> Penolakan.tidakAda("Pegawai ini tidak ada dalam data satuan kerja."));
    }

    /** Holds the person until the transaction ends: what must not overlap for him is entered one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void kunciPegawai(UUID id) {
        daftarPegawai.kunci(id);
    }

    @Transactional(readOnly = true)
    public Map<UUID, Pegawai> pegawai(Collection<UUID> id) {
        return daftarPegawai.findAllById(id).stream().collect(Collectors.toMap(Pegawai::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Pegawai pegawaiBerakun(String namaAkun) {
        return cariBerakun(namaAkun)
                .orElseThrow(() -> Penolakan.bukanWewenang(
                        "Akun ini belum terhubung dengan data pegawai. Hubungi operator KEJAR."));
    }

    /**
     * The person behind an account, when he holds the role that an act needs.
     *
     * @throws Penolakan 403 when he does not
     */
    @Transactional(readOnly = true)
    public Pegawai berwenang(String namaAkun, Peran peran) {
        var orang = pegawaiBerakun(namaAkun);
        if (!orang.berperan(peran)) {
            throw Penolakan.bukanWewenang("Ini pekerjaan %s. Mintalah kepadanya.".formatted(peran.sebutan()));
        }
        return orang;
    }

    /**
     * A person of the operator's own satker.
     *
     * @throws Penolakan 403 for whoever is no operator, 404 for a person of another satker
     */
    @Transactional(readOnly = true)
    public Pegawai milikOperator(String namaAkun, UUID pegawaiId) {
        var operator = berwenang(namaAkun, Peran.OPERATOR);
        return daftarPegawai
                .findById(pegawaiId)
                .filter(orang -> orang.satker().equals(operator.satker()))
                .orElseThrow(() -> Penolakan.tidakAda("Pegawai ini tidak ada dalam data satuan kerja."));
    }

    @Transactional(readOnly = true)
    public Optional<Pegawai> cariBerakun(String namaAkun) {
        return daftarPegawai.findFirstByAkunOrderByMasaDesc(namaAkun);
    }

    /** Every service of an account, the first one first: in this office, in others before, after a return. */
    @Transactional(readOnly = true)
    public List<Pegawai> semuaMasa(String namaAkun) {
        return daftarPegawai.findByAkunOrderByMasa(namaAkun);
    }

    /**
     * Whether an account may log in and go on working: its owner serves today, in his satker's zone, and the account is
     * not closed. Access ends with the last day of service. An account without a person, such as the first
     * administrator's, has no service that could end.
     */
    @Transactional(readOnly = true)
    public boolean bolehMasuk(String namaAkun) {
        return cariBerakun(namaAkun)
                .map(orang -> orang.bolehMasuk(hariIni(orang.satker())))
                .orElse(true);
    }

    /**
     * The account that somebody means who types it, or a NIP with spaces and dots or without.
     *
     * @return what was typed, when it is neither
     */
    @Transactional(readOnly = true)
    public String akunMenurut(String ketikan) {
        return daftarPegawai.menurutKetikan(ketikan).map(Pegawai::akun).orElse(ketikan.strip());
    }

    /** All people of a satker, by name. */
    @Transactional(readOnly = true)
    public List<Pegawai> semuaPegawai(String satker) {
        return daftarPegawai.findBySatkerOrderByNama(satker);
    }

    /** The names of a satker's people by account: whoever came back has one account and several services. */
    @Transactional(readOnly = true)
    public Map<String, String> namaMenurutAkun(String satker) {
        return daftarPegawai.findBySatkerOrderByNama(satker).stream()
                .collect(Collectors.toMap(Pegawai::akun, Pegawai::nama, (satu, lain) -> satu));
    }

    /** Those who hold a role on a date, the Ketua first among commissioners. */
    @Transactional(readOnly = true)
    public List<Pegawai> pemegang(Peran peran, String satker, LocalDate tanggal) {
        return daftarPegawai.findBySatkerOrderByNama(satker).stream()
                .filter(orang -> orang.berperan(peran) && orang.bertugasPada(tanggal))
                .sorted(Comparator.comparing(orang -> !orang.jabatan().startsWith("Ketua")))
                .toList();
    }

    /** Those who may become somebody's atasan langsung: Kasubbag, Sekretaris and Ketua who serve today. */
    @Transactional(readOnly = true)
    public List<Pegawai> calonAtasan(String satker) {
        var hariIni = hariIni(satker);
        return daftarPegawai.findBySatkerOrderByNama(satker).stream()
                .filter(orang -> orang.bertugasPada(hariIni))
                .filter(Pegawai::memimpin)
                .toList();
    }
}
