package id.kejar.masuk;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the office's identity provider has vouched for: its token, our account and our groups. */
class PenggunaKantor extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final String akun;

    PenggunaKantor(String akun, Collection<? extends GrantedAuthority> wewenang, OidcUser dari) {
        super(wewenang, dari.getIdToken(), dari.getUserInfo());
        this.akun = akun;
    }

    @Override
    public String getName() {
        return akun;
    }

    @Override
    public boolean equals(Object lain) {
        return lain instanceof PenggunaKantor orang && orang.akun.equals(akun) && super.equals(lain);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + akun.hashCode();
    }
}
