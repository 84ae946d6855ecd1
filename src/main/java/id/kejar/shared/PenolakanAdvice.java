package id.kejar.shared;

import java.net.URI;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every refusal of {@code /api} leaves as {@code application/problem+json} with an Indonesian {@code detail}. */
@RestControllerAdvice
class PenolakanAdvice {

    @ExceptionHandler
    ProblemDetail ditolak(Penolakan penolakan) {
        return masalah(penolakan.jenis().status(), penolakan.getMessage());
    }

    @ExceptionHandler
    ProblemDetail didahului(OptimisticLockingFailureException e) {
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

    private static ProblemDetail masalah(int status, String kalimat) {
        var masalah = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), kalimat);
        masalah.setType(URI.create("about:blank"));
        masalah.setTitle("Permintaan ditolak");
        return masalah;
    }
}
