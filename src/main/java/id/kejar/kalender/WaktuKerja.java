package id.kejar.kalender;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * How much working time lies between two moments, by the calendar of one satker and in its zone.
 *
 * <p>Days are counted as the SOP's due dates are ({@link TenggatKerja}): the day on which something begins is not
 * counted, each working day after it is, the one on which it ends included. Beside them stand the working hours that lay
 * between, so that half a day is not mistaken for none. Nights, weekends and holidays are no working time.
 *
 * @param jamKerja the working hours in force on a date (Perpres 21/2023 ps. 4)
 */
public record WaktuKerja(KalenderKerja kalender, ZoneId zona, Function<LocalDate, JamKerja> jamKerja) {

    /**
     * Working time that was taken.
     *
     * @param hari working days
     * @param menit of working hours, breaks taken off
     */
    public record Lama(int hari, int menit) {

        public static final Lama NOL = new Lama(0, 0);

        public Lama tambah(Lama lagi) {
            return new Lama(hari + lagi.hari, menit + lagi.menit);
        }
    }

    /** @throws IllegalArgumentException when the second moment lies before the first */
    public Lama antara(Instant mulai, Instant sampai) {
        if (sampai.isBefore(mulai)) {
            throw new IllegalArgumentException("Waktu kerja dari %s sampai %s terbalik".formatted(mulai, sampai));
        }
        var awal = LocalDate.ofInstant(mulai, zona);
        var akhir = LocalDate.ofInstant(sampai, zona);
        var menit = kalender.hariKerjaAntara(awal, akhir).stream()
                .mapToInt(tanggal -> menit(tanggal, mulai, sampai))
                .sum();
        return new Lama(kalender.selisihHariKerja(awal, akhir), menit);
    }

    /** The break, whose hour is not on record, is spread evenly over its day. */
    private int menit(LocalDate tanggal, Instant mulai, Instant sampai) {
        var jam = jamKerja.apply(tanggal);
        var buka = tanggal.atTime(jam.mulai()).atZone(zona).toInstant();
        var tutup = tanggal.atTime(jam.selesai()).atZone(zona).toInstant();
        var dari = mulai.isAfter(buka) ? mulai : buka;
        var ke = sampai.isBefore(tutup) ? sampai : tutup;
        if (!ke.isAfter(dari)) {
            return 0;
        }
        var hadir = Duration.between(dari, ke).toMinutes();
        var penuh = Duration.between(buka, tutup).toMinutes();
        // half up, so that two halves of a day are the day
        return (int) ((2 * hadir * jam.menitWajib() + penuh) / (2 * penuh));
    }

    /** The end of working hours on the n-th working day after the day of a moment: when what began then falls due. */
    public Instant batas(Instant mulai, int hari) {
        var tanggal = kalender.tambahHariKerja(LocalDate.ofInstant(mulai, zona), hari);
        return tanggal.atTime(jamKerja.apply(tanggal).selesai()).atZone(zona).toInstant();
    }

    /** As {@link #batas(Instant, int)}, and some minutes into the working hours of the next working day. */
    public Instant batas(Instant mulai, int hari, int menit) {
        var tanggal = kalender.tambahHariKerja(LocalDate.ofInstant(mulai, zona), hari + 1);
        return tanggal.atTime(jamKerja.apply(tanggal).mulai())
                .plusMinutes(menit)
                .atZone(zona)
                .toInstant();
    }
}
