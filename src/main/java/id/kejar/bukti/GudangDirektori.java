package id.kejar.bukti;

import id.kejar.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalLong;

/** The store in a folder of this machine, or of a disk that several share. */
class GudangDirektori implements GudangBerkas {

    private final FolderBukti folder;

    GudangDirektori(FolderBukti folder) {
        this.folder = folder;
    }

    @Override
    public void simpan(String sha256, Path isi) throws IOException {
        var tempat = folder.tempat(sha256);
        if (!utuh(tempat, sha256)) {
            folder.pindahkan(isi, tempat);
        }
    }

    /** A copy that was damaged on the disk is mended by the next upload of the same content. */
    private static boolean utuh(Path tempat, String sha256) throws IOException {
        try (var tersimpan = Files.newInputStream(tempat)) {
            return Sha256.dari(tersimpan).equals(sha256);
        } catch (NoSuchFileException belumAda) {
            return false;
        }
    }

    @Override
    public InputStream buka(String sha256) throws IOException {
        return Files.newInputStream(folder.tempat(sha256));
    }

    @Override
    public OptionalLong ukuran(String sha256) throws IOException {
        try {
            var sifat = Files.readAttributes(folder.tempat(sha256), BasicFileAttributes.class);
            return sifat.isRegularFile() ? OptionalLong.of(sifat.size()) : OptionalLong.empty();
        } catch (NoSuchFileException tidakAda) {
            return OptionalLong.empty();
        }
    }
}
