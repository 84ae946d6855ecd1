package id.kejar.verifikasi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All sheets of a month in the order of their passes. */
record LembarBulan(List<LembarVerifikasi> semua) {

    /** For each person the last sheet in which he stands. */
    Map<UUID, LembarVerifikasi> terakhirTiapPegawai() {
        var terakhir = new LinkedHashMap<UUID, LembarVerifikasi>();
        semua.forEach(lembar -> lembar.pegawai().forEach(orang -> terakhir.put(orang, lembar)));
        return terakhir;
    }

    /** Those sheets, each once. */
    Set<LembarVerifikasi> terakhir() {
        return Set.copyOf(terakhirTiapPegawai().values());
    }

    Optional<LembarVerifikasi> terakhirBagi(UUID pegawaiId) {
        return Optional.ofNullable(terakhirTiapPegawai().get(pegawaiId));
    }

    int lintasanBerikut() {
        return semua.stream().mapToInt(LembarVerifikasi::lintasan).max().orElse(0) + 1;
    }
}
