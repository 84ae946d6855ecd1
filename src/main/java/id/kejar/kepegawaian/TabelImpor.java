package id.kejar.kepegawaian;

import java.util.List;
import java.util.Map;

/**
 * A list of people as it was read, before anything in it is judged.
 *
 * @param peringatan about the file as a whole
 */
record TabelImpor(List<Baris> baris, List<String> peringatan) {

    /** No office has more people by far; it keeps a file from taking the server's memory and hours. */
    static final int BARIS_TERBANYAK = 2_000;

    /** @param nomor of the row in the file, from 1; @param sel without those that are empty */
    record Baris(int nomor, Map<Kolom, Sel> sel) {}
}
