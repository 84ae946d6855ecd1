package id.kejar.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
            "koreksiId",
            "disahkan",
            "putaran",
            "kuorum",
            "adaPengembalian",
            "adaPenarikan",
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

    /** What our forms and other systems send. An object of a class that the sender names is not among them. */
    private static final Set<String> JENIS_NILAI =
            Set.of("string", "boolean", "short", "integer", "long", "double", "date", "json", "null");

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
        if (berjenisAsing(isi)) {
            JawabanEngine.tolak(
                    response,
                    json,
                    Penolakan.Jenis.ATURAN.status(),
                    "Jenis nilai ini tidak diterima. Kirim teks, angka, tanggal, benar atau salah, atau JSON.");
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
        return nilai(isi).anyMatch(NilaiRuteFilter::menyebut);
    }

    private boolean berjenisAsing(byte[] isi) {
        return nilai(isi)
                .flatMap(satu -> StreamSupport.stream(satu.spliterator(), false))
                .map(satu -> satu.path("type"))
                .anyMatch(jenis -> jenis.isTextual()
                        && !JENIS_NILAI.contains(jenis.asText().toLowerCase(Locale.ROOT)));
    }

    private Stream<JsonNode> nilai(byte[] isi) {
        try {
            var akar = json.readTree(isi);
            return akar == null ? Stream.of() : TEMPAT_NILAI.stream().map(akar::path);
        } catch (JsonProcessingException bukanJson) {
            // What is not JSON names no variable; the engine answers it.
            return Stream.of();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean menyebut(JsonNode nilai) {
        var nama = new ArrayList<String>();
        nilai.fieldNames().forEachRemaining(nama::add);
        return nama.stream().anyMatch(NILAI_RUTE::contains);
    }
}
