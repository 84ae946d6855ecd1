package id.kejar.tandatangan;

import id.kejar.shared.PengaturanDitolak;
import java.net.URI;
import java.net.URISyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PengaturanTandaTangan.class)
class TandaTanganConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TandaTanganConfiguration.class);

    @Bean
    PenandaTangan naskahTerunggah() {
        return new NaskahTerunggah();
    }

    @Bean
    PenandaTangan tandaTanganElektronik(PengaturanTandaTangan pengaturan) {
        var bsre = pengaturan.bsre();
        if (!bsre.diatur()) {
            return new TanpaTandaTangan();
        }
        var alamat = alamat(bsre.alamat());
        if (bsre.pengguna().isBlank() || bsre.sandi().isBlank()) {
            throw new PengaturanDitolak(
                    "KEJAR_BSRE_ALAMAT diisi, tetapi KEJAR_BSRE_PENGGUNA atau KEJAR_BSRE_SANDI belum.",
                    "Isi keduanya dengan akun kantor di layanan eSign, atau kosongkan KEJAR_BSRE_ALAMAT.");
        }
        if ("http".equalsIgnoreCase(alamat.getScheme())) {
            LOG.warn("Layanan tanda tangan elektronik dihubungi tanpa TLS: passphrase lewat jaringan tanpa terenkripsi."
                    + " Hanya untuk server di jaringan tertutup.");
        }
        LOG.info("Tanda tangan elektronik melalui {}.", alamat.getHost());
        return new LayananBsre(alamat, bsre);
    }

    private static URI alamat(String tertulis) {
        try {
            var alamat = new URI(tertulis.strip().replaceFirst("/+$", ""));
            var laman = "http".equalsIgnoreCase(alamat.getScheme()) || "https".equalsIgnoreCase(alamat.getScheme());
            if (laman && alamat.getHost() != null && alamat.getUserInfo() == null && alamat.getQuery() == null) {
                return alamat;
            }
        } catch (URISyntaxException salahTulis) {
            LOG.debug("KEJAR_BSRE_ALAMAT salah tulis", salahTulis);
        }
        throw new PengaturanDitolak(
                "KEJAR_BSRE_ALAMAT tidak terbaca sebagai alamat web.",
                "Tulis lengkap, misalnya https://esign.kpu.go.id, tanpa nama pengguna di dalamnya.");
    }
}
