package id.kejar.indikator;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;

/** A performance indicator (IKU) as printed in the office's decision, with how sure the reading is. */
@Entity
public class Indikator extends Entitas {

    private int nomor;
    private String program;
    private String kegiatan;
    private String sasaran;
    private String nama;
    private String status;
    private String catatan;

    protected Indikator() {}

    Indikator(int nomor, String program, String kegiatan, String sasaran, String nama, String status, String catatan) {
        this.nomor = nomor;
        this.program = program;
        this.kegiatan = kegiatan;
        this.sasaran = sasaran;
        this.nama = nama;
        this.status = status;
        this.catatan = catatan;
    }

    public int nomor() {
        return nomor;
    }

    public String nama() {
        return nama;
    }

    public String kegiatan() {
        return kegiatan;
    }

    public String status() {
        return status;
    }
}
