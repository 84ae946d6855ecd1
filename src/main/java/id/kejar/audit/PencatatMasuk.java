package id.kejar.audit;

import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Listens to the one login, whatever road people come in by. A login that cannot be written down does not succeed. */
@Component
class PencatatMasuk {

    private final JejakMasukService jejak;

    PencatatMasuk(JejakMasukService jejak) {
        this.jejak = jejak;
    }

    @EventListener
    void orangMasuk(InteractiveAuthenticationSuccessEvent peristiwa) {
        jejak.masuk(peristiwa.getAuthentication().getName(), alamat(peristiwa.getAuthentication()));
    }

    /** Published for people too, who are told of by the event above. */
    @EventListener
    void programMasuk(AuthenticationSuccessEvent peristiwa) {
        if (bersandiTiapPermintaan()) {
            jejak.programMasuk(peristiwa.getAuthentication().getName(), alamat(peristiwa.getAuthentication()));
        }
    }

    @EventListener
    void gagal(AbstractAuthenticationFailureEvent peristiwa) {
        jejak.masukGagal(
                peristiwa.getAuthentication().getName(),
                "%s. %s".formatted(sebab(peristiwa.getException()), alamat(peristiwa.getAuthentication())));
    }

    @EventListener
    void keluar(LogoutSuccessEvent peristiwa) {
        jejak.keluar(peristiwa.getAuthentication().getName());
    }

    private static String sebab(AuthenticationException galat) {
        if (galat instanceof LockedException) {
            return "Akun sedang dikunci";
        }
        if (galat instanceof DisabledException || galat instanceof AccountExpiredException) {
            return "Akun tidak aktif";
        }
        if (galat instanceof CredentialsExpiredException) {
            return "Kata sandi harus diganti";
        }
        return "Akun atau kata sandi tidak cocok";
    }

    private static String alamat(Authentication masuk) {
        return masuk.getDetails() instanceof WebAuthenticationDetails rincian
                ? "Dari " + rincian.getRemoteAddress()
                : "Dari alamat yang tidak tercatat";
    }

    private static boolean bersandiTiapPermintaan() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes permintaan
                && permintaan.getRequest().getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
