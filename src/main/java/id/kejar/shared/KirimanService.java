package id.kejar.shared;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Answers lost on the way: a submission carries a key ({@code Idempotency-Key}), and the same key with the same content
 * is received once. The key is stored in the transaction of the act itself, so that neither exists without the other.
 */
@Service
public class KirimanService {

    /** How long a key is remembered; a phone that was off over a long weekend still gets its answer. */
    private static final Duration MASA_SIMPAN = Duration.ofDays(14);

    private static final String ATRIBUT = KirimanService.class.getName();

    private final KirimanRepository daftarKiriman;
    private final Clock jam;

    KirimanService(KirimanRepository daftarKiriman, Clock jam) {
        this.daftarKiriman = daftarKiriman;
        this.jam = jam;
    }

    /** The key under which the request at hand was sent. @param ulangan it has been received before */
    private record Tanda(String pelaku, String kunci, String sidik, boolean ulangan) {}

    /**
     * Reads the key of a request before anything is done.
     *
     * @param sidik over the address and the content, so that a key is not used for two things
     * @return whether the same submission has been received before
     * @throws Penolakan when the key was used for another submission
     */
    @Transactional(readOnly = true)
    boolean buka(String pelaku, String kunci, String sidik) {
        var ada = daftarKiriman.findByPelakuAndKunci(pelaku, kunci);
        if (ada.isPresent() && !ada.get().bersidik(sidik)) {
            throw Penolakan.aturan(
                    "Kunci kiriman ini sudah dipakai untuk isian lain. Muat ulang, lalu kirim dengan kunci baru.");
        }
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(
                        ATRIBUT, new Tanda(pelaku, kunci, sidik, ada.isPresent()), RequestAttributes.SCOPE_REQUEST);
        return ada.isPresent();
    }

    /**
     * Whether the request at hand was received before: then nothing is to be done again. Asked after what it changes has
     * been locked, it also knows of a twin that was faster.
     */
    @Transactional(readOnly = true)
    public boolean ulangan() {
        return tanda().filter(tanda -> tanda.ulangan()
                        || daftarKiriman
                                .findByPelakuAndKunci(tanda.pelaku(), tanda.kunci())
                                .isPresent())
                .isPresent();
    }

    /**
     * Stores the key of the request at hand, if it carries one, with what is done in this transaction: once, also where
     * one request hands several days in.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catat() {
        tanda().filter(tanda -> !ulangan())
                .ifPresent(tanda -> daftarKiriman.saveAndFlush(
                        new Kiriman(tanda.pelaku(), tanda.kunci(), tanda.sidik(), jam.instant())));
    }

    private static Optional<Tanda> tanda() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(permintaan -> (Tanda) permintaan.getAttribute(ATRIBUT, RequestAttributes.SCOPE_REQUEST));
    }

    @Scheduled(cron = "0 30 2 * * *")
    @Transactional
    void lupakanYangLama() {
        daftarKiriman.hapusSebelum(jam.instant().minus(MASA_SIMPAN));
    }
}
