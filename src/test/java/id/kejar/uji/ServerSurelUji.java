package id.kejar.uji;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server of the office (RFC 5321 without extensions) that keeps what it takes, refuses whom it is told to refuse,
 * and can be switched off and on again at the same port.
 */
public final class ServerSurelUji {

    /** Instead of a reply: the connection breaks. */
    public static final int PUTUS = 0;

    private final List<Surat> diterima = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> jawabanPenerima = new ConcurrentHashMap<>();
    private final Map<String, Integer> jawabanIsi = new ConcurrentHashMap<>();
    private volatile int jawabanPengirim = 250;
    private volatile int matiSesudah = Integer.MAX_VALUE;
    private final int port;
    private volatile ServerSocket soket;
    private volatile Thread penjagaPintu;

    /** @param isi the letter as it travelled */
    public record Surat(String kepada, MimeMessage isi) {}

    public ServerSurelUji() {
        soket = dengar(0);
        port = soket.getLocalPort();
        penjagaPintu = layani(soket);
    }

    public int port() {
        return port;
    }

    public List<Surat> diterima() {
        return List.copyOf(diterima);
    }

    public List<String> penerima() {
        return diterima.stream().map(Surat::kepada).toList();
    }

    /** Answers so when this recipient is named. */
    public void jawabPenerima(String alamat, int kode) {
        jawabanPenerima.put(alamat, kode);
    }

    /** Takes the letter in and then answers so, or not at all. */
    public void jawabIsi(String alamat, int kode) {
        jawabanIsi.put(alamat, kode);
    }

    public void jawabPengirim(int kode) {
        jawabanPengirim = kode;
    }

    /** Takes so many letters more and is then off. */
    public void matiSesudahSurat(int banyak) {
        matiSesudah = diterima.size() + banyak;
    }

    public void kosongkan() {
        diterima.clear();
        jawabanPenerima.clear();
        jawabanIsi.clear();
        jawabanPengirim = 250;
        matiSesudah = Integer.MAX_VALUE;
    }

    /** Returns only when nobody listens any more: a closed socket goes on accepting until its accept() is woken. */
    public void matikan() {
        matiSesudah = Integer.MAX_VALUE;
        try {
            soket.close();
            penjagaPintu.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void nyalakan() {
        if (soket.isClosed()) {
            soket = dengar(port);
            penjagaPintu = layani(soket);
        }
    }

    private static ServerSocket dengar(int port) {
        try {
            var soket = new ServerSocket();
            soket.setReuseAddress(true);
            soket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return soket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Thread layani(ServerSocket pintu) {
        return latar(() -> {
            while (!pintu.isClosed()) {
                try {
                    var tamu = pintu.accept();
                    latar(() -> bercakap(tamu));
                } catch (IOException ditutup) {
                    return;
                }
            }
        });
    }

    private static Thread latar(Runnable kerja) {
        var utas = new Thread(kerja, "server-surel-uji");
        utas.setDaemon(true);
        utas.start();
        return utas;
    }

    private void bercakap(Socket tamu) {
        try (tamu;
                var baca =
                        new BufferedReader(new InputStreamReader(tamu.getInputStream(), StandardCharsets.ISO_8859_1));
                var tulis = new OutputStreamWriter(tamu.getOutputStream(), StandardCharsets.ISO_8859_1)) {
            jawab(tulis, 220);
            var kepada = "";
            for (var baris = baca.readLine(); baris != null; baris = baca.readLine()) {
                var kode = 250;
                if (baris.startsWith("MAIL FROM:")) {
                    kode = jawabanPengirim;
                } else if (baris.startsWith("RCPT TO:")) {
                    kepada = baris.substring(baris.indexOf('<') + 1, baris.indexOf('>'));
                    kode = jawabanPenerima.getOrDefault(kepada, 250);
                } else if (baris.equals("DATA")) {
                    jawab(tulis, 354);
                    var isi = isi(baca);
                    kode = jawabanIsi.getOrDefault(kepada, 250);
                    if (kode < 400) {
                        diterima.add(new Surat(kepada, isi));
                    }
                    if (diterima.size() >= matiSesudah) {
                        matikan();
                    }
                } else if (baris.equals("QUIT")) {
                    jawab(tulis, 221);
                    return;
                }
                if (kode == PUTUS) {
                    return;
                }
                jawab(tulis, kode);
            }
        } catch (IOException terputus) {
            // the client has gone; the tests look at what was taken
        }
    }

    private static void jawab(Writer tulis, int kode) throws IOException {
        tulis.write(kode + (kode < 400 ? " baik" : " tidak") + "\r\n");
        tulis.flush();
    }

    private static MimeMessage isi(BufferedReader baca) throws IOException {
        var isi = new StringBuilder();
        for (var baris = baca.readLine(); !".".equals(baris); baris = baca.readLine()) {
            if (baris == null) {
                throw new IOException("terputus di tengah surat");
            }
            isi.append(baris.startsWith(".") ? baris.substring(1) : baris).append("\r\n");
        }
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(isi.toString().getBytes(StandardCharsets.ISO_8859_1)));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
