package id.kejar.bukti;

/** What an inspected file is. @param lebar pixels as seen, {@code null} when it is no picture; likewise tinggi */
record IsiBerkas(TipeBerkas tipe, Integer lebar, Integer tinggi) {

    static IsiBerkas dokumen(TipeBerkas tipe) {
        return new IsiBerkas(tipe, null, null);
    }
}
