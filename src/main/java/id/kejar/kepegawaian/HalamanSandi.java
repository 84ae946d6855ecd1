package id.kejar.kepegawaian;

import java.util.UUID;
import org.springframework.ui.Model;

/** A first password, shown in the answer itself and once, so that nothing keeps it. */
final class HalamanSandi {

    private HalamanSandi() {}

    /** @param id of the person, to go on to; {@code null} where the reader has no page of him */
    static String isi(Model model, UUID id, String nama, String akun, String sandi) {
        model.addAttribute("id", id);
        model.addAttribute("namaPegawai", nama);
        model.addAttribute("akun", akun);
        model.addAttribute("sandi", sandi);
        return "pegawai-sandi";
    }
}
