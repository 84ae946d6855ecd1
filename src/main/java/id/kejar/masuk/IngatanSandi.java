package id.kejar.masuk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Programs send their password with each call, and a check is meant to be slow: one that was right is known again for a
 * minute, as long as the account keeps that password. What is kept here is no password but a mark under a key that lives and dies
 * with this process.
 */
@Component
class IngatanSandi implements IngatanAkun {

    private static final Duration UMUR = Duration.ofMinutes(1);
    private static final int TERBANYAK = 10_000;
    private static final String CARA = "HmacSHA256";

    private record Terbukti(byte[] tanda, long sampai) {}

    private final SecretKeySpec kunci = new SecretKeySpec(acak(), CARA);
    private final ConcurrentMap<String, Terbukti> tiapAkun = new ConcurrentHashMap<>();

    /** @param tersimpan how the account's password is kept now; another one, set on whatever node, ends what is remembered */
    boolean terbukti(String akun, String sandi, String tersimpan) {
        var ada = tiapAkun.get(akun);
        return ada != null
                && System.nanoTime() - ada.sampai() < 0
                && MessageDigest.isEqual(ada.tanda(), tanda(akun, sandi, tersimpan));
    }

    void ingat(String akun, String sandi, String tersimpan) {
        if (tiapAkun.size() >= TERBANYAK) {
            tiapAkun.clear();
        }
        tiapAkun.put(akun, new Terbukti(tanda(akun, sandi, tersimpan), System.nanoTime() + UMUR.toNanos()));
    }

    @Override
    public void lupakan(String akun) {
        tiapAkun.remove(akun);
    }

    private byte[] tanda(String akun, String sandi, String tersimpan) {
        try {
            var mac = Mac.getInstance(CARA);
            mac.init(kunci);
            mac.update(akun.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(tersimpan.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(sandi.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] acak() {
        var acak = new byte[32];
        new SecureRandom().nextBytes(acak);
        return acak;
    }
}
