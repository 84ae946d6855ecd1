package id.kejar.verifikasi;

import id.kejar.entri.HakBacaBukti;
import id.kejar.organisasi.Pegawai;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whose office verifies a person's month sees its evidence, also after the line of command has changed; whoever acts for
 * him only as long as he does.
 */
@Component
class HakVerifikator implements HakBacaBukti {

    private final LembarVerifikasiRepository daftarLembar;
    private final WewenangService wewenang;

    HakVerifikator(LembarVerifikasiRepository daftarLembar, WewenangService wewenang) {
        this.daftarLembar = daftarLembar;
        this.wewenang = wewenang;
    }

    @Override
    public boolean bolehMembaca(Pegawai pembaca, UUID pegawaiId, UUID periodeId) {
        return daftarLembar.findByPeriodeIdOrderByLintasan(periodeId).stream()
                .filter(lembar -> lembar.pegawai().contains(pegawaiId))
                .anyMatch(lembar ->
                        lembar.verifikatorId().filter(pembaca.id()::equals).isPresent()
                                || wewenang.atas(lembar)
                                        .filter(siapa -> siapa.pegawaiId().equals(pembaca.id()))
                                        .isPresent());
    }
}
