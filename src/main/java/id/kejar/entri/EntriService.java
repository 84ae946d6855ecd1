package id.kejar.entri;

import id.kejar.audit.JejakService;
import id.kejar.indikator.IndikatorService;
import id.kejar.organisasi.KebijakanBukti;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.KirimanService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an ASN does with his day, and what the verifier's decisions do to it. */
@Service
@Transactional
public class EntriService {

    private final EntriRepository daftarEntri;
    private final PenjagaEntri penjaga;
    private final OrganisasiService organisasi;
    private final IndikatorService katalog;
    private final PenyajiBukti penyajiBukti;
    private final EntriProcess proses;
    private final KirimanService kiriman;
    private final JejakService jejak;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    EntriService(
            EntriRepository daftarEntri,
            PenjagaEntri penjaga,
            OrganisasiService organisasi,
            IndikatorService katalog,
            PenyajiBukti penyajiBukti,
            EntriProcess proses,
            KirimanService kiriman,
            JejakService jejak,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.daftarEntri = daftarEntri;
        this.penjaga = penjaga;
        this.organisasi = organisasi;
        this.katalog = katalog;
        this.penyajiBukti = penyajiBukti;
        this.proses = proses;
        this.kiriman = kiriman;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    // the ASN's sheet ------------------------------------------------------------------------------------------

    Entri tambahKegiatan(UUID entriId, IsianKegiatan isian, int suntinganDilihat, String akun) {
        pastikanDikenal(List.of(isian));
        return sunting(entriId, suntinganDilihat, akun, entri -> entri.tambahKegiatan(isian, jam.instant()));
    }

    Entri ubahKegiatan(UUID entriId, UUID kegiatanId, IsianKegiatan isian, int suntinganDilihat, String akun) {
        pastikanDikenal(List.of(isian));
        return sunting(entriId, suntinganDilihat, akun, entri -> entri.ubahKegiatan(kegiatanId, isian, jam.instant()));
    }

    Entri cabutKegiatan(UUID entriId, UUID kegiatanId, int suntinganDilihat, String akun) {
        return sunting(entriId, suntinganDilihat, akun, entri -> entri.cabutKegiatan(kegiatanId, akun, jam.instant()));
    }

    /** Every change of a sheet goes this way: guarded, once per submission, and told to whoever shows a summary. */
    Entri sunting(UUID entriId, int suntinganDilihat, String akun, Consumer<Entri> perubahan) {
        return suntingTerkini(entriId, akun, entri -> {
            entri.pastikanMutakhir(suntinganDilihat);
            perubahan.accept(entri);
        });
    }

    /** A change that only adds, and therefore may meet the sheet in any later state. */
    Entri suntingTerkini(UUID entriId, String akun, Consumer<Entri> perubahan) {
        var entri = penjaga.milikTerkunci(entriId, akun);
        if (kiriman.ulangan()) {
            return entri;
        }
        penjaga.pastikanDapatDiubah(entri);
        perubahan.accept(entri);
        daftarEntri.flush();
        proses.perbaruiRingkasan(entri, akun);
        peristiwa.publishEvent(new EntriDisunting(entri.id(), entri.pegawaiId()));
        kiriman.catat();
        return entri;
    }

    /** Codes and indicators come from the catalogue, or are left out. */
    private void pastikanDikenal(List<IsianKegiatan> isian) {
        var kode = isian.stream()
                .map(IsianKegiatan::kodeOutput)
                .filter(satu -> satu != null && !satu.isBlank())
                .map(String::strip)
                .collect(Collectors.toSet());
        if (!katalog.namaKode(kode).keySet().containsAll(kode)) {
            throw Penolakan.aturan("Kode output ini tidak ada dalam daftar. Pilih dari daftar atau kosongkan.");
        }
        var indikator = isian.stream()
                .map(IsianKegiatan::indikatorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!katalog.indikator(indikator).keySet().containsAll(indikator)) {
            throw Penolakan.aturan("Indikator ini tidak ada dalam daftar. Pilih dari daftar atau kosongkan.");
        }
    }

    /**
     * Judges an activity that is to stand in the place of one already sent, by the rule of the sheet; nothing is changed.
     *
     * @return the activity with its texts trimmed
     */
    @Transactional(readOnly = true)
    public IsianKegiatan periksaPengganti(IsianKegiatan isian) {
        pastikanDikenal(List.of(isian));
        return AturanEntri.periksa(isian, List.of());
    }

    // submission -----------------------------------------------------------------------------------------------

    /** Another system posts a whole day: it is put on the sheet by the same rules. */
    public void gantiKegiatan(UUID entriId, List<IsianKegiatan> isian, String oleh) {
        var entri = penjaga.milik(entriId, oleh);
        penjaga.pastikanDapatDiubah(entri);
        ganti(entri, isian, oleh);
    }

    private void ganti(Entri entri, List<IsianKegiatan> isian, String oleh) {
        pastikanDikenal(isian);
        entri.gantiKegiatan(isian, oleh, jam.instant());
    }

    /** The person sends the day from a page of ours: his task is completed, which judges the sheet as it stands. */
    void kirimDariLembar(UUID entriId, String keterangan, Boolean pernyataan, int suntinganDilihat, String akun) {
        var entri = penjaga.milikTerkunci(entriId, akun);
        if (kiriman.ulangan()) {
            return;
        }
        AturanEntri.periksaPernyataan(pernyataan);
        penjaga.pastikanDapatDiubah(entri);
        entri.pastikanMutakhir(suntinganDilihat);
        proses.selesaikan(entri, akun, AturanEntri.periksaKeterangan(keterangan));
    }

    /**
     * Sends the day as the sheet stands (Kudus 738/2024, langkah 2).
     *
     * @param isian what another system posts with the completion; it is put on the sheet first
     */
    void kirim(UUID entriId, Optional<List<IsianKegiatan>> isian, String keterangan, String oleh) {
        var entri = penjaga.milik(entriId, oleh);
        penjaga.pastikanDapatDiubah(entri);
        isian.ifPresent(kiriman -> ganti(entri, kiriman, oleh));
        var terlambat = entri.penanda().wajib() ? penjaga.umur(entri) : 0;
        entri.kirim(keterangan, kebijakanBukti(entri), oleh, jam.instant(), terlambat);
        jejak.catat(
                entri.satker(),
                "ENTRI_DIKIRIM",
                entri.id().toString(),
                TanggalIndonesia.hariTanggal(entri.tanggal())
                        + (terlambat == 0 ? "" : ", terlambat %d hari kerja".formatted(terlambat)));
        kiriman.catat();
    }

    /** Hands a returned day in again. */
    public void kirimPerbaikan(UUID entriId, String keterangan, String oleh) {
        var entri = penjaga.milik(entriId, oleh);
        entri.kirimPerbaikan(keterangan, kebijakanBukti(entri), oleh, jam.instant());
        jejak.catat(
                entri.satker(),
                "ENTRI_DIPERBAIKI",
                entri.id().toString(),
                TanggalIndonesia.hariTanggal(entri.tanggal()));
        kiriman.catat();
    }

    private KebijakanBukti kebijakanBukti(Entri entri) {
        return organisasi.satker(entri.satker()).kebijakanBukti();
    }

    /** Filling has closed; work on a day off that was begun and never sent was owed by nobody. */
    void catatTidakTerisi(UUID entriId) {
        var entri = entri(entriId);
        if (entri.penanda().wajib()) {
            entri.tutupTidakTerisi();
        } else {
            entri.gugurkan();
        }
    }

    void catatGugur(UUID entriId) {
        entri(entriId).gugurkan();
    }

    // the verifier's decisions ---------------------------------------------------------------------------------

    public void setujui(UUID entriId) {
        entri(entriId).setujui();
    }

    public void batalkanPersetujuan(UUID entriId) {
        entri(entriId).batalkanPersetujuan();
    }

    public void kembalikan(UUID entriId, String alasan) {
        entri(entriId).kembalikan(alasan);
    }

    public void kembaliApaAdanya(UUID entriId) {
        entri(entriId).kembaliApaAdanya();
    }

    // reading --------------------------------------------------------------------------------------------------

    @Transactional(readOnly = true)
    public UUID periode(UUID entriId) {
        return entri(entriId).periodeId();
    }

    @Transactional(readOnly = true)
    public HariKinerja satuHari(UUID entriId) {
        return hariKinerja(entri(entriId));
    }

    @Transactional(readOnly = true)
    public List<HariKinerja> hari(UUID periodeId, Collection<UUID> pegawaiId) {
        return daftarEntri.findByPeriodeIdAndPegawaiIdInOrderByTanggal(periodeId, pegawaiId).stream()
                .map(EntriService::hariKinerja)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<HariKinerja> hari(UUID periodeId) {
        return daftarEntri.findByPeriodeIdOrderByTanggal(periodeId).stream()
                .map(EntriService::hariKinerja)
                .toList();
    }

    /** Every activity of a period that was sent, by everybody, for comparison. */
    @Transactional(readOnly = true)
    public List<CuplikanKegiatan> cuplikan(UUID periodeId) {
        return daftarEntri.cuplikan(periodeId);
    }

    /** What these people sent for a stretch of days, both ends included, for comparison. */
    @Transactional(readOnly = true)
    public List<CuplikanKegiatan> cuplikan(Collection<UUID> pegawaiId, LocalDate dari, LocalDate sampai) {
        return daftarEntri.cuplikan(pegawaiId, dari, sampai);
    }

    /** The owed days of a satker, up to a date, for which nothing has been sent; the earliest first. */
    @Transactional(readOnly = true)
    public List<HariBelumDikirim> belumDikirim(String satker, LocalDate sampai) {
        var wajib = Arrays.stream(Penanda.values()).filter(Penanda::wajib).toList();
        return daftarEntri.belumDikirim(satker, wajib, sampai);
    }

    @Transactional(readOnly = true)
    public Optional<UUID> cari(UUID pegawaiId, LocalDate tanggal) {
        return daftarEntri.findByPegawaiIdAndTanggal(pegawaiId, tanggal).map(Entri::id);
    }

    /** As {@link #hari(UUID)}, in one query and without the activities: who has sent what, not what it says. */
    @Transactional(readOnly = true)
    public List<HariKinerja> hariTanpaKegiatan(UUID periodeId) {
        return tanpaKegiatan(daftarEntri.denganVersi(periodeId));
    }

    /** As {@link #hari(UUID, Collection)}, in one query and without the activities. */
    @Transactional(readOnly = true)
    public List<HariKinerja> hariTanpaKegiatan(UUID periodeId, Collection<UUID> pegawaiId) {
        return tanpaKegiatan(daftarEntri.denganVersi(periodeId, pegawaiId));
    }

    private static List<HariKinerja> tanpaKegiatan(List<Entri> daftar) {
        return daftar.stream()
                .map(entri -> hariKinerja(entri, versi -> List.of()))
                .toList();
    }

    /** Those for whom a day of the period was ever opened. */
    @Transactional(readOnly = true)
    public Set<UUID> pegawai(UUID periodeId) {
        return daftarEntri.pegawai(periodeId);
    }

    /** The open days of a person on whose sheet something stands already. */
    @Transactional(readOnly = true)
    public Set<UUID> berkonsep(UUID periodeId, UUID pegawaiId) {
        return daftarEntri.berkonsep(periodeId, pegawaiId);
    }

    /**
     * The person's own day, with the days of his before and after it.
     *
     * @throws Penolakan 404 when it does not exist or is somebody else's
     */
    @Transactional(readOnly = true)
    public HariBertetangga hariBertetangga(UUID entriId, String akun) {
        var entri = penjaga.milik(entriId, akun);
        return new HariBertetangga(
                entri.pegawaiId(),
                entri.periodeId(),
                entri.tanggal(),
                daftarEntri
                        .findFirstByPegawaiIdAndTanggalBeforeOrderByTanggalDesc(entri.pegawaiId(), entri.tanggal())
                        .map(HariBertetangga.Tetangga::dari)
                        .orElse(null),
                daftarEntri
                        .findFirstByPegawaiIdAndTanggalAfterOrderByTanggal(entri.pegawaiId(), entri.tanggal())
                        .map(HariBertetangga.Tetangga::dari)
                        .orElse(null));
    }

    private static HariKinerja hariKinerja(Entri entri) {
        return hariKinerja(entri, versi -> versi.kegiatanBerlaku().stream()
                .map(satu -> new KegiatanTerkirim(satu.id(), satu.isian()))
                .toList());
    }

    private static HariKinerja hariKinerja(Entri entri, Function<VersiEntri, List<KegiatanTerkirim>> kegiatan) {
        var dikirim = entri.versiDikirim();
        return new HariKinerja(
                entri.id(),
                entri.pegawaiId(),
                entri.tanggal(),
                entri.penanda(),
                entri.status(),
                entri.terlambatHari(),
                entri.dikirimPada().orElse(null),
                dikirim.flatMap(VersiEntri::dikirimPada).orElse(null),
                dikirim.map(VersiEntri::nomor).orElse(0),
                dikirim.map(VersiEntri::keterangan).orElse(null),
                entri.alasanPengembalian().orElse(null),
                entri.disuntingSejakDikembalikan(),
                dikirim.map(kegiatan).orElse(List.of()));
    }

    /** The evidence of what was sent for these days, by activity, for those who judge it. */
    @Transactional(readOnly = true)
    public Map<UUID, List<BuktiTampil>> bukti(Collection<UUID> entriId) {
        return penyajiBukti.bagiPenilai(daftarEntri.findAllById(entriId).stream()
                .flatMap(entri -> entri.versiDikirim().stream())
                .flatMap(versi -> versi.kegiatanBerlaku().stream())
                .toList());
    }

    /**
     * What these entries said when they were sent before, for comparison with what they say now.
     *
     * @param nomor number of the version, by entry
     */
    @Transactional(readOnly = true)
    public Map<UUID, VersiTerkirim> versiTerkirim(Map<UUID, Integer> nomor) {
        return daftarEntri.findAllById(nomor.keySet()).stream()
                .flatMap(entri -> entri.semuaVersi().stream())
                .filter(versi -> versi.pernahDikirim()
                        && versi.nomor() == nomor.get(versi.entri().id()))
                .collect(Collectors.toMap(versi -> versi.entri().id(), this::versiTerkirim));
    }

    private VersiTerkirim versiTerkirim(VersiEntri versi) {
        var kegiatan = versi.kegiatanBerlaku();
        return new VersiTerkirim(
                versi.nomor(),
                versi.keterangan(),
                kegiatan.stream()
                        .map(satu -> new KegiatanTerkirim(satu.id(), satu.isian()))
                        .toList(),
                penyajiBukti.bagiPenilai(kegiatan));
    }

    Entri entri(UUID id) {
        return daftarEntri.findById(id).orElseThrow(() -> Penolakan.tidakAda("Entri ini tidak ada."));
    }
}
