package id.kejar.laporan;

/**
 * A picture for a letter.
 *
 * @param uraian what it shows, for whoever cannot see it
 */
record GambarNaskah(byte[] png, int lebar, int tinggi, String judul, String uraian) {

    GambarNaskah {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }
}
