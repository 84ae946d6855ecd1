package id.kejar.kepegawaian;

import java.time.LocalDate;

/**
 * A cell as the file holds it.
 *
 * @param alamat as the person finds it: {@code C5}
 * @param teks its content as text; for a number without exponent
 * @param tanggal of a cell that the file itself holds as a date, else {@code null}
 */
record Sel(String alamat, Jenis jenis, String teks, LocalDate tanggal) {

    enum Jenis {
        TEKS,
        ANGKA,
        TANGGAL,
        /** What it shows was worked out by another program, from whatever. */
        RUMUS,
        /** {@code #N/A} and its like. */
        GALAT
    }

    static Sel teks(String alamat, String teks) {
        return new Sel(alamat, Jenis.TEKS, teks, null);
    }
}
