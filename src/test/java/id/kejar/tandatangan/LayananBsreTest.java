package id.kejar.tandatangan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kejar.shared.Penolakan;
import id.kejar.uji.BsreTiruan;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Against a service that behaves as documented, and against one that does not behave. */
@ExtendWith(OutputCaptureExtension.class)
class LayananBsreTest {

    private static final byte[] PDF =
            "%PDF-1.7\nnaskah \u00e9\r\n\r\nisi\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    private final BsreTiruan bsre = new BsreTiruan();

    @AfterEach
    void tutup() {
        bsre.close();
    }

    private static LayananBsre layanan(String alamat, String sandi) {
        return new LayananBsre(
                URI.create(alamat),
                new PengaturanTandaTangan.Bsre(
                        alamat, BsreTiruan.PENGGUNA, sandi, Duration.ofSeconds(2), Duration.ofMillis(1500)));
    }

    private NaskahTertanda tandaTangani(String nik, String passphrase) {
        try (var kunci = KunciPenanda.dari(nik, passphrase.toCharArray())) {
            return layanan(bsre.alamat(), BsreTiruan.SANDI).tandaTangani(PDF, kunci);
        }
    }

    private Penolakan ditolak(BsreTiruan.Perilaku perilaku) {
        bsre.berperilaku(perilaku);
        return catchThrowableOfType(Penolakan.class, () -> tandaTangani(BsreTiruan.NIK, BsreTiruan.PASSPHRASE));
    }

    private static void adalah(Penolakan penolakan, Penolakan.Jenis jenis, String kalimat) {
        assertThat(penolakan).hasMessageContaining(kalimat);
        assertThat(penolakan.jenis()).isEqualTo(jenis);
    }

    @Test
    void mengirimYangDimintaLayananDanMenerimaPdfBertanda() {
        var hasil = tandaTangani("3319 0101 0170 0001", BsreTiruan.PASSPHRASE);

        assertThat(hasil.pdf()).isEqualTo(BsreTiruan.bertanda(PDF));
        assertThat(hasil.idDokumen()).isEqualTo(BsreTiruan.ID_DOKUMEN);
        assertThat(hasil.cara()).isEqualTo(CaraTandaTangan.BSRE);
        assertThat(bsre.alamatDiminta()).containsExactly("POST /api/sign/pdf");
        var isian = bsre.diterima().get(0);
        assertThat(isian).containsOnlyKeys("file", "nik", "tampilan", "passphrase");
        assertThat(isian.get("file")).isEqualTo(PDF);
        assertThat(isian.get("nik")).asString().isEqualTo(BsreTiruan.NIK);
        assertThat(isian.get("tampilan")).asString().isEqualTo("invisible");
        assertThat(new String(isian.get("passphrase"), StandardCharsets.UTF_8)).isEqualTo(BsreTiruan.PASSPHRASE);
    }

    @Test
    void penandaKeduaMenambahTandaTangan() {
        var pertama = tandaTangani(BsreTiruan.NIK, BsreTiruan.PASSPHRASE).pdf();
        try (var kunci = KunciPenanda.dari(BsreTiruan.NIK, BsreTiruan.PASSPHRASE.toCharArray())) {
            var kedua = layanan(bsre.alamat(), BsreTiruan.SANDI).tandaTangani(pertama, kunci);
            assertThat(NaskahPdf.tandaTangan(kedua.pdf())).isEqualTo(2);
        }
    }

    @Test
    void pdfYangTidakIkutDijawabDiambilMenurutIdnya() {
        bsre.berperilaku((permintaan, isian) -> {
            if (permintaan.getRequestMethod().equals("GET")) {
                BsreTiruan.jawabPdf(permintaan, BsreTiruan.bertanda(PDF));
            } else {
                permintaan.getResponseHeaders().set("id_dokumen", "abc-1");
                BsreTiruan.jawab(permintaan, 200, "application/json", "{\"message\":\"Proses berhasil\"}");
            }
        });
        assertThat(tandaTangani(BsreTiruan.NIK, BsreTiruan.PASSPHRASE).pdf()).isEqualTo(BsreTiruan.bertanda(PDF));
        assertThat(bsre.alamatDiminta()).containsExactly("POST /api/sign/pdf", "GET /api/sign/download/abc-1");
    }

    @Test
    void idDokumenYangTidakWajarDiabaikan() {
        bsre.berperilaku((permintaan, isian) -> {
            permintaan.getResponseHeaders().set("id_dokumen", "../../rahasia?x=1");
            BsreTiruan.jawabPdf(permintaan, BsreTiruan.bertanda(PDF));
        });
        assertThat(tandaTangani(BsreTiruan.NIK, BsreTiruan.PASSPHRASE).idDokumen())
                .isNull();
    }

    @Test
    void passphraseSalahDanNikTakTerdaftarDikatakanBegitu() {
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> tandaTangani(BsreTiruan.NIK, "keliru"))
                .withMessageContaining("Passphrase salah");
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> tandaTangani("9999999999999999", BsreTiruan.PASSPHRASE))
                .withMessageContaining("NIK itu tidak terdaftar");
    }

    @Test
    void sertifikatKedaluwarsaDanPenolakanLain() {
        adalah(
                ditolak((p, i) -> BsreTiruan.jawabGalat(p, 400, "Sertifikat pengguna telah expired", 400)),
                Penolakan.Jenis.ATURAN,
                "sudah kedaluwarsa");
        adalah(
                ditolak((p, i) -> BsreTiruan.jawabGalat(p, 400, "Dokumen terenkripsi", 2777)),
                Penolakan.Jenis.ATURAN,
                "kode 2777");
        adalah(
                ditolak((p, i) -> BsreTiruan.jawab(p, 413, "text/html", "<html>Too large</html>")),
                Penolakan.Jenis.ATURAN,
                "kode 413");
    }

    @Test
    void layananYangTergangguBukanSalahOrangnya() {
        adalah(
                ditolak((p, i) -> BsreTiruan.jawab(p, 502, "text/html", "<h1>Bad gateway</h1>")),
                Penolakan.Jenis.TERGANGGU,
                "sedang terganggu");
        adalah(
                ditolak((p, i) -> BsreTiruan.jawab(p, 200, "text/html", "<h1>Selamat datang</h1>")),
                Penolakan.Jenis.TERGANGGU,
                "bukan PDF");
        adalah(
                ditolak((p, i) -> BsreTiruan.jawabPdf(p, PDF)),
                Penolakan.Jenis.TERGANGGU,
                "tanpa tanda tangan elektronik");
        adalah(ditolak(BsreTiruan::takBerakhir), Penolakan.Jenis.TERGANGGU, "terlalu besar");
        adalah(ditolak(BsreTiruan::terputus), Penolakan.Jenis.TERGANGGU, "terputus");
    }

    @Test
    void yangTidakMenjawabAtauTersendatDitinggalkan() {
        adalah(ditolak(bsre::diam), Penolakan.Jenis.TERGANGGU, "terlalu lama");
        adalah(ditolak(bsre::tersendat), Penolakan.Jenis.TERGANGGU, "terlalu lama");
    }

    @Test
    void pengalihanTidakDiikuti() {
        try (var lain = new BsreTiruan()) {
            adalah(
                    ditolak((p, i) -> {
                        p.getResponseHeaders().set("Location", lain.alamat() + "/api/sign/pdf");
                        p.sendResponseHeaders(307, -1);
                    }),
                    Penolakan.Jenis.ATURAN,
                    "kode 307");
            assertThat(lain.alamatDiminta()).isEmpty();
        }
    }

    @Test
    void akunKantorYangSalahAdalahUrusanOperator() {
        try (var kunci = KunciPenanda.dari(BsreTiruan.NIK, BsreTiruan.PASSPHRASE.toCharArray())) {
            var penolakan = catchThrowableOfType(
                    Penolakan.class, () -> layanan(bsre.alamat(), "keliru").tandaTangani(PDF, kunci));
            adalah(penolakan, Penolakan.Jenis.TERGANGGU, "KEJAR_BSRE_SANDI");
        }
    }

    @Test
    void layananYangTidakAdaDikatakanTidakDapatDihubungi() throws IOException {
        int portTertutup;
        try (var sementara = new ServerSocket(0)) {
            portTertutup = sementara.getLocalPort();
        }
        try (var kunci = KunciPenanda.dari(BsreTiruan.NIK, BsreTiruan.PASSPHRASE.toCharArray())) {
            var penolakan = catchThrowableOfType(Penolakan.class, () -> layanan("http://127.0.0.1:" + portTertutup, "x")
                    .tandaTangani(PDF, kunci));
            adalah(penolakan, Penolakan.Jenis.TERGANGGU, "tidak dapat dihubungi");
        }
    }

    /** Also where the service says it all again. */
    @Test
    void nikPassphraseDanSandiTidakPernahTertulisDiLog(CapturedOutput log) {
        var ulang = "salah: %s %s %s".formatted(BsreTiruan.NIK, BsreTiruan.PASSPHRASE, BsreTiruan.SANDI);
        var penolakan = ditolak((p, i) -> BsreTiruan.jawabGalat(p, 400, ulang, 2777));
        ditolak((p, i) -> BsreTiruan.jawab(p, 500, "text/plain", ulang));
        ditolak((p, i) -> BsreTiruan.jawab(p, 200, "text/plain", ulang));
        ditolak(BsreTiruan::terputus);

        assertThat(log.getAll())
                .contains("kode 2777")
                .doesNotContain(BsreTiruan.NIK)
                .doesNotContain(BsreTiruan.PASSPHRASE)
                .doesNotContain(BsreTiruan.SANDI);
        assertThat(penolakan.getMessage()).doesNotContain(BsreTiruan.NIK).doesNotContain(BsreTiruan.PASSPHRASE);
        assertThat(penolakan.getCause()).isNull();
    }
}
