package id.kejar.bukti;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file byte by byte, big-endian, in constant memory; the end of the file is an {@link EOFException}. */
final class AliranBita implements Closeable {

    private final InputStream sumber;
    private final byte[] wadah = new byte[64 * 1024];
    private int posisi;
    private int terisi;

    AliranBita(Path berkas) throws IOException {
        sumber = Files.newInputStream(berkas);
    }

    int satu() throws IOException {
        if (posisi == terisi) {
            isiUlang();
        }
        return wadah[posisi++] & 0xFF;
    }

    int dua() throws IOException {
        return satu() << 8 | satu();
    }

    int empat() throws IOException {
        return dua() << 16 | dua();
    }

    byte[] ambil(int jumlah) throws IOException {
        var bita = new byte[jumlah];
        for (int sudah = 0; sudah < jumlah; ) {
            if (posisi == terisi) {
                isiUlang();
            }
            var n = Math.min(jumlah - sudah, terisi - posisi);
            System.arraycopy(wadah, posisi, bita, sudah, n);
            posisi += n;
            sudah += n;
        }
        return bita;
    }

    void lewati(int jumlah) throws IOException {
        for (int sisa = jumlah; sisa > 0; ) {
            if (posisi == terisi) {
                isiUlang();
            }
            var n = Math.min(sisa, terisi - posisi);
            posisi += n;
            sisa -= n;
        }
    }

    private void isiUlang() throws IOException {
        terisi = sumber.read(wadah);
        posisi = 0;
        if (terisi <= 0) {
            terisi = 0;
            throw new EOFException();
        }
    }

    @Override
    public void close() throws IOException {
        sumber.close();
    }
}
