package id.kejar.audit;

import id.kejar.shared.PerintahSekali;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * {@code --kejar.perintah=periksa-jejak}, with {@code --kejar.satker=657342} for one chain and {@code --kejar.ujung=<file>}
 * against ends that were kept elsewhere. The log gets the verdicts and the ends; what does not hold stands in a file, because
 * it names objects.
 */
@Component
class PeriksaJejakPerintah implements PerintahSekali {

    private static final Logger LOG = LoggerFactory.getLogger(PeriksaJejakPerintah.class);
    private static final int ADA_KEGANJILAN = 1;
    private static final int BERKAS_BERMASALAH = 2;

    private final PemeriksaRantai pemeriksa;
    private final PembacaRantai rantai;
    private final UjungJejakService ujung;
    private final Path hasil;

    PeriksaJejakPerintah(
            PemeriksaRantai pemeriksa,
            PembacaRantai rantai,
            UjungJejakService ujung,
            @Value("${kejar.data}/periksa-jejak.txt") Path hasil) {
        this.pemeriksa = pemeriksa;
        this.rantai = rantai;
        this.ujung = ujung;
        this.hasil = hasil;
    }

    @Override
    public String nama() {
        return "periksa-jejak";
    }

    @Override
    public int jalankan(ApplicationArguments argumen) {
        var disimpan = new ArrayList<UjungHarian>();
        var laporan = new ArrayList<String>();
        try {
            for (var berkas : nilai(argumen, "kejar.ujung")) {
                disimpan.addAll(baca(Path.of(berkas)));
            }
        } catch (IOException e) {
            LOG.error("Ujung yang disimpan tidak terbaca: {}", e.getMessage());
            return BERKAS_BERMASALAH;
        }
        var hanya = nilai(argumen, "kejar.satker");
        var utuh = true;
        for (var satker : ujung.semua()) {
            if (hanya.isEmpty() || hanya.contains(satker)) {
                utuh &= periksa(satker, disimpan, laporan);
            }
        }
        try {
            Files.write(hasil, laporan, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.error("Hasil pemeriksaan tidak dapat ditulis ke {}: {}", hasil, e.toString());
            return BERKAS_BERMASALAH;
        }
        LOG.info("Jejak audit {}. Rinciannya di {}", utuh ? "utuh" : "TIDAK UTUH", hasil);
        return utuh ? 0 : ADA_KEGANJILAN;
    }

    private boolean periksa(String satker, List<UjungHarian> disimpan, List<String> laporan) {
        var hasilnya = pemeriksa.periksa(satker, disimpan);
        var putusan = "%s: %s, %d mata rantai diperiksa%s"
                .formatted(
                        satker,
                        hasilnya.utuh() ? "utuh" : "TIDAK UTUH",
                        hasilnya.diperiksa(),
                        rantai.ujung(satker)
                                .map(satu -> ", ujung %d %s".formatted(satu.jumlah(), satu.sidik()))
                                .orElse(""));
        LOG.info("Jejak audit {}", putusan);
        laporan.add(putusan);
        hasilnya.keganjilan().forEach(satu -> laporan.add("  " + satu));
        return hasilnya.utuh();
    }

    /** A file without a single end would prove nothing and look as if it did. */
    private static List<UjungHarian> baca(Path berkas) throws IOException {
        try (var baris = Files.lines(berkas)) {
            var terbaca =
                    baris.flatMap(satu -> UjungHarian.terbaca(satu).stream()).toList();
            if (terbaca.isEmpty()) {
                throw new IOException(berkas + " tidak memuat satu ujung pun");
            }
            return terbaca;
        }
    }

    private static List<String> nilai(ApplicationArguments argumen, String nama) {
        var nilai = argumen.getOptionValues(nama);
        return nilai == null ? List.of() : nilai;
    }
}
