package id.kejar.mutubaku;

import id.kejar.entri.HariKinerja;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Filling in, as far as KEJAR can tell: how long a sheet stood open says nothing of how long somebody worked on it, so
 * what is told is on how many of the days owed it was sent on the day itself.
 */
record UkuranIsian(int wajib, int padaHarinya, int terlambat) {

    /** @param sebelum days that are not over yet owe nothing */
    static UkuranIsian dari(Collection<HariKinerja> hari, LocalDate sebelum) {
        var wajib = hari.stream()
                .filter(satu -> satu.wajib() && satu.tanggal().isBefore(sebelum))
                .toList();
        var terisi = wajib.stream().filter(HariKinerja::terisi).toList();
        var terlambat =
                (int) terisi.stream().filter(satu -> satu.terlambatHari() > 0).count();
        return new UkuranIsian(wajib.size(), terisi.size() - terlambat, terlambat);
    }

    int tidakTerisi() {
        return wajib - padaHarinya - terlambat;
    }

    Keadaan keadaan(boolean masihDiisi) {
        if (masihDiisi) {
            return Keadaan.BERJALAN;
        }
        if (wajib == 0) {
            return Keadaan.BELUM;
        }
        return padaHarinya == wajib ? Keadaan.TEPAT : Keadaan.TERLAMBAT;
    }
}
