package id.kejar.uji;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * An eSign Client on the loopback: takes what the real one takes and answers as code that uses it expects. It signs nothing;
 * what it returns carries the mark of a signature only.
 */
public final class BsreTiruan implements AutoCloseable {

    public static final String PENGGUNA = "kejar";
    public static final String SANDI = "sandi-kantor";
    public static final String NIK = "3319010101700001";
    public static final String PASSPHRASE = "Kunci#Rahasia-2026é";
    public static final String ID_DOKUMEN = "b6b1f7c2-0001";

    /** How it behaves towards who is let in. */
    public interface Perilaku {
        void jawab(HttpExchange permintaan, Map<String, byte[]> isian) throws IOException;
    }

    private final HttpServer peladen;
    private final CountDownLatch ditutup = new CountDownLatch(1);
    private final List<Map<String, byte[]>> diterima = new CopyOnWriteArrayList<>();
    private final List<String> alamatDiminta = new CopyOnWriteArrayList<>();
    private volatile Perilaku perilaku = BsreTiruan::menurutDokumentasi;

    public BsreTiruan() {
        try {
            peladen = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        peladen.setExecutor(Executors.newCachedThreadPool(kerja -> {
            var utas = new Thread(kerja, "bsre-tiruan");
            utas.setDaemon(true);
            return utas;
        }));
        peladen.createContext("/", this::layani);
        peladen.start();
    }

    public String alamat() {
        return "http://127.0.0.1:" + peladen.getAddress().getPort();
    }

    public BsreTiruan berperilaku(Perilaku baru) {
        perilaku = baru;
        return this;
    }

    /** The forms it was sent, by the name of each field. */
    public List<Map<String, byte[]>> diterima() {
        return diterima;
    }

    public List<String> alamatDiminta() {
        return alamatDiminta;
    }

    private void layani(HttpExchange permintaan) throws IOException {
        try (permintaan) {
            alamatDiminta.add(permintaan.getRequestMethod() + " " + permintaan.getRequestURI());
            var sandi = Base64.getEncoder().encodeToString((PENGGUNA + ":" + SANDI).getBytes(StandardCharsets.UTF_8));
            if (!("Basic " + sandi).equals(permintaan.getRequestHeaders().getFirst("Authorization"))) {
                jawabGalat(permintaan, 401, "Unauthorized", 401);
                return;
            }
            var isian = isian(permintaan);
            diterima.add(isian);
            perilaku.jawab(permintaan, isian);
        }
    }

    // behaviours -----------------------------------------------------------------------------------------------

    public static void menurutDokumentasi(HttpExchange permintaan, Map<String, byte[]> isian) throws IOException {
        if (!NIK.equals(teks(isian, "nik"))) {
            jawabGalat(permintaan, 400, "Proses signing gagal : User tidak terdaftar 2011", 400);
        } else if (!PASSPHRASE.equals(teks(isian, "passphrase"))) {
            jawabGalat(permintaan, 400, "Passphrase anda salah", 2031);
        } else {
            permintaan.getResponseHeaders().set("id_dokumen", ID_DOKUMEN);
            jawabPdf(permintaan, bertanda(isian.get("file")));
        }
    }

    /** Says nothing until it is closed. */
    public void diam(HttpExchange permintaan, Map<String, byte[]> isian) throws IOException {
        try {
            ditutup.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins to answer, then says nothing more. */
    public void tersendat(HttpExchange permintaan, Map<String, byte[]> isian) throws IOException {
        permintaan.sendResponseHeaders(200, 10_000);
        permintaan.getResponseBody().write("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        permintaan.getResponseBody().flush();
        diam(permintaan, isian);
    }

    /** Promises more than it sends, then hangs up. */
    public static void terputus(HttpExchange permintaan, Map<String, byte[]> isian) throws IOException {
        permintaan.sendResponseHeaders(200, 10_000);
        permintaan.getResponseBody().write("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        permintaan.getResponseBody().flush();
    }

    /** Does not stop before the listener hangs up. */
    public static void takBerakhir(HttpExchange permintaan, Map<String, byte[]> isian) throws IOException {
        permintaan.sendResponseHeaders(200, 0);
        var potongan = new byte[1 << 20];
        for (var ke = 0; ke < 64; ke++) {
            permintaan.getResponseBody().write(potongan);
        }
    }

    public static void jawabPdf(HttpExchange permintaan, byte[] pdf) throws IOException {
        permintaan.getResponseHeaders().set("Content-Type", "application/pdf");
        permintaan.sendResponseHeaders(200, pdf.length);
        permintaan.getResponseBody().write(pdf);
    }

    public static void jawabGalat(HttpExchange permintaan, int status, String galat, int kode) throws IOException {
        jawab(permintaan, status, "application/json", "{\"error\":\"%s\",\"status_code\":%d}".formatted(galat, kode));
    }

    public static void jawab(HttpExchange permintaan, int status, String jenis, String teks) throws IOException {
        var isi = teks.getBytes(StandardCharsets.UTF_8);
        permintaan.getResponseHeaders().set("Content-Type", jenis);
        permintaan.sendResponseHeaders(status, isi.length);
        permintaan.getResponseBody().write(isi);
    }

    public static byte[] bertanda(byte[] pdf) {
        var keluar = new ByteArrayOutputStream();
        keluar.writeBytes(pdf);
        keluar.writeBytes("\n% /ByteRange [0 0 0 0]\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return keluar.toByteArray();
    }

    // the form -------------------------------------------------------------------------------------------------

    private static String teks(Map<String, byte[]> isian, String nama) {
        return new String(isian.getOrDefault(nama, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Bytes are read as ISO 8859-1, in which each is one character, and so kept as they are. */
    private static Map<String, byte[]> isian(HttpExchange permintaan) throws IOException {
        var isian = new HashMap<String, byte[]>();
        var jenis = permintaan.getRequestHeaders().getFirst("Content-Type");
        if (jenis == null || !jenis.startsWith("multipart/form-data; boundary=")) {
            return isian;
        }
        var batas = "--" + jenis.substring(jenis.indexOf('=') + 1);
        var badan = new String(permintaan.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        for (var bagian : badan.split(Pattern.quote(batas))) {
            var isi = bagian.indexOf("\r\n\r\n");
            if (isi > 0) {
                var nama = bagian.replaceFirst("(?s).*?name=\"([^\"]+)\".*", "$1");
                isian.put(nama, bagian.substring(isi + 4, bagian.length() - 2).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return isian;
    }

    @Override
    public void close() {
        ditutup.countDown();
        peladen.stop(0);
    }
}
