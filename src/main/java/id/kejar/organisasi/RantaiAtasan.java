package id.kejar.organisasi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The line of superiors, followed upwards. Nobody may stand above himself, however long the way. */
public final class RantaiAtasan {

    private RantaiAtasan() {}

    /**
     * Finds somebody who stands above himself.
     *
     * @param atasan superior by person; whoever has none is not in it
     * @param yangDiperiksa from whom to start
     * @return those on the circle in their order, the first one again at its end; empty when there is none
     */
    public static <T> Optional<List<T>> lingkaran(Map<T, T> atasan, Collection<T> yangDiperiksa) {
        for (var awal : yangDiperiksa) {
            var jalan = new ArrayList<T>();
            var kini = awal;
            while (kini != null && !jalan.contains(kini)) {
                jalan.add(kini);
                kini = atasan.get(kini);
            }
            if (kini != null) {
                var lingkaran = new ArrayList<>(jalan.subList(jalan.indexOf(kini), jalan.size()));
                lingkaran.add(kini);
                return Optional.of(List.copyOf(lingkaran));
            }
        }
        return Optional.empty();
    }
}
