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

/** What an entry said at one submission. Once sent it is never changed; a correction is the next version. */
@Entity
class VersiEntri extends Entitas {

    enum Keadaan {
        KONSEP,
        DIKIRIM
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

    @OneToMany(mappedBy = "versi", cascade = CascadeType.PERSIST)
    private List<Kegiatan> kegiatan = new ArrayList<>();

    protected VersiEntri() {}

    VersiEntri(Entri entri, int nomor) {
        this.entri = entri;
        this.nomor = nomor;
        this.keadaan = Keadaan.KONSEP;
    }

    /** The next version begins as a copy of what was sent, so that a correction is a change and not a retyping. */
    VersiEntri lanjutan() {
        var lanjutan = new VersiEntri(entri, nomor + 1);
        lanjutan.keterangan = keterangan;
        kegiatanBerlaku().forEach(satu -> lanjutan.tambah(satu.isian()));
        return lanjutan;
    }

    Kegiatan tambah(IsianKegiatan isian) {
        var baru = new Kegiatan(this, isian);
        kegiatan.add(baru);
        return baru;
    }

    void kirim(String keterangan, String oleh, Instant pada) {
        this.keterangan = keterangan;
        this.dikirimOleh = oleh;
        this.dikirimPada = pada;
        this.keadaan = Keadaan.DIKIRIM;
    }

    boolean konsep() {
        return keadaan == Keadaan.KONSEP;
    }

    /** The activities that were not withdrawn, in the order of the day. */
    List<Kegiatan> kegiatanBerlaku() {
        return kegiatan.stream()
                .filter(Kegiatan::berlaku)
                .sorted(Comparator.comparing(Kegiatan::jamMulai))
                .toList();
    }

    int nomor() {
        return nomor;
    }

    String keterangan() {
        return keterangan;
    }
}
