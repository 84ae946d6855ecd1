package id.kejar.audit;

import id.kejar.audit.PembatasBaris.Kelompok;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Lines about who comes in, who is turned away and who leaves; never more than a few a minute for one account. */
@Service
class JejakMasukService {

    /** Whoever tried was not logged in, so nobody knows who it was. */
    static final String PELAKU_TIDAK_DIKENAL = "tidak dikenal";

    /** People type passwords into the field for the name: what was typed is never written. */
    static final String AKUN_TIDAK_DIKENAL = "akun tidak dikenal";

    static final int TIAP_MENIT = 5;

    private final JejakService jejak;
    private final JejakHarianService harian;
    private final SatkerPelaku satkerPelaku;
    private final Clock jam;
    private final PembatasBaris pembatas = new PembatasBaris(TIAP_MENIT);

    JejakMasukService(JejakService jejak, JejakHarianService harian, SatkerPelaku satkerPelaku, Clock jam) {
        this.jejak = jejak;
        this.harian = harian;
        this.satkerPelaku = satkerPelaku;
        this.jam = jam;
    }

    void masuk(String akun, String dari) {
        jejak.catatAtas(satker(akun), akun, "MASUK", akun, dari);
    }

    /** Programs prove themselves with every call: one line a day. */
    void programMasuk(String akun, String dari) {
        harian.catatSekaliAtas(satker(akun), akun, "PROGRAM_MASUK", akun, dari);
    }

    void keluar(String akun) {
        jejak.catatAtas(satker(akun), akun, "KELUAR", akun, null);
    }

    /** @param diketik as it came; only an account that exists is named */
    void masukGagal(String diketik, String sebab) {
        var akun = satkerPelaku.akun(diketik);
        var objek = akun.orElse(AKUN_TIDAK_DIKENAL);
        var satker = akun.map(this::satker).orElse(JejakService.SELURUH_SATKER);
        terbatas(new Kelompok(satker, PELAKU_TIDAK_DIKENAL, "MASUK_GAGAL", objek), objek, sebab);
    }

    /** @param akun who was refused, {@code null} for somebody not logged in; @param objek what he asked for */
    void ditolak(String akun, String tindakan, String objek, String sebab) {
        if (akun == null) {
            terbatas(
                    new Kelompok(JejakService.SELURUH_SATKER, PELAKU_TIDAK_DIKENAL, tindakan, "tanpa masuk"),
                    "tanpa masuk",
                    sebab);
        } else {
            terbatas(new Kelompok(satker(akun), akun, tindakan, akun), objek, sebab);
        }
    }

    private void terbatas(Kelompok kelompok, String objek, String rincian) {
        if (pembatas.boleh(kelompok, jam.instant())) {
            jejak.catatAtas(kelompok.satker(), kelompok.pelaku(), kelompok.tindakan(), objek, rincian);
        }
    }

    private String satker(String akun) {
        return satkerPelaku.satker(akun).orElse(JejakService.SELURUH_SATKER);
    }

    @Scheduled(fixedDelayString = "${kejar.audit.jeda-ringkas:1m}")
    void ringkas() {
        pembatas.angkat(jam.instant()).forEach(this::tulis);
    }

    /** The minute that is running is told too: nobody would later. */
    @EventListener(ContextClosedEvent.class)
    void ringkasSebelumBerhenti() {
        pembatas.angkat(jam.instant().plus(Duration.ofMinutes(1))).forEach(this::tulis);
    }

    private void tulis(PembatasBaris.Luapan luapan) {
        var kelompok = luapan.kelompok();
        jejak.catatAtas(
                kelompok.satker(),
                kelompok.pelaku(),
                kelompok.tindakan(),
                kelompok.objek(),
                "%d kali lagi dalam satu menit sejak %s".formatted(luapan.banyak(), luapan.menit()));
    }
}
