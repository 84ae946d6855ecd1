package id.kejar.indikator;

import id.kejar.shared.BerkasCsv;
import id.kejar.shared.DataAcuan;
import org.springframework.stereotype.Component;

/** Output codes, indicators and units from the files of the product, loaded where the tables are empty. */
@Component
class AcuanIndikator implements DataAcuan {

    private final IndikatorRepository daftarIndikator;
    private final KodeOutputRepository daftarKode;
    private final SatuanRepository daftarSatuan;

    AcuanIndikator(
            IndikatorRepository daftarIndikator, KodeOutputRepository daftarKode, SatuanRepository daftarSatuan) {
        this.daftarIndikator = daftarIndikator;
        this.daftarKode = daftarKode;
        this.daftarSatuan = daftarSatuan;
    }

    @Override
    public void muat() {
        if (daftarKode.count() == 0) {
            daftarKode.saveAll(BerkasCsv.baca(
                    "data/acuan/kode-output.csv",
                    baris -> new KodeOutput(
                            baris.get("kode"),
                            baris.get("level"),
                            baris.get("nama"),
                            baris.get("status"),
                            baris.get("sumber"))));
        }
        if (daftarIndikator.count() == 0) {
            daftarIndikator.saveAll(BerkasCsv.baca(
                    "data/acuan/indikator.csv",
                    baris -> new Indikator(
                            Integer.parseInt(baris.get("nomor")),
                            baris.get("program"),
                            baris.get("kegiatan"),
                            baris.get("sasaran"),
                            baris.get("indikator"),
                            baris.get("status"),
                            baris.get("catatan"))));
        }
        if (daftarSatuan.count() == 0) {
            daftarSatuan.saveAll(BerkasCsv.baca("data/acuan/satuan.csv", baris -> new Satuan(baris.get("satuan"))));
        }
    }
}
