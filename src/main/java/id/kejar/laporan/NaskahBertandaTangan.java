package id.kejar.laporan;

import id.kejar.bukti.Berkas;
import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.tandatangan.CaraTandaTangan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A document with its signatures, as PDF: scanned or signed electronically. One that is replaced stays, with who and why. */
@Entity
class NaskahBertandaTangan extends Entitas {

    /**
     * What comes with a signed copy.
     *
     * @param idDokumen under which the e-signature service keeps it, {@code null} without one
     * @param lengkap everybody who has to has signed
     * @param keterangan {@code null} when there is none; the reason, when it takes the place of another
     */
    record Isi(String namaBerkas, CaraTandaTangan cara, String idDokumen, boolean lengkap, String keterangan) {}

    private UUID dokumenId;
    private int urutan;
    private UUID berkasId;
    private String namaBerkas;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private CaraTandaTangan cara;

    private String idDokumen;
    private boolean lengkap;
    private String keterangan;
    private String oleh;
    private Instant pada;
    private String digantiOleh;
    private Instant digantiPada;
    private String alasanPenggantian;

    @Version
    private long revisi;

    protected NaskahBertandaTangan() {}

    NaskahBertandaTangan(UUID dokumenId, int urutan, Berkas berkas, Isi isi, String oleh, Instant pada) {
        this.dokumenId = dokumenId;
        this.urutan = urutan;
        this.berkasId = berkas.id();
        this.namaBerkas = isi.namaBerkas();
        this.sha256 = berkas.sha256();
        this.cara = isi.cara();
        this.idDokumen = isi.idDokumen();
        this.lengkap = isi.lengkap();
        this.keterangan = isi.keterangan();
        this.oleh = oleh;
        this.pada = pada;
    }

    /** Another takes its place. */
    void ganti(String alasan, String akun, Instant saat) {
        if (digantiPada != null) {
            throw Penolakan.bentrok("Naskah ini baru saja diganti orang lain. Muat ulang halaman ini.");
        }
        alasanPenggantian = alasan;
        digantiOleh = akun;
        digantiPada = saat;
    }

    UUID dokumenId() {
        return dokumenId;
    }

    int urutan() {
        return urutan;
    }

    UUID berkasId() {
        return berkasId;
    }

    String namaBerkas() {
        return namaBerkas;
    }

    String sha256() {
        return sha256;
    }

    CaraTandaTangan cara() {
        return cara;
    }

    boolean lengkap() {
        return lengkap;
    }

    /** Signed electronically by some, and others are still to sign the same PDF. */
    boolean menungguPenandaBerikutnya() {
        return cara == CaraTandaTangan.BSRE && !lengkap;
    }

    Optional<String> keterangan() {
        return Optional.ofNullable(keterangan);
    }

    /** The account that brought it; whose signature it bears is not known here. */
    String oleh() {
        return oleh;
    }

    Instant pada() {
        return pada;
    }

    boolean berlaku() {
        return digantiPada == null;
    }

    Optional<Instant> digantiPada() {
        return Optional.ofNullable(digantiPada);
    }

    String digantiOleh() {
        return digantiOleh;
    }

    String alasanPenggantian() {
        return alasanPenggantian;
    }
}
