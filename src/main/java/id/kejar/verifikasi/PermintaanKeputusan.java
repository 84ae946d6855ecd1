package id.kejar.verifikasi;

import java.util.UUID;

/** One decision from the sheet. @param hasil {@code null} takes the decision back */
record PermintaanKeputusan(UUID entriId, HasilKeputusan hasil, String alasan, String catatan) {

    boolean menyetujui() {
        return hasil == HasilKeputusan.SETUJU;
    }
}
