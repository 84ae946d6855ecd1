package id.kejar.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ClamAV's daemon over TCP: {@code zINSTREAM}, chunks with their length before them, a chunk of length 0, one line of
 * answer. Whatever is neither a clear yes nor a clear no, such as a file above clamd's own limit, is no answer.
 *
 * <p>One limit of time holds for the whole exchange, writing included: a daemon that accepts and then reads nothing would
 * otherwise hold the person's request for ever.
 */
class PemindaiClamd implements PemindaiVirus {

    private static final Logger LOG = LoggerFactory.getLogger(PemindaiClamd.class);
    private static final int SEKALI_KIRIM = 32 * 1024;
    private static final int JAWABAN_TERPANJANG = 4096;

    private final PengaturanBukti.Clamd pengaturan;

    PemindaiClamd(PengaturanBukti.Clamd pengaturan) {
        this.pengaturan = pengaturan;
    }

    @Override
    public Hasil pindai(InputStream isi) throws IOException {
        try (var saluran = AsynchronousSocketChannel.open()) {
            return putusan(new Percakapan(saluran, pengaturan.batasWaktu()).tanya(alamat(), isi));
        } catch (TidakMenjawab e) {
            LOG.warn("clamd di {}:{} tidak menjawab: {}", pengaturan.host(), pengaturan.port(), e.getMessage());
            return Hasil.TIDAK_MENJAWAB;
        }
    }

    private InetSocketAddress alamat() {
        return new InetSocketAddress(pengaturan.host(), pengaturan.port());
    }

    private static Hasil putusan(String jawaban) {
        if (jawaban.equals("stream: OK")) {
            return Hasil.BERSIH;
        }
        if (jawaban.startsWith("stream: ") && jawaban.endsWith(" FOUND")) {
            return Hasil.TERINFEKSI;
        }
        LOG.warn("clamd tidak memberi putusan: {}", jawaban);
        return Hasil.TIDAK_MENJAWAB;
    }

    private static final class TidakMenjawab extends Exception {

        TidakMenjawab(String sebab) {
            super(sebab);
        }
    }

    private static final class Percakapan {

        private final AsynchronousSocketChannel saluran;
        private final long sampai;

        Percakapan(AsynchronousSocketChannel saluran, Duration batasWaktu) {
            this.saluran = saluran;
            this.sampai = System.nanoTime() + batasWaktu.toNanos();
        }

        String tanya(InetSocketAddress alamat, InputStream isi) throws IOException, TidakMenjawab {
            try {
                tunggu(saluran.connect(alamat));
            } catch (UnresolvedAddressException e) {
                throw new TidakMenjawab("nama host tidak dikenal");
            }
            kirim(ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            var wadah = new byte[SEKALI_KIRIM];
            for (int n = isi.read(wadah); n > 0; n = isi.read(wadah)) {
                kirim(ByteBuffer.allocate(Integer.BYTES + n)
                        .putInt(n)
                        .put(wadah, 0, n)
                        .flip());
            }
            kirim(ByteBuffer.allocate(Integer.BYTES));
            return jawaban();
        }

        private void kirim(ByteBuffer bita) throws TidakMenjawab {
            while (bita.hasRemaining()) {
                tunggu(saluran.write(bita));
            }
        }

        private String jawaban() throws TidakMenjawab {
            var bita = ByteBuffer.allocate(JAWABAN_TERPANJANG);
            while (bita.hasRemaining() && tunggu(saluran.read(bita)) >= 0) {
                if (bita.position() > 0 && bita.get(bita.position() - 1) == 0) {
                    break;
                }
            }
            return new String(bita.array(), 0, bita.position(), StandardCharsets.US_ASCII)
                    .replaceAll("\\p{Cntrl}", "")
                    .strip();
        }

        private <T> T tunggu(Future<T> langkah) throws TidakMenjawab {
            try {
                return langkah.get(Math.max(0, sampai - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw new TidakMenjawab("waktu habis");
            } catch (ExecutionException e) {
                throw new TidakMenjawab(String.valueOf(e.getCause()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TidakMenjawab("dihentikan");
            }
        }
    }
}
