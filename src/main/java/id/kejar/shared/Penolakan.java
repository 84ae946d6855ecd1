package id.kejar.shared;

/**
 * A refusal that a person can act on: what happened and what to do, in one Indonesian sentence.
 *
 * <p>It carries no personal data, so that it may be logged, and it never means a fault of the program: nothing has been
 * written when it is thrown, because it rolls the transaction back. Only {@link Jenis#TERGANGGU} is nobody's doing.
 */
public class Penolakan extends RuntimeException {

    /** What kind of refusal this is, and the HTTP status it travels as. */
    public enum Jenis {
        /** A rule of the office is not met. */
        ATURAN(422),
        /** The thing asked for does not exist, or not for this person. */
        TIDAK_ADA(404),
        /** The person has no authority for this act. */
        BUKAN_WEWENANG(403),
        /** Somebody else was first, or the state has moved on. */
        BENTROK(409),
        /** Something KEJAR stands on is out of order: the same act may succeed later. */
        TERGANGGU(503);

        private final int status;

        Jenis(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Jenis jenis;

    private Penolakan(Jenis jenis, String kalimat) {
        super(kalimat);
        this.jenis = jenis;
    }

    public static Penolakan aturan(String kalimat) {
        return new Penolakan(Jenis.ATURAN, kalimat);
    }

    public static Penolakan tidakAda(String kalimat) {
        return new Penolakan(Jenis.TIDAK_ADA, kalimat);
    }

    public static Penolakan bukanWewenang(String kalimat) {
        return new Penolakan(Jenis.BUKAN_WEWENANG, kalimat);
    }

    public static Penolakan bentrok(String kalimat) {
        return new Penolakan(Jenis.BENTROK, kalimat);
    }

    /** The cause is logged by the caller: it is for the operator, the sentence for the person. */
    public static Penolakan terganggu(String kalimat) {
        return new Penolakan(Jenis.TERGANGGU, kalimat);
    }

    public Jenis jenis() {
        return jenis;
    }
}
