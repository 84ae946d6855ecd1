package id.kejar.bukti;

import id.kejar.shared.PengaturanDitolak;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PengaturanBukti.class)
class BuktiConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(BuktiConfiguration.class);

    /** Made and tried at start: an office shall not learn from its first photo that the folder cannot be written. */
    @Bean
    FolderBukti folderBukti(PengaturanBukti pengaturan, MultipartProperties kiriman) {
        var batasKiriman = kiriman.getMaxFileSize();
        if (!batasKiriman.isNegative() && batasKiriman.compareTo(pengaturan.ukuranTerbesar()) < 0) {
            throw new PengaturanDitolak(
                    "kejar.bukti.ukuran-terbesar lebih besar daripada spring.servlet.multipart.max-file-size.",
                    "Besarkan max-file-size dan max-request-size sehingga keduanya di atas ukuran-terbesar.");
        }
        try {
            var folder = new FolderBukti(pengaturan.letak());
            folder.siapkan();
            return folder;
        } catch (IOException e) {
            throw new PengaturanDitolak(
                    "Folder bukti %s tidak dapat dibuat atau ditulisi (%s)."
                            .formatted(pengaturan.letak(), e.getClass().getSimpleName()),
                    "Beri KEJAR hak tulis pada folder itu, kosongkan ruang disk, atau tunjuk folder lain dengan"
                            + " KEJAR_DATA atau kejar.bukti.folder.");
        }
    }

    /** Another store, such as S3, takes the place of this one here. */
    @Bean
    GudangBerkas gudangBerkas(FolderBukti folder) {
        return new GudangDirektori(folder);
    }

    @Bean
    PemindaiVirus pemindaiVirus(PengaturanBukti pengaturan) {
        if (pengaturan.clamd().host().isBlank()) {
            LOG.info("kejar.bukti.clamd.host kosong: berkas bukti tidak dipindai virus");
            return PemindaiVirus.TIDAK_ADA;
        }
        return new PemindaiClamd(pengaturan.clamd());
    }
}
