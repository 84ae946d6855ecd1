package id.kejar.kompilasi;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The band in which a month's value lies. What follows from it is a text: KEJAR calculates no money.
 *
 * @param nama as the table calls it, e.g. {@code 71–100}
 * @param akibat what the table says follows, in words
 * @param sumber where the table has it from and how sure that is; shown wherever the band is
 */
@Embeddable
public record PitaNilai(
        @Column(name = "pita") String nama,
        @Column(name = "akibat_pita") String akibat,
        @Column(name = "sumber_pita") String sumber) {

    /** For a value that no row of the table covers, and for a month whose recap is older than the bands. */
    public static final String TANPA_PITA = "tanpa pita";
}
