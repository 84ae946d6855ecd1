package id.kejar.kinerja;

import java.util.List;

/**
 * The page "Verifikasi": whose turn it is, month by month.
 *
 * @param dapatMenarik the reader verifies a month that is not compiled yet
 */
record HalamanVerifikasi(String satker, boolean dapatMenarik, List<Bulan> bulan) {

    /** @param kalimat where the whole month stands */
    record Bulan(String sebutan, String status, String kalimat, List<Baris> lembar) {}

    /**
     * One sheet.
     *
     * @param verifikator {@code null} while nobody verifies it
     * @param kapasitas {@code null} for the ordinary one
     * @param kalimat whose turn it is, or when it was finished
     * @param batas {@code null} when nobody has a time limit
     * @param lewat the limit has passed
     */
    record Baris(
            String verifikator,
            String jabatan,
            String kapasitas,
            int pegawai,
            int putaran,
            int hari,
            int diputuskan,
            String tahap,
            String kalimat,
            String batas,
            boolean lewat) {}
}
