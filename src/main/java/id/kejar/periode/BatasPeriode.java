package id.kejar.periode;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The bounds of a period. Most offices count calendar months (Kudus 738/2024: "setiap akhir bulan"), some the 21st to
 * the 20th; a period is named after the month in which it ends.
 */
record BatasPeriode(YearMonth bulan, LocalDate mulai, LocalDate akhir) {

    static BatasPeriode yangMemuat(LocalDate tanggal, int hariMulai) {
        if (hariMulai == 1) {
            var bulan = YearMonth.from(tanggal);
            return new BatasPeriode(bulan, bulan.atDay(1), bulan.atEndOfMonth());
        }
        var mulai = tanggal.getDayOfMonth() >= hariMulai
                ? tanggal.withDayOfMonth(hariMulai)
                : tanggal.minusMonths(1).withDayOfMonth(hariMulai);
        var akhir = mulai.plusMonths(1).minusDays(1);
        return new BatasPeriode(YearMonth.from(akhir), mulai, akhir);
    }
}
