package id.kejar.mutubaku;

import id.kejar.kalender.WaktuKerja.Lama;
import java.util.List;
import java.util.Optional;

/**
 * What one step of a month has taken.
 *
 * @param lintasan one for each time that the month went through the step, none when it has not come there
 */
record UkuranLangkah(Langkah langkah, Keadaan keadaan, List<Ukuran> lintasan) {

    static UkuranLangkah dari(Langkah langkah, List<Ukuran> lintasan) {
        return new UkuranLangkah(langkah, keadaan(lintasan), lintasan);
    }

    /** The running pass says how it stands; of finished ones the worst. */
    private static Keadaan keadaan(List<Ukuran> lintasan) {
        if (lintasan.isEmpty()) {
            return Keadaan.BELUM;
        }
        var terakhir = lintasan.get(lintasan.size() - 1).keadaan();
        if (terakhir.berjalan()) {
            return terakhir;
        }
        if (lintasan.stream().anyMatch(satu -> satu.keadaan() == Keadaan.TERLAMBAT)) {
            return Keadaan.TERLAMBAT;
        }
        return lintasan.stream().anyMatch(satu -> satu.keadaan() == Keadaan.TIDAK_TERCATAT)
                ? Keadaan.TIDAK_TERCATAT
                : Keadaan.TEPAT;
    }

    /** All passes together; empty where there is none, or one of them is not on record. */
    Optional<Lama> jumlah() {
        if (lintasan.isEmpty() || lintasan.stream().anyMatch(satu -> satu.lama().isEmpty())) {
            return Optional.empty();
        }
        return lintasan.stream().map(satu -> satu.lama().orElseThrow()).reduce(Lama::tambah);
    }
}
