package id.kejar.shared;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A date as a form sends it. */
public final class TanggalIsian {

    private TanggalIsian() {}

    /** @throws Penolakan when it is missing, or where a browser without a date field let something else be typed */
    public static LocalDate baca(String teks, String sebutan) {
        if (teks == null || teks.isBlank()) {
            throw Penolakan.aturan("%s belum diisi.".formatted(sebutan));
        }
        try {
            return LocalDate.parse(teks.strip());
        } catch (DateTimeException e) {
            throw Penolakan.aturan(
                    "%s tidak terbaca. Pilih dari kalender, atau tulis tahun-bulan-tanggal seperti 2026-11-09."
                            .formatted(sebutan));
        }
    }
}
