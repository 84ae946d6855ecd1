package id.kejar.kinerja;

import java.util.List;

/**
 * The page "Verifikasi": whose turn it is, month by month.
 *
 * @param dapatMenarik the reader verifies a month that is not compiled yet
 * @param hasilTerbuka whether the reader may see what the newest month has come to for somebody; for a page without months
 */
record HalamanVerifikasi(String satker, boolean dapatMenarik, boolean hasilTerbuka, List<Bulan> bulan) {

    /**
     * @param kunci the period's readable key
     * @param kalimat where the whole month stands
     * @param hasilTerbuka whether the reader may see what it has come to for somebody
     */
    record Bulan(
            String kunci, String sebutan, String status, String kalimat, boolean hasilTerbuka, List<Baris> lembar) {}

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
