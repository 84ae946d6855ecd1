package id.kejar.bukti;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Speaks clamd's INSTREAM on the loopback, for as long as a test runs. */
public final class ClamdPalsu implements AutoCloseable {

    private final ServerSocket peladen;
    private final List<Socket> tersambung = new CopyOnWriteArrayList<>();
    private final List<byte[]> diterima = new CopyOnWriteArrayList<>();

    private interface Perilaku {
        void layani(Socket sambungan) throws IOException;
    }

    private ClamdPalsu(Perilaku perilaku) {
        try {
            peladen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var utas = new Thread(() -> layani(perilaku), "clamd-palsu");
        utas.setDaemon(true);
        utas.start();
    }

    private void layani(Perilaku perilaku) {
        while (!peladen.isClosed()) {
            try {
                var sambungan = peladen.accept();
                tersambung.add(sambungan);
                perilaku.layani(sambungan);
            } catch (IOException klienMemutus) {
                // The next one may be luckier; a closed server ends the loop.
            }
        }
    }

    /** Finds the test file of the scanner makers, wherever it stands in a file. */
    public static ClamdPalsu yangMemindai() {
        var eicar = new String(ContohBerkas.eicar(), StandardCharsets.ISO_8859_1);
        return yangMenjawab(isi -> new String(isi, StandardCharsets.ISO_8859_1).contains(eicar)
                ? "stream: Eicar-Test-Signature FOUND\0"
                : "stream: OK\0");
    }

    static ClamdPalsu yangMenjawab(String jawaban) {
        return yangMenjawab(isi -> jawaban);
    }

    private static ClamdPalsu yangMenjawab(Function<byte[], String> jawaban) {
        var wadah = new ClamdPalsu[1];
        wadah[0] = new ClamdPalsu(sambungan -> {
            try (sambungan) {
                var isi = baca(new DataInputStream(sambungan.getInputStream()));
                wadah[0].diterima.add(isi);
                sambungan.getOutputStream().write(jawaban.apply(isi).getBytes(StandardCharsets.US_ASCII));
            }
        });
        return wadah[0];
    }

    /** Accepts and never reads. */
    static ClamdPalsu yangDiam() {
        return new ClamdPalsu(sambungan -> {});
    }

    static ClamdPalsu yangMemutus() {
        return new ClamdPalsu(Socket::close);
    }

    private static byte[] baca(DataInputStream masuk) throws IOException {
        var perintah = new String(masuk.readNBytes(10), StandardCharsets.US_ASCII);
        if (!perintah.equals("zINSTREAM\0")) {
            throw new IOException("perintah " + perintah);
        }
        var isi = new ByteArrayOutputStream();
        for (int panjang = masuk.readInt(); panjang != 0; panjang = masuk.readInt()) {
            isi.write(masuk.readNBytes(panjang));
        }
        return isi.toByteArray();
    }

    List<byte[]> diterima() {
        return diterima;
    }

    public int port() {
        return peladen.getLocalPort();
    }

    @Override
    public void close() {
        try {
            peladen.close();
            for (var sambungan : tersambung) {
                sambungan.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
