package id.kejar.kalender;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
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
}
