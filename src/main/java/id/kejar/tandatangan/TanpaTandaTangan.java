package id.kejar.tandatangan;

import id.kejar.shared.Penolakan;

/** An installation without an e-signature service, as delivered. */
class TanpaTandaTangan implements PenandaTangan {

    @Override
    public boolean tersedia() {
        return false;
    }

    @Override
    public NaskahTertanda tandaTangani(byte[] pdf, KunciPenanda kunci) {
        throw Penolakan.aturan(
                "Tanda tangan elektronik belum diatur di KEJAR ini. Unggah naskah yang sudah ditandatangani.");
    }
}
