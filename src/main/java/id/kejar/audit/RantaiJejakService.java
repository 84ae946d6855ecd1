package id.kejar.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the lines of the audit log, one chain per satker: each link hashes its line together with the link before it,
 * so that a line changed, taken out or slipped in afterwards is found.
 */
@Service
public class RantaiJejakService {

    private static final Logger LOG = LoggerFactory.getLogger(RantaiJejakService.class);
    private static final int SEKALI_ANGKAT = 1_000;

    /** A line becomes visible when its act is committed, which may be later than its time says; never by a day. */
    static final Duration TRANSAKSI_TERLAMA = Duration.ofDays(1);

    /** Before this every line has its place; a new start looks at all of them once. */
    private volatile Instant sejak = Instant.EPOCH;

    private final JejakRepository daftarJejak;
    private final MataRantaiRepository rantai;
    private final TransactionTemplate transaksi;

    RantaiJejakService(JejakRepository daftarJejak, MataRantaiRepository rantai, TransactionTemplate transaksi) {
        this.daftarJejak = daftarJejak;
        this.rantai = rantai;
        this.transaksi = transaksi;
    }

    @Scheduled(fixedDelayString = "${kejar.audit.jeda-rantai:5s}")
    void rangkaiBerkala() {
        try {
            while (rangkai() == SEKALI_ANGKAT) {
                LOG.debug("Masih ada jejak yang menunggu dirangkai");
            }
        } catch (DataIntegrityViolationException e) {
            // Two nodes reached for the same place: the unique place in the chain let one of them win.
            LOG.info("Jejak sedang dirangkai oleh layanan lain");
        }
    }

    /** @return how many lines were given their place */
    public int rangkai() {
        return transaksi.execute(status -> {
            var antrean = daftarJejak.belumTerangkai(sejak, Limit.of(SEKALI_ANGKAT));
            var ujung = new HashMap<String, MataRantai>();
            for (var jejak : antrean) {
                var sebelum = ujung.computeIfAbsent(
                        jejak.satker(), satker -> rantai.findFirstBySatkerOrderByUrutanDesc(satker)
                                .orElse(null));
                ujung.put(jejak.satker(), rantai.save(mataRantai(jejak, sebelum)));
            }
            if (!antrean.isEmpty()) {
                sejak = antrean.get(antrean.size() - 1).pada().minus(TRANSAKSI_TERLAMA);
            }
            return antrean.size();
        });
    }

    private static MataRantai mataRantai(Jejak jejak, MataRantai sebelum) {
        return sebelum == null
                ? new MataRantai(jejak.satker(), 1, jejak.id(), jejak.isi().sidik(IsiJejak.PANGKAL))
                : new MataRantai(
                        jejak.satker(),
                        sebelum.urutan() + 1,
                        jejak.id(),
                        jejak.isi().sidik(sebelum.sidik()));
    }
}
