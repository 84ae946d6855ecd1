package id.kejar.penugasan;

import id.kejar.audit.JejakService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts in whose office under which order (desain.md 1), and therefore who decides in an office on a day. */
@Service
@Transactional
public class PenugasanService {

    private final SuratPerintahRepository daftarSurat;
    private final OrganisasiService organisasi;
    private final PenugasanProcess proses;
    private final JejakService jejak;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    PenugasanService(
            SuratPerintahRepository daftarSurat,
            OrganisasiService organisasi,
            PenugasanProcess proses,
            JejakService jejak,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.daftarSurat = daftarSurat;
        this.organisasi = organisasi;
        this.proses = proses;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    // orders ---------------------------------------------------------------------------------------------------

    /**
     * The operator records an order as it was signed. From its first day on tasks go to whoever acts, and they come back
     * after its last; the process {@code penugasan-pejabat} waits for both.
     *
     * @throws Penolakan when the order cannot hold
     */
    SuratPerintah catat(IsiSuratPerintah isi, SuratPerintah.Naskah naskah, String akun) {
        var operator = organisasi.berwenang(akun, Peran.OPERATOR);
        organisasi.kunciSatker(operator.satker());
        periksaOrang(isi, operator.satker());
        var surat = new SuratPerintah(operator.satker(), isi, naskah, akun, jam.instant());
        var hariIni = organisasi.hariIni(operator.satker());
        AturanPenugasan.periksaBelumLewat(surat.selesai(), hariIni);
        AturanPenugasan.periksaTidakTerlaluJauh(surat.mulai(), hariIni);
        AturanPenugasan.periksaTidakBertumpuk(
                isi,
                daftarSurat.findBySatkerOrderByMulaiDesc(operator.satker()).stream()
                        .filter(lain -> lain.berlakuAntara(isi.mulai(), isi.selesai()))
                        .toList());
        daftarSurat.saveAndFlush(surat);
        jejak.catat(
                surat.satker(),
                "SURAT_PERINTAH_DICATAT",
                surat.id().toString(),
                "%s %s, Surat Perintah %s, %s"
                        .formatted(
                                surat.jenis().singkatan(),
                                organisasi.pegawai(isi.pejabatId()).jabatan(),
                                surat.nomor(),
                                TanggalIndonesia.rentang(surat.mulai(), surat.selesai())));
        proses.mulai(surat, organisasi.satker(surat.satker()).zona());
        return surat;
    }

    private void periksaOrang(IsiSuratPerintah isi, String satker) {
        var pejabat = calonPejabat(satker).stream()
                .filter(satu -> satu.id().equals(isi.pejabatId()))
                .findFirst()
                .orElseThrow(
                        () -> Penolakan.aturan("Pejabat yang digantikan tidak ada dalam daftar. Pilih dari daftar."));
        var pelaksana = calonPelaksana(satker).stream()
                .filter(satu -> satu.id().equals(isi.pelaksanaId()))
                .findFirst()
                .orElseThrow(() -> Penolakan.aturan("Yang ditunjuk tidak ada dalam daftar. Pilih dari daftar."));
        AturanPenugasan.periksaSejenis(pejabat.jenis().asn(), pelaksana.jenis().asn());
        if (!pelaksana.bertugasPada(isi.mulai()) || !pelaksana.bertugasPada(isi.selesai())) {
            throw Penolakan.aturan(
                    "Yang ditunjuk tidak bertugas di satuan kerja ini selama seluruh masa penugasan. Pilih orang lain atau perpendek masanya.");
        }
    }

    /** Taken back before its end; from this moment on the tasks are the holder's again. */
    void cabut(UUID suratId, String alasan, String akun) {
        var operator = organisasi.berwenang(akun, Peran.OPERATOR);
        var surat = milik(suratId, operator);
        var sebab = AturanPenugasan.periksaAlasan(alasan);
        surat.cabut(organisasi.hariIni(surat.satker()), sebab, akun, jam.instant());
        daftarSurat.saveAndFlush(surat);
        jejak.catat(surat.satker(), "SURAT_PERINTAH_DICABUT", suratId.toString(), sebab);
        proses.cabut(surat);
    }

    /** @throws Penolakan 404 for an order of another satker */
    @Transactional(readOnly = true)
    SuratPerintah milik(UUID suratId, Pegawai pembaca) {
        return daftarSurat
                .findById(suratId)
                .filter(surat -> surat.satker().equals(pembaca.satker()))
                .orElseThrow(() -> Penolakan.tidakAda("Surat Perintah ini tidak ada."));
    }

    /** The orders of a satker, the latest first. */
    @Transactional(readOnly = true)
    List<SuratPerintah> daftar(String satker) {
        return daftarSurat.findBySatkerOrderByMulaiDesc(satker);
    }

    /** Those in whose place somebody may act: whoever leads others, also when he no longer serves. */
    @Transactional(readOnly = true)
    List<Pegawai> calonPejabat(String satker) {
        var semua = organisasi.semuaPegawai(satker);
        var atasan = new HashSet<UUID>();
        semua.forEach(orang -> orang.atasanId().ifPresent(atasan::add));
        return semua.stream()
                .filter(orang -> atasan.contains(orang.id()) || orang.memimpin())
                .toList();
    }

    /** Those who may act for another: whoever serves and works in the office. */
    @Transactional(readOnly = true)
    List<Pegawai> calonPelaksana(String satker) {
        var hariIni = organisasi.hariIni(satker);
        return organisasi.semuaPegawai(satker).stream()
                .filter(orang -> orang.bertugasPada(hariIni))
                .filter(orang -> orang.jenis().asn() || orang.berperan(Peran.KOMISIONER))
                .toList();
    }

    // who decides ----------------------------------------------------------------------------------------------

    /**
     * The person who judges this employee's work on a day: his atasan langsung (Konawe Utara 7/2026, KELIMA 4), or whoever
     * decides in that office then.
     *
     * @return empty when nobody may
     */
    @Transactional(readOnly = true)
    public Optional<Pemangku> atasanBagi(Pegawai pegawai, LocalDate tanggal) {
        return atasanBagi(pegawai, pegawai.atasanId(), tanggal);
    }

    /** The same for somebody who had another superior in the time that is to be judged. @param atasanId of that time */
    @Transactional(readOnly = true)
    public Optional<Pemangku> atasanBagi(Pegawai pegawai, Optional<UUID> atasanId, LocalDate tanggal) {
        return atasanId.map(organisasi::pegawai).flatMap(atasan -> pemangku(atasan, Set.of(pegawai.id()), tanggal));
    }

    /**
     * Who decides in an office on a day over some people: its holder, or whoever acts for him. Nobody decides on
     * himself, and acting is not handed on: where the acting person stands among those to be judged, or no longer
     * serves, it goes one level up.
     *
     * @param dinilai the people whose work is judged together
     * @return empty when nobody may: the operator has to mend the data
     */
    @Transactional(readOnly = true)
    public Optional<Pemangku> pemangku(Pegawai pejabat, Set<UUID> dinilai, LocalDate tanggal) {
        return pemangku(pejabat, dinilai, tanggal, new HashSet<>());
    }

    private Optional<Pemangku> pemangku(Pegawai pejabat, Set<UUID> dinilai, LocalDate tanggal, Set<UUID> dilewati) {
        if (!dilewati.add(pejabat.id())) {
            return Optional.empty();
        }
        var surat = berlaku(pejabat.id(), tanggal);
        if (surat.isEmpty()) {
            return Optional.of(pejabat)
                    .filter(orang -> dapatMenilai(orang, dinilai, tanggal))
                    .map(Pemangku::pejabat);
        }
        return surat.map(ini -> organisasi.pegawai(ini.pelaksanaId()))
                .filter(orang -> dapatMenilai(orang, dinilai, tanggal))
                .map(orang -> Pemangku.pengganti(orang, pejabat, surat.get()))
                .or(() -> pejabat.atasanId()
                        .map(organisasi::pegawai)
                        .flatMap(atasan -> pemangku(atasan, dinilai, tanggal, dilewati))
                        .map(atasan -> Pemangku.atasan(atasan, pejabat)));
    }

    private static boolean dapatMenilai(Pegawai orang, Set<UUID> dinilai, LocalDate tanggal) {
        return orang.bertugasPada(tanggal) && !dinilai.contains(orang.id());
    }

    /** The order that holds for an office on a day. */
    @Transactional(readOnly = true)
    public Optional<SuratPerintah> berlaku(UUID pejabatId, LocalDate tanggal) {
        return daftarSurat.findByPejabatId(pejabatId).stream()
                .filter(surat -> surat.berlakuPada(tanggal))
                .findFirst();
    }

    /** The offices that a person fills today: his own, and those in which he acts, each by the id of its holder. */
    @Transactional(readOnly = true)
    public Set<UUID> jabatan(Pegawai orang) {
        var jabatan = new HashSet<>(Set.of(orang.id()));
        var suratnya = daftarSurat.findByPelaksanaId(orang.id());
        if (!suratnya.isEmpty()) {
            var hariIni = organisasi.hariIni(orang.satker());
            suratnya.stream()
                    .filter(surat -> surat.berlakuPada(hariIni))
                    .map(SuratPerintah::pejabatId)
                    .forEach(jabatan::add);
        }
        return Set.copyOf(jabatan);
    }

    /** Whether he acts for somebody today. */
    @Transactional(readOnly = true)
    public boolean menggantikan(Pegawai orang) {
        return jabatan(orang).size() > 1;
    }

    /**
     * Who fills the office of a role on a day: its holder, or whoever acts for him, also for one who no longer serves.
     * He signs for it.
     */
    @Transactional(readOnly = true)
    public List<Pemangku> pemangkuPeran(Peran peran, String satker, LocalDate tanggal) {
        return organisasi.semuaPegawai(satker).stream()
                .filter(orang -> orang.berperan(peran))
                .sorted(Comparator.comparing(orang -> !orang.jabatan().startsWith("Ketua")))
                .flatMap(orang -> pemangku(orang, Set.of(), tanggal).stream())
                .toList();
    }

    // time -----------------------------------------------------------------------------------------------------

    /** An order has begun, ended or been taken back: whoever holds tasks by it gains or loses them. */
    void pemangkuBerubah(UUID suratId) {
        daftarSurat.findById(suratId).ifPresent(surat -> peristiwa.publishEvent(new PemangkuBerubah(surat.satker())));
    }
}
