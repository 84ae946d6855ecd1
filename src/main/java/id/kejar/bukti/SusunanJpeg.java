package id.kejar.bukti;

import id.kejar.shared.Penolakan;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The segments of a JPEG (ITU-T T.81, annex B): size, number of scans, an end that is there, and of all that EXIF may hold
 * the orientation only. What cameras append after the end is no part of the picture and is not looked at.
 */
final class SusunanJpeg {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    /** Four components. */
    private static final int WARNA_CETAK = 4;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG_ARAH = 0x0112;
    private static final int TIPE_SHORT = 3;
    private static final int PANJANG_TAG = 12;

    private final AliranBita bita;
    private int lebar;
    private int tinggi;
    private int arah = SusunanGambar.TEGAK;
    private int pindaian;

    private SusunanJpeg(AliranBita bita) {
        this.bita = bita;
    }

    static SusunanGambar baca(Path berkas) throws IOException, GambarRusak {
        try (var bita = new AliranBita(berkas)) {
            if (bita.satu() != 0xFF || bita.satu() != SOI) {
                throw new GambarRusak("tanpa tanda JPEG");
            }
            return new SusunanJpeg(bita).segmen();
        } catch (EOFException e) {
            throw new GambarRusak("terpotong");
        }
    }

    private SusunanGambar segmen() throws IOException, GambarRusak {
        var tanda = tandaBerikut();
        while (tanda != EOI) {
            if (berdiriSendiri(tanda)) {
                tanda = tandaBerikut();
                continue;
            }
            var panjang = bita.dua() - 2;
            if (panjang < 0) {
                throw new GambarRusak("panjang segmen");
            }
            if (tanda == SOS) {
                bita.lewati(panjang);
                pindaian++;
                tanda = lewatiPindaian();
            } else {
                bacaSegmen(tanda, panjang);
                tanda = tandaBerikut();
            }
        }
        if (lebar == 0 || tinggi == 0 || pindaian == 0) {
            throw new GambarRusak("tanpa isi");
        }
        return new SusunanGambar(lebar, tinggi, arah, pindaian);
    }

    private void bacaSegmen(int tanda, int panjang) throws IOException {
        if (kepalaBingkai(tanda) && panjang >= 6) {
            bita.satu();
            tinggi = bita.dua();
            lebar = bita.dua();
            if (bita.satu() == WARNA_CETAK) {
                throw Penolakan.aturan("Gambar ini memakai warna untuk percetakan (CMYK), yang tidak dapat ditampilkan."
                        + " Simpan ulang sebagai JPEG berwarna RGB, lalu unggah lagi.");
            }
            bita.lewati(panjang - 6);
        } else if (tanda == APP1) {
            arah = arah(bita.ambil(panjang), arah);
        } else {
            bita.lewati(panjang);
        }
    }

    private int tandaBerikut() throws IOException, GambarRusak {
        if (bita.satu() != 0xFF) {
            throw new GambarRusak("segmen");
        }
        return sesudahFf();
    }

    private int sesudahFf() throws IOException {
        var tanda = bita.satu();
        while (tanda == 0xFF) {
            tanda = bita.satu();
        }
        return tanda;
    }

    /** In the coded data 0xFF stands only before a stuffed zero, a restart or the next marker. */
    private int lewatiPindaian() throws IOException {
        while (true) {
            if (bita.satu() == 0xFF) {
                var tanda = sesudahFf();
                if (tanda != 0 && !berdiriSendiri(tanda)) {
                    return tanda;
                }
            }
        }
    }

    /** TEM and the restarts: no length follows. */
    private static boolean berdiriSendiri(int tanda) {
        return tanda == 0x01 || (tanda >= 0xD0 && tanda <= 0xD7);
    }

    /** SOF0 to SOF15, without DHT, JPG and DAC, which stand between them. */
    private static boolean kepalaBingkai(int tanda) {
        return tanda >= 0xC0 && tanda <= 0xCF && tanda != 0xC4 && tanda != 0xC8 && tanda != 0xCC;
    }

    /** Orientation in the first directory of a TIFF header; anything that does not fit leaves the picture as it is. */
    private static int arah(byte[] app1, int semula) {
        if (app1.length < EXIF.length || !Arrays.equals(app1, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return semula;
        }
        try {
            var tiff = ByteBuffer.wrap(app1, EXIF.length, app1.length - EXIF.length)
                    .slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            tiff.position(tiff.getInt(4));
            var banyak = tiff.getShort() & 0xFFFF;
            for (int i = 0; i < banyak; i++) {
                var tag = tiff.position();
                if ((tiff.getShort(tag) & 0xFFFF) == TAG_ARAH && tiff.getShort(tag + 2) == TIPE_SHORT) {
                    var nilai = tiff.getShort(tag + 8);
                    return nilai >= 1 && nilai <= 8 ? nilai : semula;
                }
                tiff.position(tag + PANJANG_TAG);
            }
            return semula;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException rusak) {
            return semula;
        }
    }
}
