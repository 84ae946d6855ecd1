package id.kejar.pagar;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.JawabanEngine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No address of the engine needs to be written with codes, and one that is could pass the fence as another than the engine takes it
 * for. Stands before everything that reads an address.
 */
class AlamatPolosFilter extends OncePerRequestFilter {

    private final ObjectMapper json;

    AlamatPolosFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().contains("%")) {
            JawabanEngine.tolak(
                    response,
                    json,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "Alamat panggilan ini ditulis dengan sandi (%). Tulis hurufnya apa adanya.");
            return;
        }
        chain.doFilter(request, response);
    }
}
