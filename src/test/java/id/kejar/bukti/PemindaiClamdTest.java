package id.kejar.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.kejar.bukti.PemindaiVirus.Hasil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemindaiClamdTest {

    private static final Duration SINGKAT = Duration.ofMillis(300);
    private static final Duration LAMA = Duration.ofSeconds(20);

    private static Hasil pindai(int port, Duration batasWaktu, byte[] isi) throws IOException {
        return new PemindaiClamd(new PengaturanBukti.Clamd("127.0.0.1", port, batasWaktu))
                .pindai(new ByteArrayInputStream(isi));
    }

    @Test
    void berkasBersihSampaiUtuhKePemindai() throws IOException {
        var isi = new byte[300_000];
        new Random(1).nextBytes(isi);
        try (var clamd = ClamdPalsu.yangMemindai()) {
            assertThat(pindai(clamd.port(), LAMA, isi)).isEqualTo(Hasil.BERSIH);
            assertThat(clamd.diterima()).containsExactly(isi);
        }
    }

    @Test
    void virusDalamPdfDitemukan() throws IOException {
        try (var clamd = ClamdPalsu.yangMemindai()) {
            var pdf = ContohBerkas.pdf(new String(ContohBerkas.eicar()));
            assertThat(pindai(clamd.port(), LAMA, pdf)).isEqualTo(Hasil.TERINFEKSI);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30_000_000})
    void pemindaiYangDiamTidakMenahanMelewatiBatasWaktu(int ukuran) {
        try (var clamd = ClamdPalsu.yangDiam()) {
            assertThat(assertTimeoutPreemptively(
                            Duration.ofSeconds(10), () -> pindai(clamd.port(), SINGKAT, new byte[ukuran])))
                    .isEqualTo(Hasil.TIDAK_MENJAWAB);
        }
    }

    @Test
    void pemindaiYangMenolakAtauMemutusTidakMenjawab() throws IOException {
        int portTertutup;
        try (var clamd = ClamdPalsu.yangMemutus()) {
            assertThat(pindai(clamd.port(), LAMA, new byte[100_000])).isEqualTo(Hasil.TIDAK_MENJAWAB);
            portTertutup = clamd.port();
        }
        assertThat(pindai(portTertutup, LAMA, new byte[10])).isEqualTo(Hasil.TIDAK_MENJAWAB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"INSTREAM size limit exceeded. ERROR\0", "UNKNOWN COMMAND\0", "", "OK\0", "stream: FOUND?\0"})
    void jawabanYangBukanPutusanBukanBersih(String jawaban) throws IOException {
        try (var clamd = ClamdPalsu.yangMenjawab(jawaban)) {
            assertThat(pindai(clamd.port(), LAMA, new byte[10])).isEqualTo(Hasil.TIDAK_MENJAWAB);
        }
    }

    @Test
    void namaHostYangTidakDikenalTidakMenjawab() throws IOException {
        var pemindai = new PemindaiClamd(new PengaturanBukti.Clamd("clamd.invalid", 3310, SINGKAT));

        assertThat(pemindai.pindai(new ByteArrayInputStream(new byte[10]))).isEqualTo(Hasil.TIDAK_MENJAWAB);
    }

    @Test
    void berkasYangTidakTerbacaBukanUrusanPemindai() {
        try (var clamd = ClamdPalsu.yangMemindai()) {
            var pemindai = new PemindaiClamd(new PengaturanBukti.Clamd("127.0.0.1", clamd.port(), LAMA));
            assertThatIOException()
                    .isThrownBy(() -> pemindai.pindai(new InputStream() {
                        @Override
                        public int read() throws IOException {
                            throw new IOException("disk rusak");
                        }
                    }));
        }
    }
}
