package id.kejar.audit;

import id.kejar.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final String PANGKAL = "0".repeat(64);
    private static final int SEKALI_ANGKAT = 1_000;

    /** A line becomes visible when its act is committed, which may be later than its time says; never by a day. */
    private static final Duration TRANSAKSI_TERLAMA = Duration.ofDays(1);

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
                ? new MataRantai(jejak.satker(), 1, jejak.id(), sidik(jejak, PANGKAL))
                : new MataRantai(jejak.satker(), sebelum.urutan() + 1, jejak.id(), sidik(jejak, sebelum.sidik()));
    }

    private static String sidik(Jejak jejak, String sebelum) {
        return Sha256.dari(jejak.bentukBaku(sebelum));
    }

    /**
     * Recomputes the chain of a satker.
     *
     * @return the first place that does not hold: a line changed or gone, or a gap; empty when the chain holds
     */
    public Optional<Long> tempatPutus(String satker) {
        return transaksi.execute(status -> {
            var sebelum = PANGKAL;
            var urutan = 0L;
            for (var potongan = potongan(satker, urutan); !potongan.isEmpty(); potongan = potongan(satker, urutan)) {
                var jejak = daftarJejak
                        .findAllById(potongan.stream().map(MataRantai::jejakId).toList())
                        .stream()
                        .collect(Collectors.toMap(Jejak::id, Function.<Jejak>identity()));
                for (var mata : potongan) {
                    urutan++;
                    if (!utuh(mata, urutan, jejak.get(mata.jejakId()), sebelum)) {
                        return Optional.of(urutan);
                    }
                    sebelum = mata.sidik();
                }
            }
            return Optional.empty();
        });
    }

    private static boolean utuh(MataRantai mata, long urutan, Jejak jejak, String sebelum) {
        return mata.urutan() == urutan && jejak != null && mata.sidik().equals(sidik(jejak, sebelum));
    }

    private List<MataRantai> potongan(String satker, long sesudah) {
        return rantai.findBySatkerAndUrutanGreaterThanOrderByUrutan(satker, sesudah, Limit.of(SEKALI_ANGKAT));
    }
}
