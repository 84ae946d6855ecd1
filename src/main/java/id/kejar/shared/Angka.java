package id.kejar.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Indonesians write them: {@code 1.234,50}. */
public final class Angka {

    public static final String TIDAK_ADA = "–";
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private Angka() {}

    public static String bulat(long angka) {
        return format("#,##0").format(angka);
    }

    public static String duaDesimal(BigDecimal angka) {
        return angka == null ? TIDAK_ADA : format("#,##0.00").format(angka.setScale(2, RoundingMode.HALF_UP));
    }

    /** {@code 1,5}; no decimals where there are none. */
    public static String volume(BigDecimal angka) {
        return format("#,##0.##").format(angka);
    }

    public static String persen(BigDecimal angka) {
        return angka == null ? TIDAK_ADA : duaDesimal(angka) + "%";
    }

    private static DecimalFormat format(String pola) {
        return new DecimalFormat(pola, DecimalFormatSymbols.getInstance(INDONESIA));
    }
}
