package id.kejar.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 as 64 hexadecimal digits: of evidence, documents, submissions and the audit chain. */
public final class Sha256 {

    private static final Pattern BENTUK = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    public static MessageDigest penghitung() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Setiap Java memiliki SHA-256", e);
        }
    }

    public static String teks(MessageDigest penghitung) {
        return HexFormat.of().formatHex(penghitung.digest());
    }

    public static String dari(byte[] isi) {
        return HexFormat.of().formatHex(penghitung().digest(isi));
    }

    /** Reads to the end, in constant memory. */
    public static String dari(InputStream isi) throws IOException {
        var penghitung = penghitung();
        new DigestInputStream(isi, penghitung).transferTo(OutputStream.nullOutputStream());
        return teks(penghitung);
    }

    /** The first twelve digits: enough to find it, where a person reads. */
    public static String ringkas(String sha256) {
        return sha256.substring(0, 12);
    }

    /** It becomes part of a path: nothing else may. */
    public static String sah(String sha256) {
        if (!BENTUK.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Bukan SHA-256");
        }
        return sha256;
    }
}
