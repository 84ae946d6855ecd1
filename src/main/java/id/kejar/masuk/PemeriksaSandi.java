package id.kejar.masuk;

import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether a password is an account's own; wrong ones are counted. Those of one account are judged one after the other: guesses
 * at the same moment would otherwise all be judged before the first of them is counted.
 */
@Component
class PemeriksaSandi {

    /** Accounts that share one wait for each other, which costs no more than the check of a password. */
    private static final int GILIRAN = 64;

    private final MasukService masuk;
    private final MasukProcess mesin;
    private final IngatanSandi ingatan;
    private final AkunTakDikenal takDikenal;
    private final ReentrantLock[] giliran =
            Stream.generate(() -> new ReentrantLock(true)).limit(GILIRAN).toArray(ReentrantLock[]::new);

    PemeriksaSandi(MasukService masuk, MasukProcess mesin, IngatanSandi ingatan, AkunTakDikenal takDikenal) {
        this.masuk = masuk;
        this.mesin = mesin;
        this.ingatan = ingatan;
        this.takDikenal = takDikenal;
    }

    /** @throws TungguDahulu when the account is closed for a while; the password is not looked at then */
    boolean cocok(String akun, String sandi) {
        if (terbukti(akun, sandi)) {
            return true;
        }
        var milik = giliran[Math.floorMod(akun.hashCode(), GILIRAN)];
        milik.lock();
        try {
            return terbukti(akun, sandi) || diperiksa(akun, sandi);
        } finally {
            milik.unlock();
        }
    }

    private boolean terbukti(String akun, String sandi) {
        return mesin.tersimpan(akun)
                .filter(tersimpan -> ingatan.terbukti(akun, sandi, tersimpan))
                .isPresent();
    }

    private boolean diperiksa(String akun, String sandi) {
        var dikenal = mesin.ada(akun);
        (dikenal ? masuk.terkunci(akun) : takDikenal.terkunci(akun)).ifPresent(sisa -> {
            throw new TungguDahulu(sisa);
        });
        if (mesin.cocok(akun, sandi)) {
            masuk.sandiBenar(akun);
            mesin.tersimpan(akun).ifPresent(tersimpan -> ingatan.ingat(akun, sandi, tersimpan));
            return true;
        }
        if (dikenal) {
            masuk.sandiSalah(akun);
            ingatan.lupakan(akun);
        } else {
            takDikenal.sandiSalah(akun);
        }
        return false;
    }
}
