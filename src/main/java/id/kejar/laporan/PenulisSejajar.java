package id.kejar.laporan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes in a thread of its own what another thread reads: the database is read while the file is written. A few thousand
 * rows wait between the two at most; then the reader waits.
 */
final class PenulisSejajar<T> implements Consumer<T>, AutoCloseable {

    private static final int SEKALI_KIRIM = 500;
    private static final int KIRIMAN_MENUNGGU = 8;

    private final BlockingQueue<List<T>> antrean = new ArrayBlockingQueue<>(KIRIMAN_MENUNGGU);
    private final ExecutorService pelaksana = Executors.newSingleThreadExecutor();
    private final Future<?> pekerjaan;
    private List<T> kiriman = new ArrayList<>(SEKALI_KIRIM);

    PenulisSejajar(Consumer<T> penulis) {
        pekerjaan = pelaksana.submit(() -> {
            for (List<T> ini = antrean.take(); !ini.isEmpty(); ini = antrean.take()) {
                ini.forEach(penulis);
            }
            return null;
        });
    }

    @Override
    public void accept(T satu) {
        kiriman.add(satu);
        if (kiriman.size() == SEKALI_KIRIM) {
            kirim();
        }
    }

    /** Waits until all is written; what the writer refused is thrown here or at the next row. */
    void selesai() {
        if (!kiriman.isEmpty()) {
            kirim();
        }
        // an empty one says that no more will come
        kirim();
        tunggu();
    }

    private void kirim() {
        try {
            while (!antrean.offer(kiriman, 1, TimeUnit.SECONDS)) {
                if (pekerjaan.isDone()) {
                    tunggu();
                }
            }
        } catch (InterruptedException e) {
            throw terputus(e);
        }
        kiriman = new ArrayList<>(SEKALI_KIRIM);
    }

    private void tunggu() {
        try {
            pekerjaan.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Baris tidak dapat ditulis", e.getCause());
        } catch (InterruptedException e) {
            throw terputus(e);
        }
    }

    private static IllegalStateException terputus(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Penulisan dihentikan", e);
    }

    /** Returns when the writer has let go of what it writes into. */
    @Override
    public void close() {
        pelaksana.shutdownNow();
        try {
            pelaksana.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
