package id.kejar.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the {@code Idempotency-Key} of a submission. One received before is answered as done: to the engine's REST with
 * 204, as the first time; our own controllers answer it themselves with the state as it stands.
 */
class KirimanFilter extends OncePerRequestFilter {

    static final String KEPALA = "Idempotency-Key";
    private static final Pattern SAH = Pattern.compile("[A-Za-z0-9._-]{8,100}");
    private static final Pattern PENYELESAIAN = Pattern.compile(".*/task/[^/]+/(complete|submit-form)");

    private final KirimanService kiriman;
    private final ObjectMapper json;

    KirimanFilter(KirimanService kiriman, ObjectMapper json) {
        this.kiriman = kiriman;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEPALA) == null
                || request.getUserPrincipal() == null
                // A file sent again is known by its own hash, and its bytes are not read twice.
                || String.valueOf(request.getContentType()).startsWith("multipart/")
                || JawabanEngine.hanyaMembaca(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kunci = request.getHeader(KEPALA);
        if (!SAH.matcher(kunci).matches()) {
            JawabanEngine.tolak(
                    request,
                    response,
                    json,
                    400,
                    "Kunci kiriman tidak sah. Pakai 8–100 huruf, angka, titik, atau tanda hubung.");
            return;
        }
        var isi = request.getInputStream().readAllBytes();
        boolean ulangan;
        try {
            ulangan = kiriman.buka(request.getUserPrincipal().getName(), kunci, sidik(request, isi));
        } catch (Penolakan penolakan) {
            JawabanEngine.tolak(request, response, json, penolakan.jenis().status(), penolakan.getMessage());
            return;
        }
        if (ulangan && PENYELESAIAN.matcher(request.getRequestURI()).matches()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(new PermintaanTerbaca(request, isi), response);
    }

    private static String sidik(HttpServletRequest request, byte[] isi) {
        var pencerna = Sha256.penghitung();
        pencerna.update((request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        pencerna.update(isi);
        return Sha256.teks(pencerna);
    }
}
