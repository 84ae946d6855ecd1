package id.kejar.verifikasi;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * One verifier's people in one pass over a month. A month that is sent back gets new sheets (the next
 * {@code lintasan}); within a sheet the rounds of return and correction are counted.
 */
@Entity
class LembarVerifikasi extends Entitas {

    enum Status {
        DISUSUN,
        BERJALAN,
        PERBAIKAN,
        SELESAI
    }

    private String satker;
    private UUID periodeId;
    private int lintasan;
    private UUID verifikatorId;
    private int putaran;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String alasanDibukaLagi;
    private String catatan;
    private String catatanTindakLanjut;
    private boolean diperpanjang;
    private boolean diambilAlih;
    private boolean hanyaPenarikan;
    private Instant selesaiPada;
    private UUID diselesaikanOleh;
    private String diselesaikanSebagai;

    @ElementCollection
    @CollectionTable(name = "lembar_pegawai", joinColumns = @JoinColumn(name = "lembar_id"))
    @Column(name = "pegawai_id")
    private Set<UUID> pegawai = new HashSet<>();

    @Version
    private long revisi;

    protected LembarVerifikasi() {}

    LembarVerifikasi(
            String satker,
            UUID periodeId,
            int lintasan,
            UUID verifikatorId,
            Set<UUID> pegawai,
            String alasanDibukaLagi) {
        this.satker = satker;
        this.periodeId = periodeId;
        this.lintasan = lintasan;
        this.verifikatorId = verifikatorId;
        this.pegawai = new HashSet<>(pegawai);
        this.alasanDibukaLagi = alasanDibukaLagi;
        this.putaran = 1;
        this.status = Status.DISUSUN;
    }

    /** A month was sent back: who had taken its people over keeps them, and what he decides says so. */
    static LembarVerifikasi dibukaLagi(LembarVerifikasi baru, boolean diambilAlih) {
        baru.diambilAlih = diambilAlih;
        return baru;
    }

    /** A sheet on which only days are decided whose approval was taken back. */
    static LembarVerifikasi bagiPenarikan(LembarVerifikasi selesai, int lintasan, UUID pegawaiId) {
        var lembar = new LembarVerifikasi(
                selesai.satker,
                selesai.periodeId,
                lintasan,
                selesai.verifikatorId,
                Set.of(pegawaiId),
                "Ada persetujuan yang ditarik sesudah lembarnya selesai.");
        lembar.diambilAlih = selesai.diambilAlih;
        lembar.hanyaPenarikan = true;
        return lembar;
    }

    /** Another person's days join a sheet that nobody has opened yet. */
    void tambah(UUID pegawaiId) {
        pastikan(Status.DISUSUN);
        pegawai.add(pegawaiId);
    }

    /** In which round a day that joins the sheet now is decided on; none when the sheet is finished. */
    OptionalInt putaranBerikut() {
        return switch (status) {
            case DISUSUN, BERJALAN -> OptionalInt.of(putaran);
            case PERBAIKAN -> OptionalInt.of(putaran + 1);
            case SELESAI -> OptionalInt.empty();
        };
    }

    /** The verifier's turn begins. */
    void buka() {
        pastikan(Status.DISUSUN, Status.PERBAIKAN, Status.BERJALAN);
        status = Status.BERJALAN;
    }

    /** The returned days go to their people. */
    void mintaPerbaikan(String catatan) {
        pastikan(Status.BERJALAN);
        this.catatan = catatan;
        status = Status.PERBAIKAN;
    }

    void naikkanPutaran() {
        pastikan(Status.PERBAIKAN);
        putaran++;
    }

    void selesai(String catatan, Wewenang oleh, Instant pada) {
        pastikan(Status.BERJALAN);
        this.catatan = catatan;
        diselesaikanOleh = oleh.pegawaiId();
        diselesaikanSebagai = oleh.sebagai();
        selesaiPada = pada;
        status = Status.SELESAI;
    }

    void tetapkanVerifikator(UUID verifikator) {
        if (pegawai.contains(verifikator)) {
            throw Penolakan.aturan("Seseorang tidak memverifikasi kinerjanya sendiri. Pilih atasan yang lain.");
        }
        verifikatorId = verifikator;
    }

    /** One extension a sheet, granted by the Sekretaris. */
    void perpanjang(String catatan) {
        pastikan(Status.BERJALAN);
        if (diperpanjang) {
            throw Penolakan.aturan("Verifikasi ini sudah pernah diperpanjang. Yang tersisa: mengambil alih.");
        }
        diperpanjang = true;
        catatanTindakLanjut = catatan;
    }

    /** The Sekretaris takes the verification over; recorded as such. */
    void ambilAlih(UUID sekretaris, String catatan) {
        pastikan(Status.BERJALAN);
        tetapkanVerifikator(sekretaris);
        diambilAlih = true;
        catatanTindakLanjut = catatan;
    }

    void pastikanBerjalan() {
        if (status != Status.BERJALAN) {
            throw Penolakan.bentrok("Verifikasi ini tidak sedang berjalan, jadi keputusan tidak dapat diubah.");
        }
    }

    private void pastikan(Status... boleh) {
        if (!Set.of(boleh).contains(status)) {
            throw Penolakan.bentrok("Lembar verifikasi berstatus %s dan langkah ini tidak berlaku baginya."
                    .formatted(status.name().toLowerCase()));
        }
    }

    boolean berjalan() {
        return status == Status.BERJALAN;
    }

    /** Somebody has his turn on it. */
    boolean dikerjakan() {
        return status == Status.BERJALAN || status == Status.PERBAIKAN;
    }

    boolean menunggu() {
        return status == Status.DISUSUN;
    }

    Status status() {
        return status;
    }

    /** Empty while the sheet is not finished. */
    Optional<Instant> selesaiPada() {
        return Optional.ofNullable(selesaiPada);
    }

    /** Who completed the last round. */
    Optional<UUID> diselesaikanOleh() {
        return Optional.ofNullable(diselesaikanOleh);
    }

    Optional<String> diselesaikanSebagai() {
        return Optional.ofNullable(diselesaikanSebagai);
    }

    String satker() {
        return satker;
    }

    UUID periodeId() {
        return periodeId;
    }

    int lintasan() {
        return lintasan;
    }

    /** Whose office judges these people; who decides in it today is for {@link WewenangService} to say. */
    Optional<UUID> verifikatorId() {
        return Optional.ofNullable(verifikatorId);
    }

    int putaran() {
        return putaran;
    }

    Optional<String> alasanDibukaLagi() {
        return Optional.ofNullable(alasanDibukaLagi);
    }

    boolean diambilAlih() {
        return diambilAlih;
    }

    boolean hanyaPenarikan() {
        return hanyaPenarikan;
    }

    boolean diperpanjang() {
        return diperpanjang;
    }

    Set<UUID> pegawai() {
        return Set.copyOf(pegawai);
    }
}
