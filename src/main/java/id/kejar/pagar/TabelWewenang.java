package id.kejar.pagar;

import id.kejar.organisasi.Peran;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the row that rules a call; of several that match, the one that says it most precisely. */
class TabelWewenang {

    private record Aturan(PathPattern pola, Baris baris) {}

    private final Map<String, List<Aturan>> aturanTiapCara;

    TabelWewenang(List<Baris> daftar) {
        aturanTiapCara = daftar.stream()
                .map(baris -> new Aturan(PathPatternParser.defaultInstance.parse(baris.pola()), baris))
                .sorted(Comparator.comparing(Aturan::pola, PathPattern.SPECIFICITY_COMPARATOR))
                .collect(Collectors.groupingBy(aturan -> aturan.baris().cara()));
    }

    /** @return empty for a call that nobody has opened */
    Optional<Baris> baris(String cara, String jalur) {
        var wadah = PathContainer.parsePath(jalur);
        return aturanTiapCara.getOrDefault("HEAD".equals(cara) ? "GET" : cara, List.of()).stream()
                .filter(aturan -> aturan.pola().matches(wadah))
                .map(Aturan::baris)
                .findFirst();
    }

    /** @param grup the groups of the caller, as the engine names them */
    static boolean terbuka(Baris baris, Collection<String> grup) {
        return baris.peran().stream().map(Peran::grup).anyMatch(grup::contains);
    }
}
