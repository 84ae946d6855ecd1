package id.kejar.nomor;

import id.kejar.organisasi.OrganisasiService;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * At each start: numbers that others kept before the register come into it, and an office whose template makes no numbers
 * is told to the log, because its row may have been changed since it was opened. Repeating it changes nothing.
 */
@Component
@Order(15)
class NomorTerdahuluRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(NomorTerdahuluRunner.class);

    private final List<NomorTerdahulu> sumber;
    private final NomorNaskahRepository daftarNomor;
    private final NomorTerdahuluService terdahulu;
    private final OrganisasiService organisasi;

    NomorTerdahuluRunner(
            List<NomorTerdahulu> sumber,
            NomorNaskahRepository daftarNomor,
            NomorTerdahuluService terdahulu,
            OrganisasiService organisasi) {
        this.sumber = sumber;
        this.daftarNomor = daftarNomor;
        this.terdahulu = terdahulu;
        this.organisasi = organisasi;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (var satker : organisasi.satkerAktif()) {
            for (var jenis : JenisNaskah.values()) {
                TemplatNomor.halangan(jenis, satker)
                        .ifPresent(kalimat -> LOG.warn("Satker {}: {}", satker.kode(), kalimat));
            }
        }
        sumber.forEach(this::masukkan);
    }

    private void masukkan(NomorTerdahulu lama) {
        var tercatat = daftarNomor.acuanTercatat(lama.jenis());
        lama.daftar().stream()
                .filter(satu -> !tercatat.contains(satu.acuan()))
                .collect(Collectors.groupingBy(NomorTerdahulu.Nomor::satker))
                .forEach((satker, daftar) -> {
                    var masuk = terdahulu.catat(satker, lama.jenis(), daftar);
                    LOG.info("Buku nomor {}: {} nomor terdahulu dicatat", satker, masuk);
                });
    }
}
