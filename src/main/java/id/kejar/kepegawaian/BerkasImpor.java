package id.kejar.kepegawaian;

import id.kejar.shared.Entitas;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;

/** A list of people that its owner has seen the preview of, and has not confirmed yet. */
@Entity
class BerkasImpor extends Entitas {

    /** Long enough to look through it, short enough that the list does not lie about. */
    static final Duration BERLAKU = Duration.ofHours(1);

    private String akun;
    private String satker;
    private String nama;

    @Column(columnDefinition = "bytea")
    private byte[] isi;

    private String sidik;
    private Instant diunggah;

    protected BerkasImpor() {}

    BerkasImpor(String akun, String satker, String nama, byte[] isi, String sidik, Instant diunggah) {
        this.akun = akun;
        this.satker = satker;
        this.nama = nama;
        this.isi = isi.clone();
        this.sidik = sidik;
        this.diunggah = diunggah;
    }

    /** @param rencana fingerprint of the plan that its owner sees now */
    void perlihatkan(String rencana) {
        sidik = rencana;
    }

    boolean berlakuPada(Instant saat) {
        return saat.isBefore(diunggah.plus(BERLAKU));
    }

    String satker() {
        return satker;
    }

    String nama() {
        return nama;
    }

    byte[] isi() {
        return isi.clone();
    }

    String sidik() {
        return sidik;
    }
}
