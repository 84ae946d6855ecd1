package id.kejar.audit;

import id.kejar.shared.PenggunaIni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lines of which one a day says enough: thirty thumbnails of one person's month are one look at it, a program's thousand
 * calls are one program. Holds over restarts and over several nodes.
 */
@Service
class JejakHarianService {

    /** Against growing without bound; what is forgotten is asked of the database again. */
    private static final int DIINGAT = 50_000;

    /** Nobody asks for older ones. */
    private static final int HARI_DISIMPAN = 7;

    private final JejakService jejak;
    private final SatkerPelaku satkerPelaku;
    private final JdbcClient basisData;
    private final TransactionTemplate tersendiri;
    private final Clock jam;
    private final Set<Kunci> tercatat = ConcurrentHashMap.newKeySet();

    private record Kunci(LocalDate tanggal, String teks) {}

    private record Baris(Kunci kunci, String satker, String pelaku, String tindakan, String objek, String rincian) {}

    JejakHarianService(
            JejakService jejak,
            SatkerPelaku satkerPelaku,
            JdbcClient basisData,
            TransactionTemplate transaksi,
            Clock jam) {
        this.jejak = jejak;
        this.satkerPelaku = satkerPelaku;
        this.basisData = basisData;
        this.jam = jam;
        tersendiri = new TransactionTemplate(transaksi.getTransactionManager());
        tersendiri.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Adds a line for each of these unless the same person has one today for the same act, object and sentence, in the
     * satker's own day.
     *
     * @param objek at most 60 characters each
     * @param rincian at most 60 characters
     */
    void catatSekali(String satker, String tindakan, Collection<String> objek, String rincian) {
        var pelaku = PenggunaIni.akun();
        var baru = objek.stream()
                .map(satu -> baris(satker, pelaku, tindakan, satu, rincian, rincian))
                .filter(satu -> !tercatat.contains(satu.kunci()))
                .toList();
        try {
            simpan(baru);
        } catch (DuplicateKeyException e) {
            // One of them was written elsewhere meanwhile; each of the others still wants its line.
            baru.forEach(this::simpanBilaBelum);
        }
    }

    /** @param rincian for the first of the day only: it may say another thing each time */
    void catatSekaliAtas(String satker, String pelaku, String tindakan, String objek, String rincian) {
        var baris = baris(satker, pelaku, tindakan, objek, rincian, "");
        if (!tercatat.contains(baris.kunci())) {
            simpanBilaBelum(baris);
        }
    }

    private Baris baris(String satker, String pelaku, String tindakan, String objek, String rincian, String pembeda) {
        var hariIni = LocalDate.now(jam.withZone(satkerPelaku.zona(satker)));
        return new Baris(
                new Kunci(hariIni, String.join(" ", tindakan, pelaku, objek, pembeda)),
                satker,
                pelaku,
                tindakan,
                objek,
                rincian);
    }

    private void simpanBilaBelum(Baris baris) {
        try {
            simpan(List.of(baris));
        } catch (DuplicateKeyException e) {
            ingat(baris.kunci());
        }
    }

    /** All or none, in a transaction of its own. */
    private void simpan(List<Baris> semua) {
        if (semua.isEmpty()) {
            return;
        }
        tersendiri.executeWithoutResult(status -> semua.forEach(satu -> {
            basisData
                    .sql("insert into jejak_sehari (tanggal, kunci) values (?, ?)")
                    .params(satu.kunci().tanggal(), satu.kunci().teks())
                    .update();
            jejak.catatDalam(satu.satker(), satu.pelaku(), satu.tindakan(), satu.objek(), satu.rincian());
        }));
        semua.forEach(satu -> ingat(satu.kunci()));
    }

    private void ingat(Kunci kunci) {
        if (tercatat.size() >= DIINGAT) {
            tercatat.clear();
        }
        tercatat.add(kunci);
    }

    @Scheduled(initialDelayString = "${kejar.audit.jeda-ujung:10m}", fixedDelayString = "6h")
    void bersihkan() {
        var batas = LocalDate.now(jam).minusDays(HARI_DISIMPAN);
        basisData.sql("delete from jejak_sehari where tanggal < ?").param(batas).update();
        tercatat.removeIf(satu -> satu.tanggal().isBefore(batas));
    }
}
