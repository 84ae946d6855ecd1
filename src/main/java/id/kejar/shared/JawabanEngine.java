package id.kejar.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;

/** A refusal before a call is answered at all, in the shape in which its address answers. */
public final class JawabanEngine {

    private static final Set<String> MEMBACA = Set.of("GET", "HEAD", "OPTIONS");

    private JawabanEngine() {}

    /** To our own REST as a problem, to the engine's as Tasklist shows it. */
    public static void tolak(
            HttpServletRequest request, HttpServletResponse response, ObjectMapper json, int status, String kalimat)
            throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.setStatus(status);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            json.writeValue(response.getOutputStream(), PenolakanAdvice.masalah(status, kalimat));
        } else {
            tolak(response, json, status, kalimat);
        }
    }

    /** As the engine's REST answers, so that Tasklist shows the sentence. */
    public static void tolak(HttpServletResponse response, ObjectMapper json, int status, String kalimat)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), Map.of("type", "Penolakan", "message", kalimat, "code", 0));
    }

    /** Requests that change nothing pass every guard of the engine's REST. */
    public static boolean hanyaMembaca(HttpServletRequest request) {
        return MEMBACA.contains(request.getMethod());
    }
}
