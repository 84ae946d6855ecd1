package id.kejar.mutubaku;

import id.kejar.kalender.WaktuKerja.Lama;
import java.time.Instant;
import java.util.Optional;

/**
 * The time that one pass through a step has taken.
 *
 * @param lama up to now while it runs; empty where a moment is not on record. Of a meeting: minutes by the clock
 * @param batas when it was or is due; empty where it has no due date
 */
record Ukuran(
        Keadaan keadaan,
        Optional<Instant> mulai,
        Optional<Instant> selesai,
        Optional<Lama> lama,
        Optional<Instant> batas) {

    static Ukuran tidakTercatat(Optional<Instant> mulai, Optional<Instant> selesai) {
        return new Ukuran(Keadaan.TIDAK_TERCATAT, mulai, selesai, Optional.empty(), Optional.empty());
    }
}
