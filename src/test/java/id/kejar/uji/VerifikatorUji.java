package id.kejar.uji;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A verifier of the demo's last month at work.
 *
 * @param diputuskan the days of which he was told that their decision is saved
 */
public record VerifikatorUji(KlienUji klien, String akun, String tugas, String lembar, Set<String> diputuskan) {

    private static final List<String> SEMUA =
            List.of("kasubbag.kul", "kasubbag.teknis", "kasubbag.rendatin", "kasubbag.hukum", "sekretaris", "ketua");

    /** All six, each with his task. */
    public static List<VerifikatorUji> semua(KlienUji klien) {
        return SEMUA.stream()
                .map(akun -> {
                    var tugas = klien.tunggu(akun, "verifikasi-data-kinerja");
                    return new VerifikatorUji(
                            klien, akun, tugas, klien.idLembar(akun, tugas), ConcurrentHashMap.newKeySet());
                })
                .toList();
    }

    /** The same person at another server, e.g. one that was started again. */
    public VerifikatorUji di(KlienUji klien) {
        return new VerifikatorUji(klien, akun, tugas, lembar, diputuskan);
    }

    public String alamat() {
        return "/api/verifikasi/" + lembar;
    }

    public boolean setujui(List<String> hari) {
        var keputusan = hari.stream()
                .map(entri -> Map.of("entriId", entri, "hasil", "SETUJU"))
                .toList();
        var status = klien.panggil(
                        akun, "PUT", alamat() + "/keputusan", Map.of("keputusan", keputusan, "tetapSetuju", true))
                .status();
        return status == 200 && diputuskan.addAll(hari);
    }

    public void putuskanSemua() {
        klien.putuskanSemua(akun, tugas, 0);
    }

    /** @param lama until the answer came */
    public record Penyelesaian(String akun, KlienUji.Jawaban jawaban, Duration lama) {}

    /** All complete their task at the same moment. */
    public static List<Penyelesaian> selesaikanSerentak(List<VerifikatorUji> verifikator) {
        var garisMulai = new CyclicBarrier(verifikator.size());
        var pekerja = Executors.newFixedThreadPool(verifikator.size());
        try {
            return verifikator.stream().map(satu -> pekerja.submit(() -> satu.selesaikan(garisMulai))).toList().stream()
                    .map(VerifikatorUji::hasil)
                    .toList();
        } finally {
            pekerja.shutdown();
        }
    }

    private Penyelesaian selesaikan(CyclicBarrier garisMulai) throws InterruptedException, BrokenBarrierException {
        garisMulai.await();
        var mulai = System.nanoTime();
        var jawaban = klien.selesaikan(akun, tugas, Map.of("pernyataan", true));
        return new Penyelesaian(akun, jawaban, Duration.ofNanos(System.nanoTime() - mulai));
    }

    private static Penyelesaian hasil(Future<Penyelesaian> janji) {
        try {
            return janji.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
