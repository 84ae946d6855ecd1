package id.kejar.kalender;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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
    private Instant dicabutPada;
    private String dicabutOleh;

    protected HariLibur() {}

    HariLibur(String satker, LocalDate tanggal, String nama, JenisLibur jenis, String status) {
        this.satker = satker;
        this.tanggal = tanggal;
        this.nama = nama;
        this.jenis = jenis;
        this.status = status;
    }

    /** Taken back: the day is what it was without this row. */
    void cabut(String oleh, Instant pada) {
        if (dicabutPada != null) {
            throw Penolakan.bentrok("Hari libur %s sudah dicabut.".formatted(TanggalIndonesia.tanggal(tanggal)));
        }
        dicabutOleh = oleh;
        dicabutPada = pada;
    }

    String satker() {
        return satker;
    }

    LocalDate tanggal() {
        return tanggal;
    }

    String nama() {
        return nama;
    }

    JenisLibur jenis() {
        return jenis;
    }

    HariTercatat tercatat() {
        return new HariTercatat(id(), tanggal, nama, jenis, satker == null);
    }
}
