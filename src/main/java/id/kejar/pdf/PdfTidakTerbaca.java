package id.kejar.pdf;

/** A PDF of which no page can be shown. */
public class PdfTidakTerbaca extends Exception {

    /** Why; only the first two say something about the file for good. */
    public enum Sebab {
        /** It asks for a password. */
        TERKUNCI,
        /** It is no PDF, only a part of one, or one without pages. */
        RUSAK,
        /** It took more time or memory than it may. */
        TERLALU_BERAT
    }

    private final Sebab sebab;

    public PdfTidakTerbaca(Sebab sebab) {
        super("PDF tidak terbaca: " + sebab);
        this.sebab = sebab;
    }

    public Sebab sebab() {
        return sebab;
    }
}
