package id.kejar.pagar;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kejar.pagar.PanggilanMesin.Tempat;
import id.kejar.shared.JawabanEngine;
import id.kejar.shared.Penolakan;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets those calls of the engine and its webapps through that {@link TabelMesin} opens to the caller's roles. */
class PagarMesinFilter extends OncePerRequestFilter {

    static final String TERTUTUP =
            "Panggilan ini tidak dibuka bagi peran Anda. Kerjakan lewat daftar tugas atau halaman KEJAR.";
    static final String TUGAS =
            "Tugas hanya dapat dikerjakan, diambil, atau dilepas. Siapa mengerjakannya mengikuti data organisasi.";

    private static final Map<Tempat, TabelWewenang> TABEL = Map.of(
            Tempat.MESIN, new TabelWewenang(TabelMesin.ISI),
            Tempat.WEBAPP, new TabelWewenang(TabelMesin.WEBAPP),
            Tempat.APLIKASI, new TabelWewenang(TabelMesin.APLIKASI));

    private final ObjectMapper json;

    PagarMesinFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var panggilan = PanggilanMesin.dari(request);
        if (panggilan.isEmpty() || terbuka(request, panggilan.get())) {
            chain.doFilter(request, response);
        } else if (panggilan.get().tempat() == Tempat.APLIKASI) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            JawabanEngine.tolak(
                    response,
                    json,
                    Penolakan.Jenis.BUKAN_WEWENANG.status(),
                    panggilan.get().jalur().startsWith("/task/") ? TUGAS : TERTUTUP);
        }
    }

    private static boolean terbuka(HttpServletRequest request, PanggilanMesin panggilan) {
        // What a resource would allow; it tells nothing else and changes nothing.
        var cara = "OPTIONS".equals(request.getMethod()) ? "GET" : request.getMethod();
        return TABEL.get(panggilan.tempat())
                .baris(cara, panggilan.jalur())
                .filter(baris -> baris.peran().stream().anyMatch(peran -> request.isUserInRole(peran.grup())))
                .isPresent();
    }
}
