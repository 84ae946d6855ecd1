package id.kejar.kepegawaian;

import id.kejar.shared.Penolakan;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.ui.Model;

/** What an act of a form leads to: onward, or, where the person can mend it, back to the form with the sentence. */
final class AksiHalaman {

    private AksiHalaman() {}

    /**
     * @param kerja the act; its answer is where to go
     * @param tempat in the model, where the sentence is to stand
     * @param ulang shows the page again
     */
    static String lakukan(
            Supplier<String> kerja, String tempat, HttpServletResponse jawaban, Model model, Supplier<String> ulang) {
        try {
            return tanpaBentrok(kerja);
        } catch (Penolakan penolakan) {
            switch (penolakan.jenis()) {
                case ATURAN, BENTROK -> {
                    jawaban.setStatus(penolakan.jenis().status());
                    model.addAttribute(tempat, penolakan.getMessage());
                    return ulang.get();
                }
                default -> throw penolakan;
            }
        }
    }

    private static String tanpaBentrok(Supplier<String> kerja) {
        try {
            return kerja.get();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw Penolakan.bentrok(
                    "Data ini baru saja diubah dari tempat lain. Lihat keadaannya, lalu ulangi bila masih perlu.");
        }
    }
}
