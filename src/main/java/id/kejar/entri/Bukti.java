package id.kejar.entri;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One piece of evidence of an activity: a file with the name its owner gave it. Withdrawn it stays, with who and when. */
@Entity
class Bukti extends Entitas {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kegiatan_id")
    private Kegiatan kegiatan;

    private UUID berkasId;
    private String nama;
    private String keterangan;
    private Instant dilampirkanPada;
    private String dilampirkanOleh;
    private Instant dicabutPada;
    private String dicabutOleh;

    protected Bukti() {}

    Bukti(Kegiatan kegiatan, UUID berkasId, String nama, String keterangan, String oleh, Instant pada) {
        this.kegiatan = kegiatan;
        this.berkasId = berkasId;
        this.nama = nama;
        this.keterangan = keterangan;
        this.dilampirkanOleh = oleh;
        this.dilampirkanPada = pada;
    }

    Bukti salinan(Kegiatan lain) {
        return new Bukti(lain, berkasId, nama, keterangan, dilampirkanOleh, dilampirkanPada);
    }

    void beriKeterangan(String teks) {
        keterangan = teks;
    }

    void cabut(String oleh, Instant pada) {
        dicabutOleh = oleh;
        dicabutPada = pada;
    }

    boolean berlaku() {
        return dicabutPada == null;
    }

    Kegiatan kegiatan() {
        return kegiatan;
    }

    UUID berkasId() {
        return berkasId;
    }

    String nama() {
        return nama;
    }

    Optional<String> keterangan() {
        return Optional.ofNullable(keterangan);
    }

    Instant dilampirkanPada() {
        return dilampirkanPada;
    }
}
