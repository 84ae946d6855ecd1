package id.kejar.kalender;

import id.kejar.shared.Entitas;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A stretch of leave or dinas luar of one person, both ends included. */
@Entity
public class Ketidakhadiran extends Entitas {

    private UUID pegawaiId;

    @Enumerated(EnumType.STRING)
    private JenisKetidakhadiran jenis;

    private LocalDate mulai;
    private LocalDate sampai;
    private String nomorSurat;
    private String keterangan;
    private Instant dicabutPada;
    private String dicabutOleh;

    protected Ketidakhadiran() {}

    public Ketidakhadiran(
            UUID pegawaiId,
            JenisKetidakhadiran jenis,
            LocalDate mulai,
            LocalDate sampai,
            String nomorSurat,
            String keterangan) {
        this.pegawaiId = pegawaiId;
        this.jenis = jenis;
        this.mulai = mulai;
        this.sampai = sampai;
        this.nomorSurat = nomorSurat;
        this.keterangan = keterangan;
    }

    /** Taken back, e.g. because the person came to work after all: the days are owed again. */
    void cabut(String oleh, Instant pada) {
        if (dicabutPada != null) {
            throw Penolakan.bentrok(
                    "%s %s sudah dicabut.".formatted(jenis.sebutan(), TanggalIndonesia.rentang(mulai, sampai)));
        }
        dicabutOleh = oleh;
        dicabutPada = pada;
    }

    public boolean meliputi(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && !tanggal.isAfter(sampai);
    }

    public UUID pegawaiId() {
        return pegawaiId;
    }

    public JenisKetidakhadiran jenis() {
        return jenis;
    }

    public LocalDate mulai() {
        return mulai;
    }

    public LocalDate sampai() {
        return sampai;
    }

    public Optional<String> nomorSurat() {
        return Optional.ofNullable(nomorSurat);
    }

    public Optional<String> keterangan() {
        return Optional.ofNullable(keterangan);
    }
}
