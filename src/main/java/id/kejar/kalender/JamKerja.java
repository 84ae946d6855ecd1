package id.kejar.kalender;

import id.kejar.shared.Entitas;
import jakarta.persistence.Entity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Working hours of a kind of day within dates of validity (Perpres 21/2023 ps. 4; Ramadan hours are rows of their own).
 */
@Entity
public class JamKerja extends Entitas {

    private static final String JUMAT = "JUMAT";

    private String hari;
    private LocalDate berlakuMulai;
    private LocalDate berlakuSampai;
    private LocalTime mulai;
    private LocalTime selesai;
    private int istirahatMenit;
    private String status;
    private String sumber;

    protected JamKerja() {}

    JamKerja(
            String hari,
            LocalDate berlakuMulai,
            LocalDate berlakuSampai,
            LocalTime mulai,
            LocalTime selesai,
            int istirahatMenit,
            String status,
            String sumber) {
        this.hari = hari;
        this.berlakuMulai = berlakuMulai;
        this.berlakuSampai = berlakuSampai;
        this.mulai = mulai;
        this.selesai = selesai;
        this.istirahatMenit = istirahatMenit;
        this.status = status;
        this.sumber = sumber;
    }

    boolean berlakuPada(LocalDate tanggal) {
        var jumat = tanggal.getDayOfWeek() == DayOfWeek.FRIDAY;
        return JUMAT.equals(hari) == jumat
                && !tanggal.isBefore(berlakuMulai)
                && (berlakuSampai == null || !tanggal.isAfter(berlakuSampai));
    }

    LocalDate berlakuMulai() {
        return berlakuMulai;
    }

    public LocalTime mulai() {
        return mulai;
    }

    public LocalTime selesai() {
        return selesai;
    }

    /** Minutes owed on such a day, breaks excluded. */
    public int menitWajib() {
        return (int) Duration.between(mulai, selesai).toMinutes() - istirahatMenit;
    }
}
