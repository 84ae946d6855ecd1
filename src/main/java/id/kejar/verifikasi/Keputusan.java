package id.kejar.verifikasi;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision on one day in one round: who, when, on which version of the entry. A draft until the verifier completes
 * his task; from then on it holds and is never changed.
 */
@Entity
class Keputusan extends Entitas {

    private UUID lembarId;
    private UUID entriId;
    private int putaran;

    @Enumerated(EnumType.STRING)
    private HasilKeputusan hasil;

    private String alasan;
    private String catatan;
    private int versiEntri;
    private String oleh;
    private Instant pada;
    private boolean berlaku;

    protected Keputusan() {}

    Keputusan(UUID lembarId, UUID entriId, int putaran) {
        this.lembarId = lembarId;
        this.entriId = entriId;
        this.putaran = putaran;
    }

    void putuskan(HasilKeputusan hasil, String alasan, String catatan, int versiEntri, String oleh, Instant pada) {
        if (berlaku) {
            throw Penolakan.bentrok("Keputusan ini sudah berlaku dan tidak dapat diubah.");
        }
        AturanVerifikasi.periksaKeputusan(hasil, alasan);
        this.hasil = hasil;
        this.alasan = hasil == HasilKeputusan.KEMBALIKAN
                ? Teks.wajib(alasan, "Alasan pengembalian", AturanVerifikasi.PANJANG_ALASAN)
                : null;
        this.catatan = catatan;
        this.versiEntri = versiEntri;
        this.oleh = oleh;
        this.pada = pada;
    }

    void berlakukan(Instant pada) {
        this.pada = pada;
        this.berlaku = true;
    }

    boolean mengembalikan() {
        return hasil == HasilKeputusan.KEMBALIKAN;
    }

    UUID lembarId() {
        return lembarId;
    }

    UUID entriId() {
        return entriId;
    }

    int putaran() {
        return putaran;
    }

    HasilKeputusan hasil() {
        return hasil;
    }

    Optional<String> alasan() {
        return Optional.ofNullable(alasan);
    }

    Optional<String> catatan() {
        return Optional.ofNullable(catatan);
    }

    String oleh() {
        return oleh;
    }

    Instant pada() {
        return pada;
    }
}
