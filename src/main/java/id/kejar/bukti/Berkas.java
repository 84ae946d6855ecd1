package id.kejar.bukti;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Content that a satker holds as evidence, once however often it is uploaded. It knows neither the names under which it
 * came nor what it proves: both belong to whoever attaches it.
 */
@Entity
public class Berkas extends Entitas {

    private String satker;
    private String sha256;
    private long ukuran;

    @Enumerated(EnumType.STRING)
    private TipeBerkas tipe;

    private Integer lebar;
    private Integer tinggi;

    @Enumerated(EnumType.STRING)
    private KeadaanBerkas keadaan;

    private Instant diterimaPada;
    private String diterimaOleh;

    protected Berkas() {}

    Berkas(String satker, TitipanBerkas titipan, IsiBerkas isi, KeadaanBerkas keadaan, Instant pada, String akun) {
        this.satker = satker;
        this.sha256 = titipan.sha256();
        this.ukuran = titipan.ukuran();
        this.tipe = isi.tipe();
        this.lebar = isi.lebar();
        this.tinggi = isi.tinggi();
        this.keadaan = keadaan;
        this.diterimaPada = pada;
        this.diterimaOleh = akun;
    }

    public String satker() {
        return satker;
    }

    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public long ukuran() {
        return ukuran;
    }

    public TipeBerkas tipe() {
        return tipe;
    }

    /** Pixels as the picture is seen, turned upright; {@code null} when it is no picture. */
    public Integer lebar() {
        return lebar;
    }

    /** @see #lebar() */
    public Integer tinggi() {
        return tinggi;
    }

    public KeadaanBerkas keadaan() {
        return keadaan;
    }

    public Instant diterimaPada() {
        return diterimaPada;
    }

    /** The account that first brought this content. */
    public String diterimaOleh() {
        return diterimaOleh;
    }
}
