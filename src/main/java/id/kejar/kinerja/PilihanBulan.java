package id.kejar.kinerja;

import id.kejar.periode.Periode;
import id.kejar.shared.Penolakan;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which month a page shows, and the months beside it.
 *
 * @param sebelum, @param sesudah {@code null} where the satker has no such period
 */
record PilihanBulan(Periode bulan, BulanLain sebelum, BulanLain sesudah) {

    record BulanLain(String kunci, String sebutan) {}

    /**
     * @param daftar the months of the satker, the newest first, at least one
     * @param kunci the period's readable key, {@code null} when the address names none
     * @param bawaan which month is shown then; where none is so, the newest
     * @throws Penolakan 404 when the satker has no such period
     */
    static PilihanBulan dari(List<Periode> daftar, String kunci, Predicate<Periode> bawaan) {
        var bulan = kunci == null
                ? daftar.stream().filter(bawaan).findFirst().orElse(daftar.get(0))
                : daftar.stream()
                        .filter(satu -> satu.kunci().equals(kunci))
                        .findFirst()
                        .orElseThrow(() -> Penolakan.tidakAda("Bulan ini belum dibuka untuk satuan kerja Anda."
                                + " Buka lagi halamannya dari navigasi dan pilih bulan dari sana."));
        var letak = daftar.indexOf(bulan);
        return new PilihanBulan(
                bulan,
                letak + 1 < daftar.size() ? lain(daftar.get(letak + 1)) : null,
                letak > 0 ? lain(daftar.get(letak - 1)) : null);
    }

    private static BulanLain lain(Periode bulan) {
        return new BulanLain(bulan.kunci(), bulan.sebutan());
    }
}
