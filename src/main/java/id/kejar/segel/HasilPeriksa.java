package id.kejar.segel;

import java.util.List;

/**
 * What the check of one seal came to.
 *
 * @param baris how many lines were compared
 * @param berkas how many files of evidence were read
 * @param keganjilan what was found, in words, the first first; empty when all is as it was sealed
 */
record HasilPeriksa(int baris, int berkas, List<String> keganjilan) {

    HasilPeriksa {
        keganjilan = List.copyOf(keganjilan);
    }

    boolean utuh() {
        return keganjilan.isEmpty();
    }
}
