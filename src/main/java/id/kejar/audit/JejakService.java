package id.kejar.audit;

import id.kejar.shared.PenggunaIni;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audit log. A line is written in the transaction of the act it tells of: both stand or fall together. Its place in
 * the hash chain is given behind the transaction ({@link RantaiJejakService}), so that the chain is no lock on the work.
 */
@Service
public class JejakService {

    /** In place of a satker, for what concerns all of them. */
    public static final String SELURUH_SATKER = "semua";

    private final JejakRepository daftarJejak;
    private final Clock jam;

    JejakService(JejakRepository daftarJejak, Clock jam) {
        this.daftarJejak = daftarJejak;
        this.jam = jam;
    }

    /**
     * Adds a line with the person whose request is at hand, or the system.
     *
     * @param tindakan a word in capitals, e.g. {@code ENTRI_DITARIK}
     * @param objek what it was done to, e.g. the id of an entry
     * @param rincian a sentence, or {@code null}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(String satker, String tindakan, String objek, String rincian) {
        daftarJejak.save(new Jejak(satker, jam.instant(), PenggunaIni.akun(), tindakan, objek, rincian));
    }

    /** In a transaction of its own, where it is not the request that tells who acted: who logs in, or tries to. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void catatAtas(String satker, String pelaku, String tindakan, String objek, String rincian) {
        daftarJejak.save(new Jejak(satker, jam.instant(), pelaku, tindakan, objek, rincian));
    }

    /** In the transaction at hand, with an actor who is named. */
    @Transactional(propagation = Propagation.MANDATORY)
    void catatDalam(String satker, String pelaku, String tindakan, String objek, String rincian) {
        daftarJejak.save(new Jejak(satker, jam.instant(), pelaku, tindakan, objek, rincian));
    }

    @Transactional(readOnly = true)
    public List<BarisJejak> riwayat(String objek) {
        return daftarJejak.findByObjekOrderByPada(objek).stream()
                .map(Jejak::baris)
                .toList();
    }
}
