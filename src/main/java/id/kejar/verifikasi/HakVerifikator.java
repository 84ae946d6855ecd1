package id.kejar.verifikasi;

import id.kejar.entri.HakBacaBukti;
import id.kejar.organisasi.Pegawai;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who verifies a person's month sees its evidence, also after the line of command has changed. */
@Component
class HakVerifikator implements HakBacaBukti {

    private final LembarVerifikasiRepository daftarLembar;

    HakVerifikator(LembarVerifikasiRepository daftarLembar) {
        this.daftarLembar = daftarLembar;
    }

    @Override
    public boolean bolehMembaca(Pegawai pembaca, UUID pegawaiId, UUID periodeId) {
        return daftarLembar.findByPeriodeIdOrderByLintasan(periodeId).stream()
                .filter(lembar -> lembar.pegawai().contains(pegawaiId))
                .anyMatch(lembar ->
                        lembar.verifikatorId().filter(pembaca.id()::equals).isPresent());
    }
}
