package id.kejar.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.spin.SpinRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers for both REST mounts of the engine: what is refused leaves as a 4xx with one Indonesian sentence, which is what
 * Tasklist shows to the person. What is read passes as it is, unless the engine calls its refusal a fault of its own.
 */
class KesalahanEngineFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(KesalahanEngineFilter.class);
    private static final Jawaban GANGGUAN = new Jawaban(
            500,
            "Terjadi gangguan pada sistem dan perubahan Anda belum tersimpan. Coba lagi; bila berulang, hubungi operator"
                    + " KEJAR.");
    private static final Jawaban TIDAK_TERBACA =
            new Jawaban(400, "Isi permintaan tidak lengkap atau tidak terbaca. Periksa lalu kirim lagi.");
    private static final Jawaban TIDAK_ADA =
            new Jawaban(404, "Data ini tidak ada, atau bukan milik satuan kerja Anda.");
    private static final Jawaban TUGAS_TIDAK_ADA = new Jawaban(
            404, "Tugas ini tidak ada, bukan milik Anda, atau sudah selesai. Muat ulang daftar tugas Anda.");

    private final ObjectMapper json;

    KesalahanEngineFilter(ObjectMapper json) {
        this.json = json;
    }

    private record Jawaban(int status, String kalimat) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tertahan = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, tertahan);
        var status = tertahan.getStatus();
        var e = kesalahan(request);
        if (status >= 500 || (status >= 400 && (!JawabanEngine.hanyaMembaca(request) || tertutup(e)))) {
            var jawaban = e == null ? tanpaPerintah(status) : jawaban(request, e, status);
            if (jawaban != null) {
                tulis(tertahan, jawaban, e);
            }
        }
        tertahan.copyBodyToResponse();
    }

    /** The engine was never asked: its REST layer stumbled over what it was given, and would name its classes. */
    private static Jawaban tanpaPerintah(int status) {
        return status >= 500 || status == 400 ? TIDAK_TERBACA : null;
    }

    /** What somebody may not read does not exist for him; the engine would name the rights that he lacks. */
    private static boolean tertutup(RuntimeException e) {
        return e instanceof AuthorizationException || e != null && tidakDitemukan(e);
    }

    private static RuntimeException kesalahan(HttpServletRequest request) {
        return (RuntimeException) request.getAttribute(KesalahanEngineInterceptor.ATRIBUT);
    }

    private static Jawaban jawaban(HttpServletRequest request, RuntimeException e, int statusEngine) {
        if (e instanceof Penolakan penolakan) {
            return new Jawaban(penolakan.jenis().status(), penolakan.getMessage());
        }
        if (e instanceof AuthorizationException && JawabanEngine.hanyaMembaca(request)) {
            return menyangkutTugas(request) ? TUGAS_TIDAK_ADA : TIDAK_ADA;
        }
        if (e instanceof AuthorizationException) {
            return new Jawaban(403, "Ini bukan wewenang Anda. Bila seharusnya, hubungi operator KEJAR.");
        }
        if (PengulangBentrok.bentrok(e)
                || akibat(e, DataIntegrityViolationException.class)
                || akibat(e, SQLIntegrityConstraintViolationException.class)) {
            return new Jawaban(409, "Orang lain baru saja mengerjakan hal yang sama. Muat ulang sebelum melanjutkan.");
        }
        if (e instanceof TaskAlreadyClaimedException) {
            return new Jawaban(409, "Tugas ini sudah diambil orang lain. Muat ulang daftar tugas Anda.");
        }
        if (akibat(e, SpinRuntimeException.class)) {
            return new Jawaban(400, "Daftar yang dikirim bukan JSON yang sah. Periksa lalu kirim lagi.");
        }
        if (tidakDitemukan(e) || (statusEngine >= 500 && e instanceof NullValueException)) {
            return menyangkutTugas(request) ? TUGAS_TIDAK_ADA : TIDAK_ADA;
        }
        return statusEngine >= 500 ? GANGGUAN : null;
    }

    private static boolean akibat(Throwable e, Class<? extends Exception> jenis) {
        for (var sebab = e; sebab != null; sebab = sebab.getCause()) {
            if (jenis.isInstance(sebab)) {
                return true;
            }
        }
        return false;
    }

    private static boolean menyangkutTugas(HttpServletRequest request) {
        return request.getRequestURI().contains("/task/");
    }

    /** The engine knows no type for what is gone or another tenant's, only these sentences of 7.24. */
    private static boolean tidakDitemukan(RuntimeException e) {
        var pesan = String.valueOf(e.getMessage());
        return pesan.contains("Cannot find task with id") || pesan.contains("belongs to no authenticated tenant");
    }

    private void tulis(ContentCachingResponseWrapper response, Jawaban jawaban, RuntimeException e) throws IOException {
        if (jawaban.status() >= 500) {
            LOG.error("Permintaan ke engine gagal", e);
        }
        response.resetBuffer();
        JawabanEngine.tolak(response, json, jawaban.status(), jawaban.kalimat());
    }
}
