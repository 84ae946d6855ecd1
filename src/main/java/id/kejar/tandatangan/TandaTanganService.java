package id.kejar.tandatangan;

import id.kejar.shared.Penolakan;
import org.springframework.stereotype.Service;

/** Which ways of signing this installation has. */
@Service
public class TandaTanganService {

    private final PenandaTangan naskahTerunggah;
    private final PenandaTangan tandaTanganElektronik;

    TandaTanganService(PenandaTangan naskahTerunggah, PenandaTangan tandaTanganElektronik) {
        this.naskahTerunggah = naskahTerunggah;
        this.tandaTanganElektronik = tandaTanganElektronik;
    }

    /** Whether people are offered to sign electronically. */
    public boolean elektronikTersedia() {
        return tandaTanganElektronik.tersedia();
    }

    /** @throws Penolakan as {@link PenandaTangan#tandaTangani} */
    public NaskahTertanda tandaTangani(CaraTandaTangan cara, byte[] pdf, KunciPenanda kunci) {
        var penanda =
                switch (cara) {
                    case UNGGAH -> naskahTerunggah;
                    case BSRE -> tandaTanganElektronik;
                };
        return penanda.tandaTangani(pdf, kunci);
    }
}
