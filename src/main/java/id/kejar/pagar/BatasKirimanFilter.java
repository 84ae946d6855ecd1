package id.kejar.pagar;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.JawabanEngine;
import id.kejar.shared.PermintaanTerbaca;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What is posted is read whole by several guards, so it must be small; only forms with files are larger. */
class BatasKirimanFilter extends OncePerRequestFilter {

    /** Bytes. A verifier's whole month is some 100 kB. */
    static final int TERBESAR = 1024 * 1024;

    private final ObjectMapper json;

    BatasKirimanFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (JawabanEngine.hanyaMembaca(request)
                || String.valueOf(request.getContentType()).startsWith("multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        var isi = request.getContentLengthLong() > TERBESAR
                ? null
                : request.getInputStream().readNBytes(TERBESAR + 1);
        if (isi == null || isi.length > TERBESAR) {
            JawabanEngine.tolak(
                    request,
                    response,
                    json,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "Kiriman terlalu besar, paling besar 1 MB. Kirim sebagian-sebagian.");
            return;
        }
        chain.doFilter(new PermintaanTerbaca(request, isi), response);
    }
}
