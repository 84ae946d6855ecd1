package id.kejar.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps somebody who tries a thousand passwords a minute from writing a thousand lines: the first few of a minute are
 * written, the rest is counted.
 */
final class PembatasBaris {

    /** What is counted together. @param objek what the line about the rest names */
    record Kelompok(String satker, String pelaku, String tindakan, String objek) {}

    /** @param banyak how many of the minute that begins at {@code menit} have no line of their own */
    record Luapan(Kelompok kelompok, Instant menit, int banyak) {}

    private record Kunci(Kelompok kelompok, Instant menit) {}

    private final int tiapMenit;
    private final Map<Kunci, Integer> hitungan = new HashMap<>();

    PembatasBaris(int tiapMenit) {
        this.tiapMenit = tiapMenit;
    }

    /** Counts one. @return whether it gets a line of its own */
    synchronized boolean boleh(Kelompok kelompok, Instant pada) {
        return hitungan.merge(new Kunci(kelompok, pada.truncatedTo(ChronoUnit.MINUTES)), 1, Integer::sum) <= tiapMenit;
    }

    /** Takes out the minutes that are over by that moment; each is told once. */
    synchronized List<Luapan> angkat(Instant sampai) {
        var luapan = new ArrayList<Luapan>();
        hitungan.entrySet().removeIf(satu -> {
            var selesai = !satu.getKey().menit().plus(Duration.ofMinutes(1)).isAfter(sampai);
            if (selesai && satu.getValue() > tiapMenit) {
                luapan.add(new Luapan(satu.getKey().kelompok(), satu.getKey().menit(), satu.getValue() - tiapMenit));
            }
            return selesai;
        });
        return luapan;
    }
}
