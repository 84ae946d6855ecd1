package id.kejar.entri;

import id.kejar.organisasi.KebijakanBukti;
import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One day of one ASN. It guards its own transitions:
 *
 * <pre>
 * TERBUKA -> TERISI -> DISETUJUI
 *    |         |  ^        |
 *    |         v  |        v          (back to the verifier after a return from compilation or pleno)
 *    |      DIKEMBALIKAN <-+
 *    +-> TIDAK_TERISI, GUGUR
 * </pre>
 *
 * <p>While its period is open the ASN may change what he sent (a further version; what was sent counts until the change
 * is sent) or withdraw it (TERISI -> TERBUKA), and a day that was excused may be owed again (GUGUR -> TERBUKA).
 */
@Entity
class Entri extends Entitas {

    private String satker;
    private UUID pegawaiId;
    private UUID periodeId;
    private LocalDate tanggal;

    @Enumerated(EnumType.STRING)
    private Penanda penanda;

    @Enumerated(EnumType.STRING)
    private StatusEntri status;

    /** Counts changes of the sheet, so that a second device notices that it is behind. */
    private int suntingan;

    private int suntinganSaatDikembalikan;
    private int jumlahPengembalian;

    private int terlambatHari;
    private Instant dibukaPada;
    private Instant disimpanPada;
    private Instant dikirimPada;
    private String alasanPengembalian;

    @OneToMany(mappedBy = "entri", cascade = CascadeType.PERSIST)
    @OrderBy("nomor")
    private List<VersiEntri> versi = new ArrayList<>();

    @Version
    private long revisi;

    protected Entri() {}

    Entri(String satker, UUID pegawaiId, UUID periodeId, LocalDate tanggal, Penanda penanda, Instant dibukaPada) {
        this.satker = satker;
        this.pegawaiId = pegawaiId;
        this.periodeId = periodeId;
        this.tanggal = tanggal;
        this.penanda = penanda;
        this.status = StatusEntri.TERBUKA;
        this.dibukaPada = dibukaPada;
        this.versi.add(new VersiEntri(this, 1));
    }

    // the sheet ------------------------------------------------------------------------------------------------

    /** Refuses a change that was made on an older state of the sheet than the stored one. */
    void pastikanMutakhir(int suntinganDilihat) {
        if (suntinganDilihat != suntingan) {
            throw Penolakan.bentrok(
                    "Lembar ini sudah diubah di perangkat lain. Muat ulang, lalu ulangi perubahan Anda.");
        }
    }

    Kegiatan tambahKegiatan(IsianKegiatan isian, Instant pada) {
        var konsep = konsepUntukDiubah();
        var baru = konsep.tambah(AturanEntri.periksa(isian, rentangSelain(konsep, null)));
        disunting(pada);
        return baru;
    }

    /**
     * Takes the activities of another day over.
     *
     * @return those whose time is taken already, each with its reason
     */
    List<String> salinKegiatan(List<IsianKegiatan> dari, Instant pada) {
        var konsep = konsepUntukDiubah();
        var dilewati = new ArrayList<String>();
        for (var isian : dari) {
            var terpakai = rentangSelain(konsep, null);
            AturanEntri.tumpang(AturanEntri.rentang(isian), terpakai)
                    .ifPresentOrElse(
                            tumpang -> dilewati.add("%s %s: bertindih dengan kegiatan %s."
                                    .formatted(
                                            AturanEntri.rentang(isian).sebutan(),
                                            isian.namaKegiatan(),
                                            tumpang.sebutan())),
                            () -> konsep.tambah(AturanEntri.periksa(isian, terpakai)));
        }
        disunting(pada);
        return dilewati;
    }

    void ubahKegiatan(UUID kegiatanId, IsianKegiatan isian, Instant pada) {
        var konsep = konsepUntukDiubah();
        var kegiatan = kegiatan(konsep, kegiatanId);
        kegiatan.isi(AturanEntri.periksa(isian, rentangSelain(konsep, kegiatanId)));
        disunting(pada);
    }

    void cabutKegiatan(UUID kegiatanId, String oleh, Instant pada) {
        kegiatan(konsepUntukDiubah(), kegiatanId).cabut(oleh, pada);
        disunting(pada);
    }

    /**
     * Another system posts a whole day. An activity that is on the sheet already (same beginning, same name) is changed
     * and keeps its evidence; what is not posted is withdrawn.
     */
    void gantiKegiatan(List<IsianKegiatan> isian, String oleh, Instant pada) {
        var konsep = konsepUntukDiubah();
        var terpakai = new ArrayList<AturanEntri.Rentang>();
        var teruji = new ArrayList<IsianKegiatan>();
        for (var satu : isian) {
            teruji.add(AturanEntri.periksa(satu, terpakai));
            terpakai.add(new AturanEntri.Rentang(satu.jamMulai(), satu.jamSelesai()));
        }
        var lama = new ArrayList<>(konsep.kegiatanBerlaku());
        for (var satu : teruji) {
            lama.stream()
                    .filter(ada -> ada.sama(satu))
                    .findFirst()
                    .ifPresentOrElse(
                            ada -> {
                                ada.isi(satu);
                                lama.remove(ada);
                            },
                            () -> konsep.tambah(satu));
        }
        lama.forEach(ada -> ada.cabut(oleh, pada));
        disunting(pada);
    }

    /** Attaches a file to an activity. The same file again on the same activity is the same piece of evidence. */
    Bukti lampirkan(UUID kegiatanId, UUID berkasId, String namaBerkas, String keterangan, String oleh, Instant pada) {
        var kegiatan = kegiatan(konsepUntukDiubah(), kegiatanId);
        var sudahAda = kegiatan.buktiBerlaku().stream()
                .filter(satu -> satu.berkasId().equals(berkasId))
                .findFirst();
        if (sudahAda.isPresent()) {
            return sudahAda.get();
        }
        AturanEntri.periksaJumlahBukti(kegiatan.buktiBerlaku().size());
        var bukti =
                kegiatan.lampirkan(berkasId, namaBerkas, AturanEntri.periksaKeteranganBukti(keterangan), oleh, pada);
        disunting(pada);
        return bukti;
    }

    /** @throws Penolakan when the activity is not on the sheet that is being written */
    void pastikanMemuat(UUID kegiatanId) {
        kegiatan(konsepUntukDiubah(), kegiatanId);
    }

    void beriKeteranganBukti(UUID buktiId, String keterangan, Instant pada) {
        bukti(konsepUntukDiubah(), buktiId).beriKeterangan(AturanEntri.periksaKeteranganBukti(keterangan));
        disunting(pada);
    }

    void cabutBukti(UUID buktiId, String oleh, Instant pada) {
        bukti(konsepUntukDiubah(), buktiId).cabut(oleh, pada);
        disunting(pada);
    }

    private static Bukti bukti(VersiEntri konsep, UUID buktiId) {
        return konsep.kegiatanBerlaku().stream()
                .flatMap(satu -> satu.buktiBerlaku().stream())
                .filter(satu -> satu.id().equals(buktiId))
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakAda("Bukti ini sudah tidak ada di lembar. Muat ulang lembar."));
    }

    private VersiEntri konsepUntukDiubah() {
        alasanTerkunci().ifPresent(alasan -> {
            throw Penolakan.bentrok(alasan);
        });
        return versiTerakhir();
    }

    private static List<AturanEntri.Rentang> rentangSelain(VersiEntri konsep, UUID kegiatanId) {
        return konsep.kegiatanBerlaku().stream()
                .filter(satu -> !satu.id().equals(kegiatanId))
                .map(Kegiatan::rentang)
                .toList();
    }

    private static Kegiatan kegiatan(VersiEntri konsep, UUID kegiatanId) {
        return konsep.kegiatanBerlaku().stream()
                .filter(satu -> satu.id().equals(kegiatanId))
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakAda("Kegiatan ini sudah tidak ada di lembar. Muat ulang lembar."));
    }

    private void disunting(Instant pada) {
        suntingan++;
        disimpanPada = pada;
    }

    /** Why the sheet cannot be changed now; empty when it can. */
    Optional<String> alasanTerkunci() {
        return switch (status) {
            case TERBUKA, DIKEMBALIKAN -> Optional.empty();
            case TERISI ->
                versiTerakhir().konsep()
                        ? Optional.empty()
                        : Optional.of("Data kinerja %s sudah dikirim.".formatted(hari()));
            case DISETUJUI -> Optional.of("Data kinerja %s sudah disetujui.".formatted(hari()));
            case TIDAK_TERISI -> Optional.of("Pengisian %s sudah ditutup.".formatted(hari()));
            case GUGUR -> Optional.of("Kewajiban mengisi %s sudah gugur.".formatted(hari()));
        };
    }

    // transitions ----------------------------------------------------------------------------------------------

    /** The ASN declares the day complete (Kudus 738/2024, langkah 2). */
    void kirim(String keterangan, KebijakanBukti kebijakan, String oleh, Instant pada, int terlambat) {
        pastikan(StatusEntri.TERBUKA);
        kirimVersi(keterangan, null, kebijakan, oleh, pada);
        terlambatHari = terlambat;
        dikirimPada = pada;
    }

    /** The ASN hands a returned day in again, corrected or answered. */
    void kirimPerbaikan(String keterangan, KebijakanBukti kebijakan, String oleh, Instant pada) {
        pastikan(StatusEntri.DIKEMBALIKAN);
        kirimVersi(keterangan, null, kebijakan, oleh, pada);
    }

    /** Begins a change of a day already sent, as a copy of what was sent. */
    void mulaiPerubahan(Instant pada) {
        pastikanTerkirim();
        if (versiTerakhir().konsep()) {
            throw Penolakan.bentrok("Perubahan %s sudah dimulai. Lanjutkan di lembarnya.".formatted(hari()));
        }
        versi.add(versiBerlaku().lanjutan(versi.size() + 1));
        disunting(pada);
    }

    /** Gives a change up that was begun; what was sent stands. */
    void batalkanPerubahan(String oleh, Instant pada) {
        perubahan().batalkan(oleh, pada);
        disunting(pada);
    }

    /** Sends a change: from now on it counts, and the version before it stays to be read. */
    void kirimPerubahan(String keterangan, String alasan, KebijakanBukti kebijakan, String oleh, Instant pada) {
        perubahan();
        kirimVersi(keterangan, alasan, kebijakan, oleh, pada);
        disunting(pada);
    }

    /** The ASN takes back what he sent: the day is open again, and what he had written is his draft. */
    void tarik(String alasan, String oleh, Instant pada) {
        pastikanTerkirim();
        if (versiTerakhir().konsep()) {
            versiTerakhir().batalkan(oleh, pada);
        }
        var ditarik = versiBerlaku();
        versi.add(ditarik.lanjutan(versi.size() + 1));
        ditarik.tarik(alasan, oleh, pada);
        status = StatusEntri.TERBUKA;
        dikirimPada = null;
        terlambatHari = 0;
        disunting(pada);
    }

    private void pastikanTerkirim() {
        if (status != StatusEntri.TERISI) {
            throw Penolakan.bentrok(alasanTerkunci()
                    .orElse("Data kinerja %s belum dikirim, jadi cukup diubah di lembarnya.".formatted(hari())));
        }
    }

    private VersiEntri perubahan() {
        pastikanTerkirim();
        if (!versiTerakhir().konsep()) {
            throw Penolakan.bentrok("Tidak ada perubahan %s yang sedang dibuat. Muat ulang lembar.".formatted(hari()));
        }
        return versiTerakhir();
    }

    private void kirimVersi(String keterangan, String alasan, KebijakanBukti kebijakan, String oleh, Instant pada) {
        AturanEntri.kekurangan(versiTerakhir().kegiatanBerlaku(), kebijakan).stream()
                .findFirst()
                .ifPresent(kurang -> {
                    throw Penolakan.aturan("%s: %s".formatted(TanggalIndonesia.hariTanggal(tanggal), kurang));
                });
        versiTerakhir().kirim(keterangan, alasan, oleh, pada);
        status = StatusEntri.TERISI;
    }

    void setujui() {
        pastikan(StatusEntri.TERISI, StatusEntri.DISETUJUI);
        status = StatusEntri.DISETUJUI;
        alasanPengembalian = null;
    }

    /** The verifier takes his approval back: the day waits for a decision again. */
    void batalkanPersetujuan() {
        pastikan(StatusEntri.DISETUJUI);
        status = StatusEntri.TERISI;
    }

    void kembalikan(String alasan) {
        pastikan(StatusEntri.TERISI, StatusEntri.DISETUJUI);
        status = StatusEntri.DIKEMBALIKAN;
        alasanPengembalian = alasan;
        suntinganSaatDikembalikan = suntingan;
        jumlahPengembalian++;
        if (!versiTerakhir().konsep()) {
            versi.add(versiBerlaku().lanjutan(versi.size() + 1));
        }
    }

    /** The time for correction ran out: the day goes back to the verifier as it was sent. */
    void kembaliApaAdanya() {
        pastikan(StatusEntri.DIKEMBALIKAN);
        status = StatusEntri.TERISI;
    }

    /** Filling has closed and nothing was sent. */
    void tutupTidakTerisi() {
        pastikan(StatusEntri.TERBUKA);
        status = StatusEntri.TIDAK_TERISI;
    }

    /** Leave or a holiday was entered after the day had been opened, or the person does not serve on it. */
    void gugurkan() {
        pastikan(StatusEntri.TERBUKA);
        status = StatusEntri.GUGUR;
    }

    /** Nobody owes a day off: begun by mistake and still empty, it may be closed again. */
    boolean bolehDibatalkan() {
        return status == StatusEntri.TERBUKA
                && !penanda.wajib()
                && versiTerakhir().kegiatanBerlaku().isEmpty();
    }

    void pastikanBolehDibatalkan() {
        if (!bolehDibatalkan()) {
            throw Penolakan.bentrok(
                    "%s tidak dapat dibatalkan: hanya hari di luar hari kerja yang masih kosong.".formatted(hari()));
        }
    }

    /** What excused from the day has been taken back: it is owed again. */
    void wajibkanKembali() {
        pastikan(StatusEntri.GUGUR);
        status = StatusEntri.TERBUKA;
    }

    /** The calendar says otherwise than on the day it was opened. */
    void tandai(Penanda lain) {
        penanda = lain;
    }

    private void pastikan(StatusEntri... boleh) {
        if (!List.of(boleh).contains(status)) {
            throw Penolakan.bentrok(alasanTerkunci()
                    .orElse("Data kinerja %s berstatus %s, jadi langkah ini tidak berlaku baginya."
                            .formatted(hari(), status.sebutan())));
        }
    }

    // what is to be read ---------------------------------------------------------------------------------------

    private VersiEntri versiTerakhir() {
        return versi.get(versi.size() - 1);
    }

    /** What the verifier and the documents see: the last version that was sent and not withdrawn. */
    Optional<VersiEntri> versiDikirim() {
        return versi.stream()
                .filter(VersiEntri::pernahDikirim)
                .reduce((awal, akhir) -> akhir)
                .filter(VersiEntri::dikirim);
    }

    private VersiEntri versiBerlaku() {
        return versiDikirim()
                .orElseThrow(
                        () -> new IllegalStateException("Entri berstatus %s tanpa versi terkirim".formatted(status)));
    }

    /** What the ASN sees on his sheet: his draft while he may change it, else what he sent. */
    VersiEntri versiLembar(boolean dapatDiubah) {
        return dapatDiubah ? versiTerakhir() : versiDikirim().orElseGet(this::versiTerakhir);
    }

    /** A day already sent is being changed, and the change is not sent yet. */
    boolean sedangDiubah() {
        return status == StatusEntri.TERISI && versiTerakhir().konsep();
    }

    /** All versions, the first one first. */
    List<VersiEntri> semuaVersi() {
        return List.copyOf(versi);
    }

    /** How often the day has been given back to its author; 0 before the first time. */
    int putaranPengembalian() {
        return jumlahPengembalian;
    }

    /** Whether the ASN has touched the sheet since the day was given back to him. */
    boolean disuntingSejakDikembalikan() {
        return status == StatusEntri.DIKEMBALIKAN && suntingan > suntinganSaatDikembalikan;
    }

    private String hari() {
        return TanggalIndonesia.hariTanggal(tanggal);
    }

    String satker() {
        return satker;
    }

    UUID pegawaiId() {
        return pegawaiId;
    }

    UUID periodeId() {
        return periodeId;
    }

    LocalDate tanggal() {
        return tanggal;
    }

    Penanda penanda() {
        return penanda;
    }

    StatusEntri status() {
        return status;
    }

    int suntingan() {
        return suntingan;
    }

    int terlambatHari() {
        return terlambatHari;
    }

    Optional<Instant> disimpanPada() {
        return Optional.ofNullable(disimpanPada);
    }

    Optional<Instant> dikirimPada() {
        return Optional.ofNullable(dikirimPada);
    }

    Optional<String> alasanPengembalian() {
        return Optional.ofNullable(alasanPengembalian);
    }
}
