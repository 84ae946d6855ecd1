package id.kejar.kalender;

import id.kejar.shared.BerkasCsv;
import id.kejar.shared.DataAcuan;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Holidays and working hours from the files of the product, loaded where the tables are empty. */
@Component
class AcuanKalender implements DataAcuan {

    private final HariLiburRepository daftarLibur;
    private final JamKerjaRepository daftarJamKerja;

    AcuanKalender(HariLiburRepository daftarLibur, JamKerjaRepository daftarJamKerja) {
        this.daftarLibur = daftarLibur;
        this.daftarJamKerja = daftarJamKerja;
    }

    @Override
    public void muat() {
        if (daftarLibur.count() == 0) {
            daftarLibur.saveAll(BerkasCsv.baca(
                    "data/acuan/hari-libur.csv",
                    baris -> new HariLibur(
                            null,
                            LocalDate.parse(baris.get("tanggal")),
                            baris.get("nama"),
                            JenisLibur.valueOf(baris.get("jenis")),
                            baris.get("status"))));
        }
        if (daftarJamKerja.count() == 0) {
            daftarJamKerja.saveAll(BerkasCsv.baca(
                    "data/acuan/jam-kerja.csv",
                    baris -> new JamKerja(
                            baris.get("hari"),
                            LocalDate.parse(baris.get("berlaku_mulai")),
                            baris.get("berlaku_sampai") == null ? null : LocalDate.parse(baris.get("berlaku_sampai")),
                            LocalTime.parse(baris.get("mulai")),
                            LocalTime.parse(baris.get("selesai")),
                            Integer.parseInt(baris.get("istirahat_menit")),
                            baris.get("status"),
                            baris.get("sumber"))));
        }
    }
}
