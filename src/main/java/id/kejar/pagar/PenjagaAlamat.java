package id.kejar.pagar;

import id.kejar.shared.AlamatTidakAda;
import id.kejar.shared.BukanPeran;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Decides by {@link TabelAlamat} who may come to a page or to our REST; what does not stand there is open to nobody. */
@Component
class PenjagaAlamat implements AuthorizationManager<RequestAuthorizationContext> {

    private static final TabelWewenang TABEL = new TabelWewenang(TabelAlamat.ISI);

    @Override
    public AuthorizationDecision authorize(Supplier<Authentication> siapa, RequestAuthorizationContext konteks) {
        var masuk = siapa.get();
        if (masuk == null || !masuk.isAuthenticated() || masuk instanceof AnonymousAuthenticationToken) {
            return new AuthorizationDecision(false);
        }
        var grup = masuk.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        var permintaan = konteks.getRequest();
        var jalur =
                permintaan.getRequestURI().substring(permintaan.getContextPath().length());
        return TABEL.baris(permintaan.getMethod(), jalur)
                .map(baris -> TabelWewenang.terbuka(baris, grup)
                        ? new AuthorizationDecision(true)
                        : bukanPeran(permintaan, baris))
                .orElseGet(AlamatTidakAda::new);
    }

    private static AuthorizationDecision bukanPeran(HttpServletRequest permintaan, Baris baris) {
        var hasil = new BukanPeran(baris.bukanPekerjaannya());
        permintaan.setAttribute(BukanPeran.ATRIBUT, hasil.kalimat());
        return hasil;
    }

    @Override
    @Deprecated
    public AuthorizationDecision check(Supplier<Authentication> siapa, RequestAuthorizationContext konteks) {
        return authorize(siapa, konteks);
    }
}
