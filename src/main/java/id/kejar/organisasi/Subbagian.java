package id.kejar.organisasi;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;

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

    /** Its last day: what stands in it stays, but nobody is placed in it any more. */
    void akhiri(LocalDate hariTerakhir) {
        if (hariTerakhir.isBefore(berlakuMulai)) {
            throw Penolakan.aturan("Hari terakhir subbagian harus sama dengan atau sesudah hari pertamanya (%s)."
                    .formatted(TanggalIndonesia.tanggal(berlakuMulai)));
        }
        berlakuSampai = hariTerakhir;
    }

    void tanpaAkhir() {
        berlakuSampai = null;
    }

    public boolean berlakuPada(LocalDate tanggal) {
        return !tanggal.isBefore(berlakuMulai) && (berlakuSampai == null || !tanggal.isAfter(berlakuSampai));
    }

    public LocalDate berlakuMulai() {
        return berlakuMulai;
    }

    public Optional<LocalDate> berlakuSampai() {
        return Optional.ofNullable(berlakuSampai);
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
