package id.kejar.verifikasi;

import id.kejar.temuan.Temuan;
import java.time.Instant;
import java.util.List;

/**
 * What is decided on a day, and in view of what.
 *
 * @param versiEntri the version of the entry that the decision is about
 * @param temuan the findings that stood beside the day
 * @param temuanDibuka whether the verifier had opened them; also when there were none
 */
record IsiKeputusan(
        HasilKeputusan hasil,
        String alasan,
        String catatan,
        int versiEntri,
        List<Temuan> temuan,
        boolean temuanDibuka,
        Wewenang wewenang,
        Instant pada) {}
