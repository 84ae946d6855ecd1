package id.kejar.kinerja;

import id.kejar.kinerja.PilihanBulan.BulanLain;
import java.util.List;

/**
 * The page of a month: the month, or why there is none, and the months beside it.
 *
 * @param kunci the period's readable key, {@code null} when no month is open
 * @param sebelum, @param sesudah {@code null} where the satker has no such period
 * @param koreksi what a later pleno has ratified of the reader's month, one sentence each
 * @param masa which service of the reader this is, the first being 1
 * @param masaLain his services in other offices, or before a return
 * @param kosong the sentence that stands in for the month, {@code null} when there is one
 */
record HalamanKinerja(
        String satker,
        String kunci,
        String bulan,
        BulanLain sebelum,
        BulanLain sesudah,
        String kosong,
        KinerjaTampil kinerja,
        List<String> koreksi,
        int masa,
        List<MasaLain> masaLain) {

    /** Whether no other service of the reader came after this one. */
    public boolean terakhir() {
        return masaLain.stream().noneMatch(lain -> lain.masa() > masa);
    }

    /** @param sebutan office and dates */
    record MasaLain(int masa, String sebutan) {}
}
