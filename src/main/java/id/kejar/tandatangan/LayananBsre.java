package id.kejar.tandatangan;

import id.kejar.shared.Penolakan;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The national e-signature service: the "eSign Client" of BSrE, which an office runs itself, as many public applications
 * speak to it (docs/adr/0025 tells what is known and from where).
 *
 * <p>Seen in code that uses it: HTTP Basic; {@code POST /api/sign/pdf} as multipart with {@code file}, {@code nik},
 * {@code passphrase}, {@code tampilan}; the answer is the signed PDF with the header {@code id_dokumen}, or JSON with
 * {@code error} and {@code status_code}. <b>Not verified with BSrE:</b> its own documentation, codes other than 2011 and
 * 2031, the words of an expired certificate, and whether some versions answer without the PDF, so that it has to be
 * fetched with {@code GET /api/sign/download/{id}}.
 *
 * <p>Neither what is sent nor the body of an answer is ever logged: both may hold NIK or passphrase.
 */
class LayananBsre implements PenandaTangan {

    private static final Logger LOG = LoggerFactory.getLogger(LayananBsre.class);

    /** Evidence files are smaller; a signature adds some ten thousand bytes. */
    private static final int JAWABAN_TERBESAR = 20 * 1024 * 1024;

    private final URI alamat;
    private final PengaturanTandaTangan.Bsre pengaturan;
    private final HttpClient klien;

    /** Redirects are not followed: a passphrase goes to the address that the administrator wrote, and nowhere else. */
    LayananBsre(URI alamat, PengaturanTandaTangan.Bsre pengaturan) {
        this.alamat = alamat;
        this.pengaturan = pengaturan;
        this.klien = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(pengaturan.batasSambung())
                .build();
    }

    @Override
    public boolean tersedia() {
        return true;
    }

    @Override
    public NaskahTertanda tandaTangani(byte[] pdf, KunciPenanda kunci) {
        try (var permintaan = new PermintaanBsre(pdf, kunci)) {
            var jawaban = kirim(HttpRequest.newBuilder(URI.create(alamat + "/api/sign/pdf"))
                    .header("Content-Type", permintaan.jenisIsi())
                    .POST(permintaan.isi()));
            var idDokumen = jawaban.headers().firstValue("id_dokumen").filter(LayananBsre::idWajar);
            return new NaskahTertanda(
                    bertanda(isi(jawaban, idDokumen), pdf), CaraTandaTangan.BSRE, idDokumen.orElse(null));
        }
    }

    /** It is shown to people and becomes part of an address. */
    private static boolean idWajar(String id) {
        return id.matches("[\\w.:-]{1,100}");
    }

    private byte[] isi(HttpResponse<byte[]> jawaban, Optional<String> idDokumen) {
        return NaskahPdf.pdf(jawaban.body())
                ? jawaban.body()
                : idDokumen.map(this::unduh).orElseGet(jawaban::body);
    }

    private byte[] unduh(String idDokumen) {
        var id = URLEncoder.encode(idDokumen, StandardCharsets.UTF_8);
        return kirim(HttpRequest.newBuilder(URI.create(alamat + "/api/sign/download/" + id))
                        .GET())
                .body();
    }

    private static byte[] bertanda(byte[] jawaban, byte[] semula) {
        if (!NaskahPdf.pdf(jawaban)) {
            LOG.warn("Layanan tanda tangan elektronik menjawab {} bita yang bukan PDF", jawaban.length);
            throw Penolakan.terganggu(
                    "Layanan tanda tangan elektronik menjawab sesuatu yang bukan PDF, jadi tidak ada yang"
                            + " disimpan. Coba lagi; bila berulang, beri tahu operator KEJAR.");
        }
        if (NaskahPdf.tandaTangan(jawaban) <= NaskahPdf.tandaTangan(semula)) {
            LOG.warn("Layanan tanda tangan elektronik mengembalikan PDF tanpa tanda tangan baru");
            throw Penolakan.terganggu("Layanan mengembalikan naskah tanpa tanda tangan elektronik, jadi tidak ada yang"
                    + " disimpan. Coba lagi; bila berulang, beri tahu operator KEJAR.");
        }
        return jawaban;
    }

    /** @return an answer of success; everything else has become a refusal */
    private HttpResponse<byte[]> kirim(HttpRequest.Builder permintaan) {
        var sandi = pengaturan.pengguna() + ":" + pengaturan.sandi();
        var lengkap = permintaan
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(sandi.getBytes(StandardCharsets.UTF_8)))
                .header("Accept", "application/pdf, application/json")
                .build();
        var janji = klien.sendAsync(lengkap, kepala -> new IsiTerbatas(JAWABAN_TERBESAR));
        try {
            var jawaban = janji.get(pengaturan.batasWaktu().toMillis(), TimeUnit.MILLISECONDS);
            if (jawaban.statusCode() != 200) {
                throw JawabanBsre.penolakan(jawaban.statusCode(), jawaban.body());
            }
            return jawaban;
        } catch (TimeoutException e) {
            janji.cancel(true);
            throw terlaluLama();
        } catch (InterruptedException e) {
            janji.cancel(true);
            Thread.currentThread().interrupt();
            throw terputus(e);
        } catch (ExecutionException e) {
            throw gagal(e.getCause());
        }
    }

    private static Penolakan gagal(Throwable sebab) {
        if (sebab instanceof ConnectException || sebab instanceof HttpConnectTimeoutException) {
            LOG.warn(
                    "Layanan tanda tangan elektronik tidak terhubung: {}",
                    sebab.getClass().getSimpleName());
            return Penolakan.terganggu(
                    "Layanan tanda tangan elektronik tidak dapat dihubungi. Coba lagi nanti, atau unggah"
                            + " naskah yang ditandatangani di luar KEJAR.");
        }
        if (sebab instanceof HttpTimeoutException) {
            return terlaluLama();
        }
        if (sebab instanceof IsiTerbatas.TerlaluBesar) {
            LOG.warn("Jawaban layanan tanda tangan elektronik melewati {} bita", JAWABAN_TERBESAR);
            return Penolakan.terganggu(
                    "Jawaban layanan tanda tangan elektronik terlalu besar, jadi tidak ada yang disimpan."
                            + " Perkecil PDF-nya, lalu coba lagi.");
        }
        if (sebab instanceof IOException) {
            return terputus(sebab);
        }
        throw new IllegalStateException("Permintaan kepada layanan tanda tangan elektronik gagal", sebab);
    }

    private static Penolakan terlaluLama() {
        LOG.warn("Layanan tanda tangan elektronik tidak menjawab pada waktunya");
        return Penolakan.terganggu(
                "Layanan tanda tangan elektronik terlalu lama menjawab, jadi tidak ada yang disimpan. Coba"
                        + " lagi nanti, atau unggah naskah yang ditandatangani di luar KEJAR.");
    }

    private static Penolakan terputus(Throwable sebab) {
        LOG.warn(
                "Sambungan ke layanan tanda tangan elektronik terputus: {}",
                sebab.getClass().getSimpleName());
        return Penolakan.terganggu(
                "Sambungan ke layanan tanda tangan elektronik terputus, jadi tidak ada yang disimpan. Coba" + " lagi.");
    }
}
