package id.kejar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kejar.uji.KlienUji;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * People who fill in and send their day through two nodes in turn. Who gets no answer repeats the same submission with the same
 * key at the node that must not die, as a browser behind a proxy does.
 */
final class PengirimDuaNode {

    static final int KEGIATAN = 6;

    /** Of one person: his activities and the sending. */
    static final int KIRIMAN = KEGIATAN + 1;

    private static final int SERENTAK = 6;

    private final KlienUji fana;
    private final KlienUji tetap;
    private final ExecutorService pekerja = Executors.newFixedThreadPool(SERENTAK);
    private final AtomicInteger giliran = new AtomicInteger();

    final AtomicInteger diakui = new AtomicInteger();
    final AtomicInteger diakuiFana = new AtomicInteger();
    final AtomicInteger menungguFana = new AtomicInteger();
    final AtomicInteger tanpaJawaban = new AtomicInteger();

    private volatile boolean fanaMati;

    /** @param fana the node that will be killed, @param tetap the other one */
    PengirimDuaNode(KlienUji fana, KlienUji tetap) {
        this.fana = fana;
        this.tetap = tetap;
    }

    List<Future<?>> mulai(Map<String, String> lembar) {
        return lembar.entrySet().stream()
                .<Future<?>>map(
                        satu -> pekerja.submit(() -> isiDanKirim(satu.getKey(), "/api/entri/" + satu.getValue())))
                .toList();
    }

    void tungguSelesai(List<Future<?>> janji) throws Exception {
        for (var satu : janji) {
            satu.get(120, TimeUnit.SECONDS);
        }
        pekerja.shutdown();
    }

    private void isiDanKirim(String akun, String lembar) {
        var revisi = tetap.ambil(akun, lembar).path("revisi").asInt();
        for (var ke : IntStream.range(0, KEGIATAN).toArray()) {
            revisi = sekali(akun, lembar + "/kegiatan", kegiatan(ke, revisi));
        }
        sekali(akun, lembar + "/kirim", Map.of("pernyataan", true, "revisi", revisi));
    }

    /** @return the sheet's revision afterwards */
    private int sekali(String akun, String jalur, Map<String, ?> isi) {
        var kunci = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var keFana = !fanaMati && giliran.getAndIncrement() % 2 == 0;
        KlienUji.Jawaban jawaban;
        if (keFana) {
            menungguFana.incrementAndGet();
            try {
                jawaban = fana.panggil(akun, "POST", jalur, isi, kunci);
                diakuiFana.incrementAndGet();
            } catch (UncheckedIOException mati) {
                fanaMati = true;
                tanpaJawaban.incrementAndGet();
                jawaban = tetap.panggil(akun, "POST", jalur, isi, kunci);
            } finally {
                menungguFana.decrementAndGet();
            }
        } else {
            jawaban = tetap.panggil(akun, "POST", jalur, isi, kunci);
        }
        assertThat(jawaban.status()).as("%s %s: %s", akun, jalur, jawaban.isi()).isEqualTo(200);
        diakui.incrementAndGet();
        return jawaban.isi().path("revisi").asInt();
    }

    static Map<String, Object> kegiatan(int ke, int revisi) {
        var mulai = LocalTime.of(8, 0).plusMinutes(30L * ke);
        return Map.of(
                "namaKegiatan",
                "Pencocokan data pemilih TPS %d".formatted(ke + 1),
                "outputHasil",
                "%d data dicocokkan".formatted(100 + ke),
                "volume",
                100 + ke,
                "satuan",
                "data",
                "jamMulai",
                mulai.toString(),
                "jamSelesai",
                mulai.plusMinutes(30).toString(),
                "revisi",
                revisi);
    }
}
