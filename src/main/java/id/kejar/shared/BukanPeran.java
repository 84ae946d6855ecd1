package id.kejar.shared;

import org.springframework.security.authorization.AuthorizationDecision;

/** Whoever asks holds none of the roles whose work this is; the sentence says whose it is. */
public final class BukanPeran extends AuthorizationDecision {

    /** Of the request, for the page or the problem that answers it. */
    public static final String ATRIBUT = BukanPeran.class.getName();

    private final String kalimat;

    public BukanPeran(String kalimat) {
        super(false);
        this.kalimat = kalimat;
    }

    public String kalimat() {
        return kalimat;
    }
}
