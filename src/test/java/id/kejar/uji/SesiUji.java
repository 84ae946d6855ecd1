package id.kejar.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody who has logged in with the form and uses our pages without a browser. */
public final class SesiUji {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** Guards against hanging and measures nothing: where a machine sets its clock, half a minute has passed at once. */
    private static final Duration PALING_LAMA = Duration.ofMinutes(5);

    private final String alamat;
    private final CookieManager kuki = new CookieManager();
    private final HttpClient peramban = HttpClient.newBuilder()
            .cookieHandler(kuki)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    SesiUji(String alamat, String akun) {
        this.alamat = alamat;
        var csrf = URLEncoder.encode(csrf("/masuk"), StandardCharsets.UTF_8);
        kirim(permintaan("/masuk")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=%s&password=kejar&_csrf=%s".formatted(akun, csrf))));
    }

    /** @param status where the answer ended after redirects, @param bita the page or the file */
    public record Jawaban(int status, byte[] bita) {

        public String isi() {
            return new String(bita, StandardCharsets.UTF_8);
        }
    }

    public String halaman(String jalur) {
        var jawaban = buka(jalur);
        assertThat(jawaban.status()).as(jalur).isEqualTo(200);
        return jawaban.isi();
    }

    public Jawaban buka(String jalur) {
        var jawaban = kirim(permintaan(jalur));
        return new Jawaban(jawaban.statusCode(), jawaban.body());
    }

    /** A call as a script of our pages or of the webapps makes it, with the tokens of both. */
    public Jawaban panggil(String metode, String jalur, String isi) {
        var permintaan = permintaan(jalur)
                .header("Content-Type", "application/json")
                .method(metode, isi == null ? BodyPublishers.noBody() : BodyPublishers.ofString(isi));
        token("KEJAR-XSRF").ifPresent(nilai -> permintaan.header("X-KEJAR-XSRF", nilai));
        token("XSRF-TOKEN").ifPresent(nilai -> permintaan.header("X-XSRF-TOKEN", nilai));
        var jawaban = kirim(permintaan);
        return new Jawaban(jawaban.statusCode(), jawaban.body());
    }

    private Optional<String> token(String nama) {
        return kuki.getCookieStore().getCookies().stream()
                .filter(satu -> satu.getName().equals(nama))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** A file that a page of ours offers. */
    public byte[] unduh(String jalur) {
        var jawaban = buka(jalur);
        assertThat(jawaban.status()).as(jalur).isEqualTo(200);
        return jawaban.bita();
    }

    /** Sends a form of the page at {@code dari}, with a file where there is one. */
    public Jawaban kirimFormulir(String dari, String jalur, Map<String, String> isian, Berkas berkas) {
        var batas = "batas-uji";
        var badan = new ByteArrayOutputStream();
        isian.forEach((nama, nilai) ->
                bagian(badan, batas, "name=\"%s\"".formatted(nama), nilai.getBytes(StandardCharsets.UTF_8)));
        bagian(badan, batas, "name=\"_csrf\"", csrf(dari).getBytes(StandardCharsets.UTF_8));
        if (berkas != null) {
            bagian(
                    badan,
                    batas,
                    "name=\"%s\"; filename=\"%s\"".formatted(berkas.bidang(), berkas.nama()),
                    berkas.isi());
        }
        badan.writeBytes("--%s--\r\n".formatted(batas).getBytes(StandardCharsets.UTF_8));
        var jawaban = kirim(permintaan(jalur)
                .header("Content-Type", "multipart/form-data; boundary=" + batas)
                .POST(BodyPublishers.ofByteArray(badan.toByteArray())));
        return new Jawaban(jawaban.statusCode(), jawaban.body());
    }

    /** As a page of somebody else would send it: with the cookies, without the token. */
    public void kirimTanpaToken(String jalur) {
        kirim(permintaan(jalur).POST(BodyPublishers.noBody()));
    }

    /** @param bidang the name of the form's field */
    public record Berkas(String bidang, String nama, byte[] isi) {}

    private static void bagian(ByteArrayOutputStream badan, String batas, String kepala, byte[] isi) {
        badan.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(batas, kepala)
                .getBytes(StandardCharsets.UTF_8));
        badan.writeBytes(isi);
        badan.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String csrf(String jalur) {
        var csrf = CSRF.matcher(buka(jalur).isi());
        assertThat(csrf.find()).as("token formulir di %s", jalur).isTrue();
        return csrf.group(1);
    }

    private HttpRequest.Builder permintaan(String jalur) {
        return HttpRequest.newBuilder(URI.create(alamat + jalur)).timeout(PALING_LAMA);
    }

    private HttpResponse<byte[]> kirim(HttpRequest.Builder permintaan) {
        try {
            return peramban.send(permintaan.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
