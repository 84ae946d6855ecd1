package id.kejar.tandatangan;

import id.kejar.shared.Penolakan;

/**
 * Gets a signature onto a PDF. All that KEJAR knows of signing stands here; what kind of signature an office has is the
 * business of the adapters ({@link TanpaTandaTangan}, {@link NaskahTerunggah}, {@link LayananBsre}).
 */
public interface PenandaTangan {

    /** Whether it can be offered to people at all. */
    boolean tersedia();

    /**
     * Takes seconds and speaks to others: call it outside any transaction.
     *
     * @param pdf complete, not encrypted, at most as large as an evidence file; a later change breaks the signature
     * @param kunci of the person who signs; the caller closes it
     * @throws Penolakan when there is no signature, with what the person can do about it
     */
    NaskahTertanda tandaTangani(byte[] pdf, KunciPenanda kunci);
}
