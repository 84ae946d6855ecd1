package id.kejar.organisasi;

import id.kejar.shared.BerkasCsv;
import id.kejar.shared.DataAcuan;
import org.springframework.stereotype.Component;

/** The list of all satker. */
@Component
class AcuanOrganisasi implements DataAcuan {

    private final AcuanSatkerRepository daftarSatker;

    AcuanOrganisasi(AcuanSatkerRepository daftarSatker) {
        this.daftarSatker = daftarSatker;
    }

    @Override
    public void muat() {
        if (daftarSatker.count() == 0) {
            daftarSatker.saveAll(BerkasCsv.baca(
                    "data/acuan/satker.csv",
                    baris -> new AcuanSatker(
                            baris.get("kode"), baris.get("nama"), baris.get("zona"), baris.get("status"))));
        }
    }
}
