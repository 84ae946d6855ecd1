package id.kejar.temuan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the days of a month whose texts resemble each other, without comparing each with each: of two texts that share enough
 * words, one of the rarest words of the first is among the rarest of the second (prefix filtering, Bayardo et al. 2007).
 */
final class KemiripanTeks {

    /** Products such as 0.7 × 10 come out a hair above the whole number that is meant. */
    private static final double PEMBULATAN = 1e-9;

    private final double ambang;
    private final Map<String, Integer> kekerapan = new HashMap<>();
    private final Map<String, List<TeksHari>> menurutKataLangka = new HashMap<>();
    private final Map<String, List<TeksHari>> menurutBentuk = new HashMap<>();

    /**
     * @param semua the texts among which to look
     * @param ambang the least share of common words that will be asked for, 0 &lt; {@code ambang} ≤ 1
     */
    KemiripanTeks(Collection<TeksHari> semua, double ambang) {
        if (!(ambang > 0 && ambang <= 1)) {
            throw new IllegalArgumentException("Ambang kemiripan %s di luar 0–1".formatted(ambang));
        }
        this.ambang = ambang;
        semua.forEach(teks -> teks.kata().forEach(kata -> kekerapan.merge(kata, 1, Integer::sum)));
        for (var teks : semua) {
            menurutBentuk
                    .computeIfAbsent(teks.bentukBaku(), baru -> new ArrayList<>())
                    .add(teks);
            kataLangka(teks).forEach(kata -> menurutKataLangka
                    .computeIfAbsent(kata, baru -> new ArrayList<>())
                    .add(teks));
        }
    }

    /** Those that say exactly the same, the text itself left out. */
    List<TeksHari> sama(TeksHari teks) {
        return menurutBentuk.getOrDefault(teks.bentukBaku(), List.of()).stream()
                .filter(lain -> !lain.entriId().equals(teks.entriId()))
                .toList();
    }

    /**
     * Those that say nearly the same but not exactly.
     *
     * @param sedikitnya share of common words, from the least one on up to 1
     */
    List<TeksHari> mirip(TeksHari teks, double sedikitnya) {
        var calon = new LinkedHashSet<TeksHari>();
        kataLangka(teks).forEach(kata -> calon.addAll(menurutKataLangka.getOrDefault(kata, List.of())));
        return calon.stream()
                .filter(lain -> !lain.bentukBaku().equals(teks.bentukBaku()))
                .filter(lain -> kemiripan(teks.kata(), lain.kata()) >= sedikitnya)
                .toList();
    }

    private List<String> kataLangka(TeksHari teks) {
        var banyak = teks.kata().size() - (int) Math.ceil(ambang * teks.kata().size() - PEMBULATAN) + 1;
        return teks.kata().stream()
                .sorted(Comparator.comparing((String kata) -> kekerapan.getOrDefault(kata, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(banyak)
                .toList();
    }

    /** Words in common over words in all (Jaccard), 0 to 1. */
    static double kemiripan(Set<String> satu, Set<String> lain) {
        var bersama = satu.stream().filter(lain::contains).count();
        return bersama / (double) (satu.size() + lain.size() - bersama);
    }
}
