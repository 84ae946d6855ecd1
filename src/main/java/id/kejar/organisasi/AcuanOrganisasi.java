package id.kejar.organisasi;

import id.kejar.shared.BerkasCsv;
import id.kejar.shared.DataAcuan;
import org.springframework.stereotype.Component;

/** The list of all satker, and the roles with their rights. */
@Component
class AcuanOrganisasi implements DataAcuan {

    private final AcuanSatkerRepository daftarSatker;
    private final PeranProcess peran;

    AcuanOrganisasi(AcuanSatkerRepository daftarSatker, PeranProcess peran) {
        this.daftarSatker = daftarSatker;
        this.peran = peran;
    }

    @Override
    public void muat() {
        peran.siapkan();
        if (daftarSatker.count() == 0) {
            daftarSatker.saveAll(BerkasCsv.baca(
                    "data/acuan/satker.csv",
                    baris -> new AcuanSatker(
                            baris.get("kode"), baris.get("nama"), baris.get("zona"), baris.get("status"))));
        }
    }
}
