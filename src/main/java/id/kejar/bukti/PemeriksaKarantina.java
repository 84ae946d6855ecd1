package id.kejar.bukti;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks again about files for which the scanner had no answer. */
@Component
class PemeriksaKarantina {

    private static final Logger LOG = LoggerFactory.getLogger(PemeriksaKarantina.class);
    private static final int SEKALI_JALAN = 200;
    private static final int TANPA_JAWABAN_TERBANYAK = 3;

    private final PencatatBerkas pencatat;
    private final GudangBerkas gudang;
    private final PemindaiVirus pemindai;

    PemeriksaKarantina(PencatatBerkas pencatat, GudangBerkas gudang, PemindaiVirus pemindai) {
        this.pencatat = pencatat;
        this.gudang = gudang;
        this.pemindai = pemindai;
    }

    /** In random order, so that a file on which the scanner fails for ever does not hold up the others for ever. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void periksaUlang() {
        var menunggu = new ArrayList<>(pencatat.dalamKarantina(SEKALI_JALAN));
        Collections.shuffle(menunggu);
        var tanpaJawaban = 0;
        for (var sha256 : menunggu) {
            if (!terjawab(sha256) && ++tanpaJawaban == TANPA_JAWABAN_TERBANYAK) {
                LOG.warn("Pemindai virus belum menjawab; {} berkas bukti menunggu dalam karantina", menunggu.size());
                return;
            }
        }
    }

    private boolean terjawab(String sha256) {
        try (var isi = gudang.buka(sha256)) {
            switch (pemindai.pindai(isi)) {
                case BERSIH -> pencatat.catatBersih(sha256);
                case TIDAK_DIPINDAI -> pencatat.lepaskanTanpaPindai(sha256);
                case TERINFEKSI -> {
                    LOG.error("Virus ditemukan dalam berkas bukti {}; berkas tidak akan ditampilkan", sha256);
                    pencatat.catatTerinfeksi(sha256);
                }
                case TIDAK_MENJAWAB -> {
                    return false;
                }
            }
        } catch (IOException e) {
            LOG.error("Berkas bukti {} dalam karantina tidak terbaca: {}", sha256, e.toString());
        }
        return true;
    }
}
