package id.kejar.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the values by which a process finds its way out of everybody's hands. The engine's REST sets whatever variable
 * is posted; a posted {@code periodeId} would lead an act to another month, even to another satker's.
 */
class NilaiRuteFilter extends OncePerRequestFilter {

    private static final Set<String> NILAI_RUTE = Set.of(
            "satker",
            "periodeId",
            "entriId",
            "lembarId",
            "pegawaiId",
            "rapatId",
            "putaran",
            "kuorum",
            "adaPengembalian",
            "adaVerifikator",
            "daftarLembar",
            "daftarPerbaikan",
            "daftarSatker",
            "satkerKode",
            "batasHariKerja",
            "akhirPengisian",
            "batasRisalah",
            "hasilKompilasi",
            "hasilPleno",
            "ringkasan",
            "calonAtasan",
            "daftarVerifikator");
    private static final List<String> TEMPAT_NILAI =
            List.of("variables", "modifications", "processVariables", "processVariablesLocal");

    private final ObjectMapper json;

    NilaiRuteFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (JawabanEngine.hanyaMembaca(request)) {
            chain.doFilter(request, response);
            return;
        }
        var isi = request.getInputStream().readAllBytes();
        if (menyentuhJalur(request.getRequestURI()) || menyentuhIsi(isi)) {
            JawabanEngine.tolak(
                    response,
                    json,
                    Penolakan.Jenis.ATURAN.status(),
                    "Kiriman memuat nilai yang ditetapkan oleh sistem. Kirim hanya nilai yang diminta formulir.");
            return;
        }
        chain.doFilter(new PermintaanTerbaca(request, isi), response);
    }

    /** {@code …/variables/periodeId} and the like. */
    private static boolean menyentuhJalur(String alamat) {
        var bagian = List.of(alamat.split("/"));
        return bagian.stream().anyMatch(satu -> satu.toLowerCase().endsWith("variables"))
                && bagian.stream().anyMatch(NILAI_RUTE::contains);
    }

    private boolean menyentuhIsi(byte[] isi) {
        try {
            var akar = json.readTree(isi);
            return akar != null && TEMPAT_NILAI.stream().anyMatch(tempat -> menyebut(akar.path(tempat)));
        } catch (JsonProcessingException bukanJson) {
            // What is not JSON names no variable; the engine answers it.
            return false;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean menyebut(JsonNode nilai) {
        var nama = new ArrayList<String>();
        nilai.fieldNames().forEachRemaining(nama::add);
        return nama.stream().anyMatch(NILAI_RUTE::contains);
    }

    /** The same request, its body read once already. */
    private static final class PermintaanTerbaca extends HttpServletRequestWrapper {

        private final byte[] isi;

        PermintaanTerbaca(HttpServletRequest request, byte[] isi) {
            super(request);
            this.isi = isi;
        }

        @Override
        public ServletInputStream getInputStream() {
            var masukan = new ByteArrayInputStream(isi);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return masukan.read();
                }

                @Override
                public boolean isFinished() {
                    return masukan.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener pendengar) {
                    throw new UnsupportedOperationException("Badan permintaan sudah terbaca seluruhnya");
                }
            };
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
