package id.kejar.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;

/** A refusal in the shape in which the engine's REST answers, so that Tasklist shows its sentence. */
final class JawabanEngine {

    private static final Set<String> MEMBACA = Set.of("GET", "HEAD", "OPTIONS");

    private JawabanEngine() {}

    static void tolak(HttpServletResponse response, ObjectMapper json, int status, String kalimat) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), Map.of("type", "Penolakan", "message", kalimat, "code", 0));
    }

    /** Requests that change nothing pass every guard of the engine's REST. */
    static boolean hanyaMembaca(HttpServletRequest request) {
        return MEMBACA.contains(request.getMethod());
    }
}
