package id.kejar.masuk;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.JawabanEngine;
import id.kejar.shared.Penolakan;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the account again with every request: who has left is out the same day, roles are those of now, and whoever still
 * has a password of somebody else's choice must first choose his own.
 */
class PemeriksaAkunFilter extends OncePerRequestFilter {

    static final String SANDI_AWAL =
            "Kata sandi Anda masih kata sandi awal. Buka halaman KEJAR, lalu pilih kata sandi sendiri.";

    private static final Pattern TERBUKA_SELALU =
            Pattern.compile("/(?:sandi|keluar|masuk|error|css/.*|lembar/.*|webjars/.*|actuator/health|favicon\\.ico)");
    private static final Pattern PANGGILAN = Pattern.compile("/(?:api|engine-rest|camunda/api)(?:/.*)?");

    private final MasukService masuk;
    private final IngatanStatus ingatan;
    private final ObjectMapper json;

    PemeriksaAkunFilter(MasukService masuk, IngatanStatus ingatan, ObjectMapper json) {
        this.masuk = masuk;
        this.ingatan = ingatan;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var siapa = SecurityContextHolder.getContext().getAuthentication();
        if (siapa == null || siapa instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        var status = ingatan.status(siapa.getName(), masuk::status);
        var alamat = request.getRequestURI().substring(request.getContextPath().length());
        if (!status.boleh()) {
            keluarkan(request, response, alamat);
        } else if (status.sandiAwal()
                && bersandi(siapa)
                && !TERBUKA_SELALU.matcher(alamat).matches()) {
            mintaSandiSendiri(request, response, alamat);
        } else {
            pakaiPeranSekarang(siapa, status);
            chain.doFilter(request, response);
        }
    }

    /** Whoever came by the office's identity provider used no password of ours. */
    private static boolean bersandi(Authentication siapa) {
        return !(siapa.getPrincipal() instanceof PenggunaKantor);
    }

    private void keluarkan(HttpServletRequest request, HttpServletResponse response, String alamat) throws IOException {
        SecurityContextHolder.clearContext();
        var sesi = request.getSession(false);
        if (sesi != null) {
            sesi.invalidate();
        }
        if (PANGGILAN.matcher(alamat).matches()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/masuk?tutup");
        }
    }

    private void mintaSandiSendiri(HttpServletRequest request, HttpServletResponse response, String alamat)
            throws IOException {
        if (PANGGILAN.matcher(alamat).matches()) {
            JawabanEngine.tolak(request, response, json, Penolakan.Jenis.BUKAN_WEWENANG.status(), SANDI_AWAL);
        } else {
            response.sendRedirect(request.getContextPath() + "/sandi");
        }
    }

    /** In a context of this request's own: the one of the session is shared with requests at the same time. */
    private static void pakaiPeranSekarang(Authentication siapa, StatusAkun status) {
        var sekarang = UsernamePasswordAuthenticationToken.authenticated(
                siapa.getPrincipal(), null, AuthorityUtils.createAuthorityList(status.grup()));
        sekarang.setDetails(siapa.getDetails());
        var konteks = SecurityContextHolder.createEmptyContext();
        konteks.setAuthentication(sekarang);
        SecurityContextHolder.setContext(konteks);
    }
}
