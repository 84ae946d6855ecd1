package id.kejar.pagar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.shared.JawabanEngine;
import id.kejar.shared.PermintaanTerbaca;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Known hole of 7.24: a key ending in {@code Expression} is evaluated as code where it stands inside {@code orQueries}, for
 * anybody who has logged in. No such key passes, at any depth, by either mount.
 */
class UngkapanFilter extends OncePerRequestFilter {

    static final String DITOLAK =
            "Permintaan memuat ungkapan (…Expression), yang tidak diterima KEJAR. Tulis nilainya, bukan ungkapan.";
    private static final String AKHIRAN = "Expression";

    private final ObjectMapper json;

    UngkapanFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Collections.list(request.getParameterNames()).stream().anyMatch(UngkapanFilter::ungkapan)) {
            JawabanEngine.tolak(response, json, HttpServletResponse.SC_BAD_REQUEST, DITOLAK);
            return;
        }
        var isi = request.getInputStream().readAllBytes();
        try {
            if (memuatUngkapan(isi)) {
                JawabanEngine.tolak(response, json, HttpServletResponse.SC_BAD_REQUEST, DITOLAK);
                return;
            }
        } catch (JsonProcessingException bukanJson) {
            JawabanEngine.tolak(
                    response,
                    json,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "Isi kiriman bukan JSON yang sah. Periksa lalu kirim lagi.");
            return;
        }
        chain.doFilter(new PermintaanTerbaca(request, isi), response);
    }

    /** Token by token, so that a key hidden behind another of the same name is seen as well. */
    private boolean memuatUngkapan(byte[] isi) throws IOException {
        try (var pembaca = json.getFactory().createParser(isi)) {
            for (var satu = pembaca.nextToken(); satu != null; satu = pembaca.nextToken()) {
                if (satu == JsonToken.FIELD_NAME && ungkapan(pembaca.currentName())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean ungkapan(String kunci) {
        return kunci.endsWith(AKHIRAN);
    }
}
