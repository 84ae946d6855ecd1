package id.kejar.mutubaku;

import id.kejar.kalender.WaktuKerja.Lama;
import id.kejar.shared.Angka;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Working time in words and as the length of a bar. */
final class LamaTercetak {

    /** 37 hours 30 minutes a week in five days (Perpres 21/2023 ps. 4). */
    private static final BigDecimal MENIT_SEHARI = BigDecimal.valueOf(450);

    private static final int MENIT_SEJAM = 60;

    private LamaTercetak() {}

    /** {@code 2 hari kerja (14 jam 10 menit pada jam kerja)}; what began and ended on one day has hours only. */
    static String hariKerja(Lama lama) {
        return lama.hari() == 0
                ? jam(lama.menit()) + " pada jam kerja"
                : "%s hari kerja (%s pada jam kerja)".formatted(Angka.bulat(lama.hari()), jam(lama.menit()));
    }

    /** {@code 1 jam 35 menit} */
    static String jam(int menit) {
        var jam = menit / MENIT_SEJAM;
        var sisa = menit % MENIT_SEJAM;
        if (jam == 0) {
            return sisa + " menit";
        }
        return sisa == 0 ? Angka.bulat(jam) + " jam" : "%s jam %d menit".formatted(Angka.bulat(jam), sisa);
    }

    /** In working days; less than one as the share of a day's hours. */
    static BigDecimal batang(Lama lama) {
        return lama.hari() == 0 ? hari(lama.menit()) : BigDecimal.valueOf(lama.hari());
    }

    static BigDecimal hari(int menit) {
        return BigDecimal.valueOf(menit).divide(MENIT_SEHARI, 2, RoundingMode.HALF_UP);
    }
}
