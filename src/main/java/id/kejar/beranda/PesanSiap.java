package id.kejar.beranda;

import id.kejar.shared.AkunContoh;
import id.kejar.shared.PerintahRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started KEJAR where to go and, in the demo, whom to log in as. A command is nowhere to go to. */
@Component
@ConditionalOnMissingBean(PerintahRunner.class)
class PesanSiap {

    private static final Logger LOG = LoggerFactory.getLogger(PesanSiap.class);

    private final ServletWebServerApplicationContext server;
    private final ObjectProvider<AkunContoh> akunContoh;

    PesanSiap(ServletWebServerApplicationContext server, ObjectProvider<AkunContoh> akunContoh) {
        this.server = server;
        this.akunContoh = akunContoh;
    }

    @EventListener(ApplicationReadyEvent.class)
    void siap() {
        LOG.info("KEJAR siap. Buka http://localhost:{}/", server.getWebServer().getPort());
        akunContoh.ifAvailable(contoh -> LOG.info(
                "Satker contoh KPU Kabupaten Kudus. Masuk sebagai kasubbag.kul (sandi: kejar) untuk memverifikasi bulan"
                        + " lalu; akun lain tercantum di halaman masuk."));
    }
}
