package id.kejar.entri;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Up to which date a satker's days have been opened. */
@Entity
class PembukaanHari {

    @Id
    private String satker;

    private LocalDate sampai;

    @Version
    private Long revisi;

    protected PembukaanHari() {}

    PembukaanHari(String satker, LocalDate sampai) {
        this.satker = satker;
        this.sampai = sampai;
    }

    void terbukaSampai(LocalDate tanggal) {
        if (tanggal.isAfter(sampai)) {
            sampai = tanggal;
        }
    }

    LocalDate terbukaSampai() {
        return sampai;
    }

    boolean sudahMemulai(LocalDate tanggal) {
        return !sampai.isBefore(tanggal);
    }
}
