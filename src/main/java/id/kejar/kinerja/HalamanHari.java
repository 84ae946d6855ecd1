package id.kejar.kinerja;

import java.util.UUID;

/**
 * The page of a day: where it stands among the others. The day itself is fetched by the sheet.
 *
 * @param masa the service of the reader to which the day belongs
 * @param sebelum, @param sesudah {@code null} where there is none
 */
record HalamanHari(
        UUID entriId, String judul, int masa, String kunciBulan, String bulan, HariLain sebelum, HariLain sesudah) {

    /** @param singkat for the button, @param sebutan for those who listen */
    record HariLain(UUID entriId, String singkat, String sebutan) {}
}
