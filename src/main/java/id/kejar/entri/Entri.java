package id.kejar.entri;

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

    /** Another system posts a whole day: what stood on the sheet is withdrawn, what is posted takes its place. */
    void gantiKegiatan(List<IsianKegiatan> isian, String oleh, Instant pada) {
        var konsep = konsepUntukDiubah();
        var terpakai = new ArrayList<AturanEntri.Rentang>();
        var teruji = new ArrayList<IsianKegiatan>();
        for (var satu : isian) {
            teruji.add(AturanEntri.periksa(satu, terpakai));
            terpakai.add(new AturanEntri.Rentang(satu.jamMulai(), satu.jamSelesai()));
        }
        konsep.kegiatanBerlaku().forEach(lama -> lama.cabut(oleh, pada));
        teruji.forEach(konsep::tambah);
        disunting(pada);
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
            case TERISI -> Optional.of("Data kinerja %s sudah dikirim.".formatted(hari()));
            case DISETUJUI -> Optional.of("Data kinerja %s sudah disetujui.".formatted(hari()));
            case TIDAK_TERISI -> Optional.of("Pengisian %s sudah ditutup.".formatted(hari()));
            case GUGUR -> Optional.of("Kewajiban mengisi %s sudah gugur.".formatted(hari()));
        };
    }

    // transitions ----------------------------------------------------------------------------------------------

    /** The ASN declares the day complete (Kudus 738/2024, langkah 2). */
    void kirim(String keterangan, String oleh, Instant pada, int terlambat) {
        pastikan(StatusEntri.TERBUKA);
        kirimVersi(keterangan, oleh, pada);
        terlambatHari = terlambat;
        dikirimPada = pada;
    }

    /** The ASN hands a returned day in again, corrected or answered. */
    void kirimPerbaikan(String keterangan, String oleh, Instant pada) {
        pastikan(StatusEntri.DIKEMBALIKAN);
        kirimVersi(keterangan, oleh, pada);
    }

    private void kirimVersi(String keterangan, String oleh, Instant pada) {
        AturanEntri.kekurangan(versiTerakhir().kegiatanBerlaku().size()).stream()
                .findFirst()
                .ifPresent(kurang -> {
                    throw Penolakan.aturan("%s: %s".formatted(TanggalIndonesia.hariTanggal(tanggal), kurang));
                });
        versiTerakhir().kirim(keterangan, oleh, pada);
        status = StatusEntri.TERISI;
    }

    void setujui() {
        pastikan(StatusEntri.TERISI, StatusEntri.DISETUJUI);
        status = StatusEntri.DISETUJUI;
        alasanPengembalian = null;
    }

    void kembalikan(String alasan) {
        pastikan(StatusEntri.TERISI, StatusEntri.DISETUJUI);
        status = StatusEntri.DIKEMBALIKAN;
        alasanPengembalian = alasan;
        suntinganSaatDikembalikan = suntingan;
        if (!versiTerakhir().konsep()) {
            versi.add(versiTerakhir().lanjutan());
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

    /** Leave or a holiday was entered after the day had been opened. */
    void gugurkan() {
        pastikan(StatusEntri.TERBUKA);
        status = StatusEntri.GUGUR;
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

    /** What the verifier and the documents see: the last version that was sent; empty before the first. */
    Optional<VersiEntri> versiDikirim() {
        return versi.stream().filter(satu -> !satu.konsep()).reduce((awal, akhir) -> akhir);
    }

    /** What the ASN sees on his sheet: his draft while he may change it, else what he sent. */
    VersiEntri versiLembar() {
        return alasanTerkunci().isEmpty() ? versiTerakhir() : versiDikirim().orElseGet(this::versiTerakhir);
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
