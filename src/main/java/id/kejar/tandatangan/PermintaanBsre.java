package id.kejar.tandatangan;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * The form that the service is sent, {@code multipart/form-data}. Put together here, so that the passphrase never becomes
 * a text and its bytes are wiped as soon as the answer is there.
 */
class PermintaanBsre implements AutoCloseable {

    private final String batas = "kejar-" + UUID.randomUUID();
    private final byte[] pdf;
    private final String nik;
    private final byte[] passphrase;

    PermintaanBsre(byte[] pdf, KunciPenanda kunci) {
        this.pdf = pdf;
        this.nik = kunci.nik();
        this.passphrase = kunci.passphrase();
    }

    String jenisIsi() {
        return "multipart/form-data; boundary=" + batas;
    }

    /** The signature is invisible: a document has its own place for names, and the picture of a signature proves nothing. */
    BodyPublisher isi() {
        return BodyPublishers.concat(
                teks(kepala("name=\"file\"; filename=\"naskah.pdf\"\r\nContent-Type: application/pdf")),
                BodyPublishers.ofByteArray(pdf),
                teks("\r\n" + kepala("name=\"nik\"") + nik),
                teks("\r\n" + kepala("name=\"tampilan\"") + "invisible"),
                teks("\r\n" + kepala("name=\"passphrase\"")),
                BodyPublishers.ofByteArray(passphrase),
                teks("\r\n--" + batas + "--\r\n"));
    }

    private String kepala(String isian) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(batas, isian);
    }

    private static BodyPublisher teks(String teks) {
        return BodyPublishers.ofString(teks, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        Arrays.fill(passphrase, (byte) 0);
    }
}
