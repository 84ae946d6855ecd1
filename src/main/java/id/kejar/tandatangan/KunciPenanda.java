package id.kejar.tandatangan;

import id.kejar.shared.Penolakan;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * With what a person signs: his NIK and the passphrase of his certificate. Asked for each signature, kept nowhere, told to
 * nobody but the service; {@link #close()} wipes it. (The servlet container has made a text of the posted field before
 * this; that one lives as long as the request.)
 */
public final class KunciPenanda implements AutoCloseable {

    /** For who signs without a service. */
    public static final KunciPenanda TANPA = new KunciPenanda("", new char[0]);

    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final int PASSPHRASE_TERPANJANG = 200;

    private final String nik;
    private final char[] passphrase;

    private KunciPenanda(String nik, char[] passphrase) {
        this.nik = nik;
        this.passphrase = passphrase;
    }

    /**
     * @param passphrase becomes ours, to be wiped
     * @throws Penolakan for what no service would accept; the sentence repeats nothing of it
     */
    public static KunciPenanda dari(String nik, char[] passphrase) {
        var rapi = nik == null ? "" : nik.replaceAll("\\s", "");
        if (!NIK.matcher(rapi).matches()) {
            throw Penolakan.aturan("NIK terdiri atas 16 angka. Isi NIK penanda tangan, bukan NIP.");
        }
        if (passphrase == null || passphrase.length == 0) {
            throw Penolakan.aturan("Passphrase belum diisi. Passphrase ditanyakan setiap kali menandatangani.");
        }
        if (passphrase.length > PASSPHRASE_TERPANJANG) {
            throw Penolakan.aturan("Passphrase terlalu panjang. Periksa apa yang tertempel di isian itu.");
        }
        return new KunciPenanda(rapi, passphrase);
    }

    String nik() {
        return nik;
    }

    /** In UTF-8, for the one request; who asks wipes it. */
    byte[] passphrase() {
        ByteBuffer isi = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        var bita = Arrays.copyOf(isi.array(), isi.limit());
        Arrays.fill(isi.array(), (byte) 0);
        return bita;
    }

    @Override
    public void close() {
        Arrays.fill(passphrase, '\0');
    }

    @Override
    public String toString() {
        return "KunciPenanda[dirahasiakan]";
    }
}
