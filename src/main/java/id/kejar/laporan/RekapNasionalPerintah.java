package id.kejar.laporan;

import id.kejar.shared.Penolakan;
import id.kejar.shared.PerintahSekali;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code --kejar.rekap-nasional=2026-10 --kejar.rekap-nasional.berkas=…}: exit code 0 when the file is written, else 1. */
@Component
@ConditionalOnProperty("kejar.rekap-nasional")
class RekapNasionalPerintah implements PerintahSekali {

    private static final Logger LOG = LoggerFactory.getLogger(RekapNasionalPerintah.class);

    private final RekapNasionalService rekap;
    private final String kunci;
    private final String berkas;
    private int kodeKeluar = 1;

    RekapNasionalPerintah(
            RekapNasionalService rekap,
            @Value("${kejar.rekap-nasional}") String kunci,
            @Value("${kejar.rekap-nasional.berkas:}") String berkas) {
        this.rekap = rekap;
        this.kunci = kunci;
        this.berkas = berkas;
    }

    @Override
    public void run(ApplicationArguments argumen) {
        if (berkas.isBlank()) {
            LOG.error("Rekap nasional tidak ditulis: sebutkan berkasnya dengan --kejar.rekap-nasional.berkas=…");
            return;
        }
        try {
            long banyak = rekap.tulis(kunci, Path.of(berkas));
            LOG.info("Rekap nasional {} ditulis ke {}: {} hari pegawai", kunci, berkas, banyak);
            kodeKeluar = 0;
        } catch (Penolakan e) {
            LOG.error("Rekap nasional tidak ditulis: {}", e.getMessage());
        } catch (IOException e) {
            LOG.error("Rekap nasional tidak dapat ditulis ke {}", berkas, e);
        }
    }

    @Override
    public int getExitCode() {
        return kodeKeluar;
    }
}
