package id.kejar.bukti;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.test.util.ReflectionTestUtils;

/** The table in memory, with the one constraint that matters. */
class BerkasTersimpan implements BerkasRepository {

    private final Map<String, Berkas> baris = new LinkedHashMap<>();

    List<Berkas> semua() {
        synchronized (baris) {
            return new ArrayList<>(baris.values());
        }
    }

    @Override
    public Berkas saveAndFlush(Berkas berkas) {
        synchronized (baris) {
            if (baris.putIfAbsent(berkas.satker() + berkas.sha256(), berkas) != null) {
                throw new DuplicateKeyException("berkas (satker, sha256)");
            }
            return berkas;
        }
    }

    @Override
    public Optional<Berkas> findById(UUID id) {
        return semua().stream().filter(satu -> satu.id().equals(id)).findFirst();
    }

    @Override
    public List<Berkas> findAllById(Iterable<UUID> id) {
        return StreamSupport.stream(id.spliterator(), false)
                .flatMap(satu -> findById(satu).stream())
                .toList();
    }

    @Override
    public Optional<Berkas> findBySatkerAndSha256(String satker, String sha256) {
        synchronized (baris) {
            return Optional.ofNullable(baris.get(satker + sha256));
        }
    }

    @Override
    public boolean existsBySha256AndKeadaan(String sha256, KeadaanBerkas keadaan) {
        return semua().stream().anyMatch(satu -> satu.sha256().equals(sha256) && satu.keadaan() == keadaan);
    }

    @Override
    public Set<String> sha256Berkeadaan(KeadaanBerkas keadaan, Limit limit) {
        return semua().stream()
                .filter(satu -> satu.keadaan() == keadaan)
                .map(Berkas::sha256)
                .distinct()
                .limit(limit.max())
                .collect(Collectors.toSet());
    }

    @Override
    public int ubahKeadaan(String sha256, Collection<KeadaanBerkas> dari, KeadaanBerkas ke) {
        var kena = semua().stream()
                .filter(satu -> satu.sha256().equals(sha256) && dari.contains(satu.keadaan()))
                .toList();
        kena.forEach(satu -> ReflectionTestUtils.setField(satu, "keadaan", ke));
        return kena.size();
    }
}
