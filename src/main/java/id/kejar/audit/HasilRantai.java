package id.kejar.audit;

import java.util.List;

/**
 * What the check of a satker's chain came to.
 *
 * @param diperiksa links that were read
 * @param keganjilan one sentence each, the first place of its kind; empty when the chain holds
 */
public record HasilRantai(String satker, long diperiksa, List<String> keganjilan) {

    public boolean utuh() {
        return keganjilan.isEmpty();
    }
}
