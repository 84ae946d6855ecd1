package id.kejar.shared;

import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * How the engine keeps passwords: Argon2id as Spring Security sets it (16 MB, two passes, one lane). What it kept before stays
 * readable and is kept anew when its owner logs in. Argon2id has no limit of length, so that the salt which the engine hangs on
 * by itself cuts nothing off.
 */
public class PenyandiSandi implements PasswordEncryptor {

    static final String NAMA = "argon2id";

    /** Each takes 16 MB while it runs: a whole office that logs in at once must not use up the memory of a small server. */
    private static final int SERENTAK = 4;

    private final Semaphore giliran = new Semaphore(SERENTAK, true);
    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String sandiSiapaPun = argon2.encode("sandi-yang-tidak-dimiliki-siapa-pun");

    @Override
    public String encrypt(String sandi) {
        giliran.acquireUninterruptibly();
        try {
            return argon2.encode(sandi);
        } finally {
            giliran.release();
        }
    }

    @Override
    public boolean check(String sandi, String tersimpan) {
        giliran.acquireUninterruptibly();
        try {
            return argon2.matches(sandi, tersimpan);
        } finally {
            giliran.release();
        }
    }

    /** Takes as long as a check, so that an account that does not exist answers no sooner than one that does. */
    public void periksaSiaSia(String sandi) {
        check(sandi, sandiSiapaPun);
    }

    @Override
    public String hashAlgorithmName() {
        return NAMA;
    }

    /** Whether a kept password is of an older kind. @param tersimpan as the engine keeps it, with its kind in braces */
    public static boolean usang(String tersimpan) {
        return !tersimpan.startsWith("{" + NAMA + "}");
    }
}
