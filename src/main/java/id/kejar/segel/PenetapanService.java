package id.kejar.segel;

import id.kejar.audit.JejakService;
import id.kejar.periode.PeriodeService;
import id.kejar.pleno.PlenoService;
import id.kejar.shared.Penolakan;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopts a month: its seal holds, and from here on no road changes it (Kudus 738/2024, langkah 6). */
@Service
@Transactional
class PenetapanService {

    private final PenetapanRepository daftarPenetapan;
    private final SegelService segel;
    private final PlenoService pleno;
    private final PeriodeService periode;
    private final Clock jam;
    private final JejakService jejak;

    PenetapanService(
            PenetapanRepository daftarPenetapan,
            SegelService segel,
            PlenoService pleno,
            PeriodeService periode,
            Clock jam,
            JejakService jejak) {
        this.daftarPenetapan = daftarPenetapan;
        this.segel = segel;
        this.pleno = pleno;
        this.periode = periode;
        this.jam = jam;
        this.jejak = jejak;
    }

    /** @throws Penolakan when the pleno has not adopted the month, or what it decided on has changed since */
    void tetapkan(UUID periodeId, String catatan, String oleh) {
        var rapat = pleno.rapatTerakhir(periodeId);
        if (!rapat.ditetapkan()) {
            throw Penolakan.bentrok("Pleno belum menetapkan periode ini.");
        }
        var berlaku = segel.kukuhkan(periodeId, oleh);
        periode.tetapkan(periodeId);
        jejak.catat(
                berlaku.satker(),
                "HASIL_PLENO_DITETAPKAN",
                berlaku.id().toString(),
                "Versi %d".formatted(berlaku.versi()));
        daftarPenetapan.save(new Penetapan(periodeId, rapat.id(), berlaku.rekapId(), catatan, oleh, jam.instant()));
    }
}
