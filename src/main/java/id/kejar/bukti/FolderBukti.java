package id.kejar.bukti;

import id.kejar.shared.Penolakan;
import id.kejar.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The folder of the store on this machine: evidence under its SHA-256, what is being received in {@code .sementara},
 * previews in {@code .pratinjau}.
 *
 * <p>It is made at start and never again: a folder that vanishes while KEJAR runs is a disk that was taken away, and
 * evidence written in its place would be lost when it comes back.
 */
class FolderBukti {

    private static final Duration SISA_LAMA = Duration.ofDays(1);
    private static final int SEKALI_BACA = 64 * 1024;

    private final Path akar;

    FolderBukti(Path akar) {
        this.akar = akar;
    }

    void siapkan() throws IOException {
        Files.createDirectories(sementara());
        Files.createDirectories(akar.resolve(".pratinjau"));
        var percobaan = baru();
        try {
            Files.write(percobaan, new byte[] {1}, StandardOpenOption.SYNC);
            buangSisa(Files.getLastModifiedTime(percobaan));
        } finally {
            Files.deleteIfExists(percobaan);
        }
    }

    /** The age is told by the disk's own clock: ours may be set to another month for training. */
    private void buangSisa(FileTime sekarang) throws IOException {
        var batas = FileTime.from(sekarang.toInstant().minus(SISA_LAMA));
        try (var isi = Files.newDirectoryStream(sementara())) {
            for (var sisa : isi) {
                if (Files.getLastModifiedTime(sisa).compareTo(batas) < 0) {
                    FileSystemUtils.deleteRecursively(sisa);
                }
            }
        }
    }

    private Path sementara() {
        return akar.resolve(".sementara");
    }

    /** @return a new, empty temporary file; whoever asks for it deletes it */
    Path baru() throws IOException {
        return Files.createTempFile(sementara(), "terima-", ".tmp");
    }

    /** @return a new, empty folder for a piece of work; whoever asks for it deletes it */
    Path folderBaru() throws IOException {
        return Files.createTempDirectory(sementara(), "kerja-");
    }

    /** @return a place two folders deep, so that none of them grows too large: {@code ab/cd/abcd…} */
    Path tempat(String sha256) {
        var nama = Sha256.sah(sha256);
        return akar.resolve(nama.substring(0, 2)).resolve(nama.substring(2, 4)).resolve(nama);
    }

    Path tempatPratinjau(String sha256, LebarPratinjau lebar) {
        return tempatPratinjau(sha256, "-%d.jpg".formatted(lebar.piksel()));
    }

    /** @param halaman of a PDF, from 1 on */
    Path tempatHalaman(String sha256, int halaman) {
        return tempatPratinjau(sha256, "-halaman-%d.jpg".formatted(halaman));
    }

    Path tempatBanyakHalaman(String sha256) {
        return tempatPratinjau(sha256, "-halaman.txt");
    }

    private Path tempatPratinjau(String sha256, String akhiran) {
        var nama = Sha256.sah(sha256);
        return akar.resolve(".pratinjau")
                .resolve(nama.substring(0, 2))
                .resolve(nama.substring(2, 4))
                .resolve(nama + akhiran);
    }

    /**
     * Puts what a client sends into a temporary file, hashing and counting on the way. Never more than one buffer of it
     * is in memory, and never more than the limit on the disk.
     *
     * @throws Penolakan when there is too much, nothing, or the line breaks
     * @throws IOException when it cannot be written
     */
    TitipanBerkas tampung(InputStream isi, DataSize terbesar) throws IOException {
        var letak = baru();
        var selesai = false;
        try (var keluar = Files.newOutputStream(letak)) {
            var penghitung = Sha256.penghitung();
            var wadah = new byte[SEKALI_BACA];
            long ukuran = 0;
            for (int n = baca(isi, wadah); n >= 0; n = baca(isi, wadah)) {
                ukuran += n;
                if (ukuran > terbesar.toBytes()) {
                    throw Penolakan.aturan(
                            "Berkas ini lebih besar daripada %d MB. Perkecil foto atau dokumennya, lalu unggah lagi."
                                    .formatted(terbesar.toMegabytes()));
                }
                penghitung.update(wadah, 0, n);
                keluar.write(wadah, 0, n);
            }
            if (ukuran == 0) {
                throw Penolakan.aturan(
                        "Berkas ini kosong (0 byte). Periksa berkasnya di perangkat Anda, lalu unggah" + " lagi.");
            }
            selesai = true;
            return new TitipanBerkas(letak, Sha256.teks(penghitung), ukuran);
        } finally {
            if (!selesai) {
                Files.deleteIfExists(letak);
            }
        }
    }

    private static int baca(InputStream isi, byte[] wadah) {
        try {
            return isi.read(wadah);
        } catch (IOException e) {
            throw Penolakan.aturan("Pengiriman berkas terputus sebelum selesai. Periksa sambungan, lalu unggah lagi.");
        }
    }

    /** Moves a temporary file to its place so that it is there whole or not at all, also after a loss of power. */
    void pindahkan(Path dari, Path ke) throws IOException {
        try (var saluran = FileChannel.open(dari, StandardOpenOption.WRITE)) {
            saluran.force(true);
        }
        var induk = ke.getParent();
        buat(induk.getParent());
        buat(induk);
        Files.move(dari, ke, StandardCopyOption.ATOMIC_MOVE);
        pastikan(induk);
    }

    /** One level only: see the class. */
    private static void buat(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectory(folder);
            pastikan(folder.getParent());
        } catch (FileAlreadyExistsException bersamaan) {
            if (!Files.isDirectory(folder)) {
                throw bersamaan;
            }
        }
    }

    /** Makes a new name in a folder durable. Windows opens no folders, and needs it not. */
    private static void pastikan(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var saluran = FileChannel.open(folder, StandardOpenOption.READ)) {
                saluran.force(true);
            }
        }
    }
}
