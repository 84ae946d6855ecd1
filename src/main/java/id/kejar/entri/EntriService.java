package id.kejar.entri;

import id.kejar.indikator.IndikatorService;
import id.kejar.kalender.KalenderService;
import id.kejar.kalender.KetidakhadiranDicatat;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.periode.PeriodeService;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an ASN does with his day, and what the verifier's decisions do to it. */
@Service
@Transactional
public class EntriService {

    private final EntriRepository daftarEntri;
    private final OrganisasiService organisasi;
    private final PeriodeService periode;
    private final KalenderService kalender;
    private final IndikatorService katalog;
    private final EntriProcess proses;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    EntriService(
            EntriRepository daftarEntri,
            OrganisasiService organisasi,
            PeriodeService periode,
            KalenderService kalender,
            IndikatorService katalog,
            EntriProcess proses,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.daftarEntri = daftarEntri;
        this.organisasi = organisasi;
        this.periode = periode;
        this.kalender = kalender;
        this.katalog = katalog;
        this.proses = proses;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    // the ASN's sheet ------------------------------------------------------------------------------------------

    /**
     * The person's own entry; a stranger learns nothing of it.
     *
     * @throws Penolakan 404 when it does not exist or is somebody else's
     */
    @Transactional(readOnly = true)
    Entri milik(UUID entriId, String akun) {
        return daftarEntri
                .findById(entriId)
                .filter(entri -> organisasi.pegawai(entri.pegawaiId()).akun().equals(akun))
                .orElseThrow(() -> Penolakan.tidakAda(
                        "Lembar ini tidak ada atau bukan milik Anda. Buka lagi dari daftar tugas Anda."));
    }

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

    private Entri sunting(UUID entriId, int suntinganDilihat, String akun, Consumer<Entri> perubahan) {
        var entri = milik(entriId, akun);
        pastikanDapatDiubah(entri);
        entri.pastikanMutakhir(suntinganDilihat);
        perubahan.accept(entri);
        daftarEntri.flush();
        proses.perbaruiRingkasan(entri, akun);
        peristiwa.publishEvent(new EntriDisunting(entri.id(), entri.pegawaiId()));
        return entri;
    }

    /** Why this sheet cannot be changed now: its own state, or that of its month; empty when it can. */
    @Transactional(readOnly = true)
    Optional<String> alasanTerkunci(Entri entri) {
        return entri.alasanTerkunci().or(() -> alasanPengisianTutup(entri));
    }

    private Optional<String> alasanPengisianTutup(Entri entri) {
        var bulan = periode.periode(entri.periodeId());
        if (entri.status() == StatusEntri.DIKEMBALIKAN || bulan.menerimaIsian(jam.instant())) {
            return Optional.empty();
        }
        return Optional.of("Pengisian periode %s sudah ditutup.".formatted(bulan.sebutan()));
    }

    private void pastikanDapatDiubah(Entri entri) {
        alasanTerkunci(entri).ifPresent(alasan -> {
            throw Penolakan.bentrok(alasan);
        });
        AturanEntri.periksaTanggal(entri.tanggal(), organisasi.hariIni(entri.satker()));
        kalender.cuti(entri.pegawaiId(), entri.tanggal()).ifPresent(cuti -> {
            throw Penolakan.aturan("Pada %s Anda tercatat %s (%s), jadi tidak ada yang perlu diisi."
                    .formatted(
                            TanggalIndonesia.hariTanggal(entri.tanggal()),
                            cuti.jenis().sebutan().toLowerCase(),
                            TanggalIndonesia.rentang(cuti.mulai(), cuti.sampai())));
        });
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

    // submission -----------------------------------------------------------------------------------------------

    /** Another system posts the whole day with the completion: it is put on the sheet first, by the same rules. */
    public void gantiKegiatan(UUID entriId, List<IsianKegiatan> isian, String oleh) {
        var entri = milik(entriId, oleh);
        pastikanDapatDiubah(entri);
        pastikanDikenal(isian);
        entri.gantiKegiatan(isian, oleh, jam.instant());
    }

    /** Sends the day as the sheet stands (Kudus 738/2024, langkah 2). */
    void kirim(UUID entriId, String keterangan, String oleh) {
        var entri = milik(entriId, oleh);
        pastikanDapatDiubah(entri);
        entri.kirim(keterangan, oleh, jam.instant(), terlambat(entri));
    }

    /** Hands a returned day in again. */
    public void kirimPerbaikan(UUID entriId, String keterangan, String oleh) {
        milik(entriId, oleh).kirimPerbaikan(keterangan, oleh, jam.instant());
    }

    /** Working days between the day itself and its submission; 0 when sent on the day. */
    private int terlambat(Entri entri) {
        var dikirim = organisasi.hariIni(entri.satker());
        return kalender.kalender(entri.satker()).selisihHariKerja(entri.tanggal(), dikirim);
    }

    void catatTidakTerisi(UUID entriId) {
        entri(entriId).tutupTidakTerisi();
    }

    void catatGugur(UUID entriId) {
        entri(entriId).gugurkan();
    }

    /** Leave entered late: the open days it covers are no longer owed. */
    @EventListener
    void ketidakhadiranDicatat(KetidakhadiranDicatat absen) {
        if (!absen.membebaskan()) {
            return;
        }
        var akun = organisasi.pegawai(absen.pegawaiId()).akun();
        for (var entri : daftarEntri.findByPegawaiIdAndStatusAndTanggalBetween(
                absen.pegawaiId(), StatusEntri.TERBUKA, absen.mulai(), absen.sampai())) {
            proses.gugurkan(entri, akun);
        }
    }

    // the verifier's decisions ---------------------------------------------------------------------------------

    public void setujui(UUID entriId) {
        entri(entriId).setujui();
    }

    public void kembalikan(UUID entriId, String alasan) {
        entri(entriId).kembalikan(alasan);
    }

    public void kembaliApaAdanya(UUID entriId) {
        entri(entriId).kembaliApaAdanya();
    }

    // reading --------------------------------------------------------------------------------------------------

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

    @Transactional(readOnly = true)
    public Optional<UUID> cari(UUID pegawaiId, LocalDate tanggal) {
        return daftarEntri.findByPegawaiIdAndTanggal(pegawaiId, tanggal).map(Entri::id);
    }

    private static HariKinerja hariKinerja(Entri entri) {
        var dikirim = entri.versiDikirim();
        return new HariKinerja(
                entri.id(),
                entri.pegawaiId(),
                entri.tanggal(),
                entri.penanda(),
                entri.status(),
                entri.terlambatHari(),
                entri.dikirimPada().orElse(null),
                dikirim.map(VersiEntri::nomor).orElse(0),
                dikirim.map(VersiEntri::keterangan).orElse(null),
                entri.alasanPengembalian().orElse(null),
                entri.disuntingSejakDikembalikan(),
                dikirim.map(versi -> versi.kegiatanBerlaku().stream()
                                .map(Kegiatan::isian)
                                .toList())
                        .orElse(List.of()));
    }

    Entri entri(UUID id) {
        return daftarEntri.findById(id).orElseThrow(() -> Penolakan.tidakAda("Entri ini tidak ada."));
    }
}
