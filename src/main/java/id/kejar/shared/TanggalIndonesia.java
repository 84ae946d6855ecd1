package id.kejar.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as an Indonesian office writes them. */
public final class TanggalIndonesia {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter HARI_TANGGAL = pola("EEEE, d MMMM uuuu");
    private static final DateTimeFormatter TANGGAL = pola("d MMMM uuuu");
    private static final DateTimeFormatter BULAN_TAHUN = pola("MMMM uuuu");
    private static final DateTimeFormatter HARI_BULAN = pola("EEEE, d MMMM");
    private static final DateTimeFormatter TANGGAL_BULAN = pola("d MMMM");
    private static final DateTimeFormatter HARI = pola("EEEE");
    private static final DateTimeFormatter BULAN = pola("MMMM");
    private static final DateTimeFormatter JAM = pola("HH.mm");

    private TanggalIndonesia() {}

    /** {@code Rabu, 7 Oktober 2026} */
    public static String hariTanggal(LocalDate tanggal) {
        return HARI_TANGGAL.format(tanggal);
    }

    /** {@code 7 Oktober 2026} */
    public static String tanggal(LocalDate tanggal) {
        return TANGGAL.format(tanggal);
    }

    /** {@code Oktober 2026} */
    public static String bulanTahun(YearMonth bulan) {
        return BULAN_TAHUN.format(bulan);
    }

    /** {@code Selasa, 8 September} */
    public static String hariBulan(LocalDate tanggal) {
        return HARI_BULAN.format(tanggal);
    }

    /** {@code Rabu} */
    public static String hari(LocalDate tanggal) {
        return HARI.format(tanggal);
    }

    /** {@code Oktober} */
    public static String bulan(LocalDate tanggal) {
        return BULAN.format(tanggal);
    }

    /** {@code 09.00} */
    public static String jam(LocalTime jam) {
        return JAM.format(jam);
    }

    /** {@code 14–16 Oktober 2026}, {@code 21 September – 20 Oktober 2026}; what both ends share is written once. */
    public static String rentang(LocalDate mulai, LocalDate akhir) {
        if (akhir.isBefore(mulai)) {
            throw new IllegalArgumentException("Rentang %s sampai %s terbalik".formatted(mulai, akhir));
        }
        if (mulai.equals(akhir)) {
            return tanggal(mulai);
        }
        if (YearMonth.from(mulai).equals(YearMonth.from(akhir))) {
            return mulai.getDayOfMonth() + "–" + tanggal(akhir);
        }
        String awal = mulai.getYear() == akhir.getYear() ? TANGGAL_BULAN.format(mulai) : tanggal(mulai);
        return awal + " – " + tanggal(akhir);
    }

    private static DateTimeFormatter pola(String pola) {
        return DateTimeFormatter.ofPattern(pola, INDONESIA);
    }
}
