package id.kejar.uji;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;

/** Another system, or a person without a browser: speaks to a running KEJAR over HTTP, with an account of the demo
 * unless told otherwise. */
public final class KlienUji {

    private static final Duration PALING_LAMA = Duration.ofSeconds(60);
    /** Guards against hanging and measures nothing: where a machine sets its clock, half a minute has passed at once. */
    private static final Duration TANPA_JAWABAN = Duration.ofMinutes(5);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String alamat;
    private final String sandi;

    public KlienUji(int port) {
        this("http://localhost:" + port, "kejar");
    }

    private KlienUji(String alamat, String sandi) {
        this.alamat = alamat;
        this.sandi = sandi;
    }

    /** The same for accounts with another password than that of the demo. */
    public KlienUji bersandi(String lain) {
        return new KlienUji(alamat, lain);
    }

    /** @param isi {@code NullNode} when the answer has no body */
    public record Jawaban(int status, JsonNode isi) {

        /** The sentence of a refusal, from either API. */
        public String kalimat() {
            return isi.path("detail").asText(isi.path("message").asText());
        }
    }

    public Jawaban panggil(String akun, String metode, String jalur, Object isi) {
        return panggil(akun, metode, jalur, isi, Map.of());
    }

    /** @param kepala further headers, e.g. {@code Idempotency-Key} */
    public Jawaban panggil(String akun, String metode, String jalur, Object isi, Map<String, String> kepala) {
        try {
            var badan = isi == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(
                            isi instanceof String teks ? teks : json.writeValueAsString(isi));
            var permintaan = HttpRequest.newBuilder(URI.create(alamat + jalur))
                    .method(metode, badan)
                    .timeout(TANPA_JAWABAN)
                    .header("Content-Type", "application/json");
            if (akun != null) {
                permintaan.header("Authorization", "Basic " + sandi(akun));
            }
            kepala.forEach(permintaan::header);
            var jawaban = http.send(permintaan.build(), HttpResponse.BodyHandlers.ofString());
            return new Jawaban(jawaban.statusCode(), baca(jawaban.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Uploads one file as a browser's form does. @param namaBerkas goes into the header as it is */
    public Jawaban unggah(String akun, String jalur, String namaBerkas, byte[] isi) {
        var batas = "batas-uji-" + isi.length;
        var kepala =
                "--%s\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(batas, namaBerkas.replace("\"", "%22"));
        try {
            var jawaban = http.send(
                    HttpRequest.newBuilder(URI.create(alamat + jalur))
                            .timeout(TANPA_JAWABAN)
                            .header("Authorization", "Basic " + sandi(akun))
                            .header("Content-Type", "multipart/form-data; boundary=" + batas)
                            .POST(HttpRequest.BodyPublishers.concat(
                                    HttpRequest.BodyPublishers.ofString(kepala),
                                    HttpRequest.BodyPublishers.ofByteArray(isi),
                                    HttpRequest.BodyPublishers.ofString("\r\n--" + batas + "--\r\n")))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Jawaban(jawaban.statusCode(), baca(jawaban.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return what the answer to somebody unknown says before its body; redirects are not followed */
    public HttpHeaders kepala(String jalur, Map<String, String> kepala) {
        var permintaan = HttpRequest.newBuilder(URI.create(alamat + jalur)).timeout(TANPA_JAWABAN);
        kepala.forEach(permintaan::header);
        try {
            return http.send(permintaan.build(), HttpResponse.BodyHandlers.discarding())
                    .headers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode baca(String badan) throws IOException {
        return badan.startsWith("{") || badan.startsWith("[") ? json.readTree(badan) : NullNode.getInstance();
    }

    private String sandi(String akun) {
        return Base64.getEncoder().encodeToString((akun + ":" + sandi).getBytes(StandardCharsets.UTF_8));
    }

    public JsonNode ambil(String akun, String jalur) {
        var jawaban = panggil(akun, "GET", jalur, null);
        assertThat(jawaban.status()).as("GET %s: %s", jalur, jawaban.isi()).isEqualTo(200);
        return jawaban.isi();
    }

    public byte[] unduh(String akun, String jalur) {
        try {
            var jawaban = http.send(
                    HttpRequest.newBuilder(URI.create(alamat + jalur))
                            .header("Authorization", "Basic " + sandi(akun))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(jawaban.statusCode()).as(jalur).isEqualTo(200);
            return jawaban.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A page of ours, as somebody sees it who logs in with the form and goes there. */
    public String halaman(String akun, String jalur) {
        return masuk(akun).halaman(jalur);
    }

    /** Logs in with the form, as a browser does. */
    public SesiUji masuk(String akun) {
        return new SesiUji(alamat, akun);
    }

    // tasks ----------------------------------------------------------------------------------------------------

    public List<JsonNode> tugas(String akun, String kunci) {
        var daftar = ambil(akun, "/engine-rest/task?taskDefinitionKey=" + kunci);
        return StreamSupport.stream(daftar.spliterator(), false).toList();
    }

    /** The one open task of this key that the account sees; waits for the engine's own jobs. */
    public String tunggu(String akun, String kunci) {
        var batas = System.nanoTime() + PALING_LAMA.toNanos();
        while (System.nanoTime() < batas) {
            var ada = tugas(akun, kunci);
            if (!ada.isEmpty()) {
                return ada.get(0).path("id").asText();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
        }
        throw new AssertionError("Tidak ada tugas %s bagi %s".formatted(kunci, akun));
    }

    public Optional<String> tugasPertama(String akun, String kunci) {
        return tugas(akun, kunci).stream().map(satu -> satu.path("id").asText()).findFirst();
    }

    public Jawaban selesaikan(String akun, String taskId, Map<String, ?> nilai) {
        var variabel = new LinkedHashMap<String, Object>();
        nilai.forEach((nama, isi) -> variabel.put(nama, terbungkus(isi)));
        return panggil(akun, "POST", "/engine-rest/task/" + taskId + "/complete", Map.of("variables", variabel));
    }

    private Map<String, Object> terbungkus(Object isi) {
        try {
            return isi instanceof List<?> || isi instanceof Map<?, ?>
                    ? Map.of("value", json.writeValueAsString(isi), "type", "Json")
                    : Map.of("value", isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // sheets ---------------------------------------------------------------------------------------------------

    public String idLembar(String akun, String taskId) {
        return ambil(akun, "/api/tugas/" + taskId).path("id").path(0).asText();
    }

    /** Opens every day of the verifier's sheet and decides it: the first {@code dikembalikan} of the first person go back. */
    public JsonNode putuskanSemua(String akun, String taskId, int dikembalikan) {
        var lembarId = idLembar(akun, taskId);
        var lembar = ambil(akun, "/api/verifikasi/" + lembarId);
        var keputusan = new ArrayList<Map<String, String>>();
        var dibuka = new ArrayList<String>();
        for (var pegawai : lembar.path("pegawai")) {
            for (var hari : pegawai.path("hari")) {
                var entri = hari.path("entriId").asText();
                dibuka.add(entri);
                keputusan.add(
                        keputusan.size() < dikembalikan
                                ? Map.of(
                                        "entriId",
                                        entri,
                                        "hasil",
                                        "KEMBALIKAN",
                                        "alasan",
                                        "Hasil belum menyebut jumlah, mohon dilengkapi.")
                                : Map.of("entriId", entri, "hasil", "SETUJU"));
            }
        }
        var alamat = "/api/verifikasi/" + lembarId;
        assertThat(panggil(akun, "POST", alamat + "/dibuka", Map.of("entriId", dibuka))
                        .status())
                .isEqualTo(204);
        var jawaban = panggil(akun, "PUT", alamat + "/keputusan", Map.of("keputusan", keputusan));
        assertThat(jawaban.status()).as("%s", jawaban.isi()).isEqualTo(200);
        return jawaban.isi();
    }
}
