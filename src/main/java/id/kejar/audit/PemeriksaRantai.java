package id.kejar.audit;

import id.kejar.shared.Angka;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Recomputes a chain from its first link and names in words where it does not hold. It only reads, piece by piece, and needs
 * no more memory for ten years than for a day.
 */
@Service
public class PemeriksaRantai {

    private static final int SEKALI_BACA = 1_000;

    /** A line gets its link within seconds; after this the chaining has stopped, or the line came by another road. */
    static final Duration MENUNGGU_PALING_LAMA = Duration.ofMinutes(10);

    private final PembacaRantai rantai;
    private final UjungJejakService ujungTercatat;
    private final Clock jam;

    PemeriksaRantai(PembacaRantai rantai, UjungJejakService ujungTercatat, Clock jam) {
        this.rantai = rantai;
        this.ujungTercatat = ujungTercatat;
        this.jam = jam;
    }

    /** The chain and the ends of it that KEJAR itself has kept. */
    public HasilRantai periksa(String satker) {
        return periksa(satker, List.of());
    }

    /** @param disimpan ends that were kept elsewhere; those of other satker are left out */
    public HasilRantai periksa(String satker, List<UjungHarian> disimpan) {
        var keganjilan = new ArrayList<String>();
        var diperiksa = susuri(satker, keganjilan);
        ujungBeda(satker, ujungTercatat.tercatat(satker), "tabel ujung_jejak").ifPresent(keganjilan::add);
        ujungBeda(satker, disimpan, "catatan di luar KEJAR").ifPresent(keganjilan::add);
        tanpaTempat(satker).ifPresent(keganjilan::add);
        return new HasilRantai(satker, diperiksa, List.copyOf(keganjilan));
    }

    /** @return links read; it ends at the first place that does not hold */
    private long susuri(String satker, List<String> keganjilan) {
        var sebelum = IsiJejak.PANGKAL;
        var terbaru = Instant.MIN;
        var urutan = 0L;
        for (var potongan = potongan(satker, urutan); !potongan.isEmpty(); potongan = potongan(satker, urutan)) {
            for (var mata : potongan) {
                urutan++;
                var ganjil = ganjil(mata, urutan, satker, sebelum, terbaru);
                if (ganjil.isPresent()) {
                    keganjilan.add(ganjil.get());
                    return urutan;
                }
                sebelum = mata.sidik();
                terbaru = mata.jejak().pada().isAfter(terbaru) ? mata.jejak().pada() : terbaru;
            }
        }
        return urutan;
    }

    private List<MataTerbaca> potongan(String satker, long sesudah) {
        return rantai.sesudah(satker, sesudah, SEKALI_BACA);
    }

    private static Optional<String> ganjil(
            MataTerbaca mata, long urutan, String satker, String sebelum, Instant terbaru) {
        if (mata.urutan() != urutan) {
            return Optional.of("Mata rantai ke-%s tidak ada; sesudah ke-%s langsung ke-%s: ada yang dibuang."
                    .formatted(Angka.bulat(urutan), Angka.bulat(urutan - 1), Angka.bulat(mata.urutan())));
        }
        if (mata.jejak() == null) {
            return Optional.of("Baris jejak pada mata rantai ke-%s tidak ada lagi: dihapus dari tabel jejak."
                    .formatted(Angka.bulat(urutan)));
        }
        if (!mata.jejak().satker().equals(satker)) {
            return Optional.of("%s milik satuan kerja %s: mata rantainya dipindahkan."
                    .formatted(sebutan(mata), mata.jejak().satker()));
        }
        if (!mata.sidik().equals(mata.jejak().sidik(sebelum))) {
            return Optional.of(
                    "%s tidak cocok dengan sidiknya: baris itu, atau mata rantainya, diubah sesudah dirangkai."
                            .formatted(sebutan(mata)));
        }
        // Lines are chained within a day of their moment, in the order of their moments.
        if (terbaru.isAfter(Instant.MIN)
                && mata.jejak().pada().isBefore(terbaru.minus(RantaiJejakService.TRANSAKSI_TERLAMA))) {
            return Optional.of(
                    "%s lebih dari sehari lebih tua daripada yang sudah dirangkai sebelumnya: disisipkan belakangan, atau jam server pernah mundur."
                            .formatted(sebutan(mata)));
        }
        return Optional.empty();
    }

    private static String sebutan(MataTerbaca mata) {
        var baris = mata.jejak();
        return "Baris ke-%s (%s, %s, objek %s, id %s)"
                .formatted(Angka.bulat(mata.urutan()), baris.pada(), baris.tindakan(), baris.objek(), baris.id());
    }

    private Optional<String> ujungBeda(String satker, List<UjungHarian> disimpan, String asal) {
        return disimpan.stream()
                .filter(satu -> satu.satker().equals(satker))
                .flatMap(satu -> ujungBeda(satu, asal).stream())
                .findFirst();
    }

    private Optional<String> ujungBeda(UjungHarian disimpan, String asal) {
        var jumlah = disimpan.ujung().jumlah();
        var sidik = rantai.sidik(disimpan.satker(), jumlah);
        if (sidik.isEmpty()) {
            return Optional.of("Menurut %s tanggal %s rantai ini panjangnya %s; kini hanya %s: ujungnya dipotong."
                    .formatted(
                            asal,
                            disimpan.tanggal(),
                            Angka.bulat(jumlah),
                            Angka.bulat(rantai.ujung(disimpan.satker())
                                    .map(Ujung::jumlah)
                                    .orElse(0L))));
        }
        return sidik.filter(kini -> !kini.equals(disimpan.ujung().sidik()))
                .map(kini ->
                        "Mata rantai ke-%s bukan lagi yang ada di %s tanggal %s: rantai ditulis ulang sampai di sana."
                                .formatted(Angka.bulat(jumlah), asal, disimpan.tanggal()));
    }

    private Optional<String> tanpaTempat(String satker) {
        var baris = rantai.tanpaTempat(satker, jam.instant().minus(MENUNGGU_PALING_LAMA), 1);
        return baris.stream()
                .map(satu ->
                        "Baris %s, %s, objek %s, id %s tidak ada dalam rantai padahal lebih tua dari %d menit: perangkaian berhenti, atau baris itu disisipkan."
                                .formatted(
                                        satu.pada(),
                                        satu.tindakan(),
                                        satu.objek(),
                                        satu.id(),
                                        MENUNGGU_PALING_LAMA.toMinutes()))
                .findFirst();
    }
}
