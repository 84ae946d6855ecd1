package id.kejar.shared;

import id.kejar.shared.Penolakan.Jenis;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Every refusal of {@code /api} leaves as {@code application/problem+json} with an Indonesian {@code detail}. */
@RestControllerAdvice
class PenolakanAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(PenolakanAdvice.class);

    @ExceptionHandler
    ProblemDetail ditolak(Penolakan penolakan) {
        return masalah(penolakan.jenis().status(), penolakan.getMessage());
    }

    @ExceptionHandler
    ProblemDetail didahului(ConcurrencyFailureException e) {
        return masalah(409, "Data ini baru saja diubah dari tempat lain. Muat ulang, lalu ulangi perubahan Anda.");
    }

    @ExceptionHandler
    ProblemDetail sudahAda(DataIntegrityViolationException e) {
        return masalah(409, "Data yang sama sudah tersimpan. Muat ulang untuk melihatnya.");
    }

    @ExceptionHandler
    ProblemDetail tidakTerbaca(HttpMessageNotReadableException e) {
        return masalah(400, "Isian tidak terbaca. Periksa angka, jam, dan tanggal, lalu kirim lagi.");
    }

    @ExceptionHandler
    ProblemDetail alamatSalah(MethodArgumentTypeMismatchException e) {
        return masalah(404, "Alamat yang dituju tidak ada. Kembali ke daftar tugas dan buka lagi dari sana.");
    }

    /** Only what is far too large comes here; a little too large is refused by the feature that asked for the file. */
    @ExceptionHandler
    ProblemDetail terlaluBesar(MaxUploadSizeExceededException e) {
        return masalah(413, "Berkas ini terlalu besar untuk dikirim. Perkecil berkasnya, lalu kirim lagi.");
    }

    @ExceptionHandler
    ProblemDetail tanpaBerkas(MissingServletRequestPartException e) {
        return masalah(400, "Berkas belum dipilih. Pilih berkasnya, lalu kirim lagi.");
    }

    /** The connection broke, or the room for what is being received is used up: only the log can tell which. */
    @ExceptionHandler
    ProblemDetail kirimanTerputus(MultipartException e) {
        LOG.warn("Kiriman berkas tidak terbaca: {}", e.getMostSpecificCause().toString());
        return masalah(400, "Kiriman berkas terputus atau tidak lengkap. Kirim lagi.");
    }

    static ProblemDetail masalah(int status, String kalimat) {
        var masalah = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), kalimat);
        masalah.setType(URI.create("about:blank"));
        masalah.setTitle(status == Jenis.TERGANGGU.status() ? "Layanan terganggu" : "Permintaan ditolak");
        return masalah;
    }
}
