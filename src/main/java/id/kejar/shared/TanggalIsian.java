package id.kejar.shared;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A date as a form sends it. */
public final class TanggalIsian {

    private static final int TAHUN_PERTAMA = 1900;
    private static final int TAHUN_TERAKHIR = 2200;

    private TanggalIsian() {}

    /** @throws Penolakan when it is missing, or where a browser without a date field let something else be typed */
    public static LocalDate baca(String teks, String sebutan) {
        if (teks == null || teks.isBlank()) {
            throw Penolakan.aturan("%s belum diisi.".formatted(sebutan));
        }
        try {
            var tanggal = LocalDate.parse(teks.strip());
            if (tanggal.getYear() >= TAHUN_PERTAMA && tanggal.getYear() <= TAHUN_TERAKHIR) {
                return tanggal;
            }
        } catch (DateTimeException bukanTanggal) {
            // Refused below, like a year that no office has lived.
        }
        throw Penolakan.aturan(
                "%s tidak terbaca. Pilih dari kalender, atau tulis tahun-bulan-tanggal seperti 2026-11-09."
                        .formatted(sebutan));
    }
}
