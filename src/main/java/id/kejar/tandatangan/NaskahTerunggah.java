package id.kejar.tandatangan;

/** The signature is on the PDF already: signed on paper and scanned, or by another program. Nobody here can tell whose. */
class NaskahTerunggah implements PenandaTangan {

    @Override
    public boolean tersedia() {
        return true;
    }

    @Override
    public NaskahTertanda tandaTangani(byte[] pdf, KunciPenanda kunci) {
        return new NaskahTertanda(pdf, CaraTandaTangan.UNGGAH, null);
    }
}
