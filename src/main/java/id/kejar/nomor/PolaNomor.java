package id.kejar.nomor;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A template with all but the number filled in: how the numbers of one kind, office and day look.
 *
 * @param lebar digits of the number at least
 */
record PolaNomor(String awal, int lebar, String akhir) {

    String teks(NomorUrut urut) {
        return awal + urut.teks(lebar) + akhir;
    }

    /** Reads a number as people type it: blanks, capitals, leading zeros and the kind of dash do not matter. */
    Optional<NomorUrut> baca(String teks) {
        var cocok = Pattern.compile(
                        "\\s*" + longgar(awal) + NomorUrut.POLA + longgar(akhir) + "\\s*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(teks);
        return cocok.matches() ? Optional.of(NomorUrut.dari(cocok)) : Optional.empty();
    }

    private static String longgar(String tetap) {
        var pola = new StringBuilder();
        tetap.codePoints().forEach(huruf -> pola.append(longgar(huruf)));
        return pola.toString();
    }

    private static String longgar(int huruf) {
        if (Character.isWhitespace(huruf)) {
            return "\\s*";
        }
        return switch (huruf) {
            case '/' -> "\\s*/\\s*";
            case '-' -> "\\s*[-\u2010-\u2015]\\s*";
            default -> Pattern.quote(Character.toString(huruf));
        };
    }
}
