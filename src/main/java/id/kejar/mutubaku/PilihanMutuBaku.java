package id.kejar.mutubaku;

import id.kejar.periode.Periode;
import id.kejar.periode.StatusPeriode;
import id.kejar.shared.Penolakan;
import java.util.List;

/** Which month the page shows. */
final class PilihanMutuBaku {

    private PilihanMutuBaku() {}

    /**
     * @param daftar the newest first, at least one
     * @param kunci {@code null} when the address names none: then the month that hangs, else the newest
     * @throws Penolakan 404 when the satker has no such month
     */
    static Periode pilih(List<Periode> daftar, String kunci) {
        if (kunci != null) {
            return daftar.stream()
                    .filter(satu -> satu.kunci().equals(kunci))
                    .findFirst()
                    .orElseThrow(() -> Penolakan.tidakAda(
                            "Bulan ini belum dibuka untuk satuan kerja Anda. Pilih bulan dari daftar."));
        }
        return daftar.stream()
                .filter(satu -> satu.status() != StatusPeriode.TERBUKA && satu.status() != StatusPeriode.DITETAPKAN)
                .reduce((baru, lama) -> lama)
                .orElse(daftar.get(0));
    }
}
