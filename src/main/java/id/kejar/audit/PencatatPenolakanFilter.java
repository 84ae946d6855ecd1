package id.kejar.audit;

import id.kejar.shared.Penolakan;
import id.kejar.shared.Penolakan.Jenis;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Writes down who was refused what. It stands outside everything that refuses (forged requests, closed paths, rules of our
 * own, rights of the engine), so that no refusal has to remember it.
 */
class PencatatPenolakanFilter extends OncePerRequestFilter {

    private static final int OBJEK_TERPANJANG = 120;

    private final JejakMasukService jejak;
    private final SecurityContextRepository masuk = new DelegatingSecurityContextRepository(
            new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());

    PencatatPenolakanFilter(JejakMasukService jejak) {
        this.jejak = jejak;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        // Who listens to the login further in asks for the request, before Spring's own filter makes it known.
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(permintaan, jawaban));
        try {
            rantai.doFilter(permintaan, jawaban);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        catatBilaDitolak(permintaan, jawaban);
    }

    private void catatBilaDitolak(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        var penolakan = penolakan(permintaan);
        if (jawaban.getStatus() == HttpStatus.FORBIDDEN.value()) {
            catat(
                    permintaan,
                    "AKSES_DITOLAK",
                    permintaan.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException
                            ? "Tanpa token formulir yang sah"
                            : penolakan.map(Throwable::getMessage).orElse("Bukan wewenangnya"));
        } else if (penolakan
                .map(Penolakan::jenis)
                .filter(Jenis.TIDAK_ADA::equals)
                .isPresent()) {
            catat(permintaan, "TIDAK_DITEMUKAN", penolakan.get().getMessage());
        }
    }

    private void catat(HttpServletRequest permintaan, String tindakan, String sebab) {
        jejak.ditolak(akun(permintaan), tindakan, objek(permintaan), sebab);
    }

    /** The path without what was asked for behind the question mark, which people type. */
    private static String objek(HttpServletRequest permintaan) {
        var objek = "%s %s"
                .formatted(permintaan.getMethod(), permintaan.getRequestURI())
                .replaceAll("[^\\x21-\\x7e ]", "?");
        return objek.substring(0, Math.min(objek.length(), OBJEK_TERPANJANG));
    }

    /** A refusal of ours that was answered with a problem or a page. */
    private static Optional<Penolakan> penolakan(HttpServletRequest permintaan) {
        return Stream.of(DispatcherServlet.EXCEPTION_ATTRIBUTE, RequestDispatcher.ERROR_EXCEPTION)
                .map(permintaan::getAttribute)
                .filter(Penolakan.class::isInstance)
                .map(Penolakan.class::cast)
                .findFirst();
    }

    private String akun(HttpServletRequest permintaan) {
        return Optional.ofNullable(masuk.loadDeferredContext(permintaan).get().getAuthentication())
                .filter(siapa -> !(siapa instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName)
                .orElse(null);
    }
}
