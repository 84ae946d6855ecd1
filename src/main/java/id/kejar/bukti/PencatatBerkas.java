package id.kejar.bukti;

import static id.kejar.bukti.KeadaanBerkas.BERSIH;
import static id.kejar.bukti.KeadaanBerkas.KARANTINA;
import static id.kejar.bukti.KeadaanBerkas.TERINFEKSI;
import static id.kejar.bukti.KeadaanBerkas.TIDAK_DIPINDAI;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of evidence, each act a transaction of its own and short: bytes move and scanners work outside of it. */
@Component
@Transactional
class PencatatBerkas {

    private final BerkasRepository daftarBerkas;

    PencatatBerkas(BerkasRepository daftarBerkas) {
        this.daftarBerkas = daftarBerkas;
    }

    /** @return the row that is there, or else this one; a unique violation means that another upload was first */
    Berkas catat(Berkas calon) {
        return daftarBerkas
                .findBySatkerAndSha256(calon.satker(), calon.sha256())
                .orElseGet(() -> daftarBerkas.saveAndFlush(calon));
    }

    /** Bytes are the same in every satker, so a verdict on them holds for every row. */
    void catatBersih(String sha256) {
        daftarBerkas.ubahKeadaan(sha256, EnumSet.of(KARANTINA, TIDAK_DIPINDAI), BERSIH);
    }

    void catatTerinfeksi(String sha256) {
        daftarBerkas.ubahKeadaan(sha256, EnumSet.of(BERSIH, KARANTINA, TIDAK_DIPINDAI), TERINFEKSI);
    }

    /** Scanning was switched off while files waited for it. */
    void lepaskanTanpaPindai(String sha256) {
        daftarBerkas.ubahKeadaan(sha256, EnumSet.of(KARANTINA), TIDAK_DIPINDAI);
    }

    @Transactional(readOnly = true)
    boolean pernahTerinfeksi(String sha256) {
        return daftarBerkas.existsBySha256AndKeadaan(sha256, TERINFEKSI);
    }

    @Transactional(readOnly = true)
    Set<String> dalamKarantina(int terbanyak) {
        return daftarBerkas.sha256Berkeadaan(KARANTINA, Limit.of(terbanyak));
    }

    @Transactional(readOnly = true)
    Optional<Berkas> cari(UUID id) {
        return daftarBerkas.findById(id);
    }

    @Transactional(readOnly = true)
    List<Berkas> cari(Iterable<UUID> id) {
        return daftarBerkas.findAllById(id);
    }
}
