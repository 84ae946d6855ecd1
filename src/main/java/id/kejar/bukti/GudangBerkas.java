package id.kejar.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Keeps bytes under their SHA-256, for good: there is no changing and no deleting. So narrow that an object store can do
 * it: put, get, head.
 */
interface GudangBerkas {

    /**
     * When it returns, the bytes survive a loss of power. Storing what is there already changes nothing.
     *
     * @param isi a local file with this content; the store may take it away
     */
    void simpan(String sha256, Path isi) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is no such content */
    InputStream buka(String sha256) throws IOException;

    /** @return its size in bytes, without reading it; empty when there is no such content */
    OptionalLong ukuran(String sha256) throws IOException;
}
