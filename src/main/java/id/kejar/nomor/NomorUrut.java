package id.kejar.nomor;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a number counts: {@code 59}, or {@code 59.a} for a letter that was slipped in behind it.
 *
 * @param akhiran a small letter, or empty
 */
record NomorUrut(int urut, String akhiran) implements Comparable<NomorUrut> {

    /** To be built into other patterns: two groups, the number without leading zeros and the letter. */
    static final String POLA = "0*([1-9][0-9]{0,4})(?:\\s*\\.?\\s*([a-z]))?";

    /** As long as one can be written. */
    static final NomorUrut TERPANJANG = new NomorUrut(99_999, "z");

    private static final Pattern SENDIRI = Pattern.compile("\\s*" + POLA + "\\s*", Pattern.CASE_INSENSITIVE);

    NomorUrut(int urut) {
        this(urut, "");
    }

    /** {@code 59}, {@code 059}, {@code 59.a}, {@code 59 A}. */
    static Optional<NomorUrut> baca(String teks) {
        var cocok = SENDIRI.matcher(teks);
        return cocok.matches() ? Optional.of(dari(cocok)) : Optional.empty();
    }

    /** @param cocok a match of {@link #POLA} in its first two groups */
    static NomorUrut dari(MatchResult cocok) {
        var huruf = cocok.group(2);
        return new NomorUrut(Integer.parseInt(cocok.group(1)), huruf == null ? "" : huruf.toLowerCase(Locale.ROOT));
    }

    boolean sisipan() {
        return !akhiran.isEmpty();
    }

    /** The one that must be there before this one: {@code 58} of 59, {@code 59} of 59.a, {@code 59.a} of 59.b. */
    NomorUrut sebelum() {
        if (!sisipan()) {
            return new NomorUrut(urut - 1);
        }
        var huruf = akhiran.charAt(0);
        return huruf == 'a' ? new NomorUrut(urut) : new NomorUrut(urut, String.valueOf((char) (huruf - 1)));
    }

    NomorUrut sesudah() {
        return new NomorUrut(urut + 1);
    }

    /** @param lebar digits at least */
    String teks(int lebar) {
        return String.format(Locale.ROOT, "%0" + lebar + "d", urut) + (sisipan() ? "." + akhiran : "");
    }

    @Override
    public String toString() {
        return teks(1);
    }

    @Override
    public int compareTo(NomorUrut lain) {
        return Comparator.comparingInt(NomorUrut::urut)
                .thenComparing(NomorUrut::akhiran)
                .compare(this, lain);
    }
}
