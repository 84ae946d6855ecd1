package id.kejar.entri;

import id.kejar.shared.Entitas;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an entry said at one submission. Once sent its content is never changed; a correction is the next version, and a
 * withdrawal is noted on it.
 */
@Entity
class VersiEntri extends Entitas {

    enum Keadaan {
        KONSEP("Konsep"),
        DIKIRIM("Dikirim"),
        /** Was sent, and withdrawn by its author while the period was open. */
        DITARIK("Ditarik"),
        /** A change that was begun and given up before it was sent. */
        DIBATALKAN("Dibatalkan");

        private final String sebutan;

        Keadaan(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entri_id")
    private Entri entri;

    private int nomor;

    @Enumerated(EnumType.STRING)
    private Keadaan keadaan;

    private String keterangan;
    private Instant dikirimPada;
    private String dikirimOleh;

    /** Why a day already sent was changed; {@code null} for the first version. */
    private String alasan;

    private Instant ditutupPada;
    private String ditutupOleh;
    private String alasanDitutup;

    @OneToMany(mappedBy = "versi", cascade = CascadeType.PERSIST)
    private List<Kegiatan> kegiatan = new ArrayList<>();

    protected VersiEntri() {}

    VersiEntri(Entri entri, int nomor) {
        this.entri = entri;
        this.nomor = nomor;
        this.keadaan = Keadaan.KONSEP;
    }

    /** The next version begins as a copy of what was sent, so that a correction is a change and not a retyping. */
    VersiEntri lanjutan(int nomorBerikut) {
        var lanjutan = new VersiEntri(entri, nomorBerikut);
        lanjutan.keterangan = keterangan;
        kegiatanBerlaku().forEach(satu -> lanjutan.tambah(satu.isian()).bawaBukti(satu));
        return lanjutan;
    }

    Kegiatan tambah(IsianKegiatan isian) {
        var baru = new Kegiatan(this, isian);
        kegiatan.add(baru);
        return baru;
    }

    void kirim(String keterangan, String alasan, String oleh, Instant pada) {
        this.keterangan = keterangan;
        this.alasan = alasan;
        this.dikirimOleh = oleh;
        this.dikirimPada = pada;
        this.keadaan = Keadaan.DIKIRIM;
    }

    void tarik(String alasan, String oleh, Instant pada) {
        tutup(Keadaan.DITARIK, alasan, oleh, pada);
    }

    void batalkan(String oleh, Instant pada) {
        tutup(Keadaan.DIBATALKAN, null, oleh, pada);
    }

    private void tutup(Keadaan akhir, String alasan, String oleh, Instant pada) {
        keadaan = akhir;
        alasanDitutup = alasan;
        ditutupOleh = oleh;
        ditutupPada = pada;
    }

    boolean konsep() {
        return keadaan == Keadaan.KONSEP;
    }

    boolean dikirim() {
        return keadaan == Keadaan.DIKIRIM;
    }

    /** The activities that were not withdrawn, in the order of the day. */
    List<Kegiatan> kegiatanBerlaku() {
        return kegiatan.stream()
                .filter(Kegiatan::berlaku)
                .sorted(Comparator.comparing(Kegiatan::jamMulai))
                .toList();
    }

    boolean pernahDikirim() {
        return dikirimPada != null;
    }

    Optional<Kegiatan> kegiatanBerlaku(UUID kegiatanId) {
        return kegiatan.stream()
                .filter(satu -> satu.berlaku() && satu.id().equals(kegiatanId))
                .findFirst();
    }

    Entri entri() {
        return entri;
    }

    Keadaan keadaan() {
        return keadaan;
    }

    /** When it was sent, or closed without being sent. */
    Optional<Instant> saat() {
        return Optional.ofNullable(ditutupPada == null ? dikirimPada : ditutupPada);
    }

    Optional<Instant> dikirimPada() {
        return Optional.ofNullable(dikirimPada);
    }

    /** Why it was made, or why it was withdrawn. */
    Optional<String> alasan() {
        return Optional.ofNullable(alasanDitutup == null ? alasan : alasanDitutup);
    }

    int nomor() {
        return nomor;
    }

    String keterangan() {
        return keterangan;
    }
}
