package id.kejar.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kejar.shared.PengaturanDitolak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

class BuktiConfigurationTest {

    @TempDir
    Path tempat;

    private final BuktiConfiguration konfigurasi = new BuktiConfiguration();

    private static MultipartProperties kiriman(String terbesar) {
        var kiriman = new MultipartProperties();
        kiriman.setMaxFileSize(DataSize.parse(terbesar));
        return kiriman;
    }

    @Test
    void folderDibuatSaatMulai() {
        var folder = tempat.resolve("data/bukti");

        konfigurasi.folderBukti(PengaturanUji.bawaan(folder.toString()), kiriman("12MB"));

        assertThat(folder.resolve(".sementara")).isEmptyDirectory();
    }

    @Test
    void folderYangTidakDapatDibuatMenggagalkanMulaiDenganKalimatnya() throws IOException {
        var berkas = Files.createFile(tempat.resolve("bukti"));

        assertThatExceptionOfType(PengaturanDitolak.class)
                .isThrownBy(() -> konfigurasi.folderBukti(PengaturanUji.bawaan(berkas.toString()), kiriman("12MB")))
                .withMessageContaining("Folder bukti " + berkas + " tidak dapat dibuat atau ditulisi");
    }

    @Test
    void batasKirimanDiBawahBatasBuktiMenggagalkanMulai() {
        var pengaturan = PengaturanUji.dengan(tempat.toString(), Map.of("ukuran-terbesar", "20MB"));

        assertThatExceptionOfType(PengaturanDitolak.class)
                .isThrownBy(() -> konfigurasi.folderBukti(pengaturan, kiriman("12MB")))
                .withMessageContaining("max-file-size");
        assertThat(konfigurasi.folderBukti(pengaturan, kiriman("-1B"))).isNotNull();
    }

    @Test
    void tanpaHostClamdTidakAdaYangDipindai() {
        assertThat(konfigurasi.pemindaiVirus(PengaturanUji.bawaan("x"))).isSameAs(PemindaiVirus.TIDAK_ADA);
        assertThat(konfigurasi.pemindaiVirus(PengaturanUji.dengan("x", Map.of("clamd.host", "10.0.0.9"))))
                .isInstanceOf(PemindaiClamd.class);
    }

    @Test
    void bawaanPengaturanSamaDenganYangTertulisDiApplicationYml() throws IOException {
        var bawaan = PengaturanUji.bawaan("x");
        var yml = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yml"))
                .get(0);

        assertThat(yml.getProperty("kejar.bukti.ukuran-terbesar"))
                .isEqualTo(bawaan.ukuranTerbesar().toMegabytes() + "MB");
        assertThat(yml.getProperty("kejar.bukti.clamd.port"))
                .isEqualTo(bawaan.clamd().port());
        assertThat(bawaan.clamd().batasWaktu()).isEqualTo(Duration.ofSeconds(20));
        assertThat(DataSize.parse(String.valueOf(yml.getProperty("spring.servlet.multipart.max-file-size"))))
                .isGreaterThan(bawaan.ukuranTerbesar());
    }
}
