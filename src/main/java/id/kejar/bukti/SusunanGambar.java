package id.kejar.bukti;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What the outer structure of a picture says before anything is decoded.
 *
 * @param lebar pixels as stored
 * @param tinggi pixels as stored
 * @param arah how the camera was held: EXIF orientation, 1 to 8
 * @param pindaian passes over the whole picture that decoding takes; more than one keep all of it in memory
 */
record SusunanGambar(int lebar, int tinggi, int arah, int pindaian) {

    static final int TEGAK = 1;

    /** @throws GambarRusak when the structure is broken or its end is missing */
    static SusunanGambar dari(Path berkas, TipeBerkas tipe) throws IOException, GambarRusak {
        return tipe == TipeBerkas.PNG ? SusunanPng.baca(berkas) : SusunanJpeg.baca(berkas);
    }

    long piksel() {
        return (long) lebar * tinggi;
    }

    /** Width and height change places when the picture is turned upright. */
    boolean rebah() {
        return arah >= 5;
    }

    int lebarTampak() {
        return rebah() ? tinggi : lebar;
    }

    int tinggiTampak() {
        return rebah() ? lebar : tinggi;
    }
}
