package id.kejar.kalender;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A holiday of the whole country ({@code satker} empty) or of one satker, with how sure we are of it. */
@Entity
class HariLibur extends Entitas {

    private String satker;
    private LocalDate tanggal;
    private String nama;

    @Enumerated(EnumType.STRING)
    private JenisLibur jenis;

    private String status;

    protected HariLibur() {}

    HariLibur(String satker, LocalDate tanggal, String nama, JenisLibur jenis, String status) {
        this.satker = satker;
        this.tanggal = tanggal;
        this.nama = nama;
        this.jenis = jenis;
        this.status = status;
    }
}
