package id.kejar.shared;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose request is at hand, for the record of who did something. */
public final class PenggunaIni {

    /** Who acts when nobody does: a timer, a job. */
    public static final String SISTEM = "sistem";

    private PenggunaIni() {}

    /** The account, or {@link #SISTEM}. */
    public static String akun() {
        var masuk = SecurityContextHolder.getContext().getAuthentication();
        return masuk == null || masuk instanceof AnonymousAuthenticationToken ? SISTEM : masuk.getName();
    }
}
