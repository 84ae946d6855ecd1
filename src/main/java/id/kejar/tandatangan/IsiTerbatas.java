package id.kejar.tandatangan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Collects the body of an answer and hangs up as soon as it is larger than any answer can be. */
class IsiTerbatas implements BodySubscriber<byte[]> {

    /** The answer went on beyond the limit. */
    static class TerlaluBesar extends IOException {
        TerlaluBesar() {
            super("Jawaban lebih besar daripada batasnya");
        }
    }

    private final int terbesar;
    private final ByteArrayOutputStream isi = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> lengkap = new CompletableFuture<>();
    private Subscription aliran;

    IsiTerbatas(int terbesar) {
        this.terbesar = terbesar;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return lengkap;
    }

    @Override
    public void onSubscribe(Subscription langganan) {
        aliran = langganan;
        aliran.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> potongan) {
        for (var satu : potongan) {
            if (isi.size() + satu.remaining() > terbesar) {
                aliran.cancel();
                lengkap.completeExceptionally(new TerlaluBesar());
                return;
            }
            var bita = new byte[satu.remaining()];
            satu.get(bita);
            isi.writeBytes(bita);
        }
    }

    @Override
    public void onError(Throwable sebab) {
        lengkap.completeExceptionally(sebab);
    }

    @Override
    public void onComplete() {
        lengkap.complete(isi.toByteArray());
    }
}
