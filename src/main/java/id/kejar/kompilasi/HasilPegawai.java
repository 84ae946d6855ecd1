package id.kejar.kompilasi;

/**
 * One employee's month as a recap has frozen it.
 *
 * @param pita {@code null} without a value, or where no row of the table covered it
 */
public record HasilPegawai(HitunganPegawai hitungan, PitaNilai pita) {}
