package id.kejar.pagar;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.JawabanEngine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No answer of the engine holds more than {@value #TERBANYAK} rows: who asks for more is refused, who asks for all gets the
 * first of them. The engine's own limit stands behind it and refuses what is not asked in pages.
 */
class BatasHasilFilter extends OncePerRequestFilter {

    static final int TERBANYAK = 2_000;

    private static final String HALAMAN = "maxResults";
    private static final String MULAI = "firstResult";
    private static final Pattern BILANGAN = Pattern.compile("\\d{1,9}");

    private final ObjectMapper json;

    BatasHasilFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mulai = request.getParameter(MULAI);
        if (mulai != null && !BILANGAN.matcher(mulai).matches()) {
            JawabanEngine.tolak(
                    response, json, HttpServletResponse.SC_BAD_REQUEST, "firstResult harus bilangan 0 atau lebih.");
            return;
        }
        var diminta = request.getParameter(HALAMAN);
        if (diminta == null) {
            chain.doFilter(new Terbatas(request), response);
        } else if (BILANGAN.matcher(diminta).matches() && Integer.parseInt(diminta) <= TERBANYAK) {
            chain.doFilter(request, response);
        } else {
            JawabanEngine.tolak(
                    response,
                    json,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "maxResults harus bilangan 0 sampai %d. Ambil selebihnya dengan firstResult.".formatted(TERBANYAK));
        }
    }

    /** The engine reads the query from the address, not from the parameters. */
    private static final class Terbatas extends HttpServletRequestWrapper {

        Terbatas(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            var batas = HALAMAN + "=" + TERBANYAK;
            var ada = super.getQueryString();
            return ada == null || ada.isEmpty() ? batas : ada + "&" + batas;
        }
    }
}
