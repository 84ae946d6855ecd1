package id.kejar.segel;

import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Satker;
import id.kejar.periode.PeriodeService;
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
 * {@code --kejar.perintah=periksa-segel}, with {@code --kejar.satker=657342} for one office: checks every seal and writes what
 * it found into a file. The log gets only the verdicts: what differs may name people.
 */
@Component
class PeriksaSegelPerintah implements PerintahSekali {

    private static final Logger LOG = LoggerFactory.getLogger(PeriksaSegelPerintah.class);
    private static final int ADA_KEGANJILAN = 1;
    private static final int TIDAK_TERTULIS = 2;

    private final PemeriksaSegel pemeriksa;
    private final SegelService segel;
    private final PeriodeService periode;
    private final OrganisasiService organisasi;
    private final Path hasil;

    PeriksaSegelPerintah(
            PemeriksaSegel pemeriksa,
            SegelService segel,
            PeriodeService periode,
            OrganisasiService organisasi,
            @Value("${kejar.data}/periksa-segel.txt") Path hasil) {
        this.pemeriksa = pemeriksa;
        this.segel = segel;
        this.periode = periode;
        this.organisasi = organisasi;
        this.hasil = hasil;
    }

    @Override
    public String nama() {
        return "periksa-segel";
    }

    @Override
    public int jalankan(ApplicationArguments argumen) {
        var hanya = argumen.getOptionValues("kejar.satker");
        var laporan = new ArrayList<String>();
        var utuh = true;
        for (var satker : organisasi.satkerAktif()) {
            if (hanya == null || hanya.contains(satker.kode())) {
                utuh &= periksa(satker, laporan);
            }
        }
        try {
            Files.write(hasil, laporan, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.error("Hasil pemeriksaan tidak dapat ditulis ke {}: {}", hasil, e.toString());
            return TIDAK_TERTULIS;
        }
        LOG.info(
                "{} segel diperiksa. Rinciannya di {}",
                laporan.stream().filter(baris -> !baris.startsWith(" ")).count(),
                hasil);
        return utuh ? 0 : ADA_KEGANJILAN;
    }

    private boolean periksa(Satker satker, List<String> laporan) {
        var utuh = true;
        for (var bulan : periode.daftar(satker.kode())) {
            for (var ini : segel.versi(bulan.id())) {
                var hasilnya = pemeriksa.periksa(ini.id());
                var putusan = "%s versi %d: %s"
                        .formatted(bulan.kunciBisnis(), ini.versi(), hasilnya.utuh() ? "utuh" : "TIDAK UTUH");
                LOG.info("Segel {}", putusan);
                laporan.add("%s, segel %s, %d baris, %d berkas"
                        .formatted(putusan, ini.sidik(), hasilnya.baris(), hasilnya.berkas()));
                hasilnya.keganjilan().forEach(satu -> laporan.add("  " + satu));
                utuh &= hasilnya.utuh();
            }
        }
        return utuh;
    }
}
