package id.kejar.organisasi;

import id.kejar.audit.SatkerPelaku;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit log whose office an account belongs to and when the day begins there. */
@Component
@Transactional(readOnly = true)
class SatkerTercatat implements SatkerPelaku {

    /** Of what concerns no office in particular: that of the national secretariat. */
    private static final ZoneId ZONA_PUSAT = ZoneId.of("Asia/Jakarta");

    private final SatkerRepository daftarSatker;
    private final PegawaiRepository daftarPegawai;
    private final AkunProcess akunProcess;

    SatkerTercatat(SatkerRepository daftarSatker, PegawaiRepository daftarPegawai, AkunProcess akunProcess) {
        this.daftarSatker = daftarSatker;
        this.daftarPegawai = daftarPegawai;
        this.akunProcess = akunProcess;
    }

    /** The first administrator's account belongs to no person of an office, and is the one most worth guessing at. */
    @Override
    public Optional<String> akun(String diketik) {
        return daftarPegawai.menurutKetikan(diketik).map(Pegawai::akun).or(() -> Optional.of(diketik.strip())
                .filter(akunProcess::ada));
    }

    @Override
    public Optional<String> satker(String akun) {
        return daftarPegawai.findFirstByAkunOrderByMasaDesc(akun).map(Pegawai::satker);
    }

    @Override
    public Optional<UUID> pegawai(String akun) {
        return daftarPegawai.findFirstByAkunOrderByMasaDesc(akun).map(Pegawai::id);
    }

    @Override
    public ZoneId zona(String satker) {
        return daftarSatker.findById(satker).map(Satker::zona).orElse(ZONA_PUSAT);
    }

    @Override
    public List<String> semuaSatker() {
        return daftarSatker.findAll().stream().map(Satker::kode).sorted().toList();
    }
}
