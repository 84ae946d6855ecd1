package id.kejar.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kejar.shared.Penolakan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

class GudangDirektoriTest {

    /** SHA-256 of "abc", from FIPS 180-2. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final DataSize TERBESAR = DataSize.ofKilobytes(200);

    @TempDir
    Path tempat;

    private Path akar;
    private FolderBukti folder;
    private GudangDirektori gudang;

    @BeforeEach
    void siapkan() throws IOException {
        akar = tempat.resolve("data/bukti");
        folder = new FolderBukti(akar);
        folder.siapkan();
        gudang = new GudangDirektori(folder);
    }

    private TitipanBerkas titip(String isi) throws IOException {
        return folder.tampung(new ByteArrayInputStream(isi.getBytes()), TERBESAR);
    }

    private String isi(String sha256) throws IOException {
        try (var isi = gudang.buka(sha256)) {
            return new String(isi.readAllBytes());
        }
    }

    // receiving ------------------------------------------------------------------------------------------------

    @Test
    void yangDititipkanDihitungDanDiberiSidikJari() throws IOException {
        var titipan = titip("abc");

        assertThat(titipan.sha256()).isEqualTo(ABC);
        assertThat(titipan.ukuran()).isEqualTo(3);
        assertThat(titipan.letak()).hasContent("abc");
    }

    @Test
    void batasUkuranTepatDanTidakMeninggalkanSisa() throws IOException {
        var tepat = "x".repeat(200 * 1024);
        Files.delete(titip(tepat).letak());

        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> titip(tepat + "x"))
                .withMessageContaining("lebih besar daripada");
        assertThat(akar.resolve(".sementara")).isEmptyDirectory();
    }

    @Test
    void berkasKosongDitolak() {
        assertThatExceptionOfType(Penolakan.class).isThrownBy(() -> titip("")).withMessageContaining("kosong (0 byte)");
    }

    @Test
    void kirimanYangTerputusDitolakTanpaSisa() {
        var terputus = new InputStream() {
            private int sisa = 1000;

            @Override
            public int read() throws IOException {
                if (sisa-- == 0) {
                    throw new IOException("sambungan terputus");
                }
                return 'x';
            }

            @Override
            public int read(byte[] wadah, int dari, int panjang) throws IOException {
                wadah[dari] = (byte) read();
                return 1;
            }
        };
        assertThatExceptionOfType(Penolakan.class)
                .isThrownBy(() -> folder.tampung(terputus, TERBESAR))
                .withMessageContaining("terputus");
        assertThat(akar.resolve(".sementara")).isEmptyDirectory();
    }

    // keeping --------------------------------------------------------------------------------------------------

    @Test
    void tersimpanMenurutSidikJarinyaDanTerbacaKembali() throws IOException {
        assertThat(gudang.ukuran(ABC)).isEmpty();

        gudang.simpan(ABC, titip("abc").letak());

        assertThat(akar.resolve("ba/78/" + ABC)).hasContent("abc");
        assertThat(gudang.ukuran(ABC)).hasValue(3);
        assertThat(isi(ABC)).isEqualTo("abc");
        assertThat(akar.resolve(".sementara")).isEmptyDirectory();
    }

    @Test
    void isiYangSamaDisimpanSekali() throws IOException {
        gudang.simpan(ABC, titip("abc").letak());
        var lama = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(akar.resolve("ba/78/" + ABC), lama);

        gudang.simpan(ABC, titip("abc").letak());

        assertThat(Files.getLastModifiedTime(akar.resolve("ba/78/" + ABC))).isEqualTo(lama);
    }

    @Test
    void salinanYangRusakDiperbaikiOlehUnggahanBerikutnya() throws IOException {
        gudang.simpan(ABC, titip("abc").letak());
        Files.writeString(akar.resolve("ba/78/" + ABC), "abX");

        gudang.simpan(ABC, titip("abc").letak());

        assertThat(isi(ABC)).isEqualTo("abc");
    }

    @Test
    void hanyaSidikJariYangMenjadiJalur() {
        assertThatIllegalArgumentException().isThrownBy(() -> gudang.ukuran("../../../../etc/passwd"));
        assertThatIllegalArgumentException().isThrownBy(() -> gudang.buka(ABC.toUpperCase()));
    }

    @Test
    void yangTidakAdaDikatakanTidakAda() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> gudang.buka(ABC));
    }

    @Test
    void folderYangHilangTidakDibuatUlangDiamDiam() throws IOException {
        var titipan = Files.writeString(tempat.resolve("titipan"), "abc");
        FileSystemUtils.deleteRecursively(akar);

        assertThatIOException().isThrownBy(() -> titip("abc"));
        assertThatIOException().isThrownBy(() -> gudang.simpan(ABC, titipan));
        assertThat(akar).doesNotExist();
    }

    // start ----------------------------------------------------------------------------------------------------

    @Test
    void sisaLebihDariSehariDibersihkanSaatMulai() throws IOException {
        var sekarang = Files.getLastModifiedTime(Files.createFile(tempat.resolve("acuan")))
                .toInstant();
        var usang = sisa("usang", FileTime.from(sekarang.minus(Duration.ofHours(25))));
        var baru = sisa("baru", FileTime.from(sekarang.minus(Duration.ofHours(23))));

        new FolderBukti(akar).siapkan();

        assertThat(usang).doesNotExist();
        assertThat(baru).exists();
    }

    private Path sisa(String nama, FileTime waktu) throws IOException {
        var sisa = Files.createFile(akar.resolve(".sementara").resolve(nama));
        return Files.setLastModifiedTime(sisa, waktu);
    }

    @Test
    void folderYangTernyataBerkasMenggagalkanPenyiapan() throws IOException {
        var berkas = Files.createFile(tempat.resolve("bukan-folder"));

        assertThatIOException().isThrownBy(() -> new FolderBukti(berkas).siapkan());
    }
}
