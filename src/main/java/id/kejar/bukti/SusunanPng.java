package id.kejar.bukti;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The chunks of a PNG (W3C PNG, section 5): size from the first, none damaged, the last one there. */
final class SusunanPng {

    private static final byte[] TANDA = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int SEKALI_BACA = 32 * 1024;

    private static final int IHDR = kata("IHDR");
    private static final int IDAT = kata("IDAT");
    private static final int IEND = kata("IEND");

    private SusunanPng() {}

    static SusunanGambar baca(Path berkas) throws IOException, GambarRusak {
        try (var bita = new AliranBita(berkas)) {
            if (!Arrays.equals(bita.ambil(TANDA.length), TANDA)) {
                throw new GambarRusak("tanpa tanda PNG");
            }
            return potongan(bita);
        } catch (EOFException e) {
            throw new GambarRusak("terpotong");
        }
    }

    private static SusunanGambar potongan(AliranBita bita) throws IOException, GambarRusak {
        if (bita.empat() != 13 || bita.empat() != IHDR) {
            throw new GambarRusak("tanpa IHDR");
        }
        var kepala = bita.ambil(13);
        cocokkan(bita, IHDR, kepala);
        var susunan = new SusunanGambar(empat(kepala, 0), empat(kepala, 4), SusunanGambar.TEGAK, 1);
        var adaIsi = false;
        while (true) {
            var panjang = bita.empat();
            var jenis = bita.empat();
            if (panjang < 0) {
                throw new GambarRusak("panjang potongan");
            }
            lewati(bita, jenis, panjang);
            adaIsi |= jenis == IDAT;
            if (jenis == IEND && adaIsi) {
                return susunan;
            }
        }
    }

    private static void lewati(AliranBita bita, int jenis, int panjang) throws IOException, GambarRusak {
        var jumlahPeriksa = awal(jenis);
        for (int sisa = panjang; sisa > 0; ) {
            var bagian = bita.ambil(Math.min(sisa, SEKALI_BACA));
            jumlahPeriksa.update(bagian);
            sisa -= bagian.length;
        }
        if ((int) jumlahPeriksa.getValue() != bita.empat()) {
            throw new GambarRusak("jumlah periksa");
        }
    }

    private static void cocokkan(AliranBita bita, int jenis, byte[] isi) throws IOException, GambarRusak {
        var jumlahPeriksa = awal(jenis);
        jumlahPeriksa.update(isi);
        if ((int) jumlahPeriksa.getValue() != bita.empat()) {
            throw new GambarRusak("jumlah periksa");
        }
    }

    private static int kata(String jenis) {
        return jenis.charAt(0) << 24 | jenis.charAt(1) << 16 | jenis.charAt(2) << 8 | jenis.charAt(3);
    }

    private static CRC32 awal(int jenis) {
        var jumlahPeriksa = new CRC32();
        for (int geser = 24; geser >= 0; geser -= 8) {
            jumlahPeriksa.update(jenis >>> geser & 0xFF);
        }
        return jumlahPeriksa;
    }

    private static int empat(byte[] bita, int di) {
        return (bita[di] & 0xFF) << 24 | (bita[di + 1] & 0xFF) << 16 | (bita[di + 2] & 0xFF) << 8 | bita[di + 3] & 0xFF;
    }
}
