package id.kejar.pemberitahuan;

import id.kejar.organisasi.Pegawai;
import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that a person has to know and that is no task of his. It stands on his first page until he has read it. */
@Entity
class Pemberitahuan extends Entitas {

    private String satker;
    private UUID pegawaiId;
    private String sebab;
    private String judul;
    private String isi;
    private String tautan;
    private Instant pada;
    private Instant dibacaPada;

    protected Pemberitahuan() {}

    Pemberitahuan(Pegawai penerima, IsiPemberitahuan isi, Instant pada) {
        this.satker = penerima.satker();
        this.pegawaiId = penerima.id();
        this.sebab = isi.sebab();
        this.judul = isi.judul();
        this.isi = isi.isi();
        this.tautan = isi.tautan();
        this.pada = pada;
    }

    /** Read once more it stays as it was read first. */
    void dibaca(Instant saat) {
        if (dibacaPada == null) {
            dibacaPada = saat;
        }
    }

    UUID pegawaiId() {
        return pegawaiId;
    }

    String judul() {
        return judul;
    }

    String isi() {
        return isi;
    }

    Optional<String> tautan() {
        return Optional.ofNullable(tautan);
    }

    Instant pada() {
        return pada;
    }
}
