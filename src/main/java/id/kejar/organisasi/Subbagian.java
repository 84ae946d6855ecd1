package id.kejar.organisasi;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A sub bagian. Two sets of names coexist in the field, so it is data with validity dates, never an enum. */
@Entity
public class Subbagian extends Entitas {

    private String satker;
    private String nama;
    private String singkatan;
    private int urutan;
    private LocalDate berlakuMulai;
    private LocalDate berlakuSampai;

    protected Subbagian() {}

    public Subbagian(String satker, String nama, String singkatan, int urutan, LocalDate berlakuMulai) {
        this.satker = satker;
        this.nama = nama;
        this.singkatan = singkatan;
        this.urutan = urutan;
        this.berlakuMulai = berlakuMulai;
    }

    public String satker() {
        return satker;
    }

    public String nama() {
        return nama;
    }

    public String singkatan() {
        return singkatan;
    }

    public int urutan() {
        return urutan;
    }
}
