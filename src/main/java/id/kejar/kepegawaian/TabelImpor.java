package id.kejar.kepegawaian;

import java.util.List;
import java.util.Map;

/**
 * A list of people as it was read, before anything in it is judged.
 *
 * @param peringatan about the file as a whole
 */
record TabelImpor(List<Baris> baris, List<String> peringatan) {

    /** No office has more than a hundred people; for each new one a month's days are opened in one transaction. */
    static final int BARIS_TERBANYAK = 500;

    /** @param nomor of the row in the file, from 1; @param sel without those that are empty */
    record Baris(int nomor, Map<Kolom, Sel> sel) {}
}
