package id.kejar.laporan;

import id.kejar.shared.Penolakan;
import id.kejar.shared.PerintahSekali;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** {@code --kejar.perintah=rekap-nasional --kejar.bulan=2026-10 --kejar.berkas=…}: exit code 0 when the file is written, else 1. */
@Component
class RekapNasionalPerintah implements PerintahSekali {

    private static final Logger LOG = LoggerFactory.getLogger(RekapNasionalPerintah.class);
    private static final int TIDAK_DITULIS = 1;

    private final RekapNasionalService rekap;

    RekapNasionalPerintah(RekapNasionalService rekap) {
        this.rekap = rekap;
    }

    @Override
    public String nama() {
        return "rekap-nasional";
    }

    @Override
    public int jalankan(ApplicationArguments argumen) {
        var bulan = argumen.getOptionValues("kejar.bulan");
        var berkas = argumen.getOptionValues("kejar.berkas");
        if (bulan == null || berkas == null) {
            LOG.error("Rekap nasional tidak ditulis: sebutkan --kejar.bulan=2026-10 dan --kejar.berkas=…");
            return TIDAK_DITULIS;
        }
        try {
            long banyak = rekap.tulis(bulan.get(0), Path.of(berkas.get(0)));
            LOG.info("Rekap nasional {} ditulis ke {}: {} hari pegawai", bulan.get(0), berkas.get(0), banyak);
            return 0;
        } catch (Penolakan e) {
            LOG.error("Rekap nasional tidak ditulis: {}", e.getMessage());
        } catch (IOException e) {
            LOG.error("Rekap nasional tidak dapat ditulis ke {}", berkas.get(0), e);
        }
        return TIDAK_DITULIS;
    }
}
