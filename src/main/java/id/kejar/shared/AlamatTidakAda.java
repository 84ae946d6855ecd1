package id.kejar.shared;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** Nobody may come here, because there is nothing here: whoever asks is told so, and not that it is not for him. */
public final class AlamatTidakAda extends AuthorizationDecision {

    public AlamatTidakAda() {
        super(false);
    }

    public static boolean sebab(AccessDeniedException e) {
        return e instanceof AuthorizationDeniedException ditolak
                && ditolak.getAuthorizationResult() instanceof AlamatTidakAda;
    }
}
